// The people of the demo school: staff, the pupils of one class through its years, their families' consents and wishes.
import Crypto
import School
import Storage

/// The accounts that the login page of the demo shows.
enum DemoAccounts {
    static let logins = ["admin", "head", "deputy", "teacher", "subject", "parent", "student", "district"]

    /// A hash of the demo password for each login, each with a salt of its own.
    static func hashes() throws -> [String: String] {
        let hasher = PasswordHasher()
        var hashes: [String: String] = [:]
        for login in logins { hashes[login] = try hasher.hash(DemoSchool.password) }
        return hashes
    }
}

/// A pupil of the demo school.
struct DemoPupil {
    let id: StudentID
    let name: PersonName
    let gender: Gender
    /// How much it takes part in, in per cent of the average.
    let zeal: Int
    /// The direction it likes best.
    let favourite: String
}

extension DemoBuilder {
    mutating func addStaff() throws {
        let first = years[0].period.first
        var mixer = Mixer(plan.number, -1)
        _ = try account("head", DemoBuilder.head, .head, from: first)
        deputy = try account("deputy", DemoNames.teacher(&mixer), .deputy, from: first)
        guard plan.hasAccounts else { return }
        _ = try account("admin", DemoNames.teacher(&mixer), .administrator, from: first)
        let district = try transaction.addPastDistrict("Приозёрный район", schools: [school])
        let coordinator = try account(
            "district", DemoNames.teacher(&mixer), .district, from: first, school: nil)
        try transaction.place(coordinator, inDistrict: district)
    }

    /// An account with the demo password where it has one, otherwise one that nobody can log in with.
    func account(
        _ login: String, _ name: PersonName, _ role: Role, from day: Day, school: SchoolID?
    ) throws -> UserID {
        let known = plan.hasAccounts ? hashes[login] : nil
        let unique = plan.hasAccounts ? login : "\(login)-\(plan.number)"
        // crypt(5): no password has the hash "!".
        let added = try transaction.addUser(
            login: unique, passwordHash: known ?? "!", name: name, school: school,
            at: instant(day))
        guard let added else { throw CommandError.failed("логин \(unique) уже занят: нужна пустая папка") }
        try transaction.grant(role, to: added, from: day)
        return added
    }

    func account(_ login: String, _ name: PersonName, _ role: Role, from day: Day) throws -> UserID {
        try account(login, name, role, from: day, school: school)
    }

    /// One class through its years: it is `grade` this year, and above 11 has left.
    mutating func addCohort(grade: Int, letter: String, mixer: Mixer) throws {
        var mixer = mixer
        let lived = years.filter { (1...11).contains(grade - (thisYear.startYear - $0.startYear)) }
        guard let firstYear = lived.first else { return }
        let isShown = plan.hasAccounts && grade == 7 && letter == "А"
        let teacher = try account(
            isShown ? "teacher" : "class-\(thisYear.startYear - grade)-\(letter)", DemoNames.teacher(&mixer),
            .classTeacher,
            from: firstYear.period.first)
        let pupils = try addPupils(grade: grade, isShown: isShown, from: firstYear.period.first, &mixer)
        var history = DemoHistory(pupils)
        for year in lived {
            let grade = grade - (thisYear.startYear - year.startYear)
            let schoolClass = try transaction.addClass(school: school, year: year, grade: grade, letter: letter)
            try transaction.assign(teacher, to: schoolClass, duty: .classTeacher, from: year.period.first)
            try transaction.addDefaultNominations(to: schoolClass)
            for pupil in pupils { _ = try transaction.enroll(pupil.id, in: schoolClass, from: year.period.first) }
            try addEntries(year, grade: grade, pupils, teacher, &history, &mixer)
            try addBoards(year, schoolClass, pupils, teacher, history, &mixer)
            if year < thisYear {
                for pupil in pupils { try transaction.leave(pupil.id, schoolClass, before: year.period.last.adding(1)) }
                try transaction.endAssignments(in: schoolClass, duty: .classTeacher, before: year.period.last.adding(1))
            } else {
                summary.classes += 1
                summary.students += pupils.count
                if isShown {
                    try addShownPeople(schoolClass, pupils, history, teacher)
                    try addReads(of: pupils[0].id, in: schoolClass, by: teacher)
                }
            }
        }
        try addConsents(pupils, teacher, from: firstYear.period.first, isShown: isShown, &mixer)
    }

    private func addPupils(grade: Int, isShown: Bool, from day: Day, _ mixer: inout Mixer) throws -> [DemoPupil] {
        var pupils: [DemoPupil] = []
        var surnames: Set<String> = []
        let birthYear = thisYear.startYear - grade - 6
        let size = mixer.number(in: plan.classSize)
        while pupils.count < size {
            let isFirst = isShown && pupils.isEmpty
            let gender: Gender = isFirst || mixer.happens(510) ? .female : .male
            let name =
                isFirst
                ? PersonName(last: "Воробьёва", first: "Полина", patronymic: "Сергеевна")
                : DemoNames.pupil(gender, &mixer)
            guard surnames.insert(name.last).inserted,
                let birthDay = Day(
                    year: birthYear, month: mixer.number(in: 1...12), day: mixer.number(in: 1...28))
            else { continue }
            let card = NewStudent(
                name: name, gender: gender, birthDay: birthDay,
                fileNumber: "\(name.last.prefix(1))-\(mixer.number(in: 100...999))")
            let added = try transaction.addStudent(card, school: school, at: instant(day))
            guard added.isNew else { continue }
            pupils.append(
                DemoPupil(
                    id: added.id, name: name, gender: gender, zeal: isFirst ? 170 : mixer.number(in: 45...165),
                    favourite: mixer.one(of: Direction.defaults).key))
        }
        return pupils
    }

    /// What staff opened in the last weeks, so that «Кто смотрел» and the log have their first lines. The address is one of
    /// those kept for examples (RFC 5737).
    private func addReads(of pupil: StudentID, in schoolClass: ClassID, by teacher: UserID) throws {
        let own = AuditSubject(school: school, schoolClass: schoolClass, student: pupil)
        let whole = AuditSubject(school: school, schoolClass: schoolClass)
        let reads: [(daysAgo: Int, user: UserID, subject: AuditSubject, deed: AuditDeed)] = [
            (23, teacher, own, .read), (16, deputy, whole, .read), (9, teacher, whole, .read), (9, teacher, own, .read),
            (2, deputy, own, .read), (1, teacher, whole, .fillBoard), (0, teacher, own, .read),
        ]
        try transaction.log(
            reads.map { read in
                AuditNote(
                    at: instant(today.adding(-read.daysAgo)), user: read.user, address: "192.0.2.14", deed: read.deed,
                    subject: read.subject, result: .done)
            })
    }

    /// The family and the subject teacher of the class that the demo shows, and two wishes in it.
    private mutating func addShownPeople(
        _ schoolClass: ClassID, _ pupils: [DemoPupil], _ history: DemoHistory, _ teacher: UserID
    ) throws {
        let first = thisYear.period.first
        var mixer = Mixer(plan.number, -2)
        let subject = try account("subject", DemoNames.teacher(&mixer), .subjectTeacher, from: first)
        try transaction.assign(subject, to: schoolClass, duty: .subjectTeacher, subject: "математика", from: first)
        let child = pupils[0]
        let parent = try account(
            "parent", DemoNames.mother(of: child.name, child.gender, &mixer), .guardian, from: first)
        try transaction.addGuardian(parent, of: child.id, from: first)
        try transaction.join(try account("student", child.name, .student, from: first), toStudent: child.id)
        // The subject teacher has a child in the class, and so the switch between work and family.
        if pupils.count > 5 {
            try transaction.grant(.guardian, to: subject, from: first)
            try transaction.addGuardian(subject, of: pupils[5].id, from: first)
        }
        try giveSheets(pupils.dropFirst(8).prefix(3))
        if pupils.count > 14 {
            try addQueue(
                DemoQueue(
                    child: child, parent: parent, subject: subject, teacher: teacher, pupils: Array(pupils[11...13])))
        }
        for (number, pupil) in [3, 7].filter(pupils.indices.contains).map({ pupils[$0] }).enumerated() {
            let name = DemoNames.mother(of: pupil.name, pupil.gender, &mixer)
            let guardian = try account("parent-\(number + 2)", name, .guardian, from: first)
            try transaction.addGuardian(guardian, of: pupil.id, from: first)
            let entry = history.entries(of: pupil.id).last?.id
            if number == 0 || entry == nil {
                try transaction.addPastDiscretion(
                    .everything, of: pupil.id, by: guardian, at: instant(first.adding(20)))
            } else {
                try transaction.addPastDiscretion(.entry, of: pupil.id, entry: entry, by: guardian, at: instant(today))
            }
        }
    }

    /// Some families have their sheets at home and have not come in yet; nobody knows these codes.
    private func giveSheets(_ pupils: some Collection<DemoPupil>) throws {
        let issued = instant(today.adding(-4))
        for pupil in pupils {
            let codes = [JoinHolder.pupil, .guardian, .guardian].map {
                NewJoinCode(holder: $0, hash: JoinCode().storedHash(randomBytes(32)))
            }
            try transaction.issue(
                codes, of: pupil.id, by: deputy, at: issued, until: issued + 30 * 86_400_000)
        }
    }

    /// Most families have signed; some have not, and nobody is counted as having. Who does not agree to be shown within
    /// the school does not agree to distribution either.
    private func addConsents(
        _ pupils: [DemoPupil], _ teacher: UserID, from day: Day, isShown: Bool, _ mixer: inout Mixer
    ) throws {
        for (index, pupil) in pupils.enumerated() {
            var isShownAtSchool = false
            for (scope, share) in [(ConsentScope.processing, 980), (.school, 920), (.distribution, 900)] {
                let signs = mixer.happens(share) && (scope != .distribution || isShownAtSchool)
                guard signs || (isShown && index == 0) else { continue }
                if scope == .school { isShownAtSchool = true }
                let signed = day.adding(mixer.number(in: 2...15))
                try addConsent(
                    scope, of: pupil, number: isShown ? index : nil, signed: min(signed, today), by: teacher, &mixer)
            }
        }
    }
}
