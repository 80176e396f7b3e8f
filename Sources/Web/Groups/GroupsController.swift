// Groups that are no class, for who sets them up: the administrator and the deputy. Whose pupils a teacher sees follows
// from here, so nobody but those two changes it. What held before stays as history.
import HTTP
import Mustache
import School
import Storage

enum GroupsController {
    /// The groups of this year, and the form of a new one.
    static func index(_ context: Context) throws -> Response { try list(context, GroupForm()) }

    /// Adds a group.
    static func create(_ context: Context) throws -> Response {
        var form = GroupForm(try context.form())
        let access = try context.access()
        _ = try access.school(.manageGroups)
        guard let (title, kind) = form.validate() else { return try list(context, form) }
        let (today, teacher) = (context.today, form.teacher)
        let added = try context.write { transaction, access -> GroupID? in
            let school = try access.school(.manageGroups)
            let year = AcademicYear(containing: today)
            guard let id = try transaction.addGroup(title, kind, year: year, school: school.id) else { return nil }
            if let teacher, let added = try transaction.groups.find(id) {
                _ = try transaction.appoint(try access.groupTeacher(teacher).id, to: added, today: today)
            }
            return id
        }
        guard let added else {
            form.titleProblem = "Группа с таким названием в этом году уже есть."
            return try list(context, form)
        }
        return context.redirect(address(of: added).text, Notice(.groupAdded))
    }

    /// One group: its teacher, its pupils, and the pupils of a class to choose from.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let group = try present(access.group(.manageGroups, try context.id("group")), context)
        return try page(context, group)
    }

    /// Chooses who teaches the group from today on; the one before ends with yesterday.
    static func appoint(_ context: Context) throws -> Response {
        let id: GroupID = try context.id("group")
        let teacher = UserID(form: try context.form()["teacher"] ?? "")
        let today = context.today
        let hasChanged = try context.write { transaction, access in
            let group = try present(access.group(.manageGroups, id), context)
            return try transaction.appoint(teacher.map { try access.groupTeacher($0).id }, to: group, today: today)
        }
        return context.redirect(address(of: id).text, Notice(hasChanged ? .groupChanged : .nothingChanged))
    }

    /// Adds the pupils that were ticked; those of other schools are not looked at.
    static func addMembers(_ context: Context) throws -> Response {
        let id: GroupID = try context.id("group")
        let form = try context.form()
        let ticked = form.all("pupil").compactMap(StudentID.init(form:))
        let today = context.today
        let added = try context.write { transaction, access -> Int in
            let group = try present(access.group(.manageGroups, id), context)
            var added = 0
            for student in ticked {
                guard let found = try access.records.students.find(student), found.schoolID == group.schoolID,
                    try access.records.classes.ofStudent(student, on: today) != nil
                else { continue }
                if try transaction.join(student, group, from: today) { added += 1 }
            }
            return added
        }
        let here = ClassID(form: form["class"] ?? "")
        return context.redirect(
            address(of: id, choosing: here).text, added == 0 ? Notice(.nothingChanged) : Notice(.groupJoined, added))
    }

    /// Ends a membership with yesterday.
    static func endMember(_ context: Context) throws -> Response {
        let id: GroupID = try context.id("group")
        let member: GroupMemberID = try context.id("member")
        let today = context.today
        let hasEnded = try context.write { transaction, access in
            let group = try present(access.group(.manageGroups, id), context)
            return try transaction.endMembership(member, of: group.id, today: today)
        }
        guard hasEnded else { throw Refusal.notFound }
        return context.redirect(address(of: id).text, Notice(.groupChanged))
    }

    /// The page of a group, with the pupils of a class to choose from.
    static func address(of group: GroupID, choosing schoolClass: ClassID? = nil) -> URLText {
        let path = String(group.raw)
        guard let schoolClass else { return .path("school", "groups", path) }
        return .path("school", "groups", path, query: ["class": String(schoolClass.raw)])
    }

    /// A group of a year that is over is history, not a page.
    private static func present(_ group: GroupRecord, _ context: Context) throws -> GroupRecord {
        guard group.year >= AcademicYear(containing: context.today) else { throw Refusal.notFound }
        return group
    }

    private static func list(_ context: Context, _ form: GroupForm) throws -> Response {
        let school = try context.access().school(.manageGroups)
        let (records, today) = (context.records, context.today)
        let year = AcademicYear(containing: today)
        let rows = try records.groups.all(of: school.id, year: year).map { group in
            GroupRow(
                group: group, teachers: try records.groups.teachers(of: group.id, on: today),
                size: try records.groups.members(of: group.id, on: today).count)
        }
        let page = GroupsPage(
            frame: try Frame("Группы", context, way: .school), year: year, rows: rows, form: form,
            teachers: try records.users.holders(of: .subjectTeacher, in: school.id, on: today))
        return context.render(\.groups, page, status: form.hasProblem ? .unprocessableContent : .ok)
    }

    private static func page(_ context: Context, _ group: GroupRecord) throws -> Response {
        let (records, today) = (context.records, context.today)
        let members = try records.groups.members(of: group.id, on: today)
        let classes = try records.classes.all(of: group.schoolID, year: group.year)
        let asked = ClassID(form: context.request.query["class"] ?? "")
        let chosen = classes.first { $0.id == asked } ?? classes.first
        let inside = Set(members.map(\.student.id))
        let pupils = try chosen.map { schoolClass in
            try records.students.ofClass(schoolClass.id, on: schoolClass.memberDay(on: today))
        }
        let page = GroupPage(
            frame: try Frame(group.title, context, way: .school), group: group,
            teachers: try records.groups.teachers(of: group.id, on: today),
            candidates: try records.users.holders(of: .subjectTeacher, in: group.schoolID, on: today),
            members: try members.map { member in
                GroupMemberRow(
                    member: member, className: try records.classes.ofStudent(member.student.id, on: today)?.title ?? "",
                    group: group.id)
            }, classes: classes, chosen: chosen, pupils: (pupils ?? []).filter { !inside.contains($0.id) })
        return context.render(\.group, page)
    }
}
