// A protocol as a table: its heading, its rows, and nothing decided yet about who is meant.

/// A protocol, read as text.
public struct ProtocolSheet: Hashable, Sendable {
    /// The event as the first lines tell.
    public let heading: ProtocolHeading
    /// The rows of the table.
    public let rows: [SheetRow<ProtocolColumn>]

    /// Reads pasted or decoded text. O(length).
    ///
    /// - Throws: `ImportError` for a text that is no protocol.
    public init(text: String) throws(ImportError) {
        let table = try Table(text: text)
        let sheet = try HeaderFinder<ProtocolColumn>.sheet(of: table)
        let header = sheet.skipped.first { $0.reason == .header }?.line ?? 0
        let above = table.rows.filter { $0.line < header }
        heading = ProtocolHeading(above.map { $0.cells.filter { !$0.isEmpty }.joined(separator: " ") })
        rows = sheet.rows
    }
}
