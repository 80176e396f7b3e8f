// The text of a paper of consent: what of it the school may word itself, by parts. What the law wants on every paper and
// only the case at hand knows (names, addresses, the operator, the choice of fields, signature) is printed around these
// parts and cannot be edited away. A text once in use is never changed: a change is the next version, and a paper and a
// registered consent keep the number of the one that was signed.

/// One part of the text of a paper.
public enum ConsentFormPart: String, CaseIterable, Sendable {
    /// Where the data are distributed: «сведения об информационных ресурсах оператора».
    case resources
    /// What the data are needed for.
    case purposes
    /// Which data.
    case data
    /// What is done with them and how.
    case actions
    /// Who else processes them for the school.
    case recipients
    /// Under which conditions and prohibitions.
    case conditions
    /// How long.
    case term
    /// How it is taken back.
    case withdrawal

    /// The parts that a paper of that scope has, in the order in which it prints them.
    ///
    /// Processing and showing: ч. 4 ст. 9 152-ФЗ, items 4–8. Distribution: приказ Роскомнадзора от 24.02.2021 № 18,
    /// where the categories of data, the conditions and the prohibitions are chosen by the person.
    public static func of(_ scope: ConsentScope) -> [ConsentFormPart] {
        switch scope {
        case .processing, .school: [.purposes, .data, .actions, .recipients, .term, .withdrawal]
        case .distribution: [.resources, .purposes, .data, .conditions, .term, .withdrawal]
        }
    }

    /// The heading on the paper.
    public var title: String {
        switch self {
        case .resources: "Информационные ресурсы школы"
        case .purposes: "Цель обработки"
        case .data: "Категории и перечень персональных данных"
        case .actions: "Действия с данными и способы обработки"
        case .recipients: "Кто обрабатывает данные по поручению школы"
        case .conditions: "Условия и запреты"
        case .term: "Срок действия согласия"
        case .withdrawal: "Как отозвать согласие"
        }
    }

    /// How long a part may be, in scalars: all parts together have to fit two pages.
    public static let limit = 1200
}

/// The text of a paper of one scope in one version.
public struct ConsentForm: Equatable, Sendable {
    /// What it allows.
    public let scope: ConsentScope
    /// 1 is the program's own text, which every school begins with.
    public let version: Int
    /// The text of each part.
    public let texts: [ConsentFormPart: String]

    /// A text from its parts.
    public init(scope: ConsentScope, version: Int, texts: [ConsentFormPart: String]) {
        (self.scope, self.version, self.texts) = (scope, version, texts)
    }

    /// What the paper prints for a part.
    public func text(_ part: ConsentFormPart) -> String { texts[part] ?? "" }

    /// What is wrong with the text of a part, in words for a form; nil where nothing is.
    public static func problem(_ text: String) -> String? {
        if text.isEmpty { return "Без этого раздела бумага не будет согласием по закону." }
        let count = text.unicodeScalars.count
        return count <= ConsentFormPart.limit
            ? nil : "Слишком длинно: \(count) знаков, можно \(ConsentFormPart.limit)."
    }
}
