// What a terminal, and whatever keeps its output, may know of a row: its line and what is wrong with which column. The
// reasons of an import are made for the person who typed them and quote the cell; a quote that may be a name goes.
import School

enum ImportReport {
    /// «строка 12: Дата рождения — такого дня нет.»
    ///
    /// - Parameter cells: what was typed in the row: none of it is printed.
    static func line(
        _ number: Int, _ problems: [(column: String?, text: String)], _ cells: some Sequence<String>
    ) -> String {
        let reasons = problems.map { problem in
            let text = withoutCells(problem.text, Array(cells))
            return problem.column.map { "\($0): \(text)" } ?? text
        }
        return "строка \(number): " + reasons.joined(separator: " ")
    }

    /// The sentence with every quotation «…» replaced by «…» and every cell that still stands in it removed.
    static func withoutCells(_ text: String, _ cells: [String]) -> String {
        var result = ""
        var depth = 0
        for character in text {
            if character == "«" {
                if depth == 0 { result += "«…»" }
                depth += 1
            } else if character == "»" {
                depth = max(0, depth - 1)
            } else if depth == 0 {
                result.append(character)
            }
        }
        for cell in cells where cell.count > 1 {
            result = result.split(separator: cell, omittingEmptySubsequences: false).joined(separator: "…")
        }
        return result
    }
}
