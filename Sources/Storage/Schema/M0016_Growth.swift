// Migration 16: the pupil's own part (goals, reflections, self-assessment), the educational route, the talks. Nothing of
// it is overwritten: what was changed is a further version. Landed migrations never change.

enum M0016Growth {
    static let script: StaticString = """
        -- A goal of a pupil for a term; its words and its state are in its versions.
        CREATE TABLE goal (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
          term_kind TEXT NOT NULL CHECK (term_kind IN ('quarter', 'trimester', 'half_year')),
          term_number INTEGER NOT NULL CHECK (term_number BETWEEN 1 AND 4)
        ) STRICT;
        CREATE INDEX goal_student ON goal (student_id, academic_year);

        CREATE TABLE goal_version (
          goal_id INTEGER NOT NULL REFERENCES goal (id),
          version INTEGER NOT NULL CHECK (version >= 1),
          text TEXT NOT NULL CHECK (text <> ''),
          direction_id INTEGER REFERENCES direction (id),
          state TEXT NOT NULL CHECK (state IN ('active', 'reached', 'postponed')),
          written_by INTEGER NOT NULL REFERENCES user (id),
          written_at INTEGER NOT NULL,
          PRIMARY KEY (goal_id, version)
        ) STRICT, WITHOUT ROWID;

        -- What a pupil has learned from an entry, in its own words; an empty version takes the words back.
        CREATE TABLE reflection_version (
          achievement_id INTEGER NOT NULL REFERENCES achievement (id),
          version INTEGER NOT NULL CHECK (version >= 1),
          text TEXT NOT NULL,
          written_by INTEGER NOT NULL REFERENCES user (id),
          written_at INTEGER NOT NULL,
          PRIMARY KEY (achievement_id, version)
        ) STRICT, WITHOUT ROWID;

        -- A look at the universal learning skills of S1 3.2.4 in a term: the pupil's own, or the class teacher's.
        CREATE TABLE skill_assessment (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
          term_kind TEXT NOT NULL CHECK (term_kind IN ('quarter', 'trimester', 'half_year')),
          term_number INTEGER NOT NULL CHECK (term_number BETWEEN 1 AND 4),
          side TEXT NOT NULL CHECK (side IN ('own', 'teacher')),
          UNIQUE (student_id, academic_year, term_kind, term_number, side)
        ) STRICT;

        CREATE TABLE skill_assessment_version (
          assessment_id INTEGER NOT NULL REFERENCES skill_assessment (id),
          version INTEGER NOT NULL CHECK (version >= 1),
          written_by INTEGER NOT NULL REFERENCES user (id),
          written_at INTEGER NOT NULL,
          PRIMARY KEY (assessment_id, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE skill_mark (
          assessment_id INTEGER NOT NULL,
          version INTEGER NOT NULL,
          skill TEXT NOT NULL CHECK (skill IN ('goal_setting', 'planning', 'choosing_ways', 'self_control',
            'self_assessment', 'searching', 'translating_forms', 'meaningful_reading', 'research', 'presenting', 'opinion',
            'peacefulness', 'writing')),
          level TEXT NOT NULL CHECK (level IN ('learning', 'helped', 'confident')),
          PRIMARY KEY (assessment_id, version, skill),
          FOREIGN KEY (assessment_id, version) REFERENCES skill_assessment_version (assessment_id, version)
        ) STRICT, WITHOUT ROWID;

        -- What the child itself shows to others of the school: a goal, the reflection on an entry, a self-assessment. An
        -- item is shown while a row of it has no end; without a row it is not.
        CREATE TABLE own_part_showing (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          goal_id INTEGER REFERENCES goal (id),
          achievement_id INTEGER REFERENCES achievement (id),
          assessment_id INTEGER REFERENCES skill_assessment (id),
          shown_by INTEGER NOT NULL REFERENCES user (id),
          shown_at INTEGER NOT NULL,
          ended_at INTEGER,
          CHECK ((goal_id IS NOT NULL) + (achievement_id IS NOT NULL) + (assessment_id IS NOT NULL) = 1)
        ) STRICT;
        CREATE UNIQUE INDEX own_part_showing_goal ON own_part_showing (goal_id)
          WHERE ended_at IS NULL AND goal_id IS NOT NULL;
        CREATE UNIQUE INDEX own_part_showing_reflection ON own_part_showing (achievement_id)
          WHERE ended_at IS NULL AND achievement_id IS NOT NULL;
        CREATE UNIQUE INDEX own_part_showing_assessment ON own_part_showing (assessment_id)
          WHERE ended_at IS NULL AND assessment_id IS NOT NULL;
        CREATE INDEX own_part_showing_student ON own_part_showing (student_id);

        -- The individual educational route of a pupil for a year, with its steps.
        CREATE TABLE learning_route (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
          UNIQUE (student_id, academic_year)
        ) STRICT;

        CREATE TABLE learning_route_version (
          route_id INTEGER NOT NULL REFERENCES learning_route (id),
          version INTEGER NOT NULL CHECK (version >= 1),
          goal TEXT NOT NULL CHECK (goal <> ''),
          written_by INTEGER NOT NULL REFERENCES user (id),
          written_at INTEGER NOT NULL,
          PRIMARY KEY (route_id, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE route_step (
          id INTEGER PRIMARY KEY,
          route_id INTEGER NOT NULL REFERENCES learning_route (id)
        ) STRICT;
        CREATE INDEX route_step_route ON route_step (route_id);

        CREATE TABLE route_step_version (
          step_id INTEGER NOT NULL REFERENCES route_step (id),
          version INTEGER NOT NULL CHECK (version >= 1),
          text TEXT NOT NULL CHECK (text <> ''),
          due_day TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('planned', 'active', 'done', 'dropped')),
          written_by INTEGER NOT NULL REFERENCES user (id),
          written_at INTEGER NOT NULL,
          PRIMARY KEY (step_id, version)
        ) STRICT, WITHOUT ROWID;

        -- The entries that a step has led to, as each version has them.
        CREATE TABLE route_step_entry (
          step_id INTEGER NOT NULL,
          version INTEGER NOT NULL,
          achievement_id INTEGER NOT NULL REFERENCES achievement (id),
          PRIMARY KEY (step_id, version, achievement_id),
          FOREIGN KEY (step_id, version) REFERENCES route_step_version (step_id, version)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX route_step_entry_achievement ON route_step_entry (achievement_id);

        -- A talk about a pupil: private to the class teacher and the deputy, unless marked for the family.
        CREATE TABLE conversation (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id)
        ) STRICT;
        CREATE INDEX conversation_student ON conversation (student_id);

        CREATE TABLE conversation_version (
          conversation_id INTEGER NOT NULL REFERENCES conversation (id),
          version INTEGER NOT NULL CHECK (version >= 1),
          day TEXT NOT NULL,
          partner TEXT NOT NULL CHECK (partner IN ('student', 'subject_teacher')),
          teacher_id INTEGER REFERENCES user (id),
          topic TEXT NOT NULL CHECK (topic <> ''),
          agreement TEXT NOT NULL,
          is_for_family INTEGER NOT NULL CHECK (is_for_family IN (0, 1)),
          written_by INTEGER NOT NULL REFERENCES user (id),
          written_at INTEGER NOT NULL,
          PRIMARY KEY (conversation_id, version),
          CHECK (partner = 'subject_teacher' OR teacher_id IS NULL)
        ) STRICT, WITHOUT ROWID;

        -- Each of them as its newest version has it, and whether the child shows it.
        CREATE VIEW goal_now AS
          SELECT g.id, g.student_id, g.academic_year, g.term_kind, g.term_number, v.version, v.text, v.direction_id,
            v.state, v.written_at,
            EXISTS (SELECT 1 FROM own_part_showing p WHERE p.goal_id = g.id AND p.ended_at IS NULL) AS is_shown
          FROM goal g JOIN goal_version v ON v.goal_id = g.id
            AND v.version = (SELECT max(version) FROM goal_version WHERE goal_id = g.id);

        CREATE VIEW reflection_now AS
          SELECT a.id AS achievement_id, a.student_id, v.version, v.text, v.written_at,
            EXISTS (SELECT 1 FROM own_part_showing p WHERE p.achievement_id = a.id AND p.ended_at IS NULL) AS is_shown
          FROM achievement a JOIN reflection_version v ON v.achievement_id = a.id
            AND v.version = (SELECT max(version) FROM reflection_version WHERE achievement_id = a.id)
          WHERE v.text <> '';

        CREATE VIEW assessment_now AS
          SELECT s.id, s.student_id, s.academic_year, s.term_kind, s.term_number, s.side, v.version, v.written_by,
            v.written_at,
            EXISTS (SELECT 1 FROM own_part_showing p WHERE p.assessment_id = s.id AND p.ended_at IS NULL) AS is_shown
          FROM skill_assessment s JOIN skill_assessment_version v ON v.assessment_id = s.id
            AND v.version = (SELECT max(version) FROM skill_assessment_version WHERE assessment_id = s.id);

        CREATE VIEW route_step_now AS
          SELECT s.id, s.route_id, v.version, v.text, v.due_day, v.state, v.written_by, v.written_at
          FROM route_step s JOIN route_step_version v ON v.step_id = s.id
            AND v.version = (SELECT max(version) FROM route_step_version WHERE step_id = s.id);

        CREATE VIEW conversation_now AS
          SELECT c.id, c.student_id, v.version, v.day, v.partner, v.teacher_id, v.topic, v.agreement, v.is_for_family,
            v.written_by, v.written_at
          FROM conversation c JOIN conversation_version v ON v.conversation_id = c.id
            AND v.version = (SELECT max(version) FROM conversation_version WHERE conversation_id = c.id);
        """
}
