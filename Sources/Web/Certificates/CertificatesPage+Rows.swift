// From pupils and papers to the rows of the list.
import Mustache
import School
import Storage

extension CertificatesPage {
    /// The word for what is issued, whatever its kind: «документ» is what confirms an entry.
    private static let paperNoun = CountedNoun("бумага", "бумаги", "бумаг")

    init(
        frame: Frame, schoolClass: ClassRecord, month: Month, members: [StudentRecord], papers: [CertificateRecord],
        mayIssue: Bool, form: CertificatesForm, problem: String?, on today: Day
    ) {
        self.frame = frame
        title = "Свидетельства за \(RussianDate.name(month))"
        className = schoolClass.title
        let valid = papers.filter(\.isValid)
        let count = valid.isEmpty ? "бумаг пока нет" : Plural.count(valid.count, CertificatesPage.paperNoun)
        subtitle = "\(schoolClass.title) · \(RussianDate.month(month)) · \(count)"
        let id = String(schoolClass.id.raw)
        back = .path("classes", id)
        address = .path("classes", id, "certificates", month.iso)
        printing = .path("classes", id, "certificates", month.iso, "printing")
        func neighbour(_ month: Month) -> Neighbour? {
            guard schoolClass.year.period.contains(month.firstDay), month <= today.month else { return nil }
            return Neighbour(
                title: RussianDate.name(month), address: .path("classes", id, "certificates", month.iso))
        }
        (previous, next) = (neighbour(month.previous), neighbour(month.next))
        (self.mayIssue, self.problem) = (mayIssue, problem)
        kinds = CertificateKind.monthly.map { kind in
            Choice(
                value: kind.rawValue, title: kind.title.lowercased(),
                isChosen: kind == form.kind ?? papers.last?.kind ?? .attestation)
        }
        sheets = [
            Choice(value: "a4", title: "А4, одна на лист", isChosen: form.sheet == .a4),
            Choice(value: "a5", title: "А5, две на лист А4", isChosen: form.sheet == .a5),
        ]
        let owners = Set(valid.map(\.studentID))
        let without = members.filter { !owners.contains($0.id) }
        waiting = without.isEmpty ? nil : "\(Plural.count(without.count, .person)) ещё без бумаги"
        hasPapers = !valid.isEmpty
        // What was never printed is chosen; once everything was, all of it.
        let isFresh = valid.contains { $0.printed == 0 }
        let chosen = form.chosen.isEmpty ? Set(valid.filter { !isFresh || $0.printed == 0 }.map(\.id)) : form.chosen
        let paperRows = papers.map { paper in
            (paper.name, Row(paper, canPrint: mayIssue && paper.isValid, isChosen: chosen.contains(paper.id)))
        }
        let bareRows = without.map { student in
            (
                student.name,
                Row(name: student.name.lastFirst, state: "бумаги ещё нет", isRevoked: false, paper: nil)
            )
        }
        rows = (paperRows + bareRows).sorted { RussianOrder.precedes($0.0, $1.0) }.map(\.1)
    }
}

extension CertificatesPage.Row {
    init(_ paper: CertificateRecord, canPrint: Bool, isChosen: Bool) {
        name = paper.name.lastFirst
        let kind = "\(paper.kind.title.lowercased()) №\u{A0}\(paper.number.text)"
        if paper.isValid {
            let printed = paper.printedOn.map { "в печати с \(RussianDate.dayMonth($0))" } ?? "ещё не печаталось"
            state = "\(kind) · \(printed)"
        } else {
            state = "\(kind) · \(paper.status.text)"
        }
        isRevoked = !paper.isValid
        self.paper = CertificatesPage.PaperWay(
            id: String(paper.id.raw), address: .path("certificates", String(paper.id.raw)), canPrint: canPrint,
            isChosen: isChosen)
    }
}
