// How one took part: in person or at a distance, alone or in a team. Empty cells are left to the caller's default.

/// Reading of the form of participation.
public enum FormReading {
    /// «очно», «заочная», «дистанц.», «онлайн»; «очно-заочно» is asked.
    public static func attendance(_ text: String) -> Reading<Attendance> {
        choose(text, from: attendances, expected: "«очно», «заочно» или «дистанционно»")
    }

    /// «индивидуальное», «личное», «команда», «в группе».
    public static func participation(_ text: String) -> Reading<Participation> {
        choose(text, from: participations, expected: "«индивидуально» или «команда»")
    }

    private static let attendances: [(stem: String, Attendance)] = [
        ("очно", .inPerson), ("очный", .inPerson), ("очная", .inPerson), ("очное", .inPerson), ("офлайн", .inPerson),
        ("оффлайн", .inPerson), ("заочн", .correspondence), ("дистан", .distance), ("онлайн", .distance),
        ("online", .distance), ("интернет", .distance), ("удаленн", .distance),
    ]
    private static let participations: [(stem: String, Participation)] = [
        ("индивид", .individual), ("личн", .individual), ("один", .individual), ("одна", .individual),
        ("командн", .team), ("команда", .team), ("команде", .team), ("группа", .team), ("группов", .team),
        ("группе", .team), ("коллектив", .team),
    ]
    private static let fillers: Set<String> = ["форма", "формат", "участие", "в", "зачет", "первенство", "проведения"]

    /// Every word must begin a stem or go on from it, and all must mean the same. Abbreviations have three letters or
    /// more.
    private static func choose<Value: Hashable & Sendable>(
        _ text: String, from stems: [(stem: String, Value)], expected: String
    ) -> Reading<Value> {
        guard !CellText.words(text).isEmpty else { return .empty }
        var meanings: Set<Value> = []
        for word in CellText.words(text) where !fillers.contains(word) {
            let found = stems.filter { word.hasPrefix($0.stem) || (word.count >= 3 && $0.stem.hasPrefix(word)) }
            guard !found.isEmpty else { return .problem("\(quotedForMessage(text)) — напишите \(expected).") }
            meanings.formUnion(found.map(\.1))
        }
        guard let value = meanings.first, meanings.count == 1 else {
            return .problem("\(quotedForMessage(text)) можно понять по-разному; напишите \(expected).")
        }
        return .understood(value)
    }
}
