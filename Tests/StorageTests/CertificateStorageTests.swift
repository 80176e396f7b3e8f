// Papers on a real file: numbers, revocations, printing.
import Dispatch
import School
import Storage
import Support
import Testing

@Suite("Certificates as stored")
struct CertificateStorageTests {
    private func numbers(_ school: TestSchool) throws -> [Int] { try school.papers().map(\.number.sequence).sorted() }

    @Test("numbers run from one by school and year, and the paper keeps its words")
    func words() throws {
        let school = try TestSchool()
        try school.issue(
            "yolkin", .diploma, deeds: [.init("Олимпиада — победитель"), .init("Турнир")],
            nominations: [.init("Лидер"), .init("Эколог")])
        try school.issue("akimov")
        let papers = try school.papers()
        #expect(papers.map(\.name.last) == ["Акимов", "Ёлкин"])
        #expect(papers.map(\.number.text) == ["ДУ-2026/27-0002", "ДУ-2026/27-0001"])
        let paper = papers[1]
        #expect(paper.kind == .diploma)
        #expect(paper.code.utf8.count >= 16)
        #expect(paper.isValid && paper.printed == 0 && paper.printedOn == nil)
        for circle in Circle.allCases {
            let words = try school.records().certificates.words(of: paper.id, for: circle)
            #expect(
                words
                    == CertificateWords(
                        deeds: ["Олимпиада — победитель", "Турнир"], nominations: ["Лидер", "Эколог"],
                        personalLine: TestSchool.warmLine.text))
            let all = try school.records().certificates.words(ofClass: school.class7A, TestSchool.month, for: circle)
            #expect(all[paper.id] == words && all.count == 2)
        }
        #expect(try school.records().certificates.find(code: paper.code) == paper)
        #expect(try school.records().certificates.find(paper.id) == paper)
    }

    @Test("a pupil has one valid paper of a class and month")
    func once() throws {
        let school = try TestSchool()
        try school.issue("semyonova")
        let again = try school.database.write { tx in
            try tx.issue(
                try school.paper("semyonova", from: tx, .diploma), by: school.user(.classTeacher), on: TestSchool.today)
        }
        #expect(again == nil)
        #expect(try numbers(school) == [1])
    }

    @Test("a transaction that fails gives its numbers back")
    func failure() throws {
        struct Failure: Error {}
        let school = try TestSchool()
        try school.issue("akimov")
        #expect(throws: Failure.self) {
            try school.database.write { tx in
                for pupil in ["yolkin", "semyonova"] {
                    let id = try tx.issue(
                        try school.paper(pupil, from: tx), by: school.user(.classTeacher), on: TestSchool.today)
                    #expect(id != nil)
                }
                throw Failure()
            }
        }
        try school.issue("yakovleva")
        #expect(try numbers(school) == [1, 2])
    }

    @Test("two classes of papers issued at once share one sequence without gap or twin")
    func concurrent() throws {
        let school = try TestSchool()
        let pupils = ["akimov", "yolkin", "semyonova", "yakovleva"]
        // Every pupil is tried by every thread: three of four tries must add nothing.
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            for offset in pupils.indices {
                let pupil = pupils[(thread + offset) % pupils.count]
                let tried = Result {
                    try school.database.write { tx in
                        try tx.issue(
                            try school.paper(pupil, from: tx), by: school.user(.classTeacher), on: TestSchool.today)
                    }
                }
                #expect(throws: Never.self) { try tried.get() }
            }
        }
        let papers = try school.papers()
        #expect(papers.map(\.number.sequence).sorted() == [1, 2, 3, 4])
        #expect(Set(papers.map(\.studentID)).count == 4)
        #expect(Set(papers.map(\.code)).count == 4)
    }

    @Test("revoking touches one paper, and the next one of the pupil stands for it")
    func revocation() throws {
        let school = try TestSchool()
        let first = try school.issue("semyonova")
        try school.issue("akimov")
        let teacher = school.user(.classTeacher)
        #expect(try school.database.write { try $0.revoke(first, reason: "опечатка", by: teacher, at: TestSchool.now) })
        #expect(try !school.database.write { try $0.revoke(first, reason: "ещё раз", by: teacher, at: TestSchool.now) })
        #expect(try school.records().certificates.find(first)?.status == .revoked)
        let second = try school.issue("semyonova")
        let replacement = try #require(CertificateNumber("ДУ-2026/27-0003"))
        #expect(try school.records().certificates.find(first)?.status == .replaced(by: replacement))
        #expect(try school.records().certificates.find(first)?.revocation?.reason == "опечатка")
        #expect(try school.records().certificates.find(second)?.status == .valid)
        #expect(try school.papers().filter(\.isValid).map(\.number.sequence).sorted() == [2, 3])
        #expect(try school.records().certificates.ofStudent(school.student("semyonova")).map(\.id) == [second, first])
    }

    @Test("printing is counted, its first day kept, and a revoked paper is left alone")
    func printing() throws {
        let school = try TestSchool()
        let (a, b) = (try school.issue("akimov"), try school.issue("yolkin"))
        let teacher = school.user(.classTeacher)
        #expect(try school.database.write { try $0.notePrinting(of: [a, b], on: TestSchool.today) } == 2)
        _ = try school.database.write { try $0.revoke(b, reason: "опечатка", by: teacher, at: TestSchool.now) }
        #expect(try school.database.write { try $0.notePrinting(of: [a, b], on: TestSchool.today.adding(1)) } == 1)
        let records = try school.records()
        #expect(try records.certificates.find(a)?.printed == 2)
        #expect(try records.certificates.find(a)?.printedOn == TestSchool.today)
        #expect(try records.certificates.find(b)?.printed == 1)
    }
}
