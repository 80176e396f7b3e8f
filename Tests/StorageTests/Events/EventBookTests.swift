// The book of events on a real file: registering, finding, correcting.
import School
import Storage
import Support
import Testing

@Suite("The book of events")
struct EventBookTests {
    let school: TestSchool

    init() throws { school = try TestSchool() }

    @Test("an event is registered once: the same again, in another spelling, is the one that is there")
    func once() throws {
        let first = try school.book("Конкурс чтецов «Живая классика»", day: 12)
        let (id, author) = (school.school, school.user(.otherTeacher))
        let again = try school.database.write { [school] tx in
            try tx.register(
                EventProfile(school.event("конкурс чтецов Живая  классика", day: 12)), in: id, by: author,
                at: TestSchool.now)
        }
        #expect(again.id == first)
        #expect(!again.isNew)
        #expect(try school.records().eventBook.search("", in: id, limit: 9).count == 1)
        #expect(try school.booked(first).details.title == "Конкурс чтецов «Живая классика»")
    }

    @Test("entries made before or after belong to the event, each in the words of who entered it")
    func entries() throws {
        let before = try school.enter("akimov", school.event("конкурс ЧТЕЦОВ", day: 12), .winner)
        let event = try school.book("Конкурс чтецов", day: 12)
        let after = try school.enter("yolkin", school.event("Конкурс чтецов", day: 12), .participant)
        let results = try school.records().eventBook.results(at: event, for: .staff, classesOn: TestSchool.today)
        #expect(results.map(\.id) == [before, after])
        #expect(results.map(\.classTitle) == ["7 «А»", "7 «А»"])
        let titles = try [before, after].map { try school.entry($0).event.title }
        #expect(titles == ["конкурс ЧТЕЦОВ", "Конкурс чтецов"])
    }

    @Test("words are found in any case and order, ё as е, in the organiser too; what is not in the book is not found")
    func search() throws {
        let event = try school.book("Слёт юных лётчиков", day: 12, organiser: "Дом «Ёлка»")
        _ = try school.book("Кросс нации", day: 13)
        try school.enter("akimov", school.event("Слёт тайный", day: 12), .winner)
        let book = try school.records().eventBook
        for text in ["слет", "ЛЁТЧИК", "летчиков слёт", "елк", " юных,слёт ", "\"летч"] {
            #expect(try book.search(text, in: school.school, limit: 9).map(\.id) == [event], "\(text)")
            let list = try book.list(
                of: school.school, matching: text, by: .day, isBackwards: true, .page(1, size: 9))
            #expect(list.rows.map(\.id) == [event] && list.total == 1, "\(text)")
        }
        #expect(try book.search("тайный", in: school.school, limit: 9) == [])
        #expect(try book.search("%", in: school.school, limit: 9).count == 2, "signs alone ask for everything")
        let second = try book.list(of: school.school, matching: "", by: .day, isBackwards: true, .page(2, size: 1))
        #expect(second.rows.map(\.id) == [event] && second.total == 2)
    }

    @Test("three letters propose, two do not")
    func suggestions() throws {
        let event = try school.book("Кенгуру", day: 12)
        let book = try school.records().eventBook
        #expect(try book.suggestions("кен", in: school.school, limit: 5).map(\.id) == [event])
        #expect(try book.suggestions("Ке", in: school.school, limit: 5) == [])
        #expect(try book.suggestions("«Ке»!", in: school.school, limit: 5) == [])
    }

    @Test("what looks alike is offered, the nearest day first, the event itself left out")
    func alike() throws {
        let far = try school.book("ВсОШ по математике", day: 18)
        let near = try school.book("Всероссийская олимпиада школьников по математике", day: 13)
        _ = try school.book("ВсОШ по физике", day: 13)
        let own = try school.book("Олимпиада по математике", day: 12)
        let event = try school.booked(own)
        let found = try school.records().eventBook.alike(
            event.details.title, on: event.period, in: school.school, except: own)
        #expect(found.map(\.id) == [near, far])
    }

    @Test("only events of standing results are outside the book; registering takes them in")
    func outside() throws {
        let entry = try school.enter("akimov", school.event("Турнир", day: 12), .winner)
        let revoked = try school.enter("yolkin", school.event("Забытое", day: 12), .winner)
        try school.revoke(revoked)
        let book = try school.records().eventBook
        let outside = try book.outside("", in: school.school, limit: 9)
        #expect(outside.map(\.id) == [try school.entry(entry).eventID])
        #expect(outside.map(\.results) == [1])
        _ = try school.book("Турнир", day: 12)
        #expect(try book.outside("", in: school.school, limit: 9) == [])
    }

    @Test("a correction moves the entries with a step of their history and counts the points again")
    func correction() throws {
        let event = try school.book("Олимпиада", day: 12)
        let entry = try school.enter("akimov", school.event("Олимпиада", day: 12), .winner)
        #expect(try school.entry(entry).points == Points(6))
        try school.correct(event, to: school.event("Олимпиада", day: 13, level: .regional))
        let moved = try school.entry(entry)
        #expect(moved.points == Points(10))
        #expect(moved.day.iso == "2026-10-13")
        let history = try school.records().achievements.history(of: entry)
        #expect(history.map(\.level) == [.municipal, .regional], "what was said before still stands")
        #expect(history.last?.reason == "событие исправлено")
        #expect(try school.totals("akimov") == [Points(10)])
        #expect(try school.isSound())
        // Who enters the event as it was called before enters it as it is now.
        let late = try school.enter("yolkin", school.event("Олимпиада", day: 12), .winner)
        #expect(try school.entry(late).event.level == .regional)
        // And back again.
        try school.correct(event, to: school.event("Олимпиада", day: 12))
        #expect(try school.entry(entry).points == Points(6))
        #expect(try school.entry(late).day.iso == "2026-10-12")
    }

    @Test("a correction into another event of the book is refused, and nothing of it remains")
    func taken() throws {
        let event = try school.book("Олимпиада", day: 12)
        let other = try school.book("Турнир", day: 13)
        let result = try school.correct(event, to: school.event("турнир", day: 13))
        #expect(result == .sameAs(other))
        try school.merge(other, into: event)
        #expect(try school.correct(event, to: school.event("Турнир", day: 13)) == .sameAsMerged)
    }

    @Test("a month whose board is published keeps its points, and the corrected event still shows the result")
    func publishedMonth() throws {
        let event = try school.book("Олимпиада", day: 12)
        let published = try school.enter("akimov", school.event("Олимпиада", day: 12), .winner)
        let open = try school.enter("orlov", school.event("Олимпиада", day: 12), .winner, by: .otherTeacher)
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        try school.correct(event, to: school.event("Олимпиада", day: 12, level: .regional))
        #expect(try school.entry(published).points == Points(6))
        #expect(try school.entry(open).points == Points(10), "7 «Б» has not published")
        let results = try school.records().eventBook.results(at: event, for: .staff, classesOn: TestSchool.today)
        #expect(Set(results.map(\.id)) == [published, open])
        #expect(try school.isSound())
    }

    @Test("a correction on an older version changes nothing")
    func version() throws {
        let event = try school.book("Олимпиада", day: 12)
        let seen = try school.booked(event)
        try school.correct(event, to: school.event("Олимпиада", day: 13))
        #expect(throws: StorageError.changedMeanwhile) {
            try school.correct(seen, to: school.event("Олимпиада", day: 14))
        }
        #expect(try school.booked(event).details.day.iso == "2026-10-13")
    }

    @Test("erasing a pupil leaves the book and the results of others")
    func erasure() throws {
        let event = try school.book("Олимпиада", day: 12)
        let other = try school.book("Олимпиада городская", day: 13)
        try school.enter("akimov", school.event("Олимпиада городская", day: 13), .winner)
        let stays = try school.enter("yolkin", school.event("Олимпиада городская", day: 13), .winner)
        try school.merge(other, into: event)
        let pupil = school.student("akimov")
        try school.leave(pupil, after: TestSchool.today.adding(-1))
        try school.database.write { tx in
            guard let student = try tx.students.find(pupil) else { return }
            let decision = ErasureDecision(reason: .request, minutesNumber: "5", minutesDay: TestSchool.today)
            _ = try tx.erase(student, decision, by: nil, on: TestSchool.today, at: TestSchool.now)
        }
        let results = try school.records().eventBook.results(at: event, for: .staff, classesOn: TestSchool.today)
        #expect(results.map(\.id) == [stays])
        #expect(try school.isSound())
    }
}
