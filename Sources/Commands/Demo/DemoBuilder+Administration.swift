// What an administrator and a deputy have done in the demo school, so that none of their pages is empty: a calendar, a
// setting, a text of consent worded anew, a class that left long ago, the destruction of one record with its act, a file
// that was sent by mistake.
import Media
import School
import Storage

extension DemoBuilder {
    /// Everything of the administration; after the pupils, whose classes these are.
    func addAdministration() throws {
        guard plan.hasAccounts else { return }
        for year in years {
            let terms = Term.preset(.withHolidays, .quarter, of: year)
            _ = try transaction.setTerms(terms, .quarter, year: year, of: school, seen: [])
        }
        _ = try transaction.set(.ownPlace, to: 1, of: school)
        try wordConsent()
        try addGraduates()
    }

    /// The second version of a text, as a school might word it.
    private func wordConsent() throws {
        let standard = ConsentForm.standard(.school)
        var texts = standard.texts
        texts[.purposes] =
            "Рассказать об успехах ребёнка одноклассникам и их родителям, поздравить на классном празднике."
        let form = ConsentForm(scope: .school, version: 1, texts: texts)
        _ = try transaction.addConsentForm(
            form, after: 1, of: school, by: deputy, at: instant(today.adding(-12)))
    }

    /// Four pupils of a class that left before the term of keeping began to run out; of one the record is destroyed.
    private func addGraduates() throws {
        let year = AcademicYear(startYear: thisYear.startYear - SchoolSetting.keepingYears.standard - 1)
        let schoolClass = try transaction.addClass(school: school, year: year, grade: 11, letter: plan.letters[0])
        var mixer = Mixer(plan.number, -3)
        var graduates: [StudentID] = []
        while graduates.count < 4 {
            let gender: Gender = graduates.count % 2 == 0 ? .female : .male
            guard
                let birthDay = Day(
                    year: year.startYear - 17, month: mixer.number(in: 1...12), day: mixer.number(in: 1...28))
            else { continue }
            let card = NewStudent(
                name: DemoNames.pupil(gender, &mixer), gender: gender, birthDay: birthDay,
                fileNumber: "В-\(mixer.number(in: 100...999))")
            let added = try transaction.addStudent(card, school: school, at: instant(year.period.first))
            guard added.isNew else { continue }
            _ = try transaction.enroll(added.id, in: schoolClass, from: year.period.first)
            try transaction.leave(added.id, schoolClass, before: year.period.last.adding(1))
            graduates.append(added.id)
        }
        guard let last = graduates.last, let student = try transaction.students.find(last) else { return }
        let day = today.adding(-20)
        let decision = ErasureDecision(reason: .expired, minutesNumber: "3", minutesDay: day.adding(-2))
        // A record without a paper: there is no file to remove.
        _ = try transaction.erase(student, decision, by: deputy, on: day, at: instant(day))
    }

    /// A picture that was sent by mistake: its file is destroyed, the row says so. The site removes the file itself when
    /// it starts.
    func destroyWrongPicture(of entry: AchievementID, by teacher: UserID) throws {
        let drawing = DemoDiploma(number: Int(entry.raw) + 7, isGold: false)
        let file = try files.keep(try Media.clean(drawing.picture(scale: 2)))
        guard let wrong = try transaction.attach(file, preview: nil, to: entry, by: teacher, at: instant(today))
        else { return }
        _ = try transaction.destroyFile(of: wrong, "Приложен диплом другого года", by: teacher, at: instant(today))
    }
}
