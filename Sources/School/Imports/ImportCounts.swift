// How many rows came to what; the sentence above a preview.

/// The result of an import in numbers.
public struct ImportCounts: Hashable, Sendable {
    /// Rows that will be added.
    public internal(set) var new = 0
    /// Rows whose record is in the database already.
    public internal(set) var existing = 0
    /// Rows that repeat an earlier row of the same sheet.
    public internal(set) var repeated = 0
    /// Rows that wait for a choice between pupils.
    public internal(set) var ambiguous = 0
    /// Rows with a problem to correct.
    public internal(set) var problems = 0

    /// All rows.
    public var total: Int { new + existing + repeated + ambiguous + problems }

    /// Short: «28 новых, 1 повтор, 1 с ошибкой»; what is zero is left out.
    public var summary: String {
        var parts: [String] = []
        if new > 0 { parts.append("\(new) \(ImportCounts.form(new, "новая", "новые", "новых"))") }
        if existing > 0 { parts.append("\(existing) уже есть") }
        if repeated > 0 { parts.append("\(repeated) \(ImportCounts.form(repeated, "повтор", "повтора", "повторов"))") }
        if ambiguous > 0 { parts.append("\(ambiguous) с вопросом") }
        if problems > 0 { parts.append("\(problems) с ошибкой") }
        return parts.isEmpty ? "строк нет" : parts.joined(separator: ", ")
    }

    /// Full: every count by name, also the zeros, and the lines that hold no data.
    public func details(skippedLines: Int) -> String {
        """
        Строк с данными: \(total). Новых: \(new). Уже есть: \(existing). Повторов: \(repeated). \
        С вопросом: \(ambiguous). С ошибкой: \(problems). Заголовков и итогов пропущено: \(skippedLines).
        """
    }

    private static func form(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
        switch (count % 10, count % 100) {
        case (_, 11...14): many
        case (1, _): one
        case (2...4, _): few
        default: many
        }
    }
}
