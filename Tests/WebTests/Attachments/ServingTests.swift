// Papers on their way out (checklist 44, 46): the fields, the ranges, what is downloaded.
import Foundation
import HTTP
import Media
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Papers are looked at")
struct ServingTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    private func paper(_ bytes: [UInt8]) throws -> AttachmentID {
        let entry = try school.enter(
            "semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner, state: .submitted,
            by: .guardian)
        return try school.attach(bytes, to: entry)
    }

    /// The bytes that the server would send.
    private func content(_ response: Response) throws -> [UInt8] {
        guard case .file(let path, let range) = response.body else { return [] }
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        return Array(bytes[range])
    }

    @Test(
        "G44: the type is the one that was recognised, nothing inside may run, the name says nothing",
        arguments: zip(
            [TestPapers.jpeg(), TestPapers.png(), TestPapers.webp, TestPapers.pdf()],
            [
                ("image/jpeg", "inline", "jpg"), ("image/png", "inline", "png"), ("image/webp", "inline", "webp"),
                ("application/pdf", "attachment", "pdf"),
            ]))
    func fields(bytes: [UInt8], expected: (type: String, manner: String, end: String)) throws {
        let id = try paper(bytes)
        let answer = try site.get("/attachments/\(id.raw)", as: .guardian)
        let fields = answer.response.fields
        #expect(answer.status == 200)
        #expect(fields[.contentType]?.description == expected.type)
        #expect(fields[.contentTypeOptions]?.description == "nosniff")
        #expect(fields[.contentSecurityPolicy]?.description.hasPrefix("sandbox; default-src 'none'") == true)
        #expect(fields[.cacheControl]?.description == "private, no-store")
        #expect(
            fields[.contentDisposition]?.description == "\(expected.manner); filename=\"document-1.\(expected.end)\"; "
                + "filename*=UTF-8''%D0%B4%D0%BE%D0%BA%D1%83%D0%BC%D0%B5%D0%BD%D1%82-1.\(expected.end)")
        #expect(fields.values(.contentType).count == 1 && fields.values(.contentSecurityPolicy).count == 1)
        #expect(try content(answer.response) == Media.clean(bytes).bytes)
    }

    @Test("a part is 206, what lies behind the end 416; the file is never read into memory")
    func ranges() throws {
        let id = try paper(TestPapers.png())
        let whole = TestPapers.png()
        func ask(_ range: String) throws -> Answer {
            try site.send(.get, "/attachments/\(id.raw)", as: .guardian, fields: [("Range", range)], body: [])
        }
        let part = try ask("bytes=8-15")
        #expect(part.status == 206)
        #expect(part.response.fields[.contentRange]?.description == "bytes 8-15/\(whole.count)")
        #expect(try content(part.response) == Array(whole[8..<16]))
        #expect(try content(try ask("bytes=-4").response) == Array(whole.suffix(4)))
        #expect(try ask("bytes=\(whole.count)-").status == 416)
        #expect(try ask("bytes=0-1,4-5").status == 200)
        let outside = try site.send(
            .get, "/attachments/\(id.raw)", as: .otherGuardian, fields: [("Range", "bytes=0-3")], body: [])
        #expect(outside.status == 404)
    }

    @Test("G46: what is downloaded of a photo with a place has no place")
    func place() throws {
        let id = try paper(TestPapers.jpeg(orientation: 6))
        let bytes = try content(try site.get("/attachments/\(id.raw)", as: .classTeacher).response)
        #expect(String(decoding: TestPapers.jpeg(orientation: 6), as: UTF8.self).contains(TestPapers.place))
        #expect(!bytes.isEmpty)
        #expect(!String(decoding: bytes, as: UTF8.self).contains(TestPapers.place))
    }

    @Test("whatever was consented, other families and the public do not see a paper")
    func circles() throws {
        let id = try paper(TestPapers.png())
        try school.consent(["semyonova"], to: .school, .distribution)
        for person in TestSchool.Person.allCases {
            let sees = [.pupil, .guardian, .classTeacher, .deputy, .head].contains(person)
            let expected = sees ? 200 : person == .guest ? 303 : 404
            #expect(try site.get("/attachments/\(id.raw)", as: person).status == expected, "\(person)")
        }
    }
}
