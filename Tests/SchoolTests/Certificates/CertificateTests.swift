import Testing

@testable import School

@Suite("Numbers of papers")
struct CertificateNumberTests {
    let year = AcademicYear(startYear: 2026)

    @Test("A number prints and reads back (§4.9)")
    func roundTrip() throws {
        for (sequence, text) in [(1, "ДУ-2026/27-0001"), (9_999, "ДУ-2026/27-9999"), (10_000, "ДУ-2026/27-10000")] {
            let number = try #require(CertificateNumber(year: year, sequence: sequence))
            #expect(number.text == text)
            #expect(CertificateNumber(text) == number)
        }
        #expect(CertificateNumber("ДУ-2099/00-0007")?.year.startYear == 2099)
    }

    @Test(
        "What no paper bears is no number",
        arguments: [
            "", "ДУ", "ДУ-2026/27", "ДУ-2026/27-", "ДУ-2026/27-0000", "ДУ-2026/27-001", "ДУ-2026/27-00001",
            "ДУ-2026/28-0001", "ДУ-2026-27-0001", "ду-2026/27-0001", "ДУ-2026/27-0001 ", "ДУ-2026/27-00a1",
            "XX-2026/27-0001",
            "ДУ-2026/27--001", "ДУ-2026/27-99999999999999999999",
        ])
    func refused(_ text: String) {
        #expect(CertificateNumber(text) == nil)
    }

    @Test("Numbers stand in the order they were given out; below one there is none")
    func order() throws {
        let first = try #require(CertificateNumber("ДУ-2025/26-0900"))
        let second = try #require(CertificateNumber("ДУ-2026/27-0002"))
        let third = try #require(CertificateNumber("ДУ-2026/27-0010"))
        #expect([third, first, second].sorted() == [first, second, third])
        #expect(CertificateNumber(year: year, sequence: 0) == nil)
    }
}

@Suite("Words of a paper")
struct CertificateTextTests {
    let boy = PersonName(last: "Кравчук", first: "Фёдор", patronymic: "Николаевич")
    let girl = PersonName(last: "Семёнова", first: "Анастасия", patronymic: "Романовна")

    func paper(
        _ kind: CertificateKind, _ name: PersonName, _ gender: Gender, deeds: [String], line: String = "",
        sheet: CertificateText.Sheet = .a4
    ) throws -> CertificateText {
        CertificateText(
            kind, name: name, gender: gender, className: Quotes.className(grade: 7, letter: "А"),
            month: try #require(Month(iso: "2026-10")), deeds: deeds, personalLine: line, sheet: sheet)
    }

    @Test("A paper with deeds, confirming, for a boy; the name stands in the nominative (§4.9)")
    func confirming() throws {
        let text = try paper(
            .attestation, boy, .male, deeds: ["Олимпиада по физике — лауреат II степени"], line: "Молодец!")
        #expect(
            text.lines == [
                "Свидетельство", "настоящим подтверждается, что", "Кравчук Фёдор Николаевич",
                "обучающийся 7 «А» класса", "отмечен за достижения октября 2026 года:",
                "Олимпиада по физике — лауреат II степени",
            ])
    }

    @Test("A paper without deeds, awarding, for a girl, carries her personal line (§4.9)")
    func awarding() throws {
        let text = try paper(.meritCertificate, girl, .female, deeds: [], line: "Помогла подруге с дробями.")
        #expect(
            text.lines == [
                "Грамота", "награждается", "Семёнова Анастасия Романовна", "обучающаяся 7 «А» класса",
                "за участие в жизни класса в октябре 2026 года", "Помогла подруге с дробями.",
            ])
        #expect(
            try paper(.certificate, girl, .female, deeds: ["А"]).reason == "отмечена за достижения октября 2026 года:")
        #expect(try paper(.diploma, boy, .male, deeds: ["А"]).reason == "за достижения октября 2026 года:")
    }

    @Test("Never more deeds than fit the sheet; the rest are counted (§4.9)")
    func fits() throws {
        let twelve = (1...12).map { "Дело \($0)" }
        #expect(try paper(.diploma, boy, .male, deeds: twelve).deeds == twelve)
        #expect(try paper(.diploma, boy, .male, deeds: twelve).more == "")
        let thirteen = try paper(.diploma, boy, .male, deeds: twelve + ["Дело 13"])
        #expect(thirteen.deeds == Array(twelve.prefix(11)))
        #expect(thirteen.more == "и ещё 2 достижения")
        let small = try paper(.diploma, boy, .male, deeds: twelve, sheet: .a5)
        #expect(small.deeds.count == 5)
        #expect(small.more == "и ещё 7 достижений")
    }

    @Test("A long deed takes several rows, a longer one is cut after a whole word")
    func longDeeds() throws {
        let twoRows = String(repeating: "ы", count: 61)
        let text = try paper(.diploma, boy, .male, deeds: Array(repeating: twoRows, count: 7))
        #expect(text.deeds.count == 5)
        #expect(text.more == "и ещё 2 достижения")
        let words = String(repeating: "слово ", count: 60)
        let cut = try #require(try paper(.diploma, boy, .male, deeds: [words]).deeds.first)
        #expect(cut.count <= 180)
        #expect(cut.hasSuffix("слово…"))
        let one = try #require(try paper(.diploma, boy, .male, deeds: [String(repeating: "ы", count: 500)]).deeds.first)
        #expect(one.count == 180)
        #expect(one.hasSuffix("ы…"))
    }

    @Test("The praise papers are not chosen for a month (§4.9)")
    func kinds() {
        #expect(CertificateKind.monthly.map(\.title) == ["Свидетельство", "Сертификат", "Диплом", "Грамота"])
        #expect(CertificateKind.praiseSheet.title == "Похвальный лист")
        #expect(CertificateKind.praiseCertificate.title == "Похвальная грамота")
    }

    @Test("The check page knows number, month, school, standing and «Пётр И.», nothing else (§4.9)")
    func check() throws {
        let number = try #require(CertificateNumber("ДУ-2026/27-0001"))
        let next = try #require(CertificateNumber("ДУ-2026/27-0002"))
        let agreed = PupilPrivacy(consents: [.distribution], publicFields: [.name])
        func said(_ privacy: PupilPrivacy) throws -> [String] {
            let check = CertificateCheck(
                number: number, month: try #require(Month(iso: "2026-10")), school: "Школа № 5",
                status: .replaced(by: next),
                name: PersonName(last: "Иванов", first: "Пётр", patronymic: "Ильич"), privacy: privacy)
            return Mirror(reflecting: check).children.compactMap { $0.value as? String }
        }
        let withoutName = [
            "ДУ-2026/27-0001", "октябрь 2026", "Школа № 5", "отозвано, заменено № ДУ-2026/27-0002", "ДУ-2026/27-0002",
        ]
        #expect(try said(agreed) == withoutName + ["Пётр И."])
        let hidden = PupilPrivacy(
            consents: [.distribution], publicFields: [.name], discretions: [.everything(by: UserID(1))])
        let otherField = PupilPrivacy(consents: [.distribution], publicFields: [.result])
        for privacy in [PupilPrivacy(), PupilPrivacy(consents: [.school]), hidden, otherField] {
            #expect(try said(privacy) == withoutName)
        }
        #expect(CertificateStatus.valid.text == "действительно")
        #expect(CertificateStatus.revoked.text == "отозвано")
    }
}
