// What a person sends of a protocol: the text as pasted or uploaded, the event, and the answers by line.
import HTTP
import School

/// A protocol as it was sent.
struct ProtocolForm {
    /// The cells as copied, or the decoded file.
    let text: String
    /// What was answered about single lines.
    let answers: ProtocolImport.Answers
    /// The event as typed; nil in the first look, where the heading of the protocol proposes it.
    let event: EventInput?
    /// The event of the book that was chosen instead of what is typed.
    let booked: BookedEventID?

    /// The form as it was sent; a file goes before pasted cells.
    ///
    /// - Throws: `ImportError` for a file that is no text.
    init(_ form: FormData) throws(ImportError) {
        text = try form.importedText()
        var answers = ProtocolImport.Answers()
        for (name, value) in form.pairs where !value.isEmpty {
            let parts = name.split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let line = Int(parts[1]), line > 0 else { continue }
            switch parts[0] {
            case "student" where value == "pass": answers.passed.insert(line)
            case "student": answers.students[line] = StudentID(form: value)
            case "result": answers.outcomes[line] = value
            default: break
            }
        }
        self.answers = answers
        event = form["title"] == nil ? nil : EventInput(form)
        booked = form["booked"].flatMap { BookedEventID(form: $0) }
    }
}
