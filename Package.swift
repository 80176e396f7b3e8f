// swift-tools-version: 6.0
// The house of «Доска успешности»: which module may see which. The arrows point one way only,
// and the compiler holds them; see README, "Map of the sources".
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

/// A module of the product.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module; `Support` holds what they share.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name + "Tests", dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "doska",
    products: [
        .executable(name: "doska", targets: ["doska"]),
        .executable(name: "echo", targets: ["echo"]),
    ],
    targets: [
        // System libraries.
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

        // Layers that know nothing of schools.
        module("HTTP"),
        module("Server", ["HTTP", "CLinux"]),
        module("SQLite", ["CSQLite"]),
        module("Mustache"),
        module("Crypto", ["CLinux"]),
        module("QR"),
        module("Checksum"),
        module("ZIP", ["Checksum"]),
        module("Media", ["Checksum"]),

        // The product.
        module("School"),
        module("Storage", ["SQLite", "School", "Crypto", "Media"]),
        module("Web", ["HTTP", "Mustache", "School", "Storage", "Crypto", "QR", "Media", "ZIP"]),
        module("Commands", ["Server", "Web", "HTTP", "Storage", "School", "Crypto", "Mustache", "Media"]),
        .executableTarget(name: "doska", dependencies: ["Commands"], swiftSettings: strict),
        .executableTarget(name: "echo", dependencies: ["Server"], swiftSettings: strict),

        // Mutates Tests/Corpus against every parser of what strangers send.
        .executableTarget(
            name: "fuzz", dependencies: ["HTTP", "School", "Mustache", "Media"], path: "Tests/Fuzz",
            swiftSettings: strict),

        // Named people and scenarios that the tests of several modules share.
        .target(
            name: "Support", dependencies: ["Web", "Storage", "School", "Crypto", "Media"], path: "Tests/Support",
            swiftSettings: strict),

        tests("HTTP", ["HTTP"]),
        tests("Server", ["Server"]),
        tests("SQLite", ["SQLite"]),
        tests("Mustache", ["Mustache"]),
        tests("Crypto", ["Crypto"]),
        tests("QR", ["QR"]),
        tests("Checksum", ["Checksum"]),
        tests("ZIP", ["ZIP"]),
        tests("Media", ["Media", "Support"]),
        tests("School", ["School"]),
        tests("Storage", ["Storage", "SQLite", "CSQLite", "Support"]),
        tests("Web", ["Web", "Support", "SQLite", "CSQLite", "HTTP", "ZIP"]),
        tests("Commands", ["Commands", "SQLite", "Support"]),
    ]
)
