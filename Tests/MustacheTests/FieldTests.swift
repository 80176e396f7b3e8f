// Every kind of field: what a template prints with it.

import Mustache
import Testing

@Suite("Fields")
struct FieldTests {
    @Test("Text, numbers and addresses are printed where they stand")
    func singleValues() throws {
        #expect(try Sheet.print("[{{text}}|{{ number }}|{{href}}]") == "[текст|42|/students/12]")
    }

    @Test("Numbers are printed with their sign, at both ends of 64 bits", arguments: [0, -1, 10, .max, .min])
    func numbers(_ number: Int) throws {
        #expect(try Sheet.print("{{number}}", [:], Sheet(number: number)) == "\(number)")
    }

    @Test("A flag chooses between a section and an inverted section")
    func flags() throws {
        let template = "{{#yes}}да{{/yes}}{{^yes}}нет{{/yes}} {{#no}}да{{/no}}{{^no}}нет{{/no}}"
        #expect(try Sheet.print(template) == "да нет")
    }

    @Test("A list repeats its section for every row, in order")
    func lists() throws {
        #expect(try Sheet.print("{{#rows}}{{name}}={{points}};{{/rows}}") == "Анна=1;Пётр=2;")
    }

    @Test("An empty list prints its inverted section only")
    func emptyLists() throws {
        let template = "{{#none}}{{name}}{{/none}}{{^none}}пусто{{/none}}{{^rows}}пусто{{/rows}}"
        #expect(try Sheet.print(template) == "пусто")
    }

    @Test("A row of a row sees its own fields, its row's and the page's; the nearest wins")
    func nestedRows() throws {
        let sheet = Sheet(
            rows: [
                Pupil(name: "Анна", friends: [Friend(nick: "а"), Friend(nick: "б")]),
                Pupil(name: "Пётр", friends: [Friend(nick: "в")]),
            ], note: "страница")
        let template = "{{#rows}}{{#friends}}{{nick}}-{{name}}-{{number}} {{/friends}}{{/rows}}{{note}}"
        #expect(try Sheet.print(template, [:], sheet) == "а-Анна-42 б-Анна-42 в-Пётр-42 страница")
    }

    @Test("A name absent in the row's value is not searched further when the row's type declares it")
    func absentInRow() throws {
        let sheet = Sheet(rows: [Pupil(note: nil), Pupil(note: "своя")], note: "страницы")
        #expect(try Sheet.print("{{#rows}}[{{note}}]{{/rows}}{{note}}", [:], sheet) == "[][своя]страницы")
    }

    @Test("The page's own fields are right again after a section, also after nested ones")
    func framesAreRestored() throws {
        let sheet = Sheet(rows: [Pupil(name: "Анна", friends: [Friend()]), Pupil(name: "Пётр")])
        let template =
            "{{#rows}}{{#friends}}{{nick}}{{/friends}}{{name}}{{#frame}}{{title}}{{/frame}}{{name}} {{/rows}}"
        #expect(try Sheet.print(template, [:], sheet) == "другАннаДоскаАнна ПётрДоскаПётр ")
    }

    @Test("Texts repeat their section, and a dot prints each")
    func texts() throws {
        #expect(try Sheet.print("{{#words}}<i>{{.}}</i>{{/words}}") == "<i>раз</i><i>два</i>")
        #expect(try Sheet.print("{{#words}}{{#yes}}{{.}}{{/yes}}{{/words}}") == "раздва")
        #expect(try Sheet.print("{{^words}}нет слов{{/words}}", [:], .bare) == "нет слов")
    }

    @Test("A part is entered by a section and read through dots")
    func parts() throws {
        #expect(try Sheet.print("{{#frame}}{{title}} {{number}}{{/frame}}") == "Доска 42")
        #expect(try Sheet.print("{{frame.title}} {{frame.pupil.name}}") == "Доска Пётр")
        #expect(try Sheet.print("{{#frame.pupil}}{{name}}{{/frame.pupil}}") == "Пётр")
        #expect(try Sheet.print("{{#frame.isOpen}}открыта{{/frame.isOpen}}") == "открыта")
    }

    @Test("A list inside a part repeats")
    func listInPart() throws {
        let pupil = Pupil(deeds: ["а", "б"], friends: [Friend(nick: "в")])
        let sheet = Sheet(frame: Frame(pupil: pupil))
        let template = "{{#frame.pupil.deeds}}{{.}}{{/frame.pupil.deeds}}"
        #expect(try Sheet.print(template, [:], sheet) == "аб")
        let rows = "{{#frame.pupil.friends}}{{nick}}{{text}}{{/frame.pupil.friends}}"
        #expect(try Sheet.print(rows, [:], sheet) == "втекст")
    }

    @Test("What may be absent is printed by its section, by its name or by a dot")
    func optionalsPresent() throws {
        #expect(try Sheet.print("{{#note}}{{note}}={{.}}{{/note}}{{^note}}нет{{/note}}") == "заметка=заметка")
        #expect(try Sheet.print("{{#count}}{{.}}{{/count}}") == "5")
        #expect(try Sheet.print("{{#link}}<a href=\"{{.}}\">{{/link}}") == "<a href=\"/a?b=1&amp;c=2\">")
        #expect(try Sheet.print("{{#badge}}{{{.}}}{{{badge}}}{{/badge}}") == "<hr/><hr/>")
        #expect(try Sheet.print("{{#guest}}{{title}}{{/guest}} {{guest.title}}") == "Гость Гость")
    }

    @Test("What is absent prints nothing but its inverted section")
    func optionalsAbsent() throws {
        let template = """
            {{note}}{{count}}{{link}}{{{badge}}}{{guest.title}}{{#note}}x{{/note}}{{#count}}x{{/count}}\
            {{#link}}x{{/link}}{{#badge}}x{{/badge}}{{#guest}}x{{/guest}}{{#guest.isOpen}}x{{/guest.isOpen}}\
            {{^note}}1{{/note}}{{^count}}2{{/count}}{{^link}}3{{/link}}{{^badge}}4{{/badge}}{{^guest}}5{{/guest}}\
            {{^guest.isOpen}}6{{/guest.isOpen}}
            """
        #expect(try Sheet.print(template, [:], .bare) == "123456")
    }

    @Test("An empty text is present")
    func emptyText() throws {
        #expect(try Sheet.print("{{#note}}[{{.}}]{{/note}}", [:], Sheet(note: "")) == "[]")
    }

    @Test("Safe markup is printed as it is, with three braces or an ampersand")
    func markup() throws {
        #expect(try Sheet.print("{{{picture}}}{{&picture}}") == "<b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b>")
    }

    @Test("A bound page becomes safe markup for another page")
    func nestedPage() throws {
        let inner = try Sheet.bind("<p>{{text}}</p>").safeHTML(Sheet(text: "a<b"))
        #expect(try Sheet.print("[{{{picture}}}]", [:], Sheet(picture: inner)) == "[<p>a&lt;b</p>]")
    }

    @Test("Rendering appends to what is there already")
    func appends() throws {
        var bytes = Array("было ".utf8)
        try Sheet.bind("{{text}}").render(Sheet(text: "стало"), into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "было стало")
    }

    @Test("A page far larger than the first block of memory is printed whole")
    func largePage() throws {
        let rows = (0..<5000).map { Pupil(name: "Ученик \($0)", points: $0) }
        let expected = (0..<5000).map { "Ученик \($0):\($0)\n" }.joined()
        #expect(try Sheet.print("{{#rows}}\n{{name}}:{{points}}\n{{/rows}}\n", [:], Sheet(rows: rows)) == expected)
    }
}
