// Migration 18: pupils who left a class in the middle of the year: when, by which order, where to, and what held before,
// so that a mistake can be taken back. Landed migrations never change.

enum M0018Departures {
    static let script: StaticString = """
        -- From `day` on the pupil is no member of the class: it goes to another class of the year, or leaves the school.
        CREATE TABLE departure (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          class_id INTEGER NOT NULL REFERENCES school_class (id),
          day TEXT NOT NULL,
          to_class_id INTEGER REFERENCES school_class (id) CHECK (to_class_id <> class_id),
          order_number TEXT NOT NULL CHECK (length(order_number) <= 20),
          made_by INTEGER NOT NULL REFERENCES user (id),
          made_at INTEGER NOT NULL,
          undone_by INTEGER REFERENCES user (id),
          undone_at INTEGER,
          CHECK ((undone_by IS NULL) = (undone_at IS NULL))
        ) STRICT;
        CREATE INDEX departure_student ON departure (student_id);
        CREATE INDEX departure_class ON departure (class_id);

        -- The memberships that it ended or took back, as they stood before.
        CREATE TABLE departure_membership (
          departure_id INTEGER NOT NULL REFERENCES departure (id),
          class_id INTEGER NOT NULL REFERENCES school_class (id),
          from_day TEXT NOT NULL,
          until_day TEXT,
          PRIMARY KEY (departure_id, class_id, from_day)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE departure_group (
          departure_id INTEGER NOT NULL REFERENCES departure (id),
          group_id INTEGER NOT NULL REFERENCES teaching_group (id),
          from_day TEXT NOT NULL,
          until_day TEXT NOT NULL,
          PRIMARY KEY (departure_id, group_id, from_day)
        ) STRICT, WITHOUT ROWID;

        -- The last departure of a pupil, as long as nothing that came later stands on it: no new membership for who left
        -- the school, none but the one it began for who changed the class, with the last day that it began with.
        CREATE VIEW departure_standing AS
        SELECT d.id, d.student_id, d.class_id, d.day, d.to_class_id, d.order_number, d.made_by, d.made_at
        FROM departure d JOIN school_class c ON c.id = d.class_id
        WHERE d.id = (SELECT max(n.id) FROM departure n WHERE n.student_id = d.student_id AND n.undone_at IS NULL)
          AND (d.to_class_id IS NULL OR EXISTS (SELECT 1 FROM enrollment e
              JOIN departure_membership m ON m.departure_id = d.id AND m.class_id = d.class_id
            WHERE e.student_id = d.student_id AND e.class_id = d.to_class_id AND e.from_day = d.day
              AND e.until_day IS m.until_day))
          AND NOT EXISTS (SELECT 1 FROM enrollment e JOIN school_class x ON x.id = e.class_id
            WHERE e.student_id = d.student_id AND (e.until_day IS NULL OR e.until_day >= d.day)
              AND NOT (e.class_id IS d.to_class_id AND e.from_day = d.day)
              AND (d.to_class_id IS NULL OR x.academic_year = c.academic_year));
        """
}
