// Migration 13: who made a version of the scale, when, and by which minutes of the council it was approved; the rule about
// organisers; and the queue of a class by its own index. Landed migrations never change.

enum M0013Scale {
    static let script: StaticString = """
        ALTER TABLE scale ADD COLUMN organisers_limited INTEGER NOT NULL DEFAULT 1 CHECK (organisers_limited IN (0, 1));
        -- Both empty for the version that the school began with.
        ALTER TABLE scale ADD COLUMN created_by INTEGER REFERENCES user (id);
        ALTER TABLE scale ADD COLUMN created_at INTEGER;
        ALTER TABLE scale ADD COLUMN minutes_number TEXT CHECK (length(minutes_number) BETWEEN 1 AND 20);
        ALTER TABLE scale ADD COLUMN minutes_day TEXT CHECK ((minutes_day IS NULL) = (minutes_number IS NULL));

        -- A version is never changed: every number of the past can be computed again. Only its minutes come later, once.
        CREATE TRIGGER scale_never_changed BEFORE UPDATE ON scale
        WHEN OLD.minutes_number IS NOT NULL OR NEW.school_id <> OLD.school_id OR NEW.version <> OLD.version
          OR NEW.valid_from <> OLD.valid_from OR NEW.team_halves <> OLD.team_halves
          OR NEW.remote_halves <> OLD.remote_halves OR NEW.document_above IS NOT OLD.document_above
          OR NEW.organisers_limited <> OLD.organisers_limited
        BEGIN SELECT RAISE(ABORT, 'a version of the scale is never changed'); END;
        CREATE TRIGGER scale_never_removed BEFORE DELETE ON scale
        BEGIN SELECT RAISE(ABORT, 'a version of the scale is never removed'); END;
        CREATE TRIGGER scale_line_never_changed BEFORE UPDATE ON scale_line
        BEGIN SELECT RAISE(ABORT, 'a version of the scale is never changed'); END;
        CREATE TRIGGER scale_line_never_removed BEFORE DELETE ON scale_line
        BEGIN SELECT RAISE(ABORT, 'a version of the scale is never changed'); END;

        CREATE INDEX achievement_waiting_student ON achievement (student_id, state, entered_at)
          WHERE state IN ('submitted', 'class_verified');
        """
}
