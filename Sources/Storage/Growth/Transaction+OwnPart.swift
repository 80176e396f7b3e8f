// Changing a pupil's own part. A change adds a version and overwrites none; saying the same twice adds nothing. Who may
// write is decided by Rights, what may be written by the forms.
import SQLite
import School

extension Transaction {
    /// Sets a goal; nil where the pupil has one of the same words in that term already.
    @discardableResult
    public func addGoal(
        _ text: String, _ direction: DirectionID?, in term: TermKey, of student: StudentID, by author: UserID,
        at instant: Int64
    ) throws(SQLiteError) -> GoalID? {
        let isKnown = try ownParts.goals(of: student).contains { $0.term == term && $0.text == text }
        guard !isKnown else { return nil }
        let id = GoalID(
            try db.insert(
                "INSERT INTO goal (student_id, academic_year, term_kind, term_number) VALUES (?, ?, ?, ?)", student,
                term.year.startYear, term.kind.rawValue, term.number))
        try addVersion(of: id, 1, text, direction, .active, by: author, at: instant)
        return id
    }

    /// Changes a goal; false where nothing is different.
    ///
    /// - Throws: `StorageError.changedMeanwhile` where it is not of that version any more.
    public func change(
        _ goal: GoalRecord, text: String, direction: DirectionID?, state: GoalState, version: Int, by author: UserID,
        at instant: Int64
    ) throws -> Bool {
        if goal.text == text, goal.direction?.id == direction, goal.state == state { return false }
        guard goal.version == version else { throw StorageError.changedMeanwhile }
        try addVersion(of: goal.id, version + 1, text, direction, state, by: author, at: instant)
        return true
    }

    private func addVersion(
        of goal: GoalID, _ version: Int, _ text: String, _ direction: DirectionID?, _ state: GoalState,
        by author: UserID, at instant: Int64
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO goal_version (goal_id, version, text, direction_id, state, written_by, written_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, goal, version, text, direction, state.rawValue, author, instant)
    }

    /// Writes what was learned from an entry; an empty text takes it back and ends its showing. False where nothing is
    /// different.
    ///
    /// - Throws: `StorageError.changedMeanwhile` where it is not of that version any more.
    public func reflect(
        _ text: String, on entry: AchievementID, version: Int, by author: UserID, at instant: Int64
    ) throws -> Bool {
        let present = try ownParts.reflection(on: entry)
        if (present?.text ?? "") == text { return false }
        guard try ownParts.reflectionVersion(on: entry) == version else { throw StorageError.changedMeanwhile }
        try db.run(
            """
            INSERT INTO reflection_version (achievement_id, version, text, written_by, written_at) VALUES (?, ?, ?, ?, ?)
            """, entry, version + 1, text, author, instant)
        if text.isEmpty, let present { _ = try endShowing(.reflection(entry), of: present.student, at: instant) }
        return true
    }

    /// Keeps a look at the skills of a term; false where nothing is different.
    ///
    /// - Parameters:
    ///   - marks: at least one.
    ///   - version: the version that it was made from, 0 for the first.
    /// - Throws: `StorageError.changedMeanwhile` where that is not the newest any more.
    public func assess(
        _ marks: [UniversalSkill: SkillLevel], in term: TermKey, of student: StudentID, as side: SkillSide,
        version: Int, by author: UserID, at instant: Int64
    ) throws -> Bool {
        let present = try ownParts.assessments(of: student).first { $0.term == term && $0.side == side }
        if (present?.marks ?? [:]) == marks { return false }
        guard (present?.version ?? 0) == version else { throw StorageError.changedMeanwhile }
        let id: AssessmentID
        if let present {
            id = present.id
        } else {
            id = AssessmentID(
                try db.insert(
                    """
                    INSERT INTO skill_assessment (student_id, academic_year, term_kind, term_number, side)
                    VALUES (?, ?, ?, ?, ?)
                    """, student, term.year.startYear, term.kind.rawValue, term.number, side.rawValue))
        }
        try db.run(
            """
            INSERT INTO skill_assessment_version (assessment_id, version, written_by, written_at) VALUES (?, ?, ?, ?)
            """, id, version + 1, author, instant)
        for (skill, level) in marks {
            try db.run(
                "INSERT INTO skill_mark (assessment_id, version, skill, level) VALUES (?, ?, ?, ?)", id, version + 1,
                skill.rawValue, level.rawValue)
        }
        return true
    }

    /// Shows an item of the own part to others of the school, or ends that; false where it is so already.
    @discardableResult
    public func show(
        _ item: OwnItem, _ isShown: Bool, of student: StudentID, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> Bool {
        guard isShown else { return try endShowing(item, of: student, at: instant) }
        let (goal, entry, assessment) = item.parts
        return try db.run(
            """
            INSERT INTO own_part_showing (student_id, goal_id, achievement_id, assessment_id, shown_by, shown_at)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM own_part_showing
              WHERE student_id = ?1 AND goal_id IS ?2 AND achievement_id IS ?3 AND assessment_id IS ?4
                AND ended_at IS NULL)
            """, student, goal, entry, assessment, author, instant) == 1
    }

    private func endShowing(_ item: OwnItem, of student: StudentID, at instant: Int64) throws(SQLiteError) -> Bool {
        let (goal, entry, assessment) = item.parts
        return try db.run(
            """
            UPDATE own_part_showing SET ended_at = ?5
            WHERE student_id = ?1 AND goal_id IS ?2 AND achievement_id IS ?3 AND assessment_id IS ?4
              AND ended_at IS NULL
            """, student, goal, entry, assessment, instant) > 0
    }
}

extension OwnItem {
    fileprivate var parts: (GoalID?, AchievementID?, AssessmentID?) {
        switch self {
        case .goal(let id): (id, nil, nil)
        case .reflection(let id): (nil, id, nil)
        case .assessment(let id): (nil, nil, id)
        }
    }
}
