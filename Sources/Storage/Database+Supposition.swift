// What would be seen after a change that nobody has made: a page is read on a transaction that is always undone.
// Used where a person looks before deciding; nothing of it is ever stored.
import SQLite

extension Database {
    /// Runs `body` on what would be, in the writer's transaction, and undoes everything that it changed.
    ///
    /// The queries are those of every other page, so what they answer is what they would answer. Blocks the calling
    /// thread like `write`, and holds the writer as long as `body` runs.
    ///
    /// - Throws: what `body` throws, and what a write throws where the machine is busy.
    public func suppose<Result>(_ body: @escaping (Transaction) throws -> Result) throws -> Result {
        let supposed = Supposed<Result>()
        do {
            try writer.write { [seal] connection in
                supposed.result = try body(Transaction(connection, seal))
                throw Undone()
            }
        } catch is Undone {
            if let result = supposed.result { return result }
        }
        throw Undone()
    }
}

/// Ends the transaction of a supposition.
private struct Undone: Error {}

/// Carries the answer out of a transaction that ends with an error.
private final class Supposed<Result> {
    var result: Result?
}
