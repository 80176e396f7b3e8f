"""The gates of confidentiality, one or more of each repository: where each stands, what is left when it is taken away,
and which cases of the twin test can show that. Spaces and line ends of a piece of source count as one space. In what
stands for a piece of Swift, `isTaken(#)` asks whether it is this gate that is taken away.
"""
from typing import NamedTuple


class Gate(NamedTuple):
    """A gate as it stands in the source."""

    file: str  # under Sources
    function: str  # for SQL the function that its literal stands in; for Swift empty
    name: str
    piece: str
    instead: str  # of SQL not longer than the piece
    cases: str  # beginnings of descriptions of cases, parted by semicolons; empty for all

    @property
    def is_sql(self) -> bool:
        return bool(self.function)

    def __str__(self) -> str:
        return f"{self.file}{', ' + self.function if self.is_sql else ''}: {self.name}"


ACHIEVEMENTS = "Storage/Achievements/AchievementRepository.swift"
KNOWN = "Storage/Achievements/AchievementRepository+Known.swift"
EDITIONS = "Storage/Boards/EditionRepository.swift"
VIEW = "Storage/Schema/M0010_Consents.swift"
SCHOOLS = "Storage/Ratings/RatingRepository+Schools.swift"
WORDS = "Storage/Certificates/CertificateRepository+Words.swift"
CONSENTS = "Storage/Consents/ConsentRepository.swift"
AUDIT = "Storage/Audit/AuditRepository.swift"

ENTRY = "entry, published"
CHILD = "everything, published;everything, alone;noConsent"
FIELDS = "fields"

GATES = [
    # Entries.
    Gate(ACHIEVEMENTS, "verified", "wish over an entry",
         "NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = e.id AND w.lifted_at IS NULL)", "1",
         "entry, beforehand;entry, alone"),
    Gate(ACHIEVEMENTS, "verified", "consent and wish over everything",
         "EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = e.student_id AND s.circle = ?4 "
         "AND ?5 BETWEEN s.from_day AND s.until_day AND s.shows_result AND s.stands_on_board)", "?5 IS ?5", CHILD),
    Gate(ACHIEVEMENTS, "verified", "term of the consent",
         "AND ?5 BETWEEN s.from_day AND s.until_day", "AND ?5 IS ?5", "expired"),
    Gate(ACHIEVEMENTS, "verified", "results among the fields of the consent", "AND s.shows_result", "", FIELDS),
    Gate(ACHIEVEMENTS, "verified", "name among the fields of the consent", "AND s.stands_on_board", "", FIELDS),
    Gate(ACHIEVEMENTS, "verified", "state",
         "AND e.state IN ('class_verified', 'school_verified')", "", "submitted;returned;revoked"),
    Gate(KNOWN, "known", "own entries alone",
         "AND (?3 IS NULL OR e.entered_by = ?3)", "AND ?3 IS ?3", "entry, probed;submitted, probed"),
    Gate(KNOWN, "outcomes", "own entries alone",
         "AND (?4 IS NULL OR a.entered_by = ?4)", "AND ?4 IS ?4", "entry, probed;submitted, probed"),
    Gate(KNOWN, "recentEvents", "own entries alone", "WHERE entered_by = ?1", "WHERE ?1 IS ?1", "entry, alone"),
    Gate("Storage/Achievements/Transaction+Achievements.swift", "enter", "repetitions of own entries alone",
         "AND (?4 IS NULL OR a.entered_by = ?4)", "AND ?4 IS ?4", "entry, probed;submitted, probed"),
    Gate("Storage/Schema/M0015_Events.swift", "script", "own words of the title",
         "coalesce(a.title, v.title) AS title", "v.title", "entry, alone"),
    # Who may be shown: the view that every reading for a circle asks.
    Gate(VIEW, "script", "wish over everything",
         "AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.student_id = c.student_id AND w.scope = 'everything' "
         "AND w.lifted_at IS NULL)", "", CHILD),
    Gate(VIEW, "script", "withdrawn consent", "AND c.withdrawn_on IS NULL", "", "withdrawn"),
    Gate(VIEW, "script", "term", "coalesce(c.until_day, '9999-12-31')", "'9999-12-31'", "expired"),
    Gate(VIEW, "script", "results",
         "EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'result')", "1", FIELDS),
    Gate(VIEW, "script", "nominations",
         "EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'nomination')", "1", FIELDS),
    Gate(VIEW, "script", "name and class",
         "EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'name') "
         "AND EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'class')", "1", FIELDS),
    # Boards.
    Gate(EDITIONS, "cards", "wish over the deed of a line",
         "NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = l.achievement_id AND w.lifted_at IS NULL)",
         "1", ENTRY),
    Gate(EDITIONS, "cards", "consent and wish over everything",
         "EXISTS (SELECT 1 FROM shown_student v WHERE v.student_id = s.id AND v.circle = ?2 "
         "AND ?3 BETWEEN v.from_day AND v.until_day AND v.stands_on_board)", "1", CHILD),
    Gate(EDITIONS, "cards", "name among the fields of the consent", "AND v.stands_on_board", "", FIELDS),
    Gate(EDITIONS, "cards", "results among the fields of the consent", "AND v.shows_result", "", FIELDS),
    Gate(EDITIONS, "cards", "term of the consent",
         "AND ?3 BETWEEN v.from_day AND v.until_day", "AND ?3 IS ?3", "expired"),
    Gate(EDITIONS, "cards", "state of the deed of a line",
         "AND a.state IN ('class_verified', 'school_verified')", "", "returned;revoked"),
    Gate(EDITIONS, "heroes", "wish over the deed of a nomination",
         "NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = n.achievement_id AND w.lifted_at IS NULL)",
         "1", "entry, edition"),
    Gate(EDITIONS, "heroes", "nominations among the fields of the consent", "AND v.shows_nomination", "", FIELDS),
    Gate(EDITIONS, "heroes", "state of the deed of a nomination",
         "AND a.state IN ('class_verified', 'school_verified')", "", "returned;revoked"),
    Gate(EDITIONS, "", "editions that changed nothing for a circle",
         "guard edition.number > 1, audience.circle > .staff else",
         "guard edition.number > 1, audience.circle > .staff, !isTaken(#) else", "entry, edition"),
    # Papers.
    Gate(WORDS, "words", "wish over an entry", "w.scope = 'entry'", "0", ENTRY),
    Gate(WORDS, "words", "wish over everything", "w.scope = 'everything'", "0", "everything, published"),
    Gate("Storage/Privacy/PrivacyRepository.swift", "wishes", "wish over everything, on the check page",
         "WHERE student_id = ? AND lifted_at IS NULL", "WHERE student_id = ? AND 0", "everything, published"),
    Gate(CONSENTS, "ofStudent", "withdrawn consent, on the check page",
         "c.form_version, c.withdrawn_on,", "c.form_version, NULL,", "withdrawn"),
    Gate(CONSENTS, "ofStudent", "term of the consent, on the check page",
         "c.given_on, c.until_day,", "c.given_on, NULL,", "expired"),
    Gate(CONSENTS, "ofStudent", "fields of the consent, on the check page",
         "(SELECT group_concat(f.field) FROM consent_field f WHERE f.consent_id = c.id)", "'name,class,result'",
         FIELDS),
    Gate(CONSENTS, "withdrawal", "receipts counted by pupil",
         "WHERE o.student_id = c.student_id AND r.id <= w.id", "WHERE r.id <= w.id", "withdrawn"),
    # Sums that leave the school.
    Gate(SCHOOLS, "schools", "wish over everything", "w.scope IN ('everything', 'entry')", "w.scope = 'entry'",
         "everything"),
    Gate(SCHOOLS, "schools", "wish over an entry, in kept totals",
         "w.scope IN ('everything', 'entry')", "w.scope = 'everything'", "entry, alone;entry, stages"),
    Gate(SCHOOLS, "schools", "wish over points", "w.scope = 'points'", "w.scope = ''", "points"),
    Gate(SCHOOLS, "partlyHidden", "wish over an entry, in years scored anew",
         "AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = e.id AND w.lifted_at IS NULL)", "",
         "entry, alone;entry, stages"),
    # The family's folder and the log.
    Gate("Storage/Keeping/FolderRepository.swift", "lines", "each wording of a line once",
         "WHERE earlier IS NULL OR earlier <> text", "", "entry, edition"),
    Gate(AUDIT, "troubles", "no object but accounts", "iif(object = 'account', object, '')", "object", ENTRY),
    Gate(AUDIT, "troubles", "nobody of another school",
         "user_id IN (SELECT id FROM user WHERE school_id = ?1)", "1", ENTRY),
    Gate("Web/Audit/Context+Audit.swift", "", "refusals in the log of the own school",
         "told.allSatisfy { $0.school == user.schoolID }",
         "told.allSatisfy { isTaken(#) || $0.school == user.schoolID }", ENTRY),
    Gate("Web/Audit/Context+Audit.swift", "", "refusals of what is not there",
         "told.count == count && ", "(isTaken(#) || told.count == count) && ", ENTRY),
    # What is reached through Access alone.
    Gate("Web/Access/Access.swift", "", "entries",
         "let student = try student(action, found.studentID, .entry, id.raw)",
         "let student = try isTaken(#) ? records.students.find(found.studentID)! "
         ": self.student(action, found.studentID, .entry, id.raw)", ENTRY),
    Gate("Web/Access/Access+Attachments.swift", "", "attachments", "_ = try entry(.readRecord, found.entry)",
         "if !isTaken(#) { _ = try entry(.readRecord, found.entry) }", ENTRY),
    Gate("Web/Access/Access+Certificates.swift", "", "papers of a pupil",
         "try give(subject, action, try relations(to: student))",
         "if !isTaken(#) { try give(subject, action, try relations(to: student)) }", ENTRY),
    Gate("Web/Access/Access+ShowingRequest.swift", "", "requests to show again",
         "try student(.hide, request.student)",
         "try isTaken(#) ? records.students.find(request.student)! : student(.hide, request.student)", "entry, alone"),
    Gate("Web/Folder/FolderController.swift", "", "the family's folder",
         "try context.access().student(.exportRecord, context.id(\"student\"))",
         "try isTaken(#) ? context.records.students.find(context.id(\"student\"))! "
         ": context.access().student(.exportRecord, context.id(\"student\"))", ENTRY),
    Gate("Web/Students/StudentsController.swift", "", "a pupil's portfolio",
         "try access.student(.readRecord, try context.id(\"student\"))",
         "try isTaken(#) ? context.records.students.find(context.id(\"student\"))! "
         ": access.student(.readRecord, try context.id(\"student\"))", ENTRY),
    Gate("Web/Students/StudentsController.swift", "", "search",
         "let school = try context.access().school(.readRecord)",
         "let school = try isTaken(#) ? context.records.schools.find(context.access().viewer.school ?? SchoolID(1))! "
         ": context.access().school(.readRecord)", "absent"),
    Gate("Web/Classes/ClassesController.swift", "", "a class and its involvement",
         "try access.schoolClass(.readRecord, context.id(\"class\"))",
         "try isTaken(#) ? context.records.classes.find(context.id(\"class\"))! "
         ": access.schoolClass(.readRecord, context.id(\"class\"))", ENTRY),
    Gate("Web/Boards/BoardEditorController.swift", "", "the draft of a board",
         "try access.schoolClass(.fillBoard, context.id(\"class\"))",
         "try isTaken(#) ? context.records.classes.find(context.id(\"class\"))! "
         ": access.schoolClass(.fillBoard, context.id(\"class\"))", ENTRY),
    Gate("Web/Verification/VerificationQueue.swift", "", "what waits",
         "try context.access().schoolClass(.verifyForClass, try context.id(\"class\"))",
         "try isTaken(#) ? context.records.classes.find(context.id(\"class\"))! "
         ": context.access().schoolClass(.verifyForClass, try context.id(\"class\"))", "submitted"),
    Gate("Web/Consents/WithdrawalController.swift", "", "receipts of withdrawals",
         "try access.student(.readRecord, found.studentID)",
         "try isTaken(#) ? context.records.students.find(found.studentID)! "
         ": access.student(.readRecord, found.studentID)", "withdrawn"),
    Gate("Web/Consents/FamilyConsentsController.swift", "", "a child's consents",
         "try access.student(.readRecord, try context.id(\"student\"))",
         "try isTaken(#) ? context.records.students.find(context.id(\"student\"))! "
         ": access.student(.readRecord, try context.id(\"student\"))", "withdrawn"),
    Gate("Web/Ratings/RatingReach.swift", "", "ratings with names", "let isOpen = Rights.allows(",
         "let isOpen = isTaken(#) || Rights.allows(", ENTRY),
]
