// What each of the 62 rows of the real table of achievements must become, in its order. The pupil is the number in
// the class list.

import School

struct AchievementExpectation: Sendable {
    let line: Int
    let pupil: Int64?
    let day: String?
    let level: Level
    let outcome: Outcome
    let placeText: String
    let attendance: Attendance
    let topic: DirectionTopic
    let isGuess: Bool

    init(
        _ line: Int, _ pupil: Int64?, _ day: String?, _ level: Level, _ outcome: Outcome, _ placeText: String,
        _ attendance: Attendance, _ topic: DirectionTopic, guessed: Bool
    ) {
        (self.line, self.pupil, self.day, self.level, self.outcome) = (line, pupil, day, level, outcome)
        (self.placeText, self.attendance, self.topic, self.isGuess) = (placeText, attendance, topic, guessed)
    }

    static let all: [AchievementExpectation] = [
        .init(2, 26, "2026-10-17", .municipal, .participant, "участник", .inPerson, .art, guessed: true),
        .init(3, 9, "2026-10-20", .municipal, .prizewinner, "III место", .inPerson, .art, guessed: false),
        .init(4, 4, "2026-10-07", .municipal, .participant, "сертификат", .inPerson, .art, guessed: true),
        .init(5, 21, "2026-10-03", .municipal, .winner, "1 место", .inPerson, .sport, guessed: true),
        .init(6, 26, "2026-10-03", .regional, .participant, "участник", .inPerson, .technology, guessed: false),
        .init(7, 5, "2026-10-19", .municipal, .participant, "сертификат", .inPerson, .olympiads, guessed: true),
        .init(8, 5, "2026-10-05", .school, .participant, "диплом участника", .inPerson, .volunteering, guessed: true),
        .init(9, 28, "2026-10-01", .municipal, .participant, "диплом участника", .inPerson, .art, guessed: true),
        .init(10, nil, "2026-10-05", .school, .participant, "участник", .inPerson, .olympiads, guessed: true),
        .init(11, 9, "2026-10-27", .school, .winner, "1 место", .inPerson, .volunteering, guessed: false),
        .init(12, 18, "2026-10-17", .regional, .participant, "сертификат", .inPerson, .olympiads, guessed: false),
        .init(13, 6, "2026-10-20", .regional, .prizewinner, "III место", .inPerson, .olympiads, guessed: false),
        .init(
            14, 18, "2026-10-07", .municipal, .participant, "диплом участника", .inPerson, .olympiads, guessed: false),
        .init(15, 25, "2026-10-11", .school, .winner, "1 место", .inPerson, .olympiads, guessed: false),
        .init(
            16, 23, "2026-10-30", .school, .prizewinner, "лауреат II степени", .inPerson, .volunteering, guessed: true),
        .init(17, 15, "2026-10-22", .municipal, .winner, "победитель", .inPerson, .sport, guessed: false),
        .init(18, 25, "2026-10-21", .regional, .prizewinner, "призёр", .inPerson, .olympiads, guessed: false),
        .init(19, 24, "2026-10-29", .school, .prizewinner, "призёр", .inPerson, .olympiads, guessed: true),
        .init(20, 11, "2026-10-12", .national, .participant, "участник", .inPerson, .sport, guessed: true),
        .init(21, 3, nil, .school, .winner, "1 место", .inPerson, .art, guessed: false),
        .init(
            22, 15, "2026-10-13", .classroom, .participant, "диплом участника", .inPerson, .selfGovernment,
            guessed: false),
        .init(23, 26, "2026-10-03", .municipal, .prizewinner, "призёр", .inPerson, .art, guessed: false),
        .init(24, 27, "2026-10-27", .national, .participant, "диплом участника", .inPerson, .sport, guessed: true),
        .init(25, 3, "2026-10-26", .international, .prizewinner, "2 место", .distance, .olympiads, guessed: false),
        .init(26, 26, "2026-10-20", .international, .participant, "участник", .inPerson, .olympiads, guessed: false),
        .init(27, 11, "2026-10-30", .school, .participant, "участник", .inPerson, .volunteering, guessed: false),
        .init(
            28, 6, "2026-10-06", .international, .participant, "диплом участника", .distance, .olympiads, guessed: true),
        .init(29, 15, "2026-10-06", .school, .prizewinner, "2 место", .inPerson, .volunteering, guessed: false),
        .init(30, 1, "2026-10-18", .classroom, .winner, "победитель", .inPerson, .selfGovernment, guessed: false),
        .init(31, 22, "2026-10-14", .classroom, .participant, "диплом участника", .inPerson, .growth, guessed: false),
        .init(32, 8, "2026-10-27", .municipal, .participant, "участник", .inPerson, .sport, guessed: false),
        .init(33, 3, "2026-10-29", .regional, .participant, "участник", .inPerson, .technology, guessed: true),
        .init(34, 28, "2026-10-10", .school, .participant, "участник", .inPerson, .volunteering, guessed: false),
        .init(
            35, 6, "2026-10-01", .international, .participant, "диплом участника", .inPerson, .olympiads, guessed: false
        ),
        .init(
            36, 2, "2026-10-12", .international, .prizewinner, "лауреат II степени", .distance, .olympiads,
            guessed: true),
        .init(37, 9, "2026-10-07", .school, .participant, "участник", .inPerson, .volunteering, guessed: false),
        .init(38, 5, "2026-10-02", .national, .prizewinner, "2 место", .inPerson, .sport, guessed: false),
        .init(39, 19, "2026-10-22", .school, .prizewinner, "призёр", .inPerson, .volunteering, guessed: false),
        .init(40, 2, "2026-10-29", .classroom, .participant, "диплом участника", .inPerson, .growth, guessed: false),
        .init(41, 3, "2026-10-05", .municipal, .winner, "1 место", .inPerson, .olympiads, guessed: false),
        .init(42, 21, "2026-10-08", .school, .winner, "1 место", .inPerson, .volunteering, guessed: false),
        .init(43, 22, "2026-10-24", .school, .prizewinner, "2 место", .inPerson, .volunteering, guessed: false),
        .init(44, 8, "2026-10-15", .classroom, .winner, "1 место", .inPerson, .selfGovernment, guessed: false),
        .init(45, 20, "2026-10-07", .regional, .prizewinner, "III место", .inPerson, .technology, guessed: true),
        .init(46, 20, "2026-10-01", .regional, .prizewinner, "2 место", .inPerson, .science, guessed: false),
        .init(47, 22, "2026-10-23", .school, .winner, "1 место", .inPerson, .art, guessed: false),
        .init(48, 10, "2026-10-01", .school, .participant, "диплом участника", .inPerson, .olympiads, guessed: true),
        .init(49, 13, "2026-10-03", .municipal, .prizewinner, "III место", .inPerson, .art, guessed: true),
        .init(50, 4, "2026-10-08", .classroom, .participant, "участник", .inPerson, .selfGovernment, guessed: false),
        .init(
            51, 16, "2026-10-13", .regional, .prizewinner, "лауреат II степени", .inPerson, .technology, guessed: true),
        .init(52, 11, "2026-10-01", .school, .participant, "участник", .inPerson, .olympiads, guessed: false),
        .init(53, 24, "2026-10-12", .international, .participant, "сертификат", .distance, .olympiads, guessed: true),
        .init(54, 14, "2026-10-28", .classroom, .participant, "участник", .inPerson, .localHistory, guessed: false),
        .init(
            55, 8, "2026-10-17", .international, .prizewinner, "лауреат II степени", .distance, .olympiads,
            guessed: true),
        .init(56, 18, "2026-10-24", .school, .winner, "1 место", .inPerson, .volunteering, guessed: true),
        .init(57, 16, "2026-10-05", .municipal, .prizewinner, "III место", .inPerson, .olympiads, guessed: true),
        .init(58, 9, "2026-10-21", .classroom, .prizewinner, "2 место", .inPerson, .selfGovernment, guessed: true),
        .init(59, 4, "2026-10-06", .regional, .participant, "диплом участника", .inPerson, .olympiads, guessed: true),
        .init(60, 11, "2026-10-14", .classroom, .winner, "победитель", .inPerson, .localHistory, guessed: false),
        .init(61, 11, "2026-10-11", .school, .participant, "сертификат", .inPerson, .volunteering, guessed: false),
        .init(62, 24, "2026-10-13", .classroom, .prizewinner, "лауреат II степени", .inPerson, .growth, guessed: true),
        .init(63, 25, "2026-10-09", .municipal, .participant, "участник", .inPerson, .olympiads, guessed: false),
    ]
}
