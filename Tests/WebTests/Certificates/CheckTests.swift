// What anyone learns from the code of a paper, and that the QR leads there.
import Foundation
import School
import Storage
import Support
import Testing

@Suite("The check page of a paper")
struct CheckTests {
    @Test("a valid paper: number, month, school, and no name without the consent to distribution")
    func valid() throws {
        let site = try TestSite()
        try site.school.issue("semyonova", deeds: [.init("Олимпиада по физике")], nominations: [.init("Лидер")])
        try site.school.consent(["semyonova"], to: .school)
        let code = try site.school.papers()[0].code
        let page = try site.get("/check/\(code)", as: .guest)
        #expect(page.status == 200)
        for text in ["Действительно", "ДУ-2026/27-0001", "октябрь 2026", "Школа № 12"] {
            #expect(page.text.contains(text))
        }
        for text in ["Анна", "Семёнов", "Олимпиада", "Лидер", "7 «А»", "Волков", "Свидетельство"] {
            #expect(!page.text.contains(text))
        }
    }

    @Test("with the consent the name stands as «Анна С.», and goes again with a wish against everything")
    func name() throws {
        let site = try TestSite()
        try site.school.issue("semyonova")
        let path = "/check/\(try site.school.papers()[0].code)"
        let bare = try site.get(path, as: .guest).text
        try site.school.consent(["semyonova"], to: .distribution)
        let named = try site.get(path, as: .guest).text
        #expect(named.contains("Анна С.") && !named.contains("Семёнов"))
        try site.school.hide(.everything(by: site.school.user(.guardian)), of: "semyonova")
        #expect(try site.get(path, as: .guest).text == bare, "a hidden name leaves no trace")
    }

    @Test("a revoked paper says so and names the number that stands for it")
    func revoked() throws {
        let site = try TestSite()
        let id = try site.school.issue("semyonova")
        let path = "/check/\(try site.school.papers()[0].code)"
        _ = try site.post("/certificates/\(id.raw)/revocation", [("reason", "личная причина")], as: .classTeacher)
        let page = try site.get(path, as: .guest)
        #expect(page.text.contains("Отозвано") && !page.text.contains("Заменено") && !page.text.contains("причина"))
        try site.school.issue("semyonova")
        let replaced = try site.get(path, as: .guest)
        #expect(replaced.text.contains("Заменено № <span class=\"nowrap\">ДУ-2026/27-0002</span>"))
    }

    @Test("a code typed in small letters with hyphens is found; unknown and malformed ones are the same 404")
    func codes() throws {
        let site = try TestSite()
        try site.school.issue("semyonova")
        let code = try site.school.papers()[0].code
        #expect(try site.get("/check/\(code.prefix(4))-\(code.dropFirst(4).lowercased())", as: .guest).status == 200)
        let unknown = try site.get("/check/0000000000000000", as: .guest)
        #expect(unknown.status == 404)
        for wrong in ["1", "%3Cscript%3E", String(repeating: "A", count: 5000), "%D0%96", "000000000000000U"] {
            let answer = try site.get("/check/\(wrong)", as: .guest)
            #expect(answer.status == 404)
            #expect(answer.text == unknown.text)
        }
    }

    @Test(
        "the QR of a sheet, read by another program, is the address of its check page",
        arguments: ["https://doska.example", ""])
    func picture(publicAddress: String) throws {
        let site = try TestSite { $0.publicAddress = publicAddress }
        let id = try site.school.issue("semyonova")
        let page = try site.get("/certificates/\(id.raw)", as: .guardian)
        let expected =
            (publicAddress.isEmpty ? "http://doska.example" : publicAddress)
            + "/check/\(try site.school.papers()[0].code)"
        let directory = try TemporaryDirectory()
        let file = directory.file("code.pgm")
        let svg = try #require(page.text.range(of: "shape-rendering=\"crispEdges\">"))
        let paths = page.text[svg.upperBound...].prefix { $0 != "\n" }.split(separator: " d=\"").dropFirst()
        let side = try #require(page.text.firstMatch(of: /viewBox="0 0 (\d+) \1"/).flatMap { Int($0.1) })
        try Data(
            Picture(side: side, path: String(try #require(paths.dropFirst().first).prefix { $0 != "\"" })).pgm(scale: 6)
        )
        .write(to: URL(fileURLWithPath: file))
        #expect(try read(file) == expected)
    }

    private func read(_ file: String) throws -> String {
        let reader = Process()
        reader.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        reader.arguments = ["zbarimg", "--quiet", "--raw", file]
        let output = Pipe()
        reader.standardOutput = output
        try reader.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        reader.waitUntilExit()
        try #require(reader.terminationStatus == 0, "zbarimg is not installed, or found no code")
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}

/// The rectangles of an SVG path of the form `M x y h w v1 h-w z`, painted by hand.
private struct Picture {
    private let side: Int
    private var dark: [Bool]

    init(side: Int, path: String) {
        self.side = side
        dark = Array(repeating: false, count: side * side)
        for match in path.matches(of: /M(\d+) (\d+)h(\d+)v1h-\d+z/) {
            guard let x = Int(match.1), let y = Int(match.2), let width = Int(match.3) else { continue }
            for column in x..<x + width { dark[y * side + column] = true }
        }
    }

    /// Binary PGM, each module `scale` pixels wide.
    func pgm(scale: Int) -> [UInt8] {
        var bytes = Array("P5 \(side * scale) \(side * scale) 255\n".utf8)
        for y in 0..<side * scale {
            for x in 0..<side * scale { bytes.append(dark[y / scale * side + x / scale] ? 0 : 255) }
        }
        return bytes
    }
}
