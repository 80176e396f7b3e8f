// A list as a file: CSV for a Russian Excel under a name that names no person.
import HTTP
import Mustache
import School

enum ListFile {
    /// The answer with the rows.
    ///
    /// - Parameters:
    ///   - name: ASCII, without the ending: `students`.
    ///   - russian: the name as people see it: «Ученики школы».
    static func answer(
        _ name: String, _ russian: String, head: [CSVWriter.Cell], rows: [[CSVWriter.Cell]]
    ) -> Response {
        var writer = CSVWriter()
        writer.append(head)
        for row in rows { writer.append(row) }
        // A path segment's percent-encoding is a subset of what RFC 5987 asks for in an ext-value.
        let encoded = URLText.path(russian.replacing("/", with: "-") + ".csv").text.dropFirst()
        let disposition = FieldValue("attachment; filename=\"\(name).csv\"; filename*=UTF-8''\(encoded)")
        return Response(
            .ok,
            fields: [
                (.contentType, "text/csv; charset=utf-8"), (.contentDisposition, disposition ?? "attachment"),
                (.cacheControl, "no-store"),
            ], body: .bytes(writer.bytes))
    }
}
