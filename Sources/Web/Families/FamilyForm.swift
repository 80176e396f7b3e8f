// The form of family accounts: which pupils, and how the guardian is called where the teacher knows it.
import HTTP
import School
import Storage

/// What was ticked and typed.
struct FamilyForm {
    private(set) var ticked: Set<StudentID> = []
    /// Guardians' names as typed.
    private(set) var names: [StudentID: String] = [:]
    /// Guardians' names as understood.
    private(set) var guardians: [StudentID: PersonName] = [:]
    /// What is wrong with a name.
    private(set) var problems: [StudentID: String] = [:]
    /// What is wrong with the form as a whole.
    private(set) var general: String?

    /// Nothing ticked.
    init() {}

    /// The form as sent: `student` for every tick, `guardian-ID` for the names.
    init(_ form: FormData) {
        ticked = Set(form.all("student").compactMap(StudentID.init(form:)))
        for (name, value) in form.pairs where name.hasPrefix("guardian-") {
            guard let id = StudentID(form: String(name.dropFirst("guardian-".count))) else { continue }
            names[id] = value
        }
    }

    /// Reads the names of the pupils ticked; pupils of other classes are nobody here.
    mutating func check(_ families: [FamilyAccounts]) {
        ticked.formIntersection(families.map(\.student.id))
        if ticked.isEmpty { general = "Отметьте хотя бы одного ученика." }
        for family in families where ticked.contains(family.student.id) && family.guardians.isEmpty {
            let id = family.student.id
            switch NameReading.full(names[id] ?? "") {
            case .understood(let name): guardians[id] = name
            case .problem(let text): problems[id] = text
            case .empty: guardians[id] = PersonName(last: family.student.name.last, first: "Родитель")
            }
        }
    }
}

extension FamilyAccounts {
    /// Accounts that the family does not have yet.
    var missing: Int { (own == nil ? 1 : 0) + (guardians.isEmpty ? 1 : 0) }
}
