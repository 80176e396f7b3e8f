// Migration 20: indexes for what was read from end to end: the papers of a class and month, the accounts of a school, the
// lines of a pupil in boards of all years, wishes by pupil and by author, the events of an organiser, the uses of a file.
// Landed migrations never change.

enum M0020Indexes {
    static let script: StaticString = """
        CREATE INDEX user_school ON user (school_id);
        CREATE INDEX certificate_class ON certificate (class_id, month);
        CREATE INDEX board_line_student ON board_line (student_id);
        CREATE INDEX board_edition_line_student ON board_edition_line (student_id);
        CREATE INDEX board_edition_nomination_student ON board_edition_nomination (student_id);
        CREATE INDEX booked_event_organiser ON booked_event (organiser_id) WHERE organiser_id IS NOT NULL;
        CREATE INDEX discretion_set ON discretion (student_id, set_at);
        CREATE INDEX discretion_author ON discretion (set_by) WHERE lifted_at IS NULL;
        CREATE INDEX achievement_history_event ON achievement_history (event_id);
        CREATE INDEX attachment_file ON attachment (file);
        CREATE INDEX attachment_preview ON attachment (preview) WHERE preview IS NOT NULL;
        CREATE INDEX consent_scan_file ON consent_scan (file);
        CREATE INDEX file_destruction_file ON file_destruction (file) WHERE file IS NOT NULL;

        -- What a foreign key looks for when a record is destroyed.
        CREATE INDEX board_line_entry ON board_line (achievement_id) WHERE achievement_id IS NOT NULL;
        CREATE INDEX board_edition_line_entry ON board_edition_line (achievement_id) WHERE achievement_id IS NOT NULL;
        CREATE INDEX nomination_entry ON nomination (achievement_id) WHERE achievement_id IS NOT NULL;
        CREATE INDEX board_edition_nomination_entry ON board_edition_nomination (achievement_id)
          WHERE achievement_id IS NOT NULL;
        CREATE INDEX certificate_own_entry ON certificate (line_achievement_id) WHERE line_achievement_id IS NOT NULL;
        CREATE INDEX certificate_successor ON certificate (replaced_by) WHERE replaced_by IS NOT NULL;
        CREATE INDEX certificate_line_entry ON certificate_line (achievement_id) WHERE achievement_id IS NOT NULL;
        CREATE INDEX consent_successor ON consent (replaced_by) WHERE replaced_by IS NOT NULL;
        CREATE INDEX discretion_entry ON discretion (achievement_id) WHERE achievement_id IS NOT NULL;
        CREATE INDEX event_merger_entry_event ON event_merger_entry (event_id);
        CREATE INDEX own_part_showing_assessment_used ON own_part_showing (assessment_id)
          WHERE assessment_id IS NOT NULL;
        CREATE INDEX own_part_showing_entry ON own_part_showing (achievement_id) WHERE achievement_id IS NOT NULL;
        CREATE INDEX own_part_showing_goal_used ON own_part_showing (goal_id) WHERE goal_id IS NOT NULL;
        CREATE INDEX showing_request_entry ON showing_request (achievement_id) WHERE achievement_id IS NOT NULL;
        """
}
