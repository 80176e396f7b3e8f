// The form of the school's data: one field for each text of the profile, in the order of the page.
import HTTP
import School
import Storage

/// What was typed for the school.
struct SchoolDataForm {
    /// One text of the profile.
    enum Item: String, CaseIterable {
        case fullName = "full_name"
        case shortName = "short_name"
        case headName = "head_name"
        case city, address, inn, ogrn, site, email, phone
    }

    private var typed: [Item: String] = [:]
    private(set) var problems: [Item: String] = [:]

    /// The form of a school as it is.
    init(_ school: SchoolRecord) {
        for item in Item.allCases { typed[item] = item.text(of: school) }
    }

    /// The form as sent.
    init(_ form: FormData) {
        for item in Item.allCases { typed[item] = form[item.rawValue] ?? "" }
    }

    /// What stands in a field.
    subscript(item: Item) -> String { typed[item] ?? "" }

    var hasProblem: Bool { !problems.isEmpty }

    /// The profile, or nil with the words put beside the fields.
    mutating func validate() -> SchoolProfile? {
        problems = [:]
        let texts = typed.mapValues {
            CellText.cleaned($0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        func text(_ item: Item) -> String { texts[item] ?? "" }
        for item in Item.allCases {
            if item.isRequired, text(item).isEmpty { problems[item] = "Заполните это поле." }
            if text(item).count > item.limit { problems[item] = "Слишком длинно: можно до \(item.limit) знаков." }
        }
        problems[.inn] = OrganisationNumber.innProblem(text(.inn))
        problems[.ogrn] = OrganisationNumber.ogrnProblem(text(.ogrn))
        if !text(.email).isEmpty, !Self.isMailbox(text(.email)) {
            problems[.email] = "Похоже на опечатку: нужен адрес вида school12@example.ru."
        }
        if !text(.site).isEmpty, !Self.isSite(text(.site)) {
            problems[.site] = "Нужен адрес вида https://school12.example.ru."
        }
        if !text(.phone).isEmpty, !Self.isPhone(text(.phone)) {
            problems[.phone] = "В телефоне только цифры, пробелы, скобки, дефисы, запятая и «+»."
        }
        guard problems.isEmpty else { return nil }
        var details = SchoolDetails()
        (details.address, details.inn, details.ogrn) = (text(.address), text(.inn), text(.ogrn))
        (details.site, details.email, details.phone) = (text(.site), text(.email), text(.phone))
        return SchoolProfile(
            fullName: text(.fullName), shortName: text(.shortName), city: text(.city), headName: text(.headName),
            details: details)
    }

    private static func isMailbox(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
            && !parts[1].hasSuffix(".") && !text.contains(where: \.isWhitespace)
    }

    private static func isSite(_ text: String) -> Bool {
        let rest = text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
        return rest.contains(".") && !text.contains(where: \.isWhitespace) && !rest.hasPrefix(".")
    }

    private static func isPhone(_ text: String) -> Bool {
        text.contains(where: \.isNumber)
            && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || "+-(), ".unicodeScalars.contains($0) }
    }
}

extension SchoolDataForm.Item {
    /// The words above the field.
    var title: String {
        switch self {
        case .fullName: "Полное название по уставу"
        case .shortName: "Краткое название"
        case .headName: "Директор, как в подписи"
        case .city: "Город или село"
        case .address: "Адрес"
        case .inn: "ИНН"
        case .ogrn: "ОГРН"
        case .site: "Сайт"
        case .email: "Электронная почта"
        case .phone: "Телефон"
        }
    }

    /// The words below the field; empty where it needs none.
    var hint: String {
        switch self {
        case .fullName: "Стоит в согласиях и на свидетельствах."
        case .shortName: "Стоит вверху каждой страницы, например «Школа № 12»."
        case .headName: "Фамилия, имя и отчество."
        case .inn: "10 цифр. Без ИНН и ОГРН согласия на обработку данных напечатать нельзя."
        case .ogrn: "13 цифр."
        case .city, .address, .site, .email, .phone: ""
        }
    }

    var isRequired: Bool { self == .fullName || self == .shortName }

    /// The longest text, in characters.
    var limit: Int { self == .fullName || self == .address ? 300 : 120 }

    /// What a school has there.
    func text(of school: SchoolRecord) -> String {
        switch self {
        case .fullName: school.fullName
        case .shortName: school.shortName
        case .headName: school.headName
        case .city: school.city
        case .address: school.details.address
        case .inn: school.details.inn
        case .ogrn: school.details.ogrn
        case .site: school.details.site
        case .email: school.details.email
        case .phone: school.details.phone
        }
    }
}
