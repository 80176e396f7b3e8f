// The papers of consent of the demo school. In the class that is shown every case can be seen: a family that allows some
// fields only, a term that has ended, a withdrawal with its receipt.
import School
import Storage

extension DemoBuilder {
    /// What the papers name of the school. No region has the code 00: the numbers are nobody's, their check digits fit.
    static func details(_ plan: DemoPlan) -> SchoolDetails {
        var details = SchoolDetails()
        details.address = "000000, г. \(plan.city), ул. Озёрная, д. \(plan.number)"
        (details.inn, details.ogrn) = ("0012000340", "1000000012000")
        (details.site, details.email) = ("https://school\(plan.number).example", "mail@school\(plan.number).example")
        details.phone = "+7 (000) 000-00-14"
        return details
    }

    /// Registers a paper as a class teacher has.
    ///
    /// - Parameter number: the pupil's place in the class that is shown; nil in another class.
    func addConsent(
        _ scope: ConsentScope, of pupil: DemoPupil, number: Int?, signed: Day, by teacher: UserID, _ mixer: inout Mixer
    ) throws {
        var fields = Set(PublicField.allCases).subtracting(mixer.happens(350) ? [.photo] : [])
        // Not the first pupil, whose family logs in: its card is everywhere.
        if number == 2 { fields = [.name, .schoolClass, .nomination] }
        if number == 4 { fields = [.name] }
        // Distribution is agreed anew every year; the paper of this year came with the others of September.
        let from = scope == .distribution ? max(signed, min(thisYear.period.first.adding(3), today)) : signed
        var until = ConsentTerm.proposed(scope, from: from)
        if number == 6, scope == .distribution { until = max(from, today.adding(-5)) }
        let paper = ConsentPaper(scope, from: from, until: until, fields: scope == .distribution ? fields : [])
        let id = try transaction.addPastConsent(
            NewConsent(paper, formVersion: 1), of: pupil.id, by: teacher, at: instant(from))
        if number == 5, scope != .processing {
            _ = try transaction.withdrawConsent(
                id, of: pupil.id, .paper, on: today, by: teacher, at: instant(today))
        }
    }
}
