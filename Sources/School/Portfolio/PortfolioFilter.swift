// What of a portfolio is asked for. Values only: the question is put by Storage, the form is drawn by Web.

/// What an entry of a portfolio must be to be shown; nil and the empty text leave a side open.
public struct PortfolioFilter: Hashable, Sendable {
    /// The key of the direction.
    public var direction: String?
    /// The level, exactly.
    public var level: Level?
    /// The outcome.
    public var outcome: Outcome?
    /// The group of results of S1 3.2.
    public var group: ResultGroup?
    /// Words of the title or of the paper; «е» finds «ё», the case does not matter, no sign has a special meaning.
    public var text = ""

    /// A filter that lets everything through.
    public init() {}

    /// Whether it lets everything through.
    public var isOpen: Bool { self == PortfolioFilter() }
}
