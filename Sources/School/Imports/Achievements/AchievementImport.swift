// A table of achievements as it will be saved. A pure function of the cells and of what is known, so that a form can
// post corrected cells back; it stores nothing. What is typed is never overruled, what is uncertain is asked, what is
// assumed is marked, and a row with a problem never keeps the good rows from being saved.

/// A table of achievements, read row by row.
public struct AchievementImport: Hashable, Sendable {
    /// What rows are read against.
    public struct Context: Sendable {
        let year: AcademicYear
        let today: Day
        let people: AchievementPeople
        let directions: DirectionReading
        let existing: [AchievementFact: AchievementID]
        let occasions: Set<AchievementFact.Occasion>

        /// - Parameters:
        ///   - students: the pupils whose achievements may be entered: a class, or the school.
        ///   - schoolClass: the class, where the table is for one; other classes in a row are then told.
        ///   - existing: achievements of these pupils in the period of the table.
        ///   - year: the school year that dates without a year lie in.
        public init(
            students: [KnownStudent], schoolClass: ClassLabel?, directions: [KnownDirection],
            existing: [KnownAchievement], year: AcademicYear, today: Day
        ) {
            (self.year, self.today) = (year, today)
            people = AchievementPeople(students, schoolClass: schoolClass)
            self.directions = DirectionReading(directions)
            self.existing = Dictionary(existing.map { ($0.fact, $0.id) }) { first, _ in first }
            occasions = Set(existing.map(\.fact.occasion))
        }
    }

    /// In the order of the source.
    public let rows: [AchievementRow]
    /// How many rows came to what.
    public let counts: ImportCounts

    /// Reads an uploaded file.
    public static func read(bytes: [UInt8], context: Context) throws(ImportError) -> AchievementImport {
        read(rows: try HeaderFinder<AchievementColumn>.sheet(of: try Table(bytes: bytes)).rows, context: context)
    }

    /// Reads pasted cells.
    public static func read(text: String, context: Context) throws(ImportError) -> AchievementImport {
        read(rows: try HeaderFinder<AchievementColumn>.sheet(of: try Table(text: text)).rows, context: context)
    }

    /// Reads rows whose columns are known, also those that a form posts back. O(rows + pupils).
    ///
    /// - Parameter choices: by line, the pupil that the person chose where the name was ambiguous; others are ignored.
    public static func read(
        rows: [SheetRow<AchievementColumn>], context: Context, choices: [Int: StudentID] = [:]
    ) -> AchievementImport {
        var seen: [AchievementFact: Int] = [:]
        var occasions = context.occasions
        var counts = ImportCounts()
        let read = rows.map { source in
            var cells = AchievementCells(source, context, choice: choices[source.line])
            let status = status(of: &cells, context, &seen, &occasions)
            switch status {
            case .new: counts.new += 1
            case .existing: counts.existing += 1
            case .repeated: counts.repeated += 1
            case .ambiguous: counts.ambiguous += 1
            case .problem: counts.problems += 1
            }
            return cells.row(status)
        }
        return AchievementImport(rows: read, counts: counts)
    }

    private static func status(
        of cells: inout AchievementCells, _ context: Context, _ seen: inout [AchievementFact: Int],
        _ occasions: inout Set<AchievementFact.Occasion>
    ) -> AchievementRow.Status {
        guard cells.problems.isEmpty else { return .problem(cells.problems) }
        guard let student = cells.student else { return .ambiguous(cells.candidates) }
        guard let event = cells.event, let date = cells.date, let outcome = cells.outcome?.outcome else {
            // Every reader has left a value or a problem; without a value the row must not pass for a good one.
            return .problem([RowProblem(nil, "Строка заполнена не полностью.")])
        }
        let occasion = AchievementFact.Occasion(student: student, event: event.key, date: date)
        let fact = AchievementFact(occasion: occasion, outcome: outcome)
        if let line = seen[fact] { return .repeated(ofLine: line) }
        seen[fact] = cells.source.line
        if let id = context.existing[fact] { return .existing(id) }
        if !occasions.insert(occasion).inserted {
            cells.remark(.outcome, "За этот день и это мероприятие у обучающегося уже есть другой результат.")
        }
        return .new
    }
}
