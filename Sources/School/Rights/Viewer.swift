// The person behind a request, as far as rights depend on it. Storage fills it from the roles in force today; there is
// no viewer for a request without a login.

/// A person with a login, the roles and the relations.
public struct Viewer: Hashable, Sendable {
    /// The account.
    public let user: UserID
    /// The school the account belongs to; nil for a district's coordinator.
    public let school: SchoolID?
    /// The district the account or its school belongs to.
    public let district: DistrictID?
    /// The roles in force.
    public let roles: Set<Role>
    /// The pupil that the person is.
    public let student: StudentID?
    /// The pupils whose guardian the person is.
    public let children: Set<StudentID>
    /// The classes that the person leads.
    public let classesLed: Set<ClassID>
    /// The classes that the person teaches.
    public let classesTaught: Set<ClassID>
    /// The classes that the person or a child of the person is in.
    public let classesOfFamily: Set<ClassID>
    /// The groups that the person teaches.
    public let groupsTaught: Set<GroupID>
    /// The pupils of those groups.
    public let pupilsTaught: Set<StudentID>

    /// A viewer from its parts.
    public init(
        user: UserID, school: SchoolID?, district: DistrictID? = nil, roles: Set<Role>, student: StudentID? = nil,
        children: Set<StudentID> = [], classesLed: Set<ClassID> = [], classesTaught: Set<ClassID> = [],
        classesOfFamily: Set<ClassID> = [], groupsTaught: Set<GroupID> = [], pupilsTaught: Set<StudentID> = []
    ) {
        (self.user, self.school, self.district, self.roles) = (user, school, district, roles)
        (self.student, self.children) = (student, children)
        (self.classesLed, self.classesTaught) = (classesLed, classesTaught)
        self.classesOfFamily = classesOfFamily
        (self.groupsTaught, self.pupilsTaught) = (groupsTaught, pupilsTaught)
    }

    /// How the viewer stands to a school.
    public func relations(toSchool school: SchoolID, of district: DistrictID? = nil) -> Set<Relation> {
        if self.school == school { return [.sameSchool, .sameDistrict] }
        if let own = self.district, own == district { return [.sameDistrict] }
        return [.none]
    }

    /// How the viewer stands to a class. A class of another school gives no relation, whatever lists it stands in.
    public func relations(toClass schoolClass: ClassID, in school: SchoolID, of district: DistrictID? = nil) -> Set<
        Relation
    > {
        var relations = relations(toSchool: school, of: district)
        guard relations.contains(.sameSchool) else { return relations }
        if classesLed.contains(schoolClass) { relations.insert(.ownClass) }
        if classesTaught.contains(schoolClass) { relations.insert(.taught) }
        if classesOfFamily.contains(schoolClass) { relations.insert(.sameClass) }
        return relations
    }

    /// How the viewer stands to a group that is no class.
    public func relations(toGroup group: GroupID, in school: SchoolID) -> Set<Relation> {
        var relations = relations(toSchool: school)
        if relations.contains(.sameSchool), groupsTaught.contains(group) { relations.insert(.taught) }
        return relations
    }

    /// How the viewer stands to a pupil; the class is the one that the pupil is in now, nil between classes.
    public func relations(
        toStudent student: StudentID, ofClass schoolClass: ClassID?, in school: SchoolID, of district: DistrictID? = nil
    ) -> Set<Relation> {
        var relations = relations(toSchool: school, of: district)
        if let schoolClass { relations.formUnion(self.relations(toClass: schoolClass, in: school, of: district)) }
        guard relations.contains(.sameSchool) else { return relations }
        if self.student == student { relations.insert(.own) }
        if children.contains(student) { relations.insert(.ownChild) }
        if pupilsTaught.contains(student) { relations.insert(.taught) }
        return relations
    }
}
