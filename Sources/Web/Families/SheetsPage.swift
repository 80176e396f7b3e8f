// The sheets with codes: one printed page for a child, shown once on the answer that made them. Nothing keeps the codes; a
// sheet that was lost is replaced by a new one.
import Crypto
import HTTP
import Mustache
import School
import Storage

/// The codes of one sheet.
struct SheetCodes: Sendable {
    /// Nil where the pupil has an account.
    let pupil: JoinCode?
    let guardians: [JoinCode]

    /// Fresh codes.
    init(needsPupil: Bool) {
        pupil = needsPupil ? JoinCode() : nil
        guardians = (0..<FamiliesController.guardiansOfSheet).map { _ in JoinCode() }
    }

    /// The codes as they are stored.
    func stored(_ key: [UInt8]) -> [NewJoinCode] {
        [pupil].compactMap { $0 }.map { NewJoinCode(holder: .pupil, hash: $0.storedHash(key)) }
            + guardians.map { NewJoinCode(holder: .guardian, hash: $0.storedHash(key)) }
    }
}

/// One code with whom it is for.
struct SheetCode: Fields {
    let who: String
    let code: JoinCode

    static let fields: [Field<SheetCode>] = [.text("who") { $0.who }, .text("code") { $0.code.text }]
}

/// The sheet of one child.
struct CodeSheet: Fields {
    let child: String
    let codes: [SheetCode]

    init(_ student: StudentRecord, _ codes: SheetCodes) {
        child = student.name.lastFirst
        let pupil = codes.pupil.map { SheetCode(who: student.gender == .female ? "Ученице" : "Ученику", code: $0) }
        let many = codes.guardians.count > 1
        self.codes =
            [pupil].compactMap { $0 }
            + codes.guardians.enumerated().map { index, code in
                SheetCode(who: many ? "Родителю \(index + 1)" : "Родителю", code: code)
            }
    }

    static let fields: [Field<CodeSheet>] = [.text("child") { $0.child }, .list("codes") { $0.codes }]
}

/// All sheets of one answer.
struct SheetsPage: Page {
    let frame: Frame
    let schoolClass: ClassRecord
    let school: String
    let sheets: [CodeSheet]
    /// The page for codes as people type it.
    let site: String
    let qr: SafeHTML
    /// «28 ноября 2026 г.».
    let until: String
    let back: URLText

    static let template = "families/sheets"
    static let fields: [Field<SheetsPage>] = [
        .object("frame") { $0.frame }, .text("classTitle") { $0.schoolClass.title }, .text("school") { $0.school },
        .text("count") { Plural.count($0.sheets.count, CountedNoun("листок", "листка", "листков")) },
        .list("sheets") { $0.sheets }, .text("site") { $0.site }, .html("qr") { $0.qr }, .text("until") { $0.until },
        .url("back") { $0.back },
    ]

    /// The page as an answer; no cache keeps it, like every page with names.
    static func answer(
        _ context: Context, _ schoolClass: ClassRecord, _ sheets: [(StudentRecord, SheetCodes)], until: Int64
    ) throws -> Response {
        let address = try CheckAddress.site(context) + "/join"
        let school = try context.records.schools.find(schoolClass.schoolID)
        let page = SheetsPage(
            frame: try Frame("Листки с кодами", context, way: .schoolClass), schoolClass: schoolClass,
            school: school?.shortName ?? "", sheets: sheets.map(CodeSheet.init),
            site: address.split(separator: "//").last.map(String.init) ?? address,
            qr: try CheckAddress.picture(of: address, label: "Код с адресом сайта"),
            until: RussianDate.full(context.site.day(of: until)),
            back: .path("classes", String(schoolClass.id.raw), "accounts"))
        return context.render(\.sheets, page)
    }
}
