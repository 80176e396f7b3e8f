// The words of papers against the rule that they mirror, Visibility.mayStandOnPaper; and what the migration makes of
// papers issued before entries were noted.
import SQLite
import School
import Storage
import Support
import Testing

@Suite("The words of papers as stored")
struct CertificateWordsTests {
    private let school: TestSchool
    private let entries: [AchievementID]
    private let paper: CertificateID

    /// A paper with a deed of each of two entries, one that could not be traced, two nominations and a line.
    init() throws {
        school = try TestSchool()
        entries = [
            try school.enter("semyonova", school.event("Хор", day: 5, direction: "arts"), .winner),
            try school.enter("semyonova", school.event("Кросс", day: 6, direction: "sport"), .winner),
        ]
        paper = try school.issue(
            "semyonova", deeds: [.init("первое", of: entries[0]), .init("второе", of: entries[1]), .init("давнее")],
            nominations: [.init("по делу", of: entries[0]), .init("по душе")], line: .init("строка", of: entries[1]))
    }

    private func sources() -> [(text: String, source: PaperSource)] {
        [
            ("первое", .entry(entries[0])), ("второе", .entry(entries[1])), ("давнее", .unknown),
            ("по делу", .entry(entries[0])), ("по душе", .none), ("строка", .entry(entries[1])),
        ]
    }

    @Test("every line is read exactly where the rule lets it be read, for every set of wishes and every circle")
    func agreement() throws {
        let mother = school.user(.guardian)
        let wishes: [Discretion] = [
            .everything(by: mother), .points(by: mother), .entry(entries[0], by: mother),
            .entry(entries[1], by: mother),
        ]
        var answers = [false: 0, true: 0]
        for bits in 0..<(1 << wishes.count) {
            let standing = wishes.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
            for wish in standing { try school.hide(wish, of: "semyonova") }
            for circle in Circle.allCases {
                let certificates = try school.records().certificates
                let one = try certificates.words(of: paper, for: circle)
                let all = try certificates.words(ofClass: school.class7A, TestSchool.month, for: circle)[paper]
                #expect(one == all ?? CertificateWords())
                let read = one.deeds + one.nominations + [one.personalLine]
                for (text, source) in sources() {
                    let expected = Visibility.mayStandOnPaper(
                        source, of: PupilPrivacy(discretions: Set(standing)), in: circle)
                    answers[expected, default: 0] += 1
                    #expect(read.contains(text) == expected, "\(text) \(standing.map(\.scope)) \(circle)")
                }
            }
            let student = school.student("semyonova")
            for wish in standing {
                try school.database.write {
                    _ = try $0.show(wish, of: student, on: TestSchool.today, at: TestSchool.now)
                }
            }
        }
        // 16 sets of wishes, 4 circles, 6 lines; both answers occur.
        #expect(answers.values.reduce(0, +) == 384 && answers.values.allSatisfy { $0 > 100 })
    }

    @Test("papers issued before get their entries where one fits, and where two do, none is guessed")
    func migration() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("doska.sqlite")
        let db = try Connection(path: path, mode: .create)
        try Migrator(Array(Migrations.all.prefix(4))).migrate(db)
        try db.run("INSERT INTO school VALUES (1, NULL, 'Школа', 'Школа', '', '')")
        try db.run("INSERT INTO school_class VALUES (1, 1, 2026, 7, 'А')")
        try db.run("INSERT INTO user VALUES (1, 1, NULL, 'a', '', '', '', '', 0, 0, NULL)")
        try db.run("INSERT INTO student VALUES (1, 1, NULL, 'Ёжиков', 'Ян', '', 'm', '2013-01-01', '', 'x', 'x', 0)")
        try db.run("INSERT INTO direction VALUES (1, 1, 'arts', 'Творчество', 1, NULL)")
        for (id, title) in [(1, "Хор."), (2, "Кросс"), (3, "Кросс наций")] {
            try db.run(
                """
                INSERT INTO event VALUES (?1, 1, ?2, ?2, ?2, NULL, 'school', 1, 'in_person', 'individual', '2026-10-05',
                  1, 0)
                """, id, title)
            try db.run(
                """
                INSERT INTO achievement VALUES (?1, 1, 1, ?1, 1, '2026-10-05', 'winner', '', NULL, 'personal', NULL,
                  'class_verified', 0, 0, 1, 1, 0)
                """, id)
        }
        try db.run("INSERT INTO board VALUES (1, 1, '2026-10', 'published', 1, 0)")
        try db.run("INSERT INTO board_edition VALUES (1, 1, 1, '', 1, 0)")
        try db.run("INSERT INTO board_edition_line VALUES (1, 1, 2, 'Пробежал кросс.')")
        try db.run("INSERT INTO board_edition_nomination VALUES (1, 1, 1, 1, 'Лидер')")
        try db.run(
            """
            INSERT INTO certificate VALUES (1, 1, 1, 1, '2026-10', 'diploma', 2026, 1, '0123456789ABCDEF', 'Ёжиков', 'Ян',
              '', 'm', '', '', '', 'Пробежал кросс.', '2026-10-29', 1, 1, '2026-10-29', NULL, NULL, '', NULL)
            """)
        let texts = ["Хор — лауреат", "Кросс наций — победитель", "Чужое дело"]
        for (position, text) in texts.enumerated() {
            try db.run("INSERT INTO certificate_line VALUES (1, 'deed', ?, ?)", position, text)
        }
        try db.run("INSERT INTO certificate_line VALUES (1, 'nomination', 0, 'Лидер')")
        try db.run("INSERT INTO certificate_line VALUES (1, 'nomination', 1, 'Доброе сердце')")

        try Migrator(Migrations.all).migrate(db)
        let linked = try db.all(
            "SELECT kind || position || ':' || coalesce(achievement_id, '-') FROM certificate_line ORDER BY 1"
        ) { $0.text(0) }
        #expect(linked == ["deed0:1", "deed1:-", "deed2:-", "nomination0:1", "nomination1:-"])
        #expect(try db.first("SELECT line_achievement_id FROM certificate") { $0.int(0) } == 2)
        withExtendedLifetime(directory) {}
    }
}
