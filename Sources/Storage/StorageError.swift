// What storage itself can refuse, besides SQLite's own errors.

/// A change that was not made.
public enum StorageError: Error, Equatable {
    /// Somebody changed the record since it was read: the caller shows the newer state, nothing is overwritten.
    case changedMeanwhile
    /// The change would move the points of a month that is settled: its boards are out (design 4.3).
    case settledMonth
}
