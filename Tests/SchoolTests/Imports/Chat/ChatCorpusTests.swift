// The chat of the seventh form and 190 invented messages, each with what a person would enter worked out by hand. A cell
// that cannot be known from the text («?») must stay empty. What is understood wrongly must be nothing.

import Foundation
import School
import Testing

@Suite("The chat, understood by rules")
struct ChatCorpusTests {
    /// A message and the entries that a person would make of it.
    struct Case {
        var message = ""
        var line = 0
        var expected: [[String]] = []
    }

    struct Score: CustomStringConvertible {
        var right = 0
        var open = 0
        var wrong: [String] = []
        var openNames: [String] = []

        var description: String { "\(right) right, \(open) asked about, wrong: \(wrong.count)" }
    }

    static func read(_ text: String, _ pupils: [KnownStudent]) throws -> ChatDigest {
        try ChatDigest.read(text: text, students: pupils, schoolClass: Corpus.class7A())
    }

    static func cases(_ text: String) -> [Case] {
        var cases: [Case] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix(">> ") {
                cases.append(Case(message: String(line.dropFirst(3)), line: index + 1))
            } else if line.hasPrefix("> ") {
                cases.append(
                    Case(message: "[12.11.2026, 10:00] Ольга Сергеевна: " + line.dropFirst(2), line: index + 1))
            } else if line.hasPrefix("| "), !cases.isEmpty {
                cases[cases.count - 1].message += "\n" + line.dropFirst(2)
            } else if line.hasPrefix("= "), !cases.isEmpty {
                cases[cases.count - 1].expected.append(
                    line.dropFirst(2).split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
            }
        }
        return cases
    }

    /// What a proposal says, in the words of the corpus; empty where it asks.
    static func cells(_ proposal: ChatProposal) -> [String] {
        var outcome = ""
        switch proposal.fixedLine {
        case .gtoGold: outcome = "ГТО золото"
        case .gtoSilver: outcome = "ГТО серебро"
        case .gtoBronze: outcome = "ГТО бронза"
        default:
            switch OutcomeReading.read(proposal.row[.outcome]).value?.outcome {
            case .winner: outcome = "победитель"
            case .prizewinner: outcome = "призёр"
            case .participant: outcome = "участник"
            case nil: outcome = ""
            }
        }
        let level = proposal.fixedLine == nil ? proposal.row[.level] : ""
        let day = DateReading.event(proposal.row[.date], in: nil).value.map { String($0.dayOfMonth) } ?? ""
        return [proposal.student.map(InventedClass.name) ?? "", outcome, level, proposal.row[.event], day]
    }

    static func score(_ message: Case, _ total: inout Score) throws {
        let digest = try read(message.message, InventedClass.pupils)
        var left = message.expected
        for proposal in digest.proposals {
            let cells = cells(proposal)
            let found =
                left.firstIndex { !cells[0].isEmpty && cells[0].hasPrefix($0[0]) }
                ?? (cells[0].isEmpty ? left.indices.first : nil)
            let what = "line \(message.line): \(cells.joined(separator: " | ")) \(proposal.doubts)"
            guard let found else {
                // A question about nothing is a nuisance; an entry about nothing is a mistake.
                if cells[0].isEmpty || cells[1].isEmpty {
                    total.open += 1
                    total.openNames.append("needless question, " + what)
                } else {
                    total.wrong.append("needless, " + what)
                }
                continue
            }
            let wanted = left.remove(at: found)
            if !cells[0].isEmpty, wanted[0] == "?" { total.wrong.append(what) }
            let isWrong = zip(cells, wanted).dropFirst().contains { cell, want in
                !cell.isEmpty && (want == "?" || EventTitle(cell)?.key != EventTitle(want)?.key)
            }
            let isOpen = zip(cells, wanted).contains { $0.isEmpty && $1 != "?" }
            if isWrong {
                total.wrong.append(what)
            } else if isOpen {
                total.open += 1
                total.openNames.append(what)
            } else {
                total.right += 1
            }
        }
        total.open += left.count
        total.openNames += left.map { "not seen, line \(message.line): \($0.joined(separator: " | "))" }
    }

    @Test("of the invented messages nothing is understood wrongly")
    func invented() throws {
        let text = String(decoding: try Corpus.bytes("chat/invented.txt"), as: UTF8.self)
        let cases = Self.cases(text)
        #expect(cases.count >= 150)
        var total = Score()
        for message in cases { try Self.score(message, &total) }
        print("Invented chat: \(cases.count) messages, \(total)")
        for name in total.openNames { print("  open: \(name)") }
        for name in total.wrong { print("  WRONG: \(name)") }
        #expect(total.wrong.isEmpty)
        #expect(total.right > 6 * total.open)
    }
}
