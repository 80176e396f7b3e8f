// A fault of ours in one request (checklist H48, H49): the person gets a page with a number, the operator a line with the
// same number, neither tells anything of the inside or of a person, and everybody else is served on.
import HTTP
import SQLite
import Support
import Synchronization
import Testing

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
}
