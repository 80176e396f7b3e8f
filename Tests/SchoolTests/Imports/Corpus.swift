// The files of Tests/Corpus, and the class that they speak of.

import Foundation
import School
import Testing

enum Corpus {
    static let rosterCP1251 = "roster-7a-cp1251.csv"
    static let rosterPaste = "roster-7a-paste.tsv"
    static let achievements = "achievements-7a-2026-10.tsv"

    static func bytes(_ name: String, file: String = #filePath) throws -> [UInt8] {
        // Tests lie in folders of any depth.
        let root = try #require(file.range(of: "/Tests/"))
        let tests = URL(fileURLWithPath: String(file[..<root.upperBound]))
        return [UInt8](try Data(contentsOf: tests.appendingPathComponent("Corpus").appendingPathComponent(name)))
    }

    static let today = Day(number: 20_762)  // 2026-11-05
    static let year = AcademicYear(startYear: 2026)

    static func class7A() throws -> ClassLabel { try #require(ClassLabel(grade: 7, letter: "А")) }

    /// The 28 pupils as they are in the database after the list was imported: ids 1...28 in the order of the list.
    static func pupils() throws -> [KnownStudent] {
        let read = try RosterImport.read(
            bytes: bytes(rosterCP1251), existing: [], schoolClass: class7A(), today: today)
        let new = read.rows.filter { $0.status == .new }
        return try new.enumerated().map { index, row in
            KnownStudent(
                id: StudentID(Int64(index + 1)), name: try #require(row.name), birthDate: row.birthDate,
                personalFile: row.personalFile, schoolClass: try class7A())
        }
    }

    static func directions() -> [KnownDirection] {
        DirectionTopic.allCases.enumerated().map { index, topic in
            KnownDirection(id: DirectionID(Int64(index + 1)), title: topic.title, topic: topic)
        }
    }

    static func context(existing: [KnownAchievement] = []) throws -> AchievementImport.Context {
        AchievementImport.Context(
            students: try pupils(), schoolClass: try class7A(), directions: directions(), existing: existing,
            year: year, today: today)
    }
}

extension Day {
    /// A day of a literal in a test.
    static func of(_ iso: String, _ location: SourceLocation = #_sourceLocation) throws -> Day {
        try #require(Day(iso: iso), sourceLocation: location)
    }
}
