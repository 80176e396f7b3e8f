// What people do, as the columns of design §3 name it. A column whose cells differ in kind ("signs the month",
// "any, with reason") is several actions here, so that the table of Rights says only yes or no.

/// A thing that a right is needed for.
public enum Action: String, CaseIterable, Sendable {
    /// Read a pupil's whole record, verified or not.
    case readRecord = "read_record"
    /// Read what §4.6 shows within the class and the school.
    case readShown = "read_shown"
    /// Read the names of pupils, for choosing one.
    case readNames = "read_names"
    /// Read sums over groups of at least five pupils, without names.
    case readAggregates = "read_aggregates"
    /// Enter an achievement; what state it gets is `Rights.stateOfEntry(by:)`.
    case enter
    /// Change an entry, whoever made it; what state it gets is `Rights.stateAfterChange`.
    case changeEntry = "change_entry"
    /// Revoke an entry, whoever made it, with a reason.
    case revokeEntry = "revoke_entry"
    /// Change or take back an entry that the own family made and nobody has verified.
    case changeOwnUnverified = "change_own_unverified"
    /// Verify an achievement at class level.
    case verifyForClass = "verify_for_class"
    /// Verify an achievement at school level.
    case verifyForSchool = "verify_for_school"
    /// Read a published board of the class.
    case readBoard = "read_board"
    /// Write the lines and choose the nominations of a board.
    case fillBoard = "fill_board"
    /// Publish a board.
    case publishBoard = "publish_board"
    /// Publish a board of another's class, giving a reason.
    case publishBoardWithReason = "publish_board_with_reason"
    /// Issue, print and revoke the papers of a class.
    case issueCertificates = "issue_certificates"
    /// Destroy the file of a paper that was sent by mistake, whatever has become of its entry (§4.12).
    case destroyFile = "destroy_file"
    /// Sign the month.
    case signMonth = "sign_month"
    /// See the own place in a rating, if the school allows (§4.5).
    case readOwnPlace = "read_own_place"
    /// See a rating with names.
    case readNamedRating = "read_named_rating"
    /// See a rating of schools, without any child.
    case readSchoolRating = "read_school_rating"
    /// Enter the pupils of a class from a list.
    case editClassList = "edit_class_list"
    /// Manage accounts.
    case manageAccounts = "manage_accounts"
    /// Add classes and say who leads and teaches them.
    case manageClasses = "manage_classes"
    /// Set up groups that are no class: who teaches them, who is in them.
    case manageGroups = "manage_groups"
    /// Read what the school is called, its calendar and its settings.
    case readSchoolData = "read_school_data"
    /// Change what the school is called, its calendar and its settings.
    case manageSchool = "manage_school"
    /// Read the versions of the scale of points.
    case readScale = "read_scale"
    /// Make the next version of the scale of points (§4.3).
    case editScale = "edit_scale"
    /// Take the whole record out as a folder (152-FZ art. 14).
    case exportRecord = "export_record"
    /// Destroy the record of a pupil who has left, by a decision (152-FZ art. 21).
    case eraseRecord = "erase_record"
    /// End the bond of a guardian with a child.
    case endBond = "end_bond"
    /// Print the sheets with sign-in codes.
    case printCodeSheets = "print_code_sheets"
    /// Read what the audit log says of a record.
    case readAudit = "read_audit"
    /// Read who did what kind of thing and when, without its content.
    case readAuditWithoutContent = "read_audit_without_content"
    /// Register the consents of families, given and withdrawn on paper (§4.7).
    case registerConsents = "register_consents"
    /// Withdraw a consent in the program, as the guardian who may give it (§4.7).
    case withdrawConsent = "withdraw_consent"
    /// Word the papers of consent of the school.
    case editConsentForms = "edit_consent_forms"
    /// Hide a result or all of them (§4.6).
    case hide
    /// Read the book of events, which names nobody.
    case readEvents = "read_events"
    /// Register an event in the book.
    case registerEvents = "register_events"
    /// Correct and merge events of the book, and keep the list of organisers (§4.3).
    case manageEvents = "manage_events"
    /// Ask a family to show again what it has hidden (§4.6).
    case askToShow = "ask_to_show"
    /// Read the goals, reflections and self-assessments of a pupil (S2 1.3).
    case readOwnPart = "read_own_part"
    /// Write them, and say of each whether others of the school may meet it.
    case writeOwnPart = "write_own_part"
    /// Give the teacher's view of the universal learning skills (S1 3.2.4).
    case assessSkills = "assess_skills"
    /// Write the individual educational route of a pupil (§4.8).
    case writeRoute = "write_route"
    /// Note talks about a pupil (§4.8).
    case noteConversation = "note_conversation"
    /// Read all notes of talks about a pupil.
    case readConversations = "read_conversations"
    /// Read those of them that are marked for the family.
    case readFamilyConversations = "read_family_conversations"
}
