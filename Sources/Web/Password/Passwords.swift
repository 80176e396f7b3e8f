// The only place that computes password hashes. A login that nobody has costs exactly what a real one does: one hash
// (checklist B10).
import Crypto

/// Makes and checks the hashes of passwords.
struct Passwords: Sendable {
    private let hasher: PasswordHasher
    /// The hash that a login nobody has is compared with, so that it costs the same time as a real one.
    private let decoy: String
    private let computed: @Sendable () -> Void

    /// - Parameter computed: called for every hash that is computed.
    init(cost: Int, computed: @escaping @Sendable () -> Void) throws {
        hasher = PasswordHasher(cost: cost)
        decoy = try hasher.decoy()
        self.computed = computed
    }

    /// A hash with a fresh salt, to be stored.
    func hash(_ password: String) throws -> String {
        computed()
        return try hasher.hash(password)
    }

    /// Whether the password is the one of the stored hash; false at the same cost where there is no hash, or one that no
    /// password has.
    func fits(_ password: String, _ stored: String?) throws -> Bool {
        computed()
        guard let stored, stored.hasPrefix("$y$") else {
            _ = try hasher.verify(password, against: decoy)
            return false
        }
        return try hasher.verify(password, against: stored)
    }

    /// A hash of today's cost, where the stored one was made at another; nil where nothing is to be done.
    func renewed(_ stored: String, of password: String) throws -> String? {
        hasher.needsRehash(stored) ? try hash(password) : nil
    }
}
