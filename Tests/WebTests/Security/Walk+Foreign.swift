// Checklist F on every row: numbers of things that are somebody else's, in the address and in the form. What may not be
// known answers exactly like what is not there, and changes nothing.
import HTTP
import School
import Support

@testable import Web

extension Walk {
    static let foreign: [Probe] = [
        Probe("F33", pages), Probe("F34", changes), Probe("F35", afterLogout), Probe("F36", hints),
        Probe("F39", hidden),
    ]

    /// A number that no record has.
    static let absent: Int64 = 900_001
    /// Numbers that records of the invented schools have: pupils and classes begin at 1.
    private static let numbers: [Int64] = Array(1...13)

    /// Every number in every place of the address, by every viewer: whoever gets 404 gets the bytes of a number that
    /// nothing has; whoever gets a page reads no name from outside the own circle.
    @Sendable private static func pages(_ row: AccessRow, _ tally: inout Tally) throws {
        guard !row.isChange else { return }
        var stage = try Stage(row)
        for person in TestSchool.Person.allCases {
            // A log names those who were refused before, and rightly: each viewer meets one without the others.
            if row.showsLog { stage = try Stage(row) }
            let missing = try stage.addresses(with: absent).map {
                ($0.parameter, try stage.site.get($0.path, as: person))
            }
            for (parameter, none) in missing {
                let name = names(outside: person).first(where: none.text.holds)
                tally.expect(name == nil, "\(row.pattern) with no such \(parameter) shows \(name ?? "") to \(person)")
            }
            if stage.row.status(for: person) == 404, let (_, none) = missing.first {
                let answer = try stage.site.get(stage.path, as: person)
                tally.expect(
                    answer.bytes == none.bytes, "\(stage.row.pattern) as \(person): not the answer of an absent one")
            }
            for number in numbers {
                for (parameter, path) in stage.addresses(with: number) {
                    let answer = try stage.site.get(path, as: person)
                    let known = knows(person, parameter, number, in: stage.site.school)
                    if known == false {
                        let refused = person == .guest ? 303 : 404
                        tally.expect(answer.status == refused || row.isOpen, "\(path) as \(person): \(answer.status)")
                    }
                    if answer.status == 404, let none = missing.first(where: { $0.0 == parameter })?.1 {
                        tally.expect(
                            answer.bytes == none.bytes, "\(path) as \(person): not the answer of an absent one")
                    }
                    // The answer of an absent one was looked at before.
                    if answer.status == 404 { continue }
                    let name = names(outside: person).first(where: answer.text.holds)
                    tally.expect(name == nil, "\(path) shows \(name ?? "") to \(person)")
                }
            }
        }
    }

    /// The right token of whoever may not: 404 like what is not there, and nothing changes. The right person with
    /// numbers of others, in the address and in each field: nothing of theirs changes.
    @Sendable private static func changes(_ row: AccessRow, _ tally: inout Tally) throws {
        guard row.isChange else { return }
        let stage = try Stage(row)
        let before = try stage.dump()
        _ = try stage.wasWritten()
        for person in TestSchool.Person.allCases where stage.row.status(for: person) == 404 {
            let answer = try stage.ask(stage.path, as: person)
            let none = try stage.addresses(with: absent).first.map { try stage.ask($0.path, as: person) }
            if let none {
                tally.expect(
                    answer.bytes == none.bytes, "\(stage.row.pattern) as \(person): not the answer of an absent one")
            }
            tally.expect(answer.status == 404, "\(stage.row.pattern) as \(person): \(answer.status)")
            let same = try !stage.wasWritten() || stage.dump() == before
            tally.expect(same, "POST \(stage.row.pattern) as \(person) changed something")
        }
        for person in TestSchool.Person.allCases {
            for number in numbers {
                for (parameter, path) in stage.addresses(with: number)
                where knows(person, parameter, number, in: stage.site.school) == false {
                    let answer = try stage.ask(path, as: person)
                    let refused = person == .guest ? [303, 403] : [404]
                    tally.expect(refused.contains(answer.status), "POST \(path) as \(person): \(answer.status)")
                    let same = try !stage.wasWritten() || stage.dump() == before
                    tally.expect(same, "POST \(path) as \(person) changed something")
                }
            }
        }
        try fields(stage, &tally)
    }

    /// Each field that holds a number, or has one in its name, with the numbers of pupils and classes of others.
    private static func fields(_ stage: Stage, _ tally: inout Tally) throws {
        let school = stage.site.school
        let person = stage.insider
        let pupils = ["orlov", "chuzhoy"].map { school.student($0).raw }
        let start = try Stage(stage.row).dump()
        let others = Set(pupils + [school.class7B.raw, school.user(.foreignDeputy).raw, 3])
        for (index, pair) in stage.form.enumerated() {
            for number in others.sorted() {
                var form = stage.form
                if let dash = pair.0.lastIndex(of: "-"), Int64(pair.0[pair.0.index(after: dash)...]) != nil {
                    form[index].0 = pair.0[...dash] + "\(number)"
                } else if Int64(pair.1) != nil {
                    form[index].1 = "\(number)"
                } else {
                    continue
                }
                let own = try Stage(stage.row)
                let answer = try own.ask(own.path, as: person, form: form)
                let changes = try own.wasWritten() ? own.dump().added(since: start) : []
                let touched = changes.map { handedOver($0, stage) }
                    .first { isForeign($0, to: person, in: own.site.school) }
                tally.expect(
                    touched == nil,
                    "POST \(stage.row.pattern) with \(form[index]) as \(person) (\(answer.status)) touched \(touched?.table ?? "")"
                )
                let name = names(outside: person).first(where: answer.text.holds)
                tally.expect(name == nil, "POST \(stage.row.pattern) with \(form[index]) shows \(name ?? "")")
            }
        }
    }

    /// The one change whose matter is a class of others: an own pupil goes there. The class is then none of another's,
    /// as long as it is of the same school; the pupil is looked at as ever.
    private static func handedOver(
        _ change: (table: String, row: [String: String]), _ stage: Stage
    ) -> (table: String, row: [String: String]) {
        let isThere = change.row["class_id"] == "\(stage.site.school.class7B.raw)"
        guard stage.row.pattern == "/students/:student/transfer", isThere else { return change }
        return (change.table, change.row.filter { $0.key != "class_id" })
    }

    static func isForeign(
        _ change: (table: String, row: [String: String]), to person: TestSchool.Person, in school: TestSchool
    ) -> Bool {
        let student = change.row["student_id"].flatMap { Int64($0) }
        let schoolClass = change.row["class_id"].flatMap { Int64($0) }
        return student.map { knows(person, "student", $0, in: school) == false } ?? false
            || schoolClass.map { knows(person, "class", $0, in: school) == false } ?? false
    }

    /// With the cookie of a session that has ended, whatever is not open to everybody leads to the login page and holds
    /// no name; so do files and prints by their direct address.
    @Sendable private static func afterLogout(_ row: AccessRow, _ tally: inout Tally) throws {
        guard !row.isChange, !row.isOpen else { return }
        let stage = try Stage(row)
        let browser = Browser(stage.site)
        browser.plant("doska", "c2Vzc2lvbi10aGF0LWhhcy1lbmRlZC1sb25nLWFnby0xMjM")
        let answer = try browser.get(stage.path)
        tally.expect(
            answer.status == 303 && answer.location.hasPrefix("/login"),
            "\(stage.row.pattern) after logout: \(answer.status)")
        tally.expect(answer.response.body.count == 0, "\(stage.row.pattern) after logout has a body")
    }

    /// Words of others in every parameter that a page may read: the answer is that of words that nobody has.
    @Sendable private static func hints(_ row: AccessRow, _ tally: inout Tally) throws {
        guard !row.isChange else { return }
        var stage = try Stage(row)
        let join = stage.path.contains("?") ? "&" : "?"
        for person in TestSchool.Person.allCases where stage.row.status(for: person) != 303 {
            for (real, fake) in [("Орлов", "Ырлов"), ("Чужой", "Ыужой"), ("Акимов", "Ыкимов"), ("Громов", "Ыромов")]
            where names(outside: person).contains(where: { real.hasPrefix($0) }) {
                let path = { (name: String) in
                    stage.path + join
                        + ["q", "name", "student", "search", "pupil", "next"]
                        .map { $0 + "=" + Stage.encoded(name) }.joined(separator: "&")
                }
                // The second look at a log finds the first one in it.
                let second = row.showsLog ? try Stage(row) : stage
                if row.showsLog { stage = try Stage(row) }
                let (one, other) = (
                    try stage.site.get(path(real), as: person), try second.site.get(path(fake), as: person)
                )
                let mapped = other.text.replacing(fake, with: real).replacing(
                    Stage.encoded(fake), with: Stage.encoded(real))
                tally.expect(
                    one.text == mapped && one.status == other.status,
                    "\(stage.row.pattern)?q=\(real) tells \(person) something")
            }
        }
    }

    /// What a page offers is what its viewer may do: no form and no link of a page is answered with 404 to the one it was
    /// shown to, and whoever is not offered it gets 404 (counted with F34).
    @Sendable private static func hidden(_ row: AccessRow, _ tally: inout Tally) throws {
        guard !row.isChange else { return }
        let stage = try Stage(row)
        for person in TestSchool.Person.allCases where stage.row.status(for: person) == 200 {
            let answer = try stage.site.get(stage.path, as: person)
            for form in Markup.forms(of: answer.text) where form.method == "post" {
                for change in AccessTable.rows where change.isChange && matches(form.action, change.pattern) {
                    // A form shown to a person is one of a route that some person of this kind may use.
                    let usable = change.status(for: person) != 404 || !isAbout(form.action, change, stage)
                    tally.expect(usable, "\(stage.row.pattern) offers \(form.action) to \(person)")
                }
            }
            let links = Markup.tags(of: answer.text).filter { $0.name == "a" }.compactMap { $0["href"] }
            for link in Set(links.map(address)) where link.hasPrefix("/") && link != stage.path {
                // Every school has a scale from its first day on; the other school of the fixture has none.
                if link == "/scale", person == .foreignDeputy { continue }
                let status = try stage.site.get(link, as: person).status
                tally.expect([200, 303].contains(status), "\(row.pattern) leads \(person) to \(link): \(status)")
            }
        }
    }

    /// Without the place on the page.
    private static func address(_ link: String) -> String {
        String(link.split(separator: "#", omittingEmptySubsequences: false)[0])
    }

    /// Whether a form of a page is about the very thing that the table's row is about.
    private static func isAbout(_ action: String, _ row: AccessRow, _ stage: Stage) -> Bool {
        (try? row.path(stage.site.school)) == action && row.pattern.contains(":class")
    }

    private static func matches(_ action: String, _ pattern: String) -> Bool {
        let (a, b) = (action.split(separator: "/"), pattern.split(separator: "/"))
        return a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || $1.hasPrefix(":") }
    }

    /// Whether a person may know of a class or pupil of that number at all; nil for what this list does not know.
    static func knows(
        _ person: TestSchool.Person, _ parameter: String, _ number: Int64, in school: TestSchool
    ) -> Bool? {
        let pupilsOf7B = ["orlov", "ryabova"].map { school.student($0).raw }
        let pupilsOf7A = TestSchool.pupilsOf7A.map { school.student($0).raw }
        let (is7A, is7B): (Bool, Bool)
        switch parameter {
        case "class": (is7A, is7B) = (number == school.class7A.raw, number == school.class7B.raw)
        case "student": (is7A, is7B) = (pupilsOf7A.contains(number), pupilsOf7B.contains(number))
        default: return nil
        }
        switch person {
        case .guest, .district: return false
        case .deputy, .head, .administrator: return is7A || is7B
        case .foreignDeputy: return is7A || is7B ? false : nil
        case .classTeacher, .subjectTeacher: return is7A
        case .otherTeacher: return is7B
        case .pupil, .guardian: return parameter == "class" ? is7A : number == school.student("semyonova").raw
        case .otherGuardian: return parameter == "class" ? is7A : number == school.student("yolkin").raw
        case .otherPupil: return parameter == "class" ? is7B : number == school.student("orlov").raw
        }
    }

    /// Last names (without their endings) that no answer may hold for that viewer.
    static func names(outside person: TestSchool.Person) -> [String] {
        let (classA, classB, foreign) = (
            ["Акимов", "Яковлев"], ["Орлов", "Рябов", Foreign.entryTitle], ["Чужой", "Чужова"]
        )
        return switch person {
        case .guest, .district: classA + classB + foreign + ["Ёлкин", "Семёнов"]
        case .foreignDeputy: classA + classB + ["Ёлкин", "Семёнов"]
        case .pupil, .guardian, .otherGuardian, .classTeacher, .subjectTeacher: classB + foreign
        case .otherPupil, .otherTeacher: classA + foreign + ["Ёлкин"]
        case .deputy, .head, .administrator: foreign
        }
    }
}
