// Which kind of personal data each column holds (checklist J59). A test compares this list with the schema column by
// column: a migration that keeps something new of a person is named here, and so on the page «О персональных данных».
import School

/// The tables of the schema by what they keep of people.
enum KeptFields {
    /// Tables with personal data: the kind, and every column.
    static let personal: [String: (kind: KeptData, columns: String)] = [
        "student": (
            .card,
            "id school_id user_id last_name first_name patronymic gender birth_day file_number identity search_name created_at"
        ),
        "enrollment": (.card, "id student_id class_id from_day until_day"),
        "departure": (
            .card, "id student_id class_id day to_class_id order_number made_by made_at undone_by undone_at"
        ),
        "departure_membership": (.card, "departure_id class_id from_day until_day"),
        "departure_group": (.card, "departure_id group_id from_day until_day"),
        "guardian": (.family, "id school_id user_id last_name first_name patronymic"),
        "guardian_of": (.family, "guardian_id student_id from_day until_day"),
        "join_code": (
            .family,
            "id student_id holder code_hash issued_by issued_at expires_at failures used_at used_by replaced_at"
        ),
        "achievement": (
            .entries,
            "id school_id student_id event_id direction_id day outcome place_text fixed_line result_group document_kind "
                + "state halves school_halves version entered_by entered_at title"
        ),
        "achievement_history": (
            .entries,
            "achievement_id version action reason event_id day outcome place_text document_kind state changed_by changed_at "
                + "title"
        ),
        "student_total": (.entries, "student_id month direction_id verified halves entries"),
        "event": (
            .entries,
            "id school_id title title_key series_key stage_level level direction_id attendance participation day "
                + "created_by created_at organiser_id current_id"
        ),
        "booked_event": (
            .staff, "id school_id event_id organiser_id last_day approved_list version registered_by registered_at"
        ),
        "event_merger": (.staff, "id school_id kept_id merged_id merged_by merged_at undone_by undone_at"),
        "event_merger_entry": (.entries, "merger_id achievement_id event_id revoked_state version"),
        "organiser_decision": (.staff, "id organiser_id from_day is_approved decided_by decided_at"),
        "goal": (.growth, "id student_id academic_year term_kind term_number"),
        "goal_version": (.growth, "goal_id version text direction_id state written_by written_at"),
        "reflection_version": (.growth, "achievement_id version text written_by written_at"),
        "skill_assessment": (.growth, "id student_id academic_year term_kind term_number side"),
        "skill_assessment_version": (.growth, "assessment_id version written_by written_at"),
        "skill_mark": (.growth, "assessment_id version skill level"),
        "own_part_showing": (
            .growth, "id student_id goal_id achievement_id assessment_id shown_by shown_at ended_at"
        ),
        "learning_route": (.growth, "id student_id academic_year"),
        "learning_route_version": (.growth, "route_id version goal written_by written_at"),
        "route_step": (.growth, "id route_id"),
        "route_step_version": (.growth, "step_id version text due_day state written_by written_at"),
        "route_step_entry": (.growth, "step_id version achievement_id"),
        "conversation": (.growth, "id student_id"),
        "conversation_version": (
            .growth,
            "conversation_id version day partner teacher_id topic agreement is_for_family written_by written_at"
        ),
        "stored_file": (.documents, "hash kind size width height stored_at"),
        "attachment": (.documents, "id achievement_id file preview added_by added_at removed_by removed_at"),
        "file_destruction": (.documents, "id attachment_id consent_id file reason destroyed_by destroyed_at"),
        "board_line": (.board, "board_id student_id achievement_id text written_by written_at"),
        "nomination": (.board, "board_id title_id student_id achievement_id"),
        "board_edition": (.board, "id board_id number reason published_by published_at"),
        "board_edition_line": (.board, "edition_id student_id achievement_id text"),
        "board_edition_nomination": (.board, "edition_id position student_id achievement_id title"),
        "certificate": (
            .certificates,
            "id school_id class_id student_id month kind academic_year sequence code last_name first_name patronymic gender "
                + "school_name head_name teacher_name personal_line issued_on issued_by printed printed_on revoked_at "
                + "revoked_by revoked_reason replaced_by line_achievement_id"
        ),
        "certificate_line": (.certificates, "certificate_id kind position text achievement_id"),
        "erased_certificate": (.erasures, "school_id academic_year sequence kind month erasure_id"),
        "consent": (
            .consents,
            "id student_id scope given_on withdrawn_on entered_by entered_at until_day form_version replaced_by"
        ),
        "consent_field": (.consents, "consent_id field"),
        "consent_scan": (.consents, "consent_id file added_by added_at"),
        "consent_withdrawal": (.consents, "id consent_id school_id number way withdrawn_at registered_by"),
        "consent_form": (.staff, "id school_id scope version created_by created_at"),
        "scale": (
            .staff,
            "id school_id version valid_from team_halves remote_halves document_above organisers_limited created_by created_at "
                + "minutes_number minutes_day"
        ),
        "copy_removal": (.consents, "consent_id kind copy_id removed_at removed_by"),
        "erased_withdrawal": (.erasures, "school_id number erasure_id"),
        "discretion": (.wishes, "id student_id scope achievement_id set_by set_at lifted_at"),
        "showing_request": (
            .wishes,
            "id student_id scope achievement_id reason words asked_by asked_at answer answered_by answered_at"
        ),
        "group_member": (.card, "id group_id student_id from_day until_day"),
        "group_teacher": (.staff, "id group_id user_id from_day until_day"),
        "role_assignment": (.staff, "id user_id role from_day until_day"),
        "teaching_assignment": (.staff, "id user_id class_id duty subject from_day until_day"),
        "user": (
            .accounts,
            "id school_id district_id login password_hash last_name first_name patronymic must_change_password created_at "
                + "disabled_at one_time_until one_time_used_at"
        ),
        "session": (.sessions, "id token_hash user_id created_at seen_at idle expires_at address device side"),
        "audit_entry": (
            .audit, "number school_id at user_id address deed object object_id student_id class_id result hash"
        ),
        "erasure": (
            .erasures,
            "id school_id number student_number left_on reason minutes_number minutes_day erased_by erased_at"
        ),
        "erasure_count": (.erasures, "erasure_id kind amount"),
    ]

    /// Tables that say nothing of any person: the school, its calendar, its scale, its texts, its settings. The head named
    /// on papers stands in `school`.
    static let impersonal: Set<String> = [
        "schema_migration", "district", "school", "setting", "term", "school_class", "direction", "scale_line",
        "board", "nomination_title", "audit_head", "consent_form_part", "organiser",
        "teaching_group", "erased_number",
    ]
}
