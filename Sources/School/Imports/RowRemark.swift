// What is said about one cell of one row: what must be corrected before the row can be saved, and what was assumed.

/// A remark about one cell, in words for the person who imports; it names the value that was typed.
public struct RowRemark<Column: SheetColumn>: Hashable, Sendable {
    /// The column of the cell; nil where the row as a whole is meant.
    public let field: Column?
    /// A Russian sentence, ready to stand beside the cell.
    public let text: String

    /// A remark about a cell.
    public init(_ field: Column?, _ text: String) { (self.field, self.text) = (field, text) }
}

/// A remark that keeps the row from being saved.
public typealias RowProblem<Column: SheetColumn> = RowRemark<Column>
