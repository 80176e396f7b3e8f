// WriterCounters: what the writer has done since it was opened, for /metrics.

/// Counts of a writer since it was opened.
public struct WriterCounters: Equatable, Sendable {
    /// Transactions that were begun; each holds one or more writes.
    public internal(set) var groups = 0
    /// Writes that were committed.
    public internal(set) var committed = 0
    /// Writes that were undone, by their own error or by a failed commit.
    public internal(set) var failed = 0
    /// Writes that were refused because the queue was full.
    public internal(set) var refused = 0
    /// The most writes that one transaction has held.
    public internal(set) var largestGroup = 0
    /// Writes that wait now.
    public internal(set) var waiting = 0
}
