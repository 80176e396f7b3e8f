// Checklist E on every field of every form: what is typed stays text on every page, adds no line to a head, breaks
// nothing. Forms are found on the pages, so a new form is tried without a word here.
import Dispatch
import HTTP
import School
import Support
import Synchronization
import Testing

@testable import Web

@Suite("Typed text stays text")
struct FieldTests {
    @Test("E27, E29: naughty strings and ways of scripting in each field of each form stay text on every page")
    func everyField() throws {
        let scripts = try Typed.strings(of: "scripts.txt")
        let naughty = try Typed.strings(of: "naughty.txt")
        #expect(naughty.count >= 515 && scripts.count >= 40)
        let vectors = scripts.filter { $0.contains("<") && $0.contains(">") }
        let packs = Typed.packed(scripts) + Typed.packed(naughty)
        let forms = ShownForm.all
        let total = Mutex(Tally())
        DispatchQueue.concurrentPerform(iterations: forms.count) { index in
            do {
                var tally = Tally()
                try Self.run(forms[index], packs, vectors, &tally)
                let own = tally
                total.withLock { $0.add(own) }
            } catch {
                total.withLock { $0.expect(false, "\(forms[index].action): \(error)") }
            }
        }
        let tally = total.withLock { $0 }
        let fields = forms.reduce(0) { $0 + $1.typed.count }
        print("E27: \(forms.count) forms, \(fields) fields, \(fields * packs.count) fillings, \(tally.cells) cells")
        for fault in tally.faults.sorted().prefix(20) { Issue.record("E27 \(fault)") }
        #expect(forms.count >= 20 && tally.cells >= 5000)
    }

    private static func run(
        _ form: ShownForm, _ packs: [String], _ vectors: [String], _ tally: inout Tally
    ) throws {
        let stage = try Stage(form.row)
        for turn in packs.indices {
            let pairs = form.filled { packs[(turn + $0) % packs.count] }
            let answer = try stage.site.post(form.action, pairs, as: form.person)
            tally.look(answer, "POST \(form.action) \(turn)", vectors)
            if answer.status == 303, turn % 4 == 0, answer.location.hasPrefix("/") {
                tally.look(try stage.site.get(answer.location, as: form.person), "after \(form.action)", vectors)
            }
        }
        for person in Set([form.person, .classTeacher, .guardian]) {
            for path in stage.readablePaths {
                tally.look(try stage.site.get(path, as: person), "\(path) after \(form.action)", vectors)
            }
        }
    }

    @Test(
        "E27: each string as the title of an entry stands as it was typed on the entry's page, the pupil's and others")
    func titles() throws {
        let strings = try Typed.strings(of: "scripts.txt") + Typed.strings(of: "naughty.txt")
        let site = try TestSite()
        let school = site.school
        var shown = 0
        var titles: [(id: AchievementID, title: String)] = []
        for (index, string) in Set(strings).sorted().enumerated() {
            let day = "2026-10-\(index % 28 + 1 < 10 ? "0" : "")\(index % 28 + 1)"
            let form = [
                ("title", "Х" + string + "Х"), ("date", day), ("direction", "sport"), ("level", "municipal"),
                ("attendance", "in_person"), ("participation", "individual"), ("outcome", "winner"),
            ]
            let answer = try site.post("/students/\(school.student("semyonova").raw)/entries", form, as: .classTeacher)
            #expect([303, 422].contains(answer.status))
            guard answer.status == 422 else { continue }
            // What is refused comes back in its field as it was typed, as far as a field holds it.
            #expect(Markup.program(in: answer.text) == nil)
        }
        let year = AcademicYear(containing: TestSchool.today).period
        let entries = try school.records().achievements.ofStudent(school.student("semyonova"), in: year, for: .staff)
        for entry in entries { titles.append((entry.id, entry.event.title)) }
        #expect(titles.count >= 500)
        let pages = try (1...titles.count / StoryEntries.pageSize + 1).map { number in
            try site.get("/students/\(school.student("semyonova").raw)?page=\(number)", as: .guardian).text
        }
        #expect(pages.allSatisfy { Markup.program(in: $0) == nil })
        for (id, title) in titles {
            let own = try site.get("/entries/\(id.raw)", as: .guardian)
            #expect(own.text.contains(Markup.escaped(title)), "the entry's page lost \(title)")
            #expect(Markup.program(in: own.text) == nil, "a program in \(title)")
            if pages.contains(where: { $0.contains(Markup.escaped(title)) }) { shown += 1 }
        }
        #expect(shown == titles.count, "the pupil's page shows \(shown) of \(titles.count)")
        print("E27: \(titles.count) titles as they were typed")
    }

    @Test("E27: what a file is called becomes no markup, no line of a head, no path, and is not kept")
    func fileNames() throws {
        let mark = "метка-имени"
        let own = [
            "../../../etc/passwd", "..\\..\\x", "/etc/passwd", "x.html", "x.svg", "x.jpg.html", "CON", "NUL.jpg",
            ".htaccess",
            "x\"; filename=\"y.html", "x\r\nX-Test: 1", "x\0.html", "%2e%2e%2fx", "\u{202E}gpj.exe", "=1+1.jpg",
            String(repeating: "длинное", count: 2000),
        ]
        let scripts = try Typed.strings(of: "scripts.txt")
        let vectors = scripts.filter { $0.contains("<") && $0.contains(">") }
        let names = try own + Typed.packed(scripts) + Typed.packed(Typed.strings(of: "naughty.txt"), to: 900)
        let site = try TestSite()
        let school = site.school
        var kept = 0
        for (index, name) in names.enumerated() {
            let event = school.event("Кросс \(index)", day: index % 28 + 1, direction: "sport")
            let entry = try school.enter("semyonova", event, .winner, by: .guardian)
            // A browser writes quotes and line ends of a name as percent signs; an attacker does not.
            let written = index % 2 == 0 ? name.replacing("\"", with: "%22").replacing("\r\n", with: "%0D%0A") : name
            let answer = try site.send(
                papers: [("paper", TestPapers.jpeg(width: 8 + index))], to: "/entries/\(entry.raw)/attachments",
                as: .guardian, filename: mark + written)
            var tally = Tally()
            tally.look(answer, "a file called \(name.prefix(60))", vectors)
            let page = try site.get("/entries/\(entry.raw)", as: .guardian)
            tally.look(page, "the entry with \(name.prefix(60))", vectors)
            #expect(!page.text.contains(mark))
            for fault in tally.faults { Issue.record("E27 \(fault)") }
            guard answer.status == 303 else { continue }
            kept += 1
            let file = try site.get("/attachments/\(kept)", as: .guardian)
            #expect(file.status == 200)
            let disposition = file.response.fields[.contentDisposition]?.description ?? ""
            #expect(disposition.hasPrefix("inline; filename=\"document-1.jpg\";"), "\(disposition)")
            #expect(file.response.fields[.contentType]?.description == "image/jpeg")
        }
        print("E27: \(names.count) names of files, \(kept) kept")
        #expect(kept >= 20)
        let rows = try DatabaseDump(of: school.database.path).tables.values.joined()
        #expect(!rows.contains { $0.values.contains { $0.contains(mark) } }, "the name of a file is kept")
    }
}

extension Tally {
    /// One answer to something hostile.
    mutating func look(_ answer: Answer, _ words: String, _ vectors: [String]) {
        expect(answer.status < 500, "\(words): \(answer.status)")
        let head = answer.headLines
        expect(
            !head.contains { $0.hasPrefix("X-Test") || $0.hasPrefix("Set-Cookie: x=") || $0.contains("\0") },
            "\(words): a line was added to the head")
        guard answer.isPage else { return }
        let program = Markup.program(in: answer.text)
        expect(program == nil, "\(words): \(program ?? "") in the page")
        let raw = vectors.first(where: answer.text.holds)
        expect(raw == nil, "\(words): \(raw ?? "") stands raw in the page")
    }
}
