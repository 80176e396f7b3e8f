// The routes of the scale: the deputy makes its versions, the head reads them, nobody else.
import School
import Storage
import Support

@testable import Web

extension AccessTable {
    /// The scale of points. The other school of the fixture has none: its deputy has seen no version to go on from.
    static let scale: [AccessRow] = [
        .get("/scale", path: { _ in "/scale" }, .only(.deputy, .head, get: 200)),
        .get("/scale/new", path: { _ in "/scale/new" }, .only(.deputy, get: 200)),
        .post(
            "/scale/preview", path: { _ in "/scale/preview" }, form: { try form(of: $0, shown: false) },
            .only(.deputy, .foreignDeputy, get: 200)),
        .post(
            "/scale", path: { _ in "/scale" }, form: { try form(of: $0, shown: true) },
            .only(.deputy, get: 303).merging(.only(.foreignDeputy, get: 409)) { first, _ in first }),
        .get("/scale/:scale", path: { "/scale/\(try standard(of: $0).id.raw)" }, .only(.deputy, .head, get: 200)),
        .get(
            "/scale/:scale/print", path: { "/scale/\(try standard(of: $0).id.raw)/print" },
            .only(.deputy, .head, get: 200)),
        .post(
            "/scale/:scale/minutes", path: { "/scale/\(try standard(of: $0).id.raw)/minutes" },
            form: { _ in [("minutes", "4"), ("minutes-day", "2026-10-28")] }, .only(.deputy, get: 303)),
    ]

    private static func standard(of school: TestSchool) throws -> Scale {
        guard let scale = try school.records().scales.all(of: school.school).first else {
            preconditionFailure("the fixture begins with a scale")
        }
        return scale
    }

    /// A form that makes members of a team count in full.
    private static func form(of school: TestSchool, shown: Bool) throws -> [(String, String)] {
        let standard = try standard(of: school)
        let next = Scale(
            id: standard.id, validFrom: TestSchool.today.month.firstDay, cells: standard.cells, fixed: standard.fixed,
            settings: Scale.Settings(teamCountsHalf: false))
        var fields = ScaleForm.cells.map { (ScaleForm.Name.cell($0).text, next.points($0.level, $0.outcome).text) }
        fields += FixedLine.allCases.map { (ScaleForm.Name.line($0).text, next.points($0).text) }
        fields += [
            ("from", next.validFrom.iso), ("team", "full"), ("document", "school"), ("seen", String(standard.id.raw)),
        ]
        return fields + (shown ? [("shown", next.fingerprint)] : [])
    }
}
