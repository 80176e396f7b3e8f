// From a report to the words and rows of its page.
import Mustache
import School
import Storage

extension RatingPage {
    /// Rows of one table before the way to all of them.
    static let shortTable = 100

    init(frame: Frame, _ filter: RatingFilter, _ report: RatingReport) {
        self.frame = frame
        let direction = filter.direction?.title ?? "все направления"
        subtitle = "\(filter.scope.title) · \(filter.period.title) · \(direction)"
        problems = filter.problems
        scopes = filter.scopes.map {
            Choice(value: $0.value, title: $0.title, isChosen: $0 == filter.scope)
        }
        offersDates = filter.scopes.contains { $0 != .schools }
        let dates = Choice(value: RatingSpan.dates, title: "Любые две даты", isChosen: filter.span == RatingSpan.dates)
        spans =
            filter.spans.map { Choice(value: $0.value, title: $0.title, isChosen: $0.value == filter.span) }
            + (offersDates ? [dates] : [])
        directions =
            [Choice(value: "", title: "Все", isChosen: filter.direction == nil)]
            + filter.directions.map {
                Choice(value: $0.key, title: $0.title, isChosen: $0.key == filter.direction?.key)
            }
        (from, until) = (filter.from, filter.until)
        file = Self.address("ratings", "file", filter)
        let counted = filter.scope.counting == .classroom ? "подтверждённое классом" : "подтверждённое школой"
        switch report {
        case .noRating:
            (tables, groups) = ([], nil)
            emptyReason =
                "В 1-м классе рейтинга нет: первоклассники радуются своим шагам и ни с кем не сравниваются. "
                + "Достижения записываются и попадают на доску, как у всех."
        case .pupils(let found):
            let words = Words(filter)
            tables = found.enumerated().map { index, table in
                Table(table, key: "rating-\(index)", counted, isWhole: filter.isWhole, words)
            }
            groups = nil
            emptyReason =
                found.contains { !$0.rows.isEmpty } ? nil : "Здесь пока некого сравнивать: в классах нет учеников."
        case .groups(let rows):
            tables = []
            let caption = "Сравниваются баллы на ученика и доля участвующих, а не суммы. Учтено \(counted)."
            groups =
                rows.isEmpty
                ? nil
                : Groups(
                    kind: filter.scope == .schools ? "Школа" : "Класс", caption: caption, rows: rows.map(GroupRow.init))
            emptyReason = rows.isEmpty ? "Здесь пока нечего сравнивать." : nil
        }
        note =
            filter.scope == .schools
            ? "Школы, где меньше пяти учеников, не показываются; где участвуют меньше пяти, нет ни сумм, ни мест. "
                + "Имён детей здесь нет."
            : "Список видят классный руководитель своего класса, заместитель и директор. Ребёнку и семье он не показывается."
    }

    /// What turns addends into words.
    struct Words {
        let directions: [DirectionID: String]
        let whole: URLText
        let showsClass: Bool

        init(_ filter: RatingFilter) {
            directions = Dictionary(
                filter.directions.compactMap { direction in direction.id.map { ($0, direction.title) } }
            ) { $1 }
            whole = RatingPage.address("ratings", nil, filter, ["all": "1"])
            showsClass = filter.scope.counting == .school
        }

        func title(of part: RatingAddend.Part) -> String {
            switch part {
            case .direction(let id): directions[id] ?? "другое направление"
            case .month(let month): RussianDate.heading(month)
            }
        }
    }

    static func address(
        _ first: String, _ second: String?, _ filter: RatingFilter, _ more: [String: String] = [:]
    ) -> URLText {
        let pairs = filter.query + more.map { ($0.key, $0.value) }
        let path = second.map { URLText.path(first, $0) } ?? URLText.path(first)
        var text = path.text
        for (index, pair) in pairs.enumerated() {
            // A query of one pair is what URLText encodes; its path is cut off.
            text += (index == 0 ? "?" : "&") + URLText.path(query: [pair.0: pair.1]).text.dropFirst(2)
        }
        return URLText(text) ?? path
    }
}

extension RatingPage.Table {
    init(
        _ table: RatingReport.PupilTable, key: String, _ counted: String, isWhole: Bool, _ words: RatingPage.Words
    ) {
        self.key = key
        title = table.title
        caption =
            "\(Plural.count(table.rows.count, .pupil)), достижения есть у \(table.involved). Учтено \(counted)."
        showsClass = words.showsClass
        let shown = isWhole ? table.rows : Array(table.rows.prefix(RatingPage.shortTable))
        rows = shown.map { RatingPage.Row($0, words) }
        let rest = table.rows.count - shown.count
        whole = rest > 0 ? words.whole : nil
        left = "ещё \(Plural.count(rest, .pupil))"
    }
}

extension RatingPage.Row {
    init(_ row: RatingReport.PupilRow, _ words: RatingPage.Words) {
        name = row.pupil.name.lastFirst
        address = .path("students", String(row.pupil.id.raw))
        place = row.place?.text ?? "—"
        className =
            words.showsClass ? Quotes.className(grade: row.pupil.grade, letter: row.pupil.letter) : nil
        points = Plural.points(row.points)
        entries = row.entries
        addends = row.addends.map { addend in
            RatingPage.Addend(
                title: "\(words.title(of: addend.part)), \(Plural.count(addend.entries, .achievement))",
                amount: addend.points.text)
        }
    }
}

extension RatingPage.GroupRow {
    init(_ row: RatingReport.GroupRow) {
        (title, isTooFew) = (row.title, row.isTooFew)
        place = row.byPoints?.text ?? "—"
        average = row.standing.average.text
        total = Plural.points(row.standing.total)
        pupils = Plural.count(row.standing.pupils, .pupil)
        involvementPlace = row.byInvolvement?.text ?? "—"
        involvement = row.standing.involvement.percentText
        involved =
            row.isTooFew ? RatingReport.tooFew : "\(row.standing.involved) из \(row.standing.pupils)"
    }
}
