// Everything that the folder of one pupil holds, read in one snapshot.
import School
import Storage

/// A scan and the name it has in the folder.
struct FolderScan {
    let name: String
    let entry: AchievementID
    /// Nil where it did not fit or could not be read; the folder says so.
    let content: [UInt8]?
}

/// The whole record of one pupil.
struct FolderRecord {
    let school: SchoolRecord?
    let student: StudentRecord
    let today: Day
    let site: Site
    let memberships: [FolderMembership]
    let groups: [FolderGroup]
    /// Newest first; a draft is its author's alone and is not among them.
    let entries: [AchievementRecord]
    let lines: [FolderLine]
    let nominations: [NominationAwarded]
    let papers: [FolderPaper]
    let consents: [FolderConsent]
    let wishes: [FolderWish]
    let scans: [FolderScan]

    init(_ student: StudentRecord, _ context: Context) throws {
        let records = context.records
        self.student = student
        (today, site) = (context.today, context.site)
        school = try records.schools.find(student.schoolID)
        memberships = try records.folders.memberships(of: student.id)
        groups = try records.folders.groups(of: student.id)
        let ever = Period(from: Day(number: 0), through: Day(number: 100_000))
        entries = try records.achievements.ofStudent(student.id, in: ever, for: .own).filter { $0.state != .draft }
        lines = try records.folders.lines(of: student.id)
        nominations = try records.portfolio.nominations(of: student.id, in: ever)
        papers = try records.folders.papers(of: student.id)
        consents = try records.folders.consents(of: student.id)
        wishes = try records.folders.wishes(of: student.id)
        scans = try Self.scans(entries, records, context.site.database.files)
    }

    private static func scans(
        _ entries: [AchievementRecord], _ records: Records, _ store: FileStore
    ) throws -> [FolderScan] {
        var room = FolderController.mostScanBytes
        var scans: [FolderScan] = []
        for entry in entries {
            for paper in try records.attachments.standing(of: entry.id) {
                let fits = paper.file.size <= room
                let content = fits ? store.content(of: paper.file) : nil
                if content != nil { room -= paper.file.size }
                let name = "\(entry.day.iso)-\(entry.id.raw)-\(paper.id.raw).\(paper.file.kind.fileExtension)"
                scans.append(FolderScan(name: name, entry: entry.id, content: content))
            }
        }
        return scans
    }

    /// The text that explains the folder to somebody who has only it.
    var readMe: String {
        let missing = scans.filter { $0.content == nil }.count
        let note =
            missing == 0
            ? ""
            : "\r\nНе вошло документов: \(missing) — папка получилась бы слишком большой. Они на страницах записей.\r\n"
        return """
            Папка достижений\r
            \r
            Здесь всё, что школа хранит об ученике в «Доске успешности» на \(RussianDate.full(today))\r
            \r
            index.html — откройте его в браузере: весь рассказ на одной странице, её можно распечатать.\r
            таблицы/ — то же в таблицах CSV (UTF-8, разделитель «;»), открываются в Excel и LibreOffice.\r
            документы/ — сканы и фотографии дипломов; имя начинается с даты достижения.\r
            \(note)\r
            Папку можно передать в другую школу. Программа для чтения не нужна.\r
            Вопросы о данных: \(school?.shortName ?? "школа"), \(school?.details.phone ?? "").\r

            """
    }
}
