// What one entry says, the same on every page of staff and family: in one line, and in rows.
import School
import Storage

extension AchievementRecord {
    /// «муниципальный · «I место» · диплом»: what stands under the title, the day apart.
    var factsLine: String {
        var parts: [String] = []
        if let fixedLine {
            parts.append(fixedLine.title)
        } else {
            parts.append(event.level.title)
            if placeText.isEmpty { parts.append(outcome.title) }
        }
        if !placeText.isEmpty { parts.append(Quotes.guillemets(placeText)) }
        if event.attendance.isRemote { parts.append(event.attendance.title) }
        if event.participation == .team { parts.append(event.participation.title) }
        if let documentKind { parts.append("документ: \(documentKind.title)") }
        return parts.joined(separator: " · ")
    }
}

extension FactRow {
    /// What is recorded, a row for each field.
    static func of(_ entry: AchievementRecord) -> [FactRow] {
        var rows: [FactRow] = []
        if let line = entry.fixedLine {
            rows.append(FactRow(name: "Что", value: Sentence.beginning(line.title)))
        } else {
            rows.append(FactRow(name: "Уровень", value: entry.event.level.title))
        }
        let words = entry.placeText.isEmpty ? "" : ", \(Quotes.guillemets(entry.placeText))"
        rows.append(FactRow(name: "Результат", value: entry.outcome.title + words))
        rows.append(
            FactRow(name: "Форма", value: "\(entry.event.attendance.title), \(entry.event.participation.title)"))
        rows.append(FactRow(name: "Документ", value: entry.documentKind?.title ?? "нет"))
        return rows
    }
}
