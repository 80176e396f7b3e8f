// How the tests of lists look at an answer.
import HTTP
import Support

extension Answer {
    /// Those of the words that stand in the answer, in the order in which they stand there first.
    func order(of words: String...) -> [String] {
        words.compactMap { word in text.range(of: word).map { (word, $0.lowerBound) } }
            .sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// Whether this is a table to be saved under that name, of exactly these lines after the byte order mark.
    func isFile(_ name: String, _ lines: String...) -> Bool {
        guard case .bytes(let bytes) = response.body else { return false }
        let head = response.fields[.contentDisposition]?.description ?? ""
        return status == 200 && head.hasPrefix("attachment; filename=\"\(name).csv\";")
            && bytes == [0xEF, 0xBB, 0xBF] + Array(lines.map { $0 + "\r\n" }.joined().utf8)
    }
}
