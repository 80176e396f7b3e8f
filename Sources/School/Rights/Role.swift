// Who somebody is in a school, and how they stand to what they want to see. A right follows from both (design §3),
// which Rights decides.

/// What a person is in the system; one person may be several of these.
public enum Role: String, CaseIterable, Sendable {
    /// обучающийся
    case student
    /// родитель, законный представитель
    case guardian
    /// учитель-предметник, педагог дополнительного образования
    case subjectTeacher = "subject_teacher"
    /// классный руководитель
    case classTeacher = "class_teacher"
    /// заместитель директора
    case deputy
    /// директор
    case head
    /// администратор
    case administrator
    /// координатор района
    case district

    /// «классный руководитель».
    public var title: String {
        switch self {
        case .student: "обучающийся"
        case .guardian: "родитель (законный представитель)"
        case .subjectTeacher: "учитель-предметник, педагог ДО"
        case .classTeacher: "классный руководитель"
        case .deputy: "заместитель директора"
        case .head: "директор"
        case .administrator: "администратор"
        case .district: "координатор района"
        }
    }
}

/// How a person stands to a record, a class or a school. Several may hold at once.
public enum Relation: String, CaseIterable, Sendable {
    /// The person is that pupil.
    case own
    /// The person is a guardian of that pupil.
    case ownChild = "own_child"
    /// The person leads that class, or the class of that pupil.
    case ownClass = "own_class"
    /// The person teaches that class or pupil.
    case taught
    /// The person, or a child of the person, is in that class.
    case sameClass = "same_class"
    /// Both belong to one school.
    case sameSchool = "same_school"
    /// The school lies in the person's district.
    case sameDistrict = "same_district"
    /// Nothing connects the two.
    case none

    /// The relations that hold wherever this one does, itself included.
    var implied: [Relation] {
        switch self {
        case .own, .ownChild: [self, .sameClass, .sameSchool, .sameDistrict]
        case .ownClass, .taught, .sameClass: [self, .sameSchool, .sameDistrict]
        case .sameSchool: [.sameSchool, .sameDistrict]
        case .sameDistrict: [.sameDistrict]
        case .none: []
        }
    }
}
