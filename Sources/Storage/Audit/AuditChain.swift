// How the entries of the audit log hold together. Written so that another program can compute the same:
//
//   hash of entry n = SHA-256( hash of entry n-1 as 32 bytes, 32 zero bytes for the first
//                              || the line of entry n in UTF-8, without a line end )
//   line            = number|school_id|at|user_id|address|deed|object|object_id|student_id|class_id|result
//
// Numbers are decimal without leading zeros, NULL is empty; no text column can hold «|» (the table CHECKs it), so two
// different entries never have one line. `at` is milliseconds since 1970-01-01 UTC.
//
//   seal of the head = HMAC-SHA-256( key of the data directory, hash of the last entry || its number in decimal )
import Crypto
import School

/// An entry as it is chained.
struct ChainedEntry {
    let number: Int64
    let school: Int64?
    let at: Int64
    let user: Int64?
    let address: String
    let deed: String
    let object: String
    let objectNumber: Int64?
    let student: Int64?
    let schoolClass: Int64?
    let result: String

    init(_ note: AuditNote, number: Int64) {
        self.number = number
        (at, user, address) = (note.at, note.user?.raw, note.address)
        (deed, result) = (note.deed.rawValue, note.result.rawValue)
        (school, schoolClass) = (note.subject.school?.raw, note.subject.schoolClass?.raw)
        (student, object) = (note.subject.student?.raw, note.subject.object.rawValue)
        objectNumber = note.subject.number
    }

    init(
        number: Int64, school: Int64?, at: Int64, user: Int64?, address: String, deed: String, object: String,
        objectNumber: Int64?, student: Int64?, schoolClass: Int64?, result: String
    ) {
        (self.number, self.school, self.at, self.user, self.address) = (number, school, at, user, address)
        (self.deed, self.object, self.objectNumber) = (deed, object, objectNumber)
        (self.student, self.schoolClass, self.result) = (student, schoolClass, result)
    }

    /// The line that is hashed.
    var line: [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(128)
        func add(_ value: Int64?) {
            if let value { AuditChain.append(value, to: &line) }
            line.append(0x7C)
        }
        func add(_ text: String) {
            line.append(contentsOf: text.utf8)
            line.append(0x7C)
        }
        add(number)
        add(school)
        add(at)
        add(user)
        add(address)
        add(deed)
        add(object)
        add(objectNumber)
        add(student)
        add(schoolClass)
        line.append(contentsOf: result.utf8)
        return line
    }
}

/// The hashes of the log.
enum AuditChain {
    /// What the first entry is chained to.
    static let beginning = [UInt8](repeating: 0, count: SHA256.digestSize)

    /// The hash of an entry that follows one with the hash `previous`.
    static func hash(_ entry: ChainedEntry, after previous: [UInt8]) -> [UInt8] {
        SHA256.hash(previous + entry.line)
    }

    /// Appends the digits of a number; quicker than by way of a text, which counts over a million entries.
    static func append(_ value: Int64, to line: inout [UInt8]) {
        if value < 0 { line.append(0x2D) }
        var digits = value.magnitude
        let start = line.count
        repeat {
            line.append(0x30 + UInt8(digits % 10))
            digits /= 10
        } while digits > 0
        line[start...].reverse()
    }
}

/// How far the log goes.
public struct AuditHead: Equatable, Sendable {
    /// The number of the last entry; 0 for an empty log.
    public let entries: Int64
    /// Its hash.
    public let hash: [UInt8]

    /// The head of an empty log.
    static let empty = AuditHead(entries: 0, hash: AuditChain.beginning)

    /// A head from its parts.
    public init(entries: Int64, hash: [UInt8]) { (self.entries, self.hash) = (entries, hash) }

    /// The head as a copy of the database carries it: the number, a space, the hash in hexadecimal, a line end.
    public var text: String { "\(entries) \(Encoding.hex(hash))\n" }

    /// Reads what `text` wrote.
    public init?(text: String) {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, let entries = Int64(parts[0]), entries >= 0,
            let hash = Encoding.bytes(hex: String(parts[1])), hash.count == SHA256.digestSize
        else { return nil }
        self.init(entries: entries, hash: hash)
    }
}

/// Authenticates the head with a key that is not in the database, so that who can write to the file alone cannot cut the
/// log or write it anew unnoticed.
struct AuditSeal: Sendable {
    /// What stands in place of a seal once one was found broken: no key makes it, so it stays broken.
    static let broken = [UInt8](repeating: 0, count: SHA256.digestSize)

    private let key: HMACKey

    init(key: [UInt8]) { self.key = HMACKey(key) }

    /// The seal of a head.
    func seal(_ head: AuditHead) -> [UInt8] { key.authenticate(message(head)) }

    /// Whether a seal is that of the head.
    func isValid(_ seal: [UInt8], for head: AuditHead) -> Bool { key.isValid(seal, for: message(head)) }

    private func message(_ head: AuditHead) -> [UInt8] {
        var message = head.hash
        AuditChain.append(head.entries, to: &message)
        return message
    }
}
