// What the program stands on and has not written itself: libraries of the system that it is linked with. Nothing of
// others lies in the checkout or is fetched by the build. Printed by `version` (checklist L70).
import Glibc
import Storage

/// A library of somebody else.
struct ThirdParty {
    let name: String
    /// As the library says it; nil where it does not.
    let version: String?
    let license: String
    /// What it is used for, one Russian phrase.
    let purpose: String

    /// One line of the list.
    var line: String { ([name, version].compactMap { $0 }.joined(separator: " ")) + " — \(purpose); \(license)" }

    /// Every library, by name.
    static let all: [ThirdParty] = [
        ThirdParty(
            name: "glibc", version: libraryVersion, license: "LGPL-2.1-or-later",
            purpose: "системные вызовы"),
        ThirdParty(
            name: "libcrypt", version: nil, license: "LGPL-2.1-or-later", purpose: "хеши паролей yescrypt"),
        ThirdParty(
            name: "SQLite", version: Database.libraryVersion, license: "public domain", purpose: "база данных"),
        ThirdParty(
            name: "Swift", version: nil, license: "Apache-2.0 WITH Swift-exception",
            purpose: "среда выполнения языка"),
    ]

    /// «2.36» of «glibc 2.36», as the library says it (confstr(3)).
    private static var libraryVersion: String? {
        var text = [CChar](repeating: 0, count: 64)
        guard confstr(Int32(_CS_GNU_LIBC_VERSION), &text, text.count) > 0 else { return nil }
        let words = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return words.split(separator: " ").last.map(String.init)
    }
}
