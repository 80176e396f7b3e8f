// The table that an import form carries: cells pasted into a box, or a file. Shared by the imports of achievements.
import HTTP
import School

extension FormData {
    /// The cells as pasted, or the decoded file, which goes first where both are there.
    ///
    /// - Throws: `ImportError` for a file that is no text, and for more than `TextDecoding.maximumBytes`: the text comes
    ///   back with every correction, beside its fields, and has to fit into a body again.
    func importedText() throws(ImportError) -> String {
        let text: String
        if let file = file("file"), file.content.count > 0 {
            guard file.content.count <= TextDecoding.maximumBytes else {
                throw .tooManyBytes(limit: TextDecoding.maximumBytes)
            }
            text = try TextDecoding.decode(file.bytes)
        } else {
            text = self["cells"] ?? ""
        }
        guard text.utf8.count <= TextDecoding.maximumBytes else {
            throw .tooManyBytes(limit: TextDecoding.maximumBytes)
        }
        return text
    }
}
