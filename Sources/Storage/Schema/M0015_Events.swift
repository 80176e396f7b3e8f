// Migration 15: the book of events. An event that the school has registered serves all classes; two of them are merged,
// and what was moved is kept, so that the merger can be undone. Landed migrations never change.

enum M0015Events {
    static let script: StaticString = """
        -- Who holds contests. title_key is the folded title without quotes and punctuation.
        CREATE TABLE organiser (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          title TEXT NOT NULL CHECK (title <> ''),
          title_key TEXT NOT NULL CHECK (title_key <> ''),
          UNIQUE (school_id, title_key)
        ) STRICT;

        -- Whether the school's list of design 4.3 has the organiser, for events from that day on: a decision never
        -- reaches back. Of two for one day the later one holds. Before the first decision events count in full.
        CREATE TABLE organiser_decision (
          id INTEGER PRIMARY KEY,
          organiser_id INTEGER NOT NULL REFERENCES organiser (id),
          from_day TEXT NOT NULL,
          is_approved INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
          decided_by INTEGER NOT NULL REFERENCES user (id),
          decided_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX organiser_decision_day ON organiser_decision (organiser_id, from_day, id);

        -- organiser_id: the one that the points of the entries of this row follow from. current_id: what the event is
        -- now, where it has been merged into another or corrected; the row stays, because histories and the entries of
        -- published months name it.
        ALTER TABLE event ADD COLUMN organiser_id INTEGER REFERENCES organiser (id);
        ALTER TABLE event ADD COLUMN current_id INTEGER REFERENCES event (id) CHECK (current_id <> id);
        CREATE INDEX event_current ON event (current_id) WHERE current_id IS NOT NULL;
        CREATE INDEX event_organiser ON event (organiser_id) WHERE organiser_id IS NOT NULL;
        CREATE INDEX event_day ON event (school_id, day);

        -- An event of the book. event_id: what it is; a row of event that stands in no book was made by an entry and is
        -- as hidden as that entry. last_day: of an event of several days.
        CREATE TABLE booked_event (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          event_id INTEGER NOT NULL UNIQUE REFERENCES event (id),
          organiser_id INTEGER REFERENCES organiser (id),
          last_day TEXT,
          approved_list TEXT NOT NULL,
          version INTEGER NOT NULL DEFAULT 1,
          registered_by INTEGER NOT NULL REFERENCES user (id),
          registered_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX booked_event_school ON booked_event (school_id);

        CREATE TABLE event_merger (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          kept_id INTEGER NOT NULL REFERENCES booked_event (id),
          merged_id INTEGER NOT NULL REFERENCES booked_event (id),
          merged_by INTEGER NOT NULL REFERENCES user (id),
          merged_at INTEGER NOT NULL,
          undone_by INTEGER REFERENCES user (id),
          undone_at INTEGER,
          CHECK (kept_id <> merged_id),
          CHECK ((undone_by IS NULL) = (undone_at IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX event_merger_standing ON event_merger (merged_id) WHERE undone_at IS NULL;
        CREATE INDEX event_merger_kept ON event_merger (kept_id);

        -- What a merger moved: where the entry was, and the state that the merger took it out of as a repetition.
        -- version: of the entry after the merger.
        CREATE TABLE event_merger_entry (
          merger_id INTEGER NOT NULL REFERENCES event_merger (id),
          achievement_id INTEGER NOT NULL REFERENCES achievement (id),
          event_id INTEGER NOT NULL REFERENCES event (id),
          revoked_state TEXT CHECK (revoked_state IN ('submitted', 'class_verified', 'school_verified', 'returned')),
          version INTEGER NOT NULL,
          PRIMARY KEY (merger_id, achievement_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX event_merger_entry_achievement ON event_merger_entry (achievement_id);

        DROP VIEW entry;
        CREATE VIEW entry AS
          SELECT a.id, a.school_id, a.student_id, a.event_id, coalesce(a.title, v.title) AS title, v.level, v.attendance,
            v.participation, v.series_key, v.stage_level, a.direction_id, d.key AS direction_key,
            d.title AS direction_title, a.day, a.outcome, a.place_text, a.fixed_line, a.result_group, a.document_kind,
            a.state, a.halves, a.version, a.entered_by, a.entered_at,
            CASE WHEN v.organiser_id IS NULL THEN 1 ELSE coalesce((SELECT g.is_approved FROM organiser_decision g
              WHERE g.organiser_id = v.organiser_id AND g.from_day <= a.day ORDER BY g.from_day DESC, g.id DESC LIMIT 1),
              1) END AS organiser_approved
          FROM achievement a JOIN event v ON v.id = a.event_id JOIN direction d ON d.id = a.direction_id;
        """
}
