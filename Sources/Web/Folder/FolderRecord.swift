// Everything that the folder of one pupil holds, read in one snapshot.
import School
import Storage

/// A scan and where it lies in the folder.
struct FolderScan {
    /// What it proves.
    enum Matter: Hashable {
        case entry(AchievementID)
        case consent(ConsentID)
    }

    let matter: Matter
    /// `документы/2026-10-03-12-1.jpg`.
    let path: String
    /// Nil where it did not fit or could not be read; the folder says so.
    let content: [UInt8]?
}

/// A paper of an entry, standing or not, with what has become of it.
struct FolderAttachment {
    let entry: AchievementRecord
    let paper: AttachmentRecord
    /// Where it lies in the folder; nil where it does not.
    let path: String?
}

/// The whole record of one pupil.
struct FolderRecord {
    let school: SchoolRecord?
    let student: StudentRecord
    let today: Day
    let site: Site
    let memberships: [FolderMembership]
    let departures: [FolderDeparture]
    let groups: [FolderGroup]
    /// Newest first; a draft is its author's alone and is not among them.
    let entries: [AchievementRecord]
    let lines: [FolderLine]
    let nominations: [NominationAwarded]
    let papers: [FolderPaper]
    /// Oldest first, whatever has become of them.
    let consents: [ConsentRecord]
    let wishes: [FolderWish]
    /// The papers of entries, those taken away and destroyed among them, in the order of the entries.
    let attachments: [FolderAttachment]
    let growth: FolderGrowth
    let scans: [FolderScan]
    /// Who of the school did what with the record, newest first.
    let views: [ViewsDay]

    init(_ student: StudentRecord, _ context: Context) throws {
        let records = context.records
        self.student = student
        (today, site) = (context.today, context.site)
        school = try records.schools.find(student.schoolID)
        memberships = try records.folders.memberships(of: student.id)
        departures = try records.folders.departures(of: student.id)
        groups = try records.folders.groups(of: student.id)
        let ever = Period(from: Day(number: 0), through: Day(number: 100_000))
        entries = try records.achievements.ofStudent(student.id, in: ever, for: .own).filter { $0.state != .draft }
        lines = try records.folders.lines(of: student.id)
        nominations = try records.portfolio.nominations(of: student.id, in: ever)
        papers = try records.folders.papers(of: student.id)
        consents = try records.consents.ofStudent(student.id)
        wishes = try records.folders.wishes(of: student.id)
        growth = try FolderGrowth(of: student.id, records)
        var collected = FolderScans(context.site.database.files)
        var attachments: [FolderAttachment] = []
        for entry in entries {
            for paper in try records.attachments.history(of: entry.id) {
                let path = paper.removedAt == nil ? collected.add(paper.file, of: entry, paper.id) : nil
                attachments.append(FolderAttachment(entry: entry, paper: paper, path: path))
            }
        }
        self.attachments = attachments
        for consent in consents {
            if let file = try records.consents.scan(of: consent.id) { _ = collected.add(file, of: consent) }
        }
        scans = collected.scans
        views = try ViewsController.all(of: student, context)
    }

    /// The scans that prove something, those that are in the folder.
    func scans(of matter: FolderScan.Matter) -> [FolderScan] {
        scans.filter { $0.matter == matter && $0.content != nil }
    }

    /// The text that explains the folder to somebody who has only it.
    var readMe: String {
        let missing = scans.filter { $0.content == nil }.count
        let note =
            missing == 0
            ? ""
            : "\r\nНе вошло документов: \(missing) — папка получилась бы слишком большой. Они на страницах достижений.\r\n"
        return """
            Папка достижений\r
            \r
            Здесь всё, что школа хранит об ученике в «Доске успешности» на \(RussianDate.full(today))\r
            \r
            index.html — откройте его в браузере: весь рассказ на одной странице, её можно распечатать.\r
            таблицы/ — то же в таблицах CSV (UTF-8, разделитель «;»), открываются в Excel и LibreOffice.\r
            документы/ — сканы и фотографии дипломов; имя начинается с даты достижения.\r
            согласия/ — сканы подписанных согласий; имя начинается с даты бумаги.\r
            \(note)\r
            Папку можно передать в другую школу. Программа для чтения не нужна.\r
            Вопросы о данных: \(school?.shortName ?? "школа"), \(school?.details.phone ?? "").\r

            """
    }
}
