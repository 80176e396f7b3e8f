// An answer in the form in which two are compared: the status, every header field and every byte of the body, with the
// ids of entries and papers replaced by the names of what they stand for. Nothing else is changed, so numbers that people
// read (of papers, editions, rows, counts) stay as they are. Of an archive the files are compared, names included; a file
// from the store is read.
import Foundation
import HTTP
import SQLite
import Support

enum TwinAnswer {
    /// Where an id of an entry, a paper or a consent can stand: in an address, also in one that travels inside another,
    /// and in a field of a form.
    private static let places: [(prefix: [UInt8], kind: Kind)] = {
        let texts: [Kind: [String]] = [
            .entry: [
                "/entries/", "entries%2F", "/handed-over/", "handed-over%2F", "suppose=",
                "name=\"entry\" value=\"", "name=\"one\" value=\"",
                "<option value=\"", "/waiting/", "waiting%2F", "/verification/", "verification%2F",
            ],
            .paper: ["/certificates/", "certificates%2F", "name=\"certificate\" value=\""],
            .file: ["/attachments/", "attachments%2F"],
            .consent: [
                "/consents/", "consents%2F", "-processing\" value=\"", "-school\" value=\"", "-distribution\" value=\"",
            ],
            .withdrawal: ["/withdrawals/", "withdrawals%2F"],
            .goal: ["/goals/", "goals%2F"],
            .step: ["/route-steps/", "route-steps%2F"],
            .talk: ["/conversations/", "conversations%2F"],
        ]
        return texts.flatMap { kind, texts in texts.map { (Array($0.utf8), kind) } }
    }()
    private enum Kind: Hashable { case entry, paper, consent, withdrawal, file, goal, step, talk }
    private static let choice = Array("<option value=\"".utf8)
    private static let deedChoice = Array(">О достижении".utf8)
    private struct Object: Hashable {
        let kind: Kind
        let id: String
    }

    /// The answer as bytes to compare.
    static func canonical(_ answer: Answer, on side: TwinSide) throws -> [UInt8] {
        var head = "\(answer.status)\n"
        for field in answer.response.fields.lines { head += "\(field.name): \(field.value)\n" }
        let whole = Array((head + "\n").utf8) + (try body(of: answer.response))
        guard places.contains(where: { find($0.prefix, in: Data(whole), from: 0) != nil }) else { return whole }
        return named(whole, by: try names(of: side))
    }

    private static func body(of response: Response) throws -> [UInt8] {
        switch response.body {
        case .empty: []
        case .bytes(let bytes): TwinArchive(bytes)?.text ?? bytes
        case .shared(let shared): Array(shared.bytes[shared.range])
        case .file(let path, let range): Array(try Data(contentsOf: URL(fileURLWithPath: path))[range])
        }
    }

    private static func find(_ needle: [UInt8], in bytes: Data, from start: Int) -> Int? {
        bytes.range(of: Data(needle), in: start..<bytes.count)?.lowerBound
    }

    private static func named(_ whole: [UInt8], by names: [Object: String]) -> [UInt8] {
        var bytes = whole
        for (prefix, kind) in places {
            var result: [UInt8] = []
            var position = 0
            let data = Data(bytes)
            while let found = find(prefix, in: data, from: position) {
                let start = found + prefix.count
                let end = bytes[start...].firstIndex { !(48...57).contains($0) } ?? bytes.endIndex
                let id = String(decoding: bytes[start..<end], as: UTF8.self)
                // Of all choices in forms only the editor of a board offers entries.
                let isOther = prefix == choice && !bytes[end...].prefix(40).contains(sequence: deedChoice)
                result += bytes[position..<start]
                result += Array((isOther ? id : names[Object(kind: kind, id: id)] ?? id).utf8)
                position = end
            }
            bytes = result + bytes[position...]
        }
        return bytes
    }

    /// What each id stands for: whose, which event, which day, and the how-manieth of that kind.
    private static func names(of side: TwinSide) throws -> [Object: String] {
        let connection = try Connection(path: side.school.database.path, mode: .readOnly)
        var names: [Object: String] = [:]
        var counts: [String: Int] = [:]
        func add(_ kind: Kind, _ id: Int64, _ name: String) {
            counts[name, default: 0] += 1
            names[Object(kind: kind, id: "\(id)")] = "{\(name) \(counts[name, default: 0])}"
        }
        func addGrowth() throws {
            let child = side.school.student(side.child).raw
            for (id, student) in try connection.all(
                "SELECT id, student_id FROM goal ORDER BY id", row: { ($0.int64(0), $0.int64(1)) })
            { add(.goal, id, "goal of \(student)") }
            for (id, student) in try connection.all(
                """
                SELECT s.id, r.student_id FROM route_step s JOIN learning_route r ON r.id = s.route_id ORDER BY s.id
                """, row: { ($0.int64(0), $0.int64(1)) })
            { add(.step, id, "step of \(student)") }
            for (id, student) in try connection.all(
                "SELECT id, student_id FROM conversation ORDER BY id", row: { ($0.int64(0), $0.int64(1)) })
            { add(.talk, id, "talk of \(student)") }
            names[Object(kind: .goal, id: "900009")] = "{goal of \(child) 1}"
            names[Object(kind: .step, id: "900010")] = "{step of \(child) 1}"
            names[Object(kind: .talk, id: "900011")] = "{talk of \(child) 1}"
        }
        let entries = try connection.all(
            """
            SELECT a.id, a.student_id, v.title_key, a.day, a.outcome, a.entered_by
            FROM achievement a JOIN event v ON v.id = a.event_id ORDER BY a.id
            """
        ) { ($0.int64(0), "\($0.int64(1)) \($0.text(2)) \($0.text(3)) \($0.text(4)) by \($0.int64(5))") }
        for (id, name) in entries { add(.entry, id, name) }
        let papers = try connection.all("SELECT id, student_id, month FROM certificate ORDER BY id") {
            ($0.int64(0), "\($0.int64(1)) \($0.text(2))")
        }
        for (id, name) in papers { add(.paper, id, name) }
        names[Object(kind: .entry, id: "\(side.hiddenEntry.raw)")] = "{hidden}"
        let files = try connection.all("SELECT id, achievement_id FROM attachment ORDER BY id") {
            ($0.int64(0), $0.int64(1))
        }
        for (id, entry) in files {
            add(.file, id, "file of \(names[Object(kind: .entry, id: "\(entry)")] ?? "")")
        }
        names[Object(kind: .file, id: "900004")] = "{file of {hidden} 1}"
        let consents = try connection.all("SELECT id, student_id, scope FROM consent ORDER BY id") {
            ($0.int64(0), "\($0.int64(1)) \($0.text(2))")
        }
        for (id, name) in consents { add(.consent, id, name) }
        // Ids that nothing ever had, in the twin: they stand for what the other side has there.
        names[Object(kind: .consent, id: "900006")] = "{\(side.school.student(side.child).raw) distribution 1}"
        let withdrawals = try connection.all("SELECT id, consent_id FROM consent_withdrawal ORDER BY id") {
            ($0.int64(0), $0.int64(1))
        }
        for (id, consent) in withdrawals {
            add(.withdrawal, id, "withdrawal of \(names[Object(kind: .consent, id: "\(consent)")] ?? "")")
        }
        let first = "\(side.school.student(side.child).raw) school 1"
        names[Object(kind: .withdrawal, id: "900007")] = "{withdrawal of {\(first)} 1}"
        try addGrowth()
        try connection.close()
        return names
    }

    /// The first line in which two answers differ, with a little of what stands around, for a person to read.
    static func difference(_ a: [UInt8], _ b: [UInt8]) -> String {
        let (first, second) = (lines(a), lines(b))
        for index in 0..<max(first.count, second.count) {
            let (one, other) = (index < first.count ? first[index] : "—", index < second.count ? second[index] : "—")
            if one != other {
                let common = one.commonPrefix(with: other).count
                let from = max(0, common - 40)
                return "hidden: «\(excerpt(one, from))», never: «\(excerpt(other, from))»"
            }
        }
        return "equal"
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
    }

    private static func excerpt(_ line: String, _ from: Int) -> String { String(line.dropFirst(from).prefix(160)) }
}

extension TwinAnswer {
    /// The same without what the product draws at random: the tokens of sessions, one-time passwords and the codes
    /// of the families' sheets (their squares hold the address alone). Everything around them stays.
    static func withoutSecrets(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
            .replacing(/[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/, with: "{password}")
            .replacing(/Set-Cookie: (doska|doska-visitor)=[A-Za-z0-9_-]{43};/) { "Set-Cookie: \($0.1)={token};" }
            .replacing(/<dd class="codes">(?:[A-Z3479]{5}-){2}[A-Z3479]{5}</, with: "<dd class=\"codes\">{code}<")
        return Array(text.utf8)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(sequence: [UInt8]) -> Bool { Data(self).range(of: Data(sequence)) != nil }
}
