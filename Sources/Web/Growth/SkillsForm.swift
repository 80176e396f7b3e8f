// The form of a look at the universal learning skills: one answer for each skill that the person wants to answer.
import HTTP
import School

/// The answers as they were sent.
struct SkillsForm {
    let marks: [UniversalSkill: SkillLevel]
    let version: Int
    /// Whose look the form was made for.
    let side: SkillSide
    let problem: String?

    /// - Throws: `Refusal.badRequest` for an answer, a side or a version that no page sends.
    init(_ form: FormData) throws(Refusal) {
        var marks: [UniversalSkill: SkillLevel] = [:]
        for skill in UniversalSkill.allCases {
            guard let text = form[skill.rawValue], !text.isEmpty else { continue }
            guard let level = SkillLevel(rawValue: text) else { throw .badRequest }
            marks[skill] = level
        }
        guard let version = Int(form["version"] ?? ""), version >= 0,
            let side = form["side"].flatMap(SkillSide.init(rawValue:))
        else { throw .badRequest }
        (self.marks, self.version, self.side) = (marks, version, side)
        problem = marks.isEmpty ? "Ответьте хотя бы про одно умение." : nil
    }
}
