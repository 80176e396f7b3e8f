// Papers in the invented school: sent through the site as a browser sends them, or put there directly.
import Media
import School
import Storage

extension TestSite {
    /// A form with files, as a browser sends it.
    public func send(
        papers: [(name: String, bytes: [UInt8])], _ form: [(String, String)] = [], to path: String,
        as person: TestSchool.Person, filename: String = "IMG_0001.JPG", token: String? = nil
    ) throws -> Answer {
        var body: [UInt8] = []
        for (name, value) in form + [("token", token ?? self.token(of: person))] {
            body += Array("--limit\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for paper in papers {
            let head = "--limit\r\nContent-Disposition: form-data; name=\"\(paper.name)\"; filename=\"\(filename)\"\r\n"
            body += Array((head + "Content-Type: image/jpeg\r\n\r\n").utf8) + paper.bytes + Array("\r\n".utf8)
        }
        body += Array("--limit--\r\n".utf8)
        return try send(
            .post, path, as: person, fields: [("Content-Type", "multipart/form-data; boundary=limit")], body: body)
    }
}

extension TestSchool {
    /// Puts a paper beside an entry, as its author would.
    @discardableResult
    public func attach(
        _ bytes: [UInt8], to entry: AchievementID, preview: [UInt8]? = nil, by author: Person = .guardian
    ) throws -> AttachmentID {
        let file = try database.files.keep(try Media.clean(bytes))
        let small = try preview.map { try database.files.keep(try Media.clean($0)) }
        let user = user(author)
        let id = try database.write { try $0.attach(file, preview: small, to: entry, by: user, at: Self.now) }
        guard let id else { preconditionFailure("the fixture attached the same file twice") }
        return id
    }

    /// Puts the scan of a signed paper beside a consent, as the class teacher would.
    public func scan(_ bytes: [UInt8], of consent: ConsentID) throws {
        let file = try database.files.keep(try Media.clean(bytes))
        let teacher = user(.classTeacher)
        _ = try database.write { try $0.addScan(file, to: consent, by: teacher, at: Self.now) }
    }
}
