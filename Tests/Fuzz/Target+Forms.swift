// Forms and cookies (RFC 7578, URL Standard §5, RFC 6265). Beyond the invariant: limits hold, a spooled body gives the form
// that one in memory gives, and what was read can be written and read again.
import HTTP

extension Target {
    static let multipart = Target(
        name: "multipart", corpus: ["http/multipart"],
        words: [
            "\r\n--B", "--B--", "\r\n\r\n", "Content-Disposition: form-data; name=a", "; filename=\"a\"",
            "; filename*=UTF-8''%D0%90",
            "; filename*=windows-1251''%C0", "name=\"_charset_\"", "Content-Type: text/plain; charset=utf-8\r\n", "%22",
            "\\\"", ";;",
        ]
    ) { bytes, generator throws(Violation) in
        let whole = parts(bytes, ends: [bytes.count])
        for ends in generator.cuts(bytes.count) {
            try require(parts(bytes, ends: ends) == whole, "a cut body has other parts")
        }
        if case .success(let parts) = whole {
            var end = 0
            for part in parts {
                try require(part.content.lowerBound >= end && part.content.upperBound <= bytes.count, "parts overlap")
                end = part.content.upperBound
            }
        }
        let memory = try form(.bytes(bytes), "multipart/form-data; boundary=B")
        let file = SpooledFile(reading: { Array(bytes[$0]) }, discarding: {})
        let spooled = try form(.spooled(file, 0..<bytes.count), "multipart/form-data; boundary=B")
        try require(describe(memory) == describe(spooled), "a spooled form differs")
        guard case .success(let read) = memory else { return false }
        try require(read.pairs.count + read.files.count <= FormData.Limits().fields, "more fields than allowed")
        for file in read.files {
            try require(!file.filename.utf8.contains { "/\\\0\r\n".utf8.contains($0) }, "a file name leads elsewhere")
        }
        return true
    }

    static let urlencoded = Target(
        name: "urlencoded", corpus: ["http/urlencoded"],
        words: ["&", "=", "+", "%", "%D0%90", "%C0", "%00", "_charset_=", "windows-1251", "utf-8", "&a=b"]
    ) { bytes, _ throws(Violation) in
        guard case .success(let read) = try form(.bytes(bytes), "application/x-www-form-urlencoded") else {
            return false
        }
        try require(read.pairs.count <= FormData.Limits().fields, "more fields than allowed")
        let written = read.pairs.map { PercentCoding.encode($0.name) + "=" + PercentCoding.encode($0.value) }
        let again = try form(
            .bytes(Array(written.joined(separator: "&").utf8)), "application/x-www-form-urlencoded")
        try require(describe(again) == describe(.success(read)), "a form written again reads differently")
        return true
    }

    static let cookies = Target(
        name: "cookies", corpus: ["http/cookies"],
        words: ["; ", ";", "=", "sid=", "\"", ",", " ", "\t", "__Host-"]
    ) { bytes, _ throws(Violation) in
        let line = String(decoding: bytes, as: UTF8.self)
        guard let request = try? Request(.get, "/", fields: [("Cookie", line)]) else { return false }
        var seen: Set<String> = []
        for (name, value) in request.cookies {
            try require(!name.isEmpty && !value.utf8.contains(0x3B), "a pair has no name or two values")
            // Names that are not UTF-8 cannot be asked for by text.
            if seen.insert(name).inserted, !name.unicodeScalars.contains("\u{FFFD}") {
                try require(request.cookie(name) == value, "the first cookie of a name is not found")
            }
        }
        return !request.cookies.isEmpty
    }

    private static func parts(_ bytes: [UInt8], ends: [Int]) -> Result<[MultipartParser.Part], FormError> {
        guard var parser = MultipartParser(boundary: [0x42]) else { return .failure(.malformed) }
        do {
            var start = 0
            for end in ends {
                try parser.push(Array(bytes[start..<end]))
                start = end
            }
            try parser.finish()
            return .success(parser.parts)
        } catch {
            return .failure(error)
        }
    }

    private static func form(_ body: RequestBody, _ type: String) throws(Violation) -> Result<FormData, FormError> {
        guard let head = try? Request(.post, "/", fields: [("Content-Type", type)]).head else {
            throw Violation("a content type was refused")
        }
        do {
            return .success(try Request(head: head, body: body, peer: "", id: 0).form())
        } catch {
            return .failure(error)
        }
    }

    private static func describe(_ form: Result<FormData, FormError>) -> [String] {
        switch form {
        case .failure(let error): ["\(error)"]
        case .success(let form):
            form.pairs.map { "\($0.name)=\($0.value)" } + form.files.map { "\($0.name) \($0.filename) \($0.bytes)" }
        }
    }
}
