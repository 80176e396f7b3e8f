// Where a teacher hands results over: a class or a group taught, with its pupils of today. Reached through Access alone.
import Mustache
import School
import Storage

/// A class or a group that the viewer teaches.
enum TaughtPlace {
    case schoolClass(ClassRecord)
    case group(GroupRecord)

    /// «class-3», «group-5»: as an address and a form carry it.
    var key: String {
        switch self {
        case .schoolClass(let record): "class-\(record.id.raw)"
        case .group(let record): "group-\(record.id.raw)"
        }
    }

    var title: String {
        switch self {
        case .schoolClass(let record): record.title
        case .group(let record): record.title
        }
    }

    var school: SchoolID {
        switch self {
        case .schoolClass(let record): record.schoolID
        case .group(let record): record.schoolID
        }
    }

    /// What is achieved there is sorted under; nil where the direction decides.
    var resultGroup: ResultGroup? {
        switch self {
        case .schoolClass: nil
        case .group(let record): record.kind.resultGroup
        }
    }

    /// The class, for the ways that only a class has.
    var classID: ClassID? {
        switch self {
        case .schoolClass(let record): record.id
        case .group: nil
        }
    }

    /// The home of a teacher with this place open.
    var address: URLText { .path("home", query: ["place": key]) }

    /// The pupils who are there today, by name.
    func pupils(_ access: Access) throws -> [StudentRecord] {
        switch self {
        case .schoolClass(let record):
            try access.records.students.ofClass(record.id, on: record.memberDay(on: access.today))
        case .group(let record): try access.records.groups.members(of: record.id, on: access.today).map(\.student)
        }
    }
}

extension Access {
    /// The places that the viewer teaches at: classes by grade, then groups by title.
    func taughtPlaces() throws -> [TaughtPlace] {
        let classes = try classesTaught().sorted {
            $0.grade == $1.grade ? RussianOrder.precedes($0.letter, $1.letter) : $0.grade < $1.grade
        }
        return try classes.map(TaughtPlace.schoolClass) + groupsTaught().map(TaughtPlace.group)
    }

    /// Everybody whom the viewer teaches today.
    func taughtPupils() throws -> Set<StudentID> {
        try taughtPlaces().reduce(into: []) { pupils, place in
            pupils.formUnion(try place.pupils(self).map(\.id))
        }
    }

    /// The place of that key, where the viewer teaches there today.
    ///
    /// - Throws: `Refusal.notFound`.
    func taughtPlace(_ key: String) throws -> TaughtPlace {
        if key.hasPrefix("class-"), let id = ClassID(form: String(key.dropFirst(6))) {
            let found = try schoolClass(.enter, id)
            guard viewer.classesTaught.contains(id) else { throw trail.refuseLast() }
            return .schoolClass(found)
        }
        guard key.hasPrefix("group-"), let id = GroupID(form: String(key.dropFirst(6))) else { throw Refusal.notFound }
        return .group(try group(.enter, id))
    }
}
