// Case forms of names, worked out by hand after the school grammar.

import Testing

@testable import School

@Suite("Cases of names")
struct NameFormsTests {
    @Test(
        "a surname has its cases",
        arguments: [
            ("савельев", Gender.male, ["савельева", "савельеву", "савельевым", "савельеве"]),
            ("марков", .male, ["маркова", "маркову", "марковым", "маркове"]),
            ("белый", .male, ["белого", "белому", "белым", "белом"]),
            ("толстой", .male, ["толстого", "толстому", "толстым", "толстом"]),
            ("кравчук", .male, ["кравчука", "кравчуку", "кравчуком", "кравчуке"]),
            ("кравец", .male, ["кравца", "кравцу", "кравцом", "кравце"]),
            ("заяц", .male, ["зайца", "зайцу", "зайцем", "зайце"]),
            ("бондарь", .male, ["бондаря", "бондарю", "бондарем", "бондаре"]),
            ("цой", .male, ["цоя", "цою", "цоем", "цое"]),
            ("глинка", .male, ["глинки", "глинке", "глинку", "глинкой"]),
            ("маркова", .female, ["марковой", "маркову"]), ("толстая", .female, ["толстой", "толстую"]),
            ("глинка", .female, ["глинки", "глинке", "глинку", "глинкой"]),
        ])
    func surnames(_ surname: String, _ gender: Gender, _ forms: [String]) {
        let all = NameForms.surname(surname, gender).all
        #expect(all.contains(surname))
        for form in forms { #expect(all.contains(form), "\(surname): \(form)") }
    }

    @Test("a surname that is not declined has one form", arguments: ["черных", "шевченко", "дюма", "долгих"])
    func fixed(_ surname: String) {
        #expect(NameForms.surname(surname, .female).cases.allSatisfy { $0.contains(surname) })
        #expect(NameForms.surname("кравчук", .female).all == ["кравчук"])
        #expect(NameForms.surname("бондарь", .female).all == ["бондарь"])
    }

    @Test("a woman's surname gives no forms of a man's, nor the other way")
    func genders() {
        #expect(!NameForms.surname("марков", .male).all.contains("марковой"))
        #expect(!NameForms.surname("маркова", .female).all.contains("марковым"))
    }

    @Test(
        "a first name has its cases",
        arguments: [
            ("артем", ["артема", "артему", "артемом", "артеме"]), ("павел", ["павла", "павлу", "павлом"]),
            ("лев", ["льва", "льву", "львом"]), ("илья", ["ильи", "илье", "илью", "ильей"]),
            ("мария", ["марии", "марию", "марией"]), ("дмитрий", ["дмитрия", "дмитрию", "дмитрием", "дмитрии"]),
            ("любовь", ["любови", "любовью"]), ("игорь", ["игоря", "игорю", "игорем"]),
        ])
    func firstNames(_ name: String, _ forms: [String]) {
        let all = NameForms.given(name).all
        for form in forms { #expect(all.contains(form), "\(name): \(form)") }
    }
}
