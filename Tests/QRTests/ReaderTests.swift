// Reads our symbols with another program, so that a mistake common to encoder and tests cannot hide.

import Foundation
import Testing

@testable import QR

private struct MissingReader: Error, CustomStringConvertible {
    let description = "zbarimg is missing; install it: apt-get install zbar-tools"
}

@Suite("Symbols read by zbarimg")
struct ReaderTests {
    /// What zbarimg reads in a picture of `code`, three points a module.
    private func read(_ code: QRCode) throws -> String {
        let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let reader = places.map { "\($0)/zbarimg" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let reader else { throw MissingReader() }

        let scale = 3
        let side = (code.size + 2 * QRCode.quietZone) * scale
        var picture = Data("P5\n\(side) \(side)\n255\n".utf8)
        for y in 0..<side {
            for x in 0..<side {
                picture.append(code[x / scale - QRCode.quietZone, y / scale - QRCode.quietZone] ? 0 : 255)
            }
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("qr-\(UUID().uuidString).pgm")
        try picture.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }

        let process = Process()
        process.executableURL = URL(fileURLWithPath: reader)
        process.arguments = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "texts of certificates",
        arguments: [
            "A", "0", "https://school.example/c/ДУ-2026-27-0001", "Свидетельство № ДУ-2026/27-0001",
            "«Ёлки» — 🎄", "https://school.example/check/8f3k-29sd?month=2026-11&school=7#top",
        ])
    func texts(_ text: String) throws {
        for level in ErrorCorrectionLevel.allCases {
            #expect(try read(QRCode(text, level: level)) == text + "\n")
        }
    }

    @Test("lengths around each change of version up to 12, and larger symbols")
    func lengths() throws {
        var lengths = [1, 500, 1000, 1500, 2000, 2331]
        for number in 1...12 {
            let words = Version(number: number).dataWords(.medium)
            let capacity = words - (Version(number: number).lengthBits == 8 ? 2 : 3)
            lengths += [capacity, capacity + 1]
        }
        for length in lengths {
            let text = String((0..<length).map { Character(Unicode.Scalar(UInt8(33 + ($0 * 7 + length) % 90))) })
            #expect(try read(QRCode(text)) == text + "\n", "length \(length)")
        }
    }
}
