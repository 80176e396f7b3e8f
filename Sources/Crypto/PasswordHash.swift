// PasswordHash: yescrypt through the system's libcrypt, the default of Debian ("$y$", crypt(5)).
//
// Rules: costs tens of milliseconds and megabytes on purpose, so it runs on a worker, never on an event loop.
// A password never appears in an error. crypt_r takes C strings: a password with a NUL byte is refused
// instead of being cut short, and so is one longer than the library takes.

import CLinux
import Glibc

/// Why a password could not be hashed. Holds nothing of the password.
public enum PasswordHashError: Error, Equatable, Sendable {
    /// Empty, longer than 511 bytes, or with a NUL byte.
    case unusablePassword
    /// libcrypt refused, for want of memory or because the cost is out of range; the value of errno.
    case libraryFailed(Int32)
}

/// Makes and checks hashes of one cost.
public struct PasswordHasher: Sendable {
    /// The cost parameter of yescrypt, 1 to 11; each step doubles time and memory.
    public let cost: Int

    /// 7 takes 50 to 100 ms of a small server's processor, and 64 MiB until the hash is made; 5, Debian's own, takes a
    /// quarter of both.
    public static let defaultCost = 7

    /// A hasher with `cost`, 1 to 11; tests use 1.
    public init(cost: Int = defaultCost) {
        self.cost = cost
    }

    /// A hash of `password` with a fresh salt, to be stored as it is.
    public func hash(_ password: String) throws(PasswordHashError) -> String {
        try crypt(password, freshSetting())
    }

    /// What looks like a hash of this cost and is the hash of no known password: comparing with it takes the time of
    /// comparing with a real one. Made without hashing, so it costs nothing.
    public func decoy() throws(PasswordHashError) -> String {
        // The digest of yescrypt is 256 bits, 43 letters of crypt's alphabet.
        let setting = try freshSetting().prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: setting, as: UTF8.self) + "$" + String(repeating: ".", count: 43)
    }

    /// Method, cost and a random salt, as crypt(5) writes them, ended by zero.
    private func freshSetting() throws(PasswordHashError) -> [CChar] {
        let salt = randomBytes(16)
        var setting = [CChar](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
        let made = salt.withUnsafeBytes { salt in
            let bytes = salt.bindMemory(to: CChar.self)
            return crypt_gensalt_rn(
                "$y$", UInt(cost), bytes.baseAddress, Int32(bytes.count), &setting, Int32(setting.count)) != nil
        }
        guard made else { throw .libraryFailed(errno) }
        return setting
    }

    /// True when `stored` is a hash of `password`, whatever its cost. A damaged `stored` matches nothing.
    ///
    /// Compares in constant time. Throws when the library itself fails, so that a lack of memory does not look like
    /// a wrong password.
    public func verify(_ password: String, against stored: String) throws(PasswordHashError) -> Bool {
        guard Self.isUsable(password), stored.hasPrefix("$y$") else { return false }
        do {
            let computed = try crypt(password, stored.utf8CString.map { $0 })
            return constantTimeEqual(Array(computed.utf8), Array(stored.utf8))
        } catch .libraryFailed(EINVAL) {
            return false
        }
    }

    /// True when `stored` was not made with this hasher's method and cost; hash anew at the next right login.
    public func needsRehash(_ stored: String) -> Bool {
        // "$y$" settings "$": the settings of two hashes are the same text exactly when the costs are.
        guard stored.hasPrefix("$y$") else { return true }
        var setting = [CChar](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
        let salt = [CChar](repeating: 0, count: 16)
        guard crypt_gensalt_rn("$y$", UInt(cost), salt, 16, &setting, Int32(setting.count)) != nil else { return true }
        let own = setting.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return !own.split(separator: 0x24).prefix(2).elementsEqual(
            stored.utf8.split(separator: 0x24).prefix(2), by: { $0.elementsEqual($1) })
    }

    private static func isUsable(_ password: String) -> Bool {
        let bytes = password.utf8
        return !bytes.isEmpty && bytes.count < Int(CRYPT_MAX_PASSPHRASE_SIZE) && !bytes.contains(0)
    }

    private func crypt(_ password: String, _ setting: [CChar]) throws(PasswordHashError) -> String {
        guard Self.isUsable(password) else { throw .unusablePassword }
        // 32 KiB, too much for a thread's stack; it holds the password afterwards and is wiped.
        let size = MemoryLayout<crypt_data>.size
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: size, alignment: MemoryLayout<crypt_data>.alignment)
        memset(memory, 0, size)
        defer {
            explicit_bzero(memory, size)
            memory.deallocate()
        }
        // crypt_rn differs from crypt_r in one thing: it answers nil on failure instead of a text to be examined.
        guard let result = crypt_rn(password, setting, memory, Int32(size)) else { throw .libraryFailed(errno) }
        return String(cString: result)
    }
}
