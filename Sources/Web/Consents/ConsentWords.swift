// What the pages say of a consent: where it stands today, since when and until when, which fields. One place, so that the
// register, the family's page and the receipt use the same words.
import School
import Storage

extension ConsentRecord {
    /// Where a consent stands on a day.
    enum Standing {
        case inForce
        case expired
        case withdrawn
        case corrected
    }

    func standing(on day: Day) -> Standing {
        if isReplaced { return .corrected }
        if closedOn != nil { return .withdrawn }
        return paper.holds(on: day) ? .inForce : .expired
    }

    /// «с 1 сентября 2026 г. по 31 августа 2027 г.»
    var termWords: String {
        let from = "с \(RussianDate.full(givenOn))"
        return paper.until.map { "\(from) по \(RussianDate.full($0))" } ?? from
    }

    /// «имя, класс, результат»; nil for a scope without fields.
    var fieldWords: String? {
        guard scope == .distribution else { return nil }
        return ConsentRecord.words(paper.fields)
    }

    /// «действует», «срок истёк», «отозвано 3 октября».
    func standingWords(on day: Day) -> String {
        switch standing(on: day) {
        case .inForce: "действует"
        case .expired: "срок истёк"
        case .withdrawn: closedOn.map { "отозвано \(RussianDate.full($0))" } ?? "отозвано"
        case .corrected: closedOn.map { "исправлено \(RussianDate.full($0))" } ?? "исправлено"
        }
    }

    /// «редакция 2» or that it is not known.
    var versionWords: String { formVersion.map { "редакция \($0)" } ?? "редакция бумаги не указана" }

    static func words(_ fields: Set<PublicField>) -> String {
        fields.isEmpty
            ? "поля не внесены" : PublicField.allCases.filter(fields.contains).map(\.title).joined(separator: ", ")
    }
}
