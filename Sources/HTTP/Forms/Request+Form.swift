// The form of a request, whichever of the two encodings it has. Everything is text in UTF-8 or refused.

extension Request {
    /// The fields and files of the body.
    ///
    /// Parses each time it is called; O(body). Throws `FormError`, whose `status` says how to answer.
    public func form(limits: FormData.Limits = .init()) throws(FormError) -> FormData {
        guard let line = fields[.contentType], let type = ParameterisedValue(line.utf8) else { throw .notAForm }
        switch type.value {
        case "application/x-www-form-urlencoded":
            if let charset = type["charset"], !isUTF8(charset) { throw .unsupportedEncoding }
            guard let bytes = body.load() else { throw .unreadable }
            return FormData(pairs: try URLEncodedForm.parse(bytes, limit: limits.fields))
        case "multipart/form-data":
            guard let boundary = type["boundary"] else { throw .malformed }
            return try multipart(boundary, limits)
        default: throw .notAForm
        }
    }

    private func multipart(_ boundary: [UInt8], _ limits: FormData.Limits) throws(FormError) -> FormData {
        guard var parser = MultipartParser(boundary: boundary, limits: limits) else { throw .malformed }
        try feed(&parser)
        try parser.finish()
        var pairs: [(name: String, value: String)] = []
        var files: [FilePart] = []
        for part in parser.parts {
            let head = try PartHead(part.head)
            let content = body.part(part.content)
            if let filename = head.filename {
                if content.count > limits.file { throw .fileTooLarge(limit: limits.file) }
                // An input without a chosen file is sent as an empty file without a name.
                if filename.isEmpty, content.isEmpty { continue }
                files.append(
                    FilePart(name: head.name, filename: filename, contentType: head.contentType, content: content))
            } else {
                if let charset = head.charset, charset != "utf-8" { throw .unsupportedEncoding }
                guard let bytes = content.load() else { throw .unreadable }
                guard let value = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
                if head.name == "_charset_", value.lowercased() != "utf-8" { throw .unsupportedEncoding }
                pairs.append((head.name, value))
            }
        }
        return FormData(pairs: pairs, files: files)
    }

    /// Gives the parser the body, a spooled one in pieces of 64 KiB.
    private func feed(_ parser: inout MultipartParser) throws(FormError) {
        switch body {
        case .bytes(let bytes): try parser.push(bytes)
        case .spooled(let file, let range):
            var at = range.lowerBound
            while at < range.upperBound {
                let next = min(at + 64 * 1024, range.upperBound)
                guard let piece = file.read(at..<next) else { throw .unreadable }
                try parser.push(piece)
                at = next
            }
        }
    }

    private func isUTF8(_ charset: [UInt8]) -> Bool {
        String(decoding: charset, as: UTF8.self).lowercased() == "utf-8"
    }
}
