// The pages of groups: the list with the form of a new one, and one group with its teacher and pupils. Names alone, no
// record of a pupil.
import Mustache
import School
import Storage

/// The groups of a year.
struct GroupsPage: Page {
    let frame: Frame
    let year: AcademicYear
    let rows: [GroupRow]
    let form: GroupForm
    let teachers: [UserRecord]

    static let template = "groups/index"
    static let fields: [Field<GroupsPage>] = [
        .object("frame") { $0.frame }, .text("yearTitle") { "\($0.year.label) учебный год" },
        .flag("hasRows") { !$0.rows.isEmpty }, .list("rows") { $0.rows }, .text("title") { $0.form.title },
        .number("titleLimit") { _ in GroupForm.longestTitle }, .optional("titleProblem") { $0.form.titleProblem },
        .list("kinds") { page in EventChoice.all(of: GroupKind.self, chosen: page.form.kind) { $0.title } },
        .list("teachers") { page in
            page.teachers.map { SelectOption($0, isChosen: $0.id == page.form.teacher) }
        },
    ]
}

/// A group in the list.
struct GroupRow: Fields {
    let group: GroupRecord
    let teachers: [GroupTeacher]
    let size: Int

    static let fields: [Field<GroupRow>] = [
        .text("title") { $0.group.title }, .text("kind") { $0.group.kind.title },
        .url("address") { GroupsController.address(of: $0.group.id) },
        .text("teacher") { row in
            row.teachers.isEmpty
                ? "педагога пока нет" : row.teachers.map { Initials.surnameFirst($0.name) }.joined(separator: ", ")
        },
        .text("size") { Plural.count($0.size, .pupil) },
    ]
}

/// One group.
struct GroupPage: Page {
    let frame: Frame
    let group: GroupRecord
    let teachers: [GroupTeacher]
    let candidates: [UserRecord]
    let members: [GroupMemberRow]
    let classes: [ClassRecord]
    /// The class whose pupils are offered.
    let chosen: ClassRecord?
    /// Its pupils who are not in the group.
    let pupils: [StudentRecord]

    static let template = "groups/show"
    static let fields: [Field<GroupPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.group.title }, .text("kind") { $0.group.kind.title },
        .text("yearTitle") { "\($0.group.year.label) учебный год" }, .url("teacherAddress") { $0.address("teacher") },
        .url("membersAddress") { $0.address("members") },
        .text("teacher") { page in
            let names = page.teachers.map { "\($0.name.full), с \(RussianDate.full($0.from))" }
            return names.isEmpty ? "Группу пока никто не ведёт." : names.joined(separator: "; ")
        },
        .list("candidates") { page in
            page.candidates.map { user in
                SelectOption(user, isChosen: page.teachers.contains { $0.user == user.id })
            }
        },
        .text("size") { Plural.count($0.members.count, .pupil) }, .flag("hasMembers") { !$0.members.isEmpty },
        .list("members") { $0.members },
        .list("classes") { page in
            page.classes.map {
                Link(
                    title: $0.title, address: GroupsController.address(of: page.group.id, choosing: $0.id),
                    isCurrent: $0.id == page.chosen?.id)
            }
        },
        .text("className") { $0.chosen?.title ?? "" }, .text("classKey") { $0.chosen.map { String($0.id.raw) } ?? "" },
        .flag("hasPupils") { !$0.pupils.isEmpty },
        .list("pupils") { page in page.pupils.map { HandOverPupil($0, isMarked: false) } },
    ]

    private func address(_ part: String) -> URLText { .path("school", "groups", String(group.id.raw), part) }
}

/// A pupil of a group.
struct GroupMemberRow: Fields {
    let member: GroupMember
    let className: String
    let group: GroupID

    static let fields: [Field<GroupMemberRow>] = [
        .text("name") { $0.member.student.name.lastFirst }, .text("className") { $0.className },
        .text("since") { RussianDate.dayMonth($0.member.from) },
        .url("ending") { .path("school", "groups", String($0.group.raw), "members", String($0.member.id.raw), "end") },
    ]
}
