// A family's whole record as one file (152-FZ art. 14, checklist J60): a ZIP that is read without this program, for the
// pupil and the guardians, and for the deputy who answers a request on paper.
import HTTP
import Mustache
import School
import Storage
import ZIP

enum FolderController {
    /// The most bytes of scans in one folder, since it is made in memory; what does not fit is named in it.
    static let mostScanBytes = 48 * 1_048_576

    /// The folder.
    static func show(_ context: Context) throws -> Response {
        let student = try context.access().student(.exportRecord, context.id("student"))
        let record = try FolderRecord(student, context)
        var archive = ZIPWriter(time: context.zipTime)
        try archive.add("index.html", context.site.pages.folder.render(FolderPage(record: record)))
        try archive.add("ПРОЧТИ.txt", Array(("\u{FEFF}" + record.readMe).utf8))
        for table in FolderTables.all(record) { try archive.add("таблицы/\(table.name).csv", table.bytes) }
        for scan in record.scans {
            if let bytes = scan.content { try archive.add("документы/\(scan.name)", bytes) }
        }
        return Response(
            .ok,
            fields: [
                (.contentType, "application/zip"), (.contentDisposition, disposition(student)),
                (.cacheControl, "no-store"),
            ], body: .bytes(archive.finished()))
    }

    /// `attachment` with an ASCII name and the Russian one (RFC 6266 section 4.3, RFC 5987). The name names nobody: a file
    /// name is seen by others on a family's computer.
    private static func disposition(_ student: StudentRecord) -> FieldValue {
        let encoded = URLText.path("Папка достижений.zip").text.dropFirst()
        return FieldValue("attachment; filename=\"record-\(student.id.raw).zip\"; filename*=UTF-8''\(encoded)")
            ?? "attachment"
    }
}

extension Context {
    /// The moment of the request as files bear it.
    var zipTime: ZIPTime {
        let (year, month, day) = today.civil
        let minutes = Int(now / 60_000) + site.configuration.utcOffsetMinutes
        let ofDay = ((minutes % 1440) + 1440) % 1440
        return ZIPTime(year: year, month: month, day: day, hour: ofDay / 60, minute: ofDay % 60)
    }
}
