// A fault of ours in one request (checklist H48, H49): the person gets a page with a number, the operator a line with the
// same number, neither tells anything of the inside or of a person, and everybody else is served on.
import Foundation
import HTTP
import SQLite
import Support
import Synchronization
import Testing

@testable import Storage
@testable import Web

@Suite("Faults of our own")
struct FaultTests {
    @Test("H49: a broken database is a numbered page and a numbered line, and other pages go on")
    func fault() throws {
        let lines = Mutex<[String]>([])
        let site = try TestSite { configuration in
            configuration.log = { number, text in lines.withLock { $0.append("\(number) \(text)") } }
        }
        #expect(try site.get("/ratings", as: .deputy).status == 200)
        let direct = try Connection(path: site.school.database.path, mode: .readWrite)
        try direct.run("DROP TABLE student_total")

        let answer = try site.get("/ratings", as: .deputy)
        #expect(answer.status == 500)
        #expect(answer.text.contains("У нас что-то сломалось") && answer.text.contains("Номер для администратора"))
        for inside in ["student_total", "SQL", "no such", "Семёнов", "Седова Ирина", site.school.database.path] {
            #expect(!answer.text.contains(inside), "the page tells \(inside)")
        }
        let line = try #require(lines.withLock { $0.last })
        #expect(line.hasPrefix("32 request ") && line.contains("student_total"))
        #expect(!line.contains("Семёнов") && !line.contains("deputy"))
        let number = try #require(line.split(separator: " ").dropFirst(2).first)
        #expect(answer.text.contains(">\(number)<"), "the page and the line carry the same number")
        #expect(try site.get("/classes", as: .deputy).status == 200)
    }

    private let lines = Lines()

    /// What the operator reads.
    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
    }

    private func site(over school: TestSchool? = nil) throws -> TestSite {
        try TestSite(school) { configuration in
            configuration.log = { [lines] number, text in lines.all.withLock { $0.append("\(number) \(text)") } }
        }
    }

    /// The page has the words and the number of the last line; neither names anybody or tells of the inside.
    private func check(_ answer: Answer, _ status: Int, _ words: String) {
        #expect(answer.status == status)
        #expect(answer.text.contains("<html lang=\"ru\">") && answer.text.contains(words))
        let line = lines.all.withLock { $0.last } ?? ""
        let number = line.split(separator: " ").dropFirst(2).first.map { String($0.filter { $0 != ":" }) } ?? "none"
        #expect(answer.text.contains(">\(number)<"), "the page and the line carry the same number: \(line)")
        for inside in ["Семёнов", "Акимов", "SQL", "sqlite", "malformed", "/tmp/"] {
            #expect(!answer.text.contains(inside), "the page tells \(inside)")
        }
        #expect(!line.contains("Семёнов") && !line.contains("Кросс"), "the line names somebody")
    }

    @Test(
        "H49: while another process holds the database a change is refused for now, pages go on, and later it is made")
    func locked() throws {
        let site = try site()
        let school = site.school
        // The five seconds that the writer would wait.
        try school.database.writer.write { connection throws(SQLiteError) in
            _ = try connection.first("PRAGMA busy_timeout = 20") { $0.int64(0) }
        }
        let path = "/classes/\(school.class7A.raw)/events"
        let before = try DatabaseDump(of: school.database.path)
        let other = try Connection(path: school.database.path, mode: .readWrite)
        try other.run("BEGIN IMMEDIATE")
        let answer = try site.post(path, Entering.event(school), as: .classTeacher)
        check(answer, 503, "Сейчас слишком много обращений")
        #expect(answer.response.fields[.retryAfter] != nil)
        #expect(try site.get("/classes/\(school.class7A.raw)", as: .classTeacher).status == 200)
        try other.run("ROLLBACK")
        #expect(try DatabaseDump(of: school.database.path) == before)
        #expect(try site.post(path, Entering.event(school), as: .classTeacher).status == 303)
        #expect(try DatabaseDump(of: school.database.path) != before)
    }

    @Test("H49: on a full disk a change is refused whole, with its words; pages go on; with space again it is made")
    func full() throws {
        let site = try site()
        let school = site.school
        // A file that may not grow is what SQLite sees of a full disk.
        try school.database.writer.write { connection throws(SQLiteError) in
            _ = try connection.first("PRAGMA max_page_count = 1") { $0.int64(0) }
        }
        let path = "/classes/\(school.class7A.raw)/events"
        func event(_ number: Int) -> [(String, String)] {
            Entering.event(school).map { ($0.0, $0.0 == "title" ? "Кросс № \(number)" : $0.1) }
        }
        var (number, before) = (0, try DatabaseDump(of: school.database.path))
        var answer = try site.post(path, event(number), as: .classTeacher)
        // The last pages of the file have room for a few.
        while answer.status == 303, number < 500 {
            before = try DatabaseDump(of: school.database.path)
            number += 1
            answer = try site.post(path, event(number), as: .classTeacher)
        }
        check(answer, 507, "На сервере кончилось место")
        #expect(try DatabaseDump(of: school.database.path) == before, "a part of the change stayed")
        #expect(try site.get("/students/\(school.student("semyonova").raw)", as: .classTeacher).status == 200)
        try school.database.writer.write { connection throws(SQLiteError) in
            _ = try connection.first("PRAGMA max_page_count = 1000000") { $0.int64(0) }
        }
        #expect(try site.post(path, event(number), as: .classTeacher).status == 303)
    }

    @Test(
        "H49: a damaged page of the file is a numbered page for who needs it, and nobody else is told or shown anything"
    )
    func damaged() throws {
        let school = try TestSchool()
        try school.enter("semyonova", school.event("Кросс нации", day: 12), .winner)
        let direct = try Connection(path: school.database.path, mode: .readWrite)
        let root = try #require(
            try direct.first("SELECT rootpage FROM sqlite_schema WHERE name = 'event'") { $0.int64(0) })
        let size = try #require(try direct.first("PRAGMA page_size") { $0.int64(0) })
        _ = try direct.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.int64(0) }
        let file = try #require(FileHandle(forUpdatingAtPath: school.database.path))
        try file.seek(toOffset: UInt64((root - 1) * size))
        try file.write(contentsOf: Data(repeating: 0xA5, count: Int(size)))
        try file.close()

        let site = try site(over: school)
        let answer = try site.get("/students/\(school.student("semyonova").raw)", as: .guardian)
        check(answer, 500, "У нас что-то сломалось")
        #expect(try site.get("/users", as: .administrator).status == 200)
        #expect(try site.get("/login", as: .guest).status == 200)
        let change = try site.post("/classes/\(school.class7A.raw)/events", Entering.event(school), as: .classTeacher)
        check(change, 500, "У нас что-то сломалось")
    }
}
