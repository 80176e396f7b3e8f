// What those who enter achievements may know of the entries of others, and where they go afterwards. Who reads the
// records of a class is told all; for a subject teacher only the own entries exist (design 3, 4.6), in every answer.
import Mustache
import School
import Storage

extension Access {
    /// The account to whose entries the viewer's knowledge is limited in a class; nil where the viewer reads all.
    func authorKnown(in schoolClass: ClassRecord) -> UserID? {
        may(.readRecord, in: schoolClass) ? nil : viewer.user
    }

    /// The classes that the viewer teaches and may enter for, to choose one; nothing of them is read yet.
    func classesTaught() throws -> [ClassRecord] {
        try viewer.classesTaught.sorted().compactMap { try records.classes.find($0) }.filter { may(.enter, in: $0) }
    }

    /// Where a page about entering for a class leads back to.
    func address(around schoolClass: ClassRecord) -> URLText {
        may(.readRecord, in: schoolClass) ? .path("classes", String(schoolClass.id.raw)) : .path("home")
    }

    /// Where one goes after entering for a class: to its page, or to the next event where one may not read it.
    func address(afterEntryIn schoolClass: ClassRecord) -> URLText {
        let id = String(schoolClass.id.raw)
        return may(.readRecord, in: schoolClass) ? .path("classes", id) : .path("classes", id, "events", "new")
    }

    /// The way of the bar that a page about a class belongs to.
    func way(to schoolClass: ClassRecord) -> Ways.Key {
        if viewer.classesLed.contains(schoolClass.id) { return .schoolClass }
        return viewer.readsWholeSchool ? .classes : .home
    }
}

extension Notice {
    /// What is said after entering: how many were saved, or that they wait for the class teacher.
    ///
    /// - Parameter new: what was new to the person who entered it.
    init(entered new: [NewAchievement]) {
        let waiting = new.contains { !$0.state.isVerified }
        self.init(waiting ? .entriesSubmitted : .entriesSaved, new.count)
    }
}
