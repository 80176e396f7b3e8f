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
        """
}
