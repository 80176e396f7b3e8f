// The file of a rating: the same rows as on the page, all of them, for a Russian Excel. Its name says which rating it
// is and names no person.
import HTTP
import Mustache
import School

enum RatingFile {
    /// The table as CSV.
    static func bytes(of report: RatingReport, _ filter: RatingFilter) -> [UInt8] {
        var writer = CSVWriter()
        switch report {
        case .noRating:
            writer.append(["В 1-м классе рейтинга нет"])
        case .pupils(let tables):
            writer.append(["Кого сравнили", "Место", "Фамилия, имя, отчество", "Класс", "Баллы", "Достижений"])
            for table in tables {
                for row in table.rows {
                    let pupil = row.pupil
                    writer.append([
                        .text(table.title ?? filter.scope.title), row.place.map { .text($0.text) } ?? .empty,
                        .text(pupil.name.full), .text(Quotes.className(grade: pupil.grade, letter: pupil.letter)),
                        .points(row.points), .integer(row.entries),
                    ])
                }
            }
        case .groups(let rows):
            writer.append([
                "Место по баллам", filter.scope == .schools ? "Школа" : "Класс", "Баллов на ученика",
                "Место по вовлечённости", "Участвуют", "Учеников",
            ])
            for row in rows {
                writer.append([
                    row.byPoints.map { .text($0.text) } ?? .empty, .text(row.title),
                    row.isTooFew ? .empty : .text(row.standing.average.text),
                    row.byInvolvement.map { .text($0.text) } ?? .empty,
                    row.isTooFew ? .text(RatingReport.tooFew) : .integer(row.standing.involved),
                    .integer(row.standing.pupils),
                ])
            }
        }
        return writer.bytes
    }

    /// `attachment` with an ASCII name and the Russian one (RFC 6266 section 4.3, RFC 5987).
    static func disposition(_ filter: RatingFilter) -> FieldValue? {
        let span = filter.span == RatingSpan.dates ? "\(filter.from)-\(filter.until)" : filter.span
        let kind = filter.scope.value.split(separator: "-").first.map(String.init) ?? "rating"
        let russian = "Рейтинг, \(filter.scope.title), \(filter.period.title).csv".replacing("/", with: "-")
        // A path segment's percent-encoding is a subset of what RFC 5987 asks for in an ext-value.
        let encoded = URLText.path(russian).text.dropFirst()
        return FieldValue("attachment; filename=\"rating-\(kind)-\(span).csv\"; filename*=UTF-8''\(encoded)")
    }
}
