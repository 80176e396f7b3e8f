// Migration 17: groups of additional education and of subjects, their teachers and their pupils over time.
// Landed migrations never change.

enum M0017Groups {
    static let script: StaticString = """
        -- A group of one academic year; next year's is a row of its own. title_key is the folded title.
        CREATE TABLE teaching_group (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
          kind TEXT NOT NULL CHECK (kind IN ('additional', 'subject')),
          title TEXT NOT NULL CHECK (title <> ''),
          title_key TEXT NOT NULL CHECK (title_key <> ''),
          UNIQUE (school_id, academic_year, title_key)
        ) STRICT;

        CREATE TABLE group_teacher (
          id INTEGER PRIMARY KEY,
          group_id INTEGER NOT NULL REFERENCES teaching_group (id),
          user_id INTEGER NOT NULL REFERENCES user (id),
          from_day TEXT NOT NULL,
          until_day TEXT NOT NULL CHECK (until_day >= from_day)
        ) STRICT;
        CREATE INDEX group_teacher_user ON group_teacher (user_id);
        CREATE INDEX group_teacher_group ON group_teacher (group_id);

        CREATE TABLE group_member (
          id INTEGER PRIMARY KEY,
          group_id INTEGER NOT NULL REFERENCES teaching_group (id),
          student_id INTEGER NOT NULL REFERENCES student (id),
          from_day TEXT NOT NULL,
          until_day TEXT NOT NULL CHECK (until_day >= from_day)
        ) STRICT;
        CREATE INDEX group_member_group ON group_member (group_id, student_id);
        CREATE INDEX group_member_student ON group_member (student_id);
        """
}
