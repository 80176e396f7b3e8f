// One entry in one line, the same on every page of staff and family: level, the paper's own words, document.
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
