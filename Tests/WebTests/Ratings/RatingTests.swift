// Ratings worked by hand, with their filters, their file, and who may open which.
import School
import Storage
import Support
import Testing

@Suite("Ratings")
struct RatingPageTests {
    /// 7 «А»: Semyonova 6 + 4 by the class (6 by the school), Yolkin 6, Akimov 6. 7 «Б»: Orlov 6 by the school.
    private func filled() throws -> TestSite {
        let school = try TestSchool()
        try school.enter("semyonova", school.event("Турнир", day: 2), .winner, state: .verifiedBySchool)
        try school.enter("semyonova", school.event("Кросс", day: 20, direction: "sport"), .prizewinner)
        try school.enter("yolkin", school.event("Турнир", day: 2), .winner)
        try school.enter("akimov", school.event("Турнир", day: 2), .winner)
        try school.enter("orlov", school.event("Турнир", day: 2), .winner, state: .verifiedBySchool)
        try school.enter("ryabova", school.event("Турнир", day: 3), .participant, state: .verifiedBySchool)
        return try TestSite(school)
    }

    private func cells(_ page: Answer) -> [[String]] {
        page.text.split(separator: "<tr><th scope=\"row\">").dropFirst().map { row in
            row.prefix { $0 != "\n" }.split(separator: "<").compactMap { part in
                let text = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
                return text.isEmpty ? nil : String(text)
            }
        }
    }

    private func order(_ page: Answer) -> [[String]] { cells(page).map { Array($0.prefix(2)) } }

    @Test("a class teacher's rating: places 1, 2–3 and nobody last for having nothing")
    func classRating() throws {
        let site = try filled()
        let page = try site.get("/ratings", as: .classTeacher)
        #expect(
            order(page) == [
                ["Семёнова Анна", "1"], ["Акимов Глеб", "2–3"], ["Ёлкин Фёдор", "2–3"], ["Яковлева Вера", "—"],
            ])
        #expect(cells(page)[0].dropFirst(2).starts(with: ["10 баллов"]))
        #expect(
            cells(page)[0].contains("олимпиады и интеллект, 1 достижение")
                && cells(page)[0].contains("спорт и ГТО, 1 достижение"))
        #expect(page.text.contains("4 ученика, достижения есть у 3. Учтено подтверждённое классом."))
        for text in ["Орлов", "Рябова", "7 «Б»", "value=\"school\""] { #expect(!page.text.contains(text)) }
    }

    @Test("the parallel counts what the school verified: a tie shares 1–2, the next is third")
    func parallel() throws {
        let page = try filled().get("/ratings?scope=parallel-7&period=month", as: .deputy)
        #expect(order(page).prefix(3) == [["Орлов Пётр", "1–2"], ["Семёнова Анна", "1–2"], ["Рябова Дарья", "3"]])
        #expect(order(page).count == 6)
        #expect(page.text.contains("подтверждённое школой"))
    }

    @Test("the school is a table for each group of grades; a parallel of itself is the default")
    func school() throws {
        let site = try filled()
        let whole = try site.get("/ratings?scope=school&period=year", as: .head)
        #expect(whole.text.contains("<h2>5–9 классы</h2>") && !whole.text.contains("1–4 классы</h2>"))
        #expect(try order(site.get("/ratings?scope=group&period=term", as: .head)) == order(whole))
        #expect(try site.get("/ratings", as: .deputy).text.contains("7-е классы · 2026/27 учебный год"))
    }

    @Test("classes are placed by points per pupil and by the share involved, not by sums")
    func classes() throws {
        let page = try filled().get("/ratings?scope=classes&period=half", as: .deputy)
        // 7 «А»: 6 points, 4 pupils, 1 involved. 7 «Б»: 6 + 2 points, 2 pupils, both involved.
        #expect(cells(page).map { Array($0.prefix(3)) } == [["7 «Б»", "1", "4"], ["7 «А»", "2", "1,5"]])
        #expect(cells(page)[0].contains("100 % ") && cells(page)[1].contains("25 % "))
        #expect(cells(page)[1].contains("6 баллов") && cells(page)[1].contains("4 ученика"))
    }

    @Test("a direction and two dates cut the sums")
    func filters() throws {
        let site = try filled()
        let sport = try site.get("/ratings?direction=sport&period=month-2026-10", as: .classTeacher)
        #expect(order(sport).first == ["Семёнова Анна", "1"])
        #expect(cells(sport)[0].contains("4 балла") && cells(sport)[0].contains("Октябрь 2026, 1 достижение"))
        let early = try site.get("/ratings?period=dates&from=2026-10-01&until=2026-10-10", as: .classTeacher)
        #expect(order(early).prefix(3).map { $0[1] } == ["1–3", "1–3", "1–3"])
        let september = try site.get("/ratings?period=month-2026-09", as: .classTeacher)
        #expect(order(september).allSatisfy { $0[1] == "—" })
    }

    @Test(
        "what cannot be applied is told kindly, with the preset shown",
        arguments: [
            "scope=class-999", "scope=schools", "scope=%FF", "period=month-2030-01", "period=dates&from=x&until=",
            "period=dates&from=2026-10-10&until=2026-10-01", "period=dates&from=0001-01-01&until=9999-12-31",
            "direction=%3Cscript%3E", "scope=<script>", "period=" + String(repeating: "9", count: 3000),
        ])
    func wrongFilters(_ query: String) throws {
        let site = try filled()
        let page = try site.get("/ratings?" + query, as: .classTeacher)
        #expect(page.status == 422)
        #expect(page.text.contains("role=\"alert\""))
        #expect(page.text.contains("Семёнова Анна") && !page.text.contains("<script>"))
        #expect(try site.get("/ratings/file?" + query, as: .deputy).status == 422)
    }

    @Test("a class teacher asking for a class of others gets the words for a class that does not exist")
    func foreignClass() throws {
        let site = try filled()
        let foreign = try site.get("/ratings?scope=class-\(site.school.class7B.raw)", as: .classTeacher)
        let none = try site.get("/ratings?scope=class-987654", as: .classTeacher)
        #expect(foreign.text == none.text)
        #expect(foreign.status == 422)
    }

    @Test("grade 1 has no rating, said kindly")
    func gradeOne() throws {
        let site = try filled()
        let first = try site.school.database.write { tx in
            let first = try tx.addClass(
                school: site.school.school, year: AcademicYear(startYear: 2026), grade: 1, letter: "А")
            try tx.assign(site.school.user(.classTeacher), to: first, duty: .classTeacher, from: TestSchool.firstDay)
            _ = try tx.enroll(site.school.student("ryabova"), in: first, from: TestSchool.firstDay)
            return first
        }
        let page = try site.get("/ratings?scope=class-\(first.raw)", as: .classTeacher)
        #expect(page.status == 200)
        #expect(page.text.contains("В 1-м классе рейтинга нет"))
        #expect(!page.text.contains("Рябова"))
        #expect(!(try site.get("/ratings", as: .deputy).text.contains("1 «А»")))
    }

    @Test("the district sees schools of five pupils and more, and no child")
    func district() throws {
        let site = try filled()
        for (pupil, outcome) in [("yakovleva", Outcome.participant), ("akimov", .winner)] {
            try site.school.enter(pupil, site.school.event("Забег", day: 4), outcome, state: .verifiedBySchool)
        }
        let page = try site.get("/ratings?period=year", as: .district)
        // 6 + 6 + 2 + 2 + 6 points of 6 pupils; 5 of them involved.
        #expect(cells(page).map { Array($0.prefix(3)) } == [["Школа № 12", "1", "3,67"]])
        #expect(page.text.contains("83 %") && page.text.contains("5 из 6"))
        for text in ["Семёнова", "Орлов", "7 «А»", "Любые две даты"] { #expect(!page.text.contains(text)) }
    }

    @Test("of a school where fewer than five are involved the district learns that alone: no sum, no share, no place")
    func tooFew() throws {
        let site = try filled()
        let page = try site.get("/ratings?period=year", as: .district)
        #expect(cells(page) == [["Школа № 12", "—", "—", "—", "меньше 5"]])
        for text in ["2,33", "50 %", "14 баллов", "3 из 6"] { #expect(!page.text.contains(text)) }
        let file = try site.get("/ratings/file?period=year", as: .district).text
        #expect(file.hasSuffix("\r\n;Школа № 12;;;меньше 5;6\r\n"))
        // Inside the school the numbers are told.
        #expect(try site.get("/ratings/file?scope=classes", as: .head).text.contains(";2;2\r\n"))
    }

    @Test("the file has the bytes that a Russian Excel opens, and a name without people")
    func csv() throws {
        let site = try filled()
        let answer = try site.get("/ratings/file?scope=parallel-7&period=month", as: .deputy)
        #expect(answer.status == 200)
        let text = """
            \u{FEFF}Кого сравнили;Место;Фамилия, имя, отчество;Класс;Баллы;Достижений\r
            7-е классы;1–2;Орлов Пётр Ильич;7 «Б»;6;1\r
            7-е классы;1–2;Семёнова Анна Романовна;7 «А»;6;1\r
            7-е классы;3;Рябова Дарья Игоревна;7 «Б»;2;1\r
            7-е классы;;Акимов Глеб Олегович;7 «А»;0;0\r
            7-е классы;;Ёлкин Фёдор Николаевич;7 «А»;0;0\r
            7-е классы;;Яковлева Вера;7 «А»;0;0\r

            """
        #expect(Array(answer.text.utf8) == Array(text.utf8))
        let type = try #require(answer.response.fields[.contentType]).description
        #expect(type == "text/csv; charset=utf-8")
        let disposition = try #require(answer.response.fields[.contentDisposition]).description
        #expect(
            disposition.hasPrefix("attachment; filename=\"rating-parallel-month-2026-10.csv\"; filename*=UTF-8''%D0%A0")
        )
        #expect(disposition.utf8.allSatisfy { $0 >= 32 && $0 < 127 })
        let classes = try site.get("/ratings/file?scope=classes", as: .head)
        #expect(classes.text.contains("1;7 «Б»;4;1;2;2\r\n2;7 «А»;1,5;2;1;4\r\n"))
    }

    @Test("a name that a spreadsheet would run is neutralised in the file")
    func formula() throws {
        let site = try filled()
        try site.school.database.write { tx in
            let card = NewStudent(
                name: PersonName(last: "=HYPERLINK(1)", first: "Лев"), gender: .male, birthDay: TestSchool.firstDay)
            let id = try tx.addStudent(card, school: site.school.school, at: TestSchool.now).id
            _ = try tx.enroll(id, in: site.school.class7A, from: TestSchool.firstDay)
        }
        #expect(try site.get("/ratings/file", as: .classTeacher).text.contains(";'=HYPERLINK(1) Лев;"))
    }

    @Test("of a long table the first hundred are shown, and all on asking")
    func long() throws {
        let site = try TestSite()
        try site.school.database.write { tx in
            for number in 100..<220 {
                let name = PersonName(last: "Ученик", first: "Номер\(number)")
                let card = NewStudent(name: name, gender: .male, birthDay: TestSchool.firstDay)
                let id = try tx.addStudent(card, school: site.school.school, at: TestSchool.now).id
                _ = try tx.enroll(id, in: site.school.class7B, from: TestSchool.firstDay)
            }
        }
        let page = try site.get("/ratings?scope=class-\(site.school.class7B.raw)", as: .deputy)
        #expect(cells(page).count == 100)
        #expect(page.text.contains("Показать всех: ещё 22 ученика"))
        #expect(cells(try site.get("/ratings?scope=class-\(site.school.class7B.raw)&all=1", as: .deputy)).count == 122)
    }
}
