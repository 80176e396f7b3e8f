// A school's first day by the commands: init, the class list, the achievements; and what the directory then holds.
import Crypto
import Foundation
import School
import Storage
import Support
import Testing

@testable import Commands

@Suite("init and import")
struct SchoolCommandsTests {
    private let directory: TemporaryDirectory
    private let data: String
    private static let roster = Checkout.root + "/Tests/Corpus/roster-7a-cp1251.csv"

    init() throws {
        directory = try TemporaryDirectory()
        data = directory.file("data")
    }

    private func begin() -> Outcome {
        doska(
            "init", "--data", data, "--school", "Школа № 3", "--city", "Лесной", "--admin-name", "Лапин Денис Андреевич"
        )
    }

    @Test("init makes a school and an administrator whose printed password works once and must be changed")
    func initialisation() throws {
        let outcome = begin()
        #expect(outcome.code == 0, "\(outcome.text)")
        let line = try #require(outcome.said.first { $0.hasPrefix("Пароль на один вход: ") })
        let password = String(line.dropFirst("Пароль на один вход: ".count))
        #expect(password.utf8.count == 19)
        let records = try Database(path: data + "/doska.sqlite").records()
        let found = try #require(try records.users.credentials(login: "admin"))
        #expect(try PasswordHasher().verify(password, against: found.hash))
        #expect(found.user.mustChangePassword)
        #expect(found.user.name.full == "Лапин Денис Андреевич")
        let school = try #require(try records.schools.all().first)
        #expect(school.shortName == "Школа № 3")
        #expect(try records.achievements.directions(of: school.id).count == 10)
        #expect(try records.scales.all(of: school.id).count == 1)
    }

    @Test("a second init changes nothing and fails")
    func secondInitialisation() throws {
        #expect(begin().code == 0)
        #expect(begin().code == 1)
        #expect(try Database(path: data + "/doska.sqlite").records().schools.all().count == 1)
    }

    @Test("the directory, the database and the secret are for their owner alone")
    func modes() throws {
        #expect(begin().code == 0)
        #expect(try mode(of: data) == 0o700)
        for name in ["doska.sqlite", "secret", "lock"] { #expect(try mode(of: data + "/" + name) == 0o600) }
        #expect(try FileSystem.read(data + "/secret").count == 32)
    }

    @Test("init on a directory that has a school adds another with its own administrator and nothing of the first")
    func secondSchool() throws {
        #expect(begin().code == 0)
        let taken = doska("init", "--data", data, "--school", "Школа № 4")
        #expect(taken.code == 1 && taken.text.contains("логин admin уже занят"))
        let added = doska("init", "--data", data, "--school", "Школа № 4", "--admin", "admin4")
        #expect(added.code == 0, "\(added.text)")
        #expect(added.said.contains { $0.contains("Теперь школ в папке: 2") })
        let records = try Database(path: data + "/doska.sqlite").records()
        let schools = try records.schools.all()
        #expect(schools.map(\.shortName) == ["Школа № 3", "Школа № 4"])
        for school in schools {
            #expect(try records.achievements.directions(of: school.id).count == 10)
            #expect(try records.scales.all(of: school.id).count == 1)
        }
        let second = try #require(try records.users.credentials(login: "admin4"))
        #expect(second.user.schoolID == schools[1].id && second.user.mustChangePassword)
    }

    @Test("L68: a directory and files that were open to others are closed when they are taken, and that is said once")
    func tightening() throws {
        #expect(begin().code == 0)
        for (name, mode) in [("", 0o755), ("/doska.sqlite", 0o644), ("/secret", 0o640)] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: data + name)
        }
        let outcome = doska("init", "--data", data, "--school", "Школа № 4", "--admin", "admin4")
        #expect(outcome.said.contains { $0.contains("была открыта другим пользователям") })
        #expect(try mode(of: data) == 0o700)
        for name in ["doska.sqlite", "secret", "lock"] { #expect(try mode(of: data + "/" + name) == 0o600) }
        let again = doska("init", "--data", data, "--school", "Школа № 5", "--admin", "admin5")
        #expect(again.code == 0 && !again.text.contains("была открыта"))
    }

    @Test("two processes on one directory: the second is refused with one line")
    func lock() throws {
        #expect(begin().code == 0)
        let owner = try DataDirectory(data, create: false)
        let refused = doska("import", "roster", Self.roster, "--class", "7А", "--data", data)
        #expect(refused.code == 1)
        #expect(refused.complained.count == 1)
        #expect(refused.text.contains("другой процесс"))
        withExtendedLifetime(owner) {}
    }

    @Test("a class list is saved once: bad rows are told by line without names, the same file adds nobody")
    func roster() throws {
        #expect(begin().code == 0)
        let first = doska("import", "roster", Self.roster, "--class", "7А", "--data", data)
        #expect(first.code == 3, "\(first.text)")
        let records = try Database(path: data + "/doska.sqlite").records()
        let school = try #require(try records.schools.all().first)
        let students = try records.students.known(in: school.id)
        #expect(students.count == 28)
        #expect(
            first.said[0] == "28 новых, 1 повтор, 1 с ошибкой",
            "the corpus holds 28 pupils, a repeated row and an impossible date")
        for student in students {
            #expect(!first.text.contains(student.name.last))
            #expect(!first.text.contains(student.name.first))
        }
        let second = doska("import", "roster", Self.roster, "--class", "7А", "--data", data)
        #expect(second.code == 3)
        #expect(second.said[0] == "28 уже есть, 1 повтор, 1 с ошибкой")
        #expect(try records.students.known(in: school.id) == students)
    }

    @Test("achievements need a class, then an author, and are then entered once")
    func achievements() throws {
        let file = Checkout.root + "/Tests/Corpus/achievements-7a-2026-10.tsv"
        #expect(begin().code == 0)
        #expect(doska("import", "achievements", file, "--class", "7А", "--data", data).text.contains("import roster"))
        #expect(doska("import", "roster", Self.roster, "--class", "7А", "--data", data).code == 3)
        let nobody = doska("import", "achievements", file, "--class", "7А", "--data", data)
        #expect(nobody.code == 1)
        #expect(nobody.text.contains("--as"))
        #expect(doska("import", "achievements", file, "--class", "7А", "--data", data, "--as", "nemo").code == 2)
        let first = doska("import", "achievements", file, "--class", "7А", "--data", data, "--as", "admin")
        #expect([0, 3].contains(first.code), "\(first.text)")
        let verified = try Database.verify(data + "/doska.sqlite")
        #expect(verified.achievements > 20)
        #expect(verified.isWhole)
        for student in try Database(path: data + "/doska.sqlite").records().students.known(in: SchoolID(1)) {
            #expect(!first.text.contains(student.name.last))
        }
        _ = doska("import", "achievements", file, "--class", "7А", "--data", data, "--as", "admin")
        #expect(try Database.verify(data + "/doska.sqlite").achievements == verified.achievements)
    }

    @Test(
        "a wrong class or file is refused",
        arguments: [("12А", 2), ("7", 2), ("класс", 2), ("7А", 1)] as [(String, Int32)])
    func wrongClass(name: String, code: Int32) {
        #expect(begin().code == 0)
        #expect(doska("import", "roster", data + "/absent.csv", "--class", name, "--data", data).code == code)
    }

    @Test("a quoted cell and a bare one leave the reason of a row")
    func reasons() {
        let text = ImportReport.line(
            7, [("ФИО", "«Иванова 5» — в имени цифра. Иванова 5 не похоже на имя.")], ["Иванова 5"])
        #expect(text == "строка 7: ФИО: «…» — в имени цифра. … не похоже на имя.")
    }
}
