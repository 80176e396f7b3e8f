// seed: large invented data for measuring, in an empty directory. Schools of the demo's kind, as many and as large as
// asked for; the first one has the demo's accounts.
import School
import Storage

enum SeedCommand {
    static let declaration = Command(
        "seed", "заполнить пустую папку большими вымышленными данными для замеров",
        flags: [
            .data, Flag("schools", "ЧИСЛО", "школ; 1"), Flag("students", "ЧИСЛО", "обучающихся в каждой; 550"),
            Flag("years", "ЧИСЛО", "учебных лет истории; 2"), SystemClock.offsetFlag,
        ]
    ) { arguments, terminal in
        let schools = try arguments.number("schools", in: 1...1000, default: 1)
        let students = try arguments.number("students", in: 22...5000, default: 550)
        let years = try arguments.number("years", in: 1...20, default: 2)
        let today = try SystemClock.today(arguments)
        let data = try DataDirectory(try arguments.required("data"), create: true)
        data.reportTightening(terminal)
        let database = try data.open()
        defer { database.close() }
        guard try database.records().users.isEmpty() else {
            throw CommandError.failed("в папке \(data.path) уже есть школа; для замеров нужна пустая папка")
        }
        for index in 0..<schools {
            let plan = plan(index, students: students, years: years)
            terminal.say(
                "школа \(index + 1) из \(schools): \(try DemoSchool(plan, today: today).fill(database).summary)")
        }
    }

    /// A school of about so many pupils: as many classes in a parallel as keep them below 28.
    static func plan(_ index: Int, students: Int, years: Int) -> DemoPlan {
        let letters = ["А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К", "Л", "М", "Н", "О", "П", "Р", "С"]
        let count = min(letters.count, max(1, (students + 11 * 28 - 1) / (11 * 28)))
        let size = max(1, students / (11 * count))
        return DemoPlan(
            number: DemoPlan.demo.number + index, city: DemoPlan.demo.city, letters: Array(letters[..<count]),
            classSize: size...size, years: years, hasAccounts: index == 0)
    }
}
