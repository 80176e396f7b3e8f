import Testing

@testable import School

@Suite("The board of a month")
struct BoardStateTests {
    @Test("A board goes forward step by step, and back only from filled to open (§4.8)")
    func moves() {
        let allowed: [(BoardState, BoardState)] = [
            (.open, .filled), (.filled, .open), (.filled, .published), (.published, .closed),
        ]
        for from in BoardState.allCases {
            for to in BoardState.allCases {
                #expect(from.mayMove(to: to) == allowed.contains { $0 == (from, to) }, "\(from) to \(to)")
            }
        }
    }

    @Test("A change after publishing makes the next edition; a closed month does not change (§4.8)")
    func editions() {
        #expect(BoardState.allCases.filter(\.changeMakesEdition) == [.published])
        #expect(BoardState.allCases.filter(\.isEditable) == [.open, .filled, .published])
        #expect(BoardState.allCases.map(\.title) == ["открыта", "заполнена", "опубликована", "закрыта"])
    }

    @Test("A board is late when it is still open after the third day before the month's last (S0, §4.8)")
    func late() throws {
        let month = try #require(Month(iso: "2026-10"))
        #expect(!BoardState.open.isLate(on: try day("2026-10-28"), month: month))
        #expect(BoardState.open.isLate(on: try day("2026-10-29"), month: month))
        #expect(!BoardState.filled.isLate(on: try day("2026-11-05"), month: month))
        #expect(!BoardState.open.isLate(on: try day("2026-10-29"), month: month, daysBefore: 1))
    }
}

@Suite("Whether a board is ready")
struct BoardReadinessTests {
    func slot(_ id: Int64, _ last: String, _ first: String, _ line: String) -> BoardSlot {
        BoardSlot(student: StudentID(id), name: PersonName(last: last, first: first), line: line)
    }

    @Test("Every child needs a finished line; those without one are named in order (§4.8)")
    func missing() {
        let readiness = BoardReadiness([
            slot(1, "Жуков", "Иван", "  "), slot(2, "Ёлкина", "Анна", "Спасибо за …"), slot(3, "Ежов", "Пётр", ""),
            slot(4, "Алова", "Вера", "Помогла украсить класс к празднику."),
        ])
        #expect(!readiness.isReady)
        #expect(readiness.missing.map(\.student) == [StudentID(3), StudentID(2), StudentID(1)])
        #expect(readiness.text == "Ждут тёплой строки: Ежов Пётр, Ёлкина Анна, Жуков Иван")
        #expect(BoardReadiness([slot(3, "Ежов", "Пётр", "")]).text == "Ждёт тёплой строки: Ежов Пётр")
    }

    @Test("A board with all lines is ready; one without children is not")
    func ready() {
        let readiness = BoardReadiness([slot(1, "Алова", "Вера", "Помогла украсить класс.")])
        #expect(readiness.isReady)
        #expect(readiness.text == nil)
        #expect(!BoardReadiness([]).isReady)
    }
}

@Suite("«Вместе мы»")
struct TogetherTests {
    @Test("Deeds and pupils are counted by direction, in the school's order, nothing empty is named (§9)")
    func summary() {
        let deeds: [(student: StudentID, direction: String)] = [
            (StudentID(1), "sport"), (StudentID(1), "sport"), (StudentID(2), "sport"), (StudentID(2), "study"),
            (StudentID(3), "own_chess"), (StudentID(3), "dance"),
        ]
        let lines = Together.summary(deeds, directions: ["study", "arts", "sport"])
        #expect(lines.map(\.direction) == ["study", "sport", "dance", "own_chess"])
        #expect(lines.map(\.text).prefix(2) == ["1 достижение, 1 ученик", "3 достижения, 2 ученика"])
        #expect(Together.summary([], directions: ["study"]).isEmpty)
    }
}
