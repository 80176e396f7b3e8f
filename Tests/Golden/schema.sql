CREATE TABLE achievement (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  event_id INTEGER NOT NULL REFERENCES event (id),
  direction_id INTEGER NOT NULL REFERENCES direction (id),
  day TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('participant', 'prizewinner', 'winner')),
  place_text TEXT NOT NULL,
  fixed_line TEXT,
  result_group TEXT NOT NULL CHECK (result_group IN ('academic', 'extracurricular', 'additional_education',
    'personal', 'metasubject')),
  document_kind TEXT CHECK (document_kind <> ''),
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'class_verified', 'school_verified',
    'returned', 'revoked')),
  halves INTEGER NOT NULL DEFAULT 0 CHECK (halves >= 0),
  school_halves INTEGER NOT NULL DEFAULT 0 CHECK (school_halves >= 0),
  version INTEGER NOT NULL DEFAULT 1,
  entered_by INTEGER NOT NULL REFERENCES user (id),
  entered_at INTEGER NOT NULL
, title TEXT CHECK (title <> '')) STRICT;

CREATE INDEX achievement_author ON achievement (entered_by, id);

CREATE INDEX achievement_event ON achievement (event_id, student_id);

CREATE INDEX achievement_student_day ON achievement (student_id, day, state);

CREATE INDEX achievement_waiting ON achievement (school_id, state, entered_at)
WHERE state IN ('submitted', 'class_verified', 'returned');

CREATE INDEX achievement_waiting_student ON achievement (student_id, state, entered_at)
WHERE state IN ('submitted', 'class_verified');

CREATE TABLE achievement_history (
  achievement_id INTEGER NOT NULL REFERENCES achievement (id),
  version INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('entered', 'edited', 'verified', 'returned', 'revoked', 'restored')),
  reason TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id),
  day TEXT NOT NULL,
  outcome TEXT NOT NULL,
  place_text TEXT NOT NULL,
  document_kind TEXT,
  state TEXT NOT NULL,
  changed_by INTEGER NOT NULL REFERENCES user (id),
  changed_at INTEGER NOT NULL, title TEXT CHECK (title <> ''),
  PRIMARY KEY (achievement_id, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX achievement_history_event ON achievement_history (event_id);

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  achievement_id INTEGER NOT NULL REFERENCES achievement (id),
  file TEXT NOT NULL REFERENCES stored_file (hash),
  preview TEXT REFERENCES stored_file (hash),
  added_by INTEGER NOT NULL REFERENCES user (id),
  added_at INTEGER NOT NULL,
  removed_by INTEGER REFERENCES user (id),
  removed_at INTEGER,
  CHECK ((removed_by IS NULL) = (removed_at IS NULL))
) STRICT;

CREATE INDEX attachment_entry ON attachment (achievement_id);

CREATE INDEX attachment_file ON attachment (file);

CREATE UNIQUE INDEX attachment_once ON attachment (file, achievement_id) WHERE removed_at IS NULL;

CREATE INDEX attachment_preview ON attachment (preview) WHERE preview IS NOT NULL;

CREATE TABLE audit_entry (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  school_id INTEGER,
  at INTEGER NOT NULL,
  user_id INTEGER,
  address TEXT NOT NULL CHECK (length(address) <= 64 AND instr(address, '|') = 0),
  deed TEXT NOT NULL CHECK (deed <> '' AND instr(deed, '|') = 0),
  object TEXT NOT NULL CHECK (instr(object, '|') = 0),
  object_id INTEGER,
  student_id INTEGER,
  class_id INTEGER,
  result TEXT NOT NULL CHECK (result IN ('done', 'refused', 'failed')),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_entry_class ON audit_entry (class_id, at) WHERE class_id IS NOT NULL;

CREATE INDEX audit_entry_school ON audit_entry (school_id, at);

CREATE INDEX audit_entry_student ON audit_entry (student_id, at) WHERE student_id IS NOT NULL;

CREATE INDEX audit_entry_trouble ON audit_entry (school_id, at) WHERE result <> 'done';

CREATE INDEX audit_entry_user ON audit_entry (user_id, at);

CREATE TRIGGER audit_entry_never_changed BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'an audit entry is never changed'); END;

CREATE TRIGGER audit_entry_never_removed BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'an audit entry is never removed'); END;

CREATE TRIGGER audit_entry_only_at_the_end BEFORE INSERT ON audit_entry
WHEN NEW.number <= (SELECT max(number) FROM audit_entry)
BEGIN SELECT RAISE(ABORT, 'an audit entry is added at the end'); END;

CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  entries INTEGER NOT NULL CHECK (entries >= 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT;

CREATE TRIGGER audit_head_added_once BEFORE INSERT ON audit_head WHEN EXISTS (SELECT 1 FROM audit_head)
BEGIN SELECT RAISE(ABORT, 'the audit log has one head'); END;

CREATE TRIGGER audit_head_never_removed BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'the head of the audit log is never removed'); END;

CREATE TRIGGER audit_head_only_grows BEFORE UPDATE ON audit_head WHEN NEW.entries < OLD.entries
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;

CREATE TABLE board (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  month TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'filled', 'published', 'closed')),
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  UNIQUE (class_id, month)
) STRICT;

CREATE TABLE board_edition (
  id INTEGER PRIMARY KEY,
  board_id INTEGER NOT NULL REFERENCES board (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  reason TEXT NOT NULL,
  published_by INTEGER NOT NULL REFERENCES user (id),
  published_at INTEGER NOT NULL,
  UNIQUE (board_id, number)
) STRICT;

CREATE TABLE board_edition_line (
  edition_id INTEGER NOT NULL REFERENCES board_edition (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  text TEXT NOT NULL,
  PRIMARY KEY (edition_id, student_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX board_edition_line_entry ON board_edition_line (achievement_id) WHERE achievement_id IS NOT NULL;

CREATE INDEX board_edition_line_student ON board_edition_line (student_id);

CREATE TABLE board_edition_nomination (
  edition_id INTEGER NOT NULL REFERENCES board_edition (id),
  position INTEGER NOT NULL,
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  title TEXT NOT NULL,
  PRIMARY KEY (edition_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX board_edition_nomination_entry ON board_edition_nomination (achievement_id)
WHERE achievement_id IS NOT NULL;

CREATE INDEX board_edition_nomination_student ON board_edition_nomination (student_id);

CREATE TABLE board_line (
  board_id INTEGER NOT NULL REFERENCES board (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  text TEXT NOT NULL CHECK (text <> ''),
  written_by INTEGER NOT NULL REFERENCES user (id),
  written_at INTEGER NOT NULL,
  PRIMARY KEY (board_id, student_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX board_line_entry ON board_line (achievement_id) WHERE achievement_id IS NOT NULL;

CREATE INDEX board_line_student ON board_line (student_id);

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

CREATE INDEX booked_event_organiser ON booked_event (organiser_id) WHERE organiser_id IS NOT NULL;

CREATE INDEX booked_event_school ON booked_event (school_id);

CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  month TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('attestation', 'certificate', 'diploma', 'merit_certificate',
    'praise_sheet', 'praise_certificate')),
  academic_year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  code TEXT NOT NULL UNIQUE CHECK (length(code) >= 16),
  last_name TEXT NOT NULL CHECK (last_name <> ''),
  first_name TEXT NOT NULL CHECK (first_name <> ''),
  patronymic TEXT NOT NULL,
  gender TEXT NOT NULL CHECK (gender IN ('m', 'f')),
  school_name TEXT NOT NULL,
  head_name TEXT NOT NULL,
  teacher_name TEXT NOT NULL,
  personal_line TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  issued_by INTEGER NOT NULL REFERENCES user (id),
  printed INTEGER NOT NULL DEFAULT 0 CHECK (printed >= 0),
  printed_on TEXT,
  revoked_at INTEGER,
  revoked_by INTEGER REFERENCES user (id),
  revoked_reason TEXT NOT NULL DEFAULT '',
  replaced_by INTEGER REFERENCES certificate (id), line_achievement_id INTEGER REFERENCES achievement (id),
  UNIQUE (school_id, academic_year, sequence),
  CHECK ((revoked_at IS NULL) = (revoked_reason = '')),
  CHECK (revoked_at IS NOT NULL OR replaced_by IS NULL)
) STRICT;

CREATE INDEX certificate_class ON certificate (class_id, month);

CREATE INDEX certificate_own_entry ON certificate (line_achievement_id) WHERE line_achievement_id IS NOT NULL;

CREATE INDEX certificate_student ON certificate (student_id, month);

CREATE INDEX certificate_successor ON certificate (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE UNIQUE INDEX certificate_valid ON certificate (class_id, month, student_id) WHERE revoked_at IS NULL;

CREATE TABLE certificate_line (
  certificate_id INTEGER NOT NULL REFERENCES certificate (id),
  kind TEXT NOT NULL CHECK (kind IN ('deed', 'nomination')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''), achievement_id INTEGER REFERENCES achievement (id),
  PRIMARY KEY (certificate_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX certificate_line_entry ON certificate_line (achievement_id) WHERE achievement_id IS NOT NULL;

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  scope TEXT NOT NULL CHECK (scope IN ('processing', 'school', 'distribution')),
  given_on TEXT NOT NULL,
  withdrawn_on TEXT CHECK (withdrawn_on >= given_on),
  entered_by INTEGER NOT NULL REFERENCES user (id),
  entered_at INTEGER NOT NULL
, until_day TEXT CHECK (until_day >= given_on), form_version INTEGER CHECK (form_version >= 1), replaced_by INTEGER REFERENCES consent (id)) STRICT;

CREATE INDEX consent_student ON consent (student_id, scope, withdrawn_on);

CREATE INDEX consent_successor ON consent (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE consent_field (
  consent_id INTEGER NOT NULL REFERENCES consent (id),
  field TEXT NOT NULL CHECK (field IN ('name', 'class', 'photo', 'result', 'nomination')),
  PRIMARY KEY (consent_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_form (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  scope TEXT NOT NULL CHECK (scope IN ('processing', 'school', 'distribution')),
  version INTEGER NOT NULL CHECK (version >= 2),
  created_by INTEGER NOT NULL REFERENCES user (id),
  created_at INTEGER NOT NULL,
  UNIQUE (school_id, scope, version)
) STRICT;

CREATE TABLE consent_form_part (
  form_id INTEGER NOT NULL REFERENCES consent_form (id),
  part TEXT NOT NULL CHECK (part IN ('resources', 'purposes', 'data', 'actions', 'recipients', 'conditions',
    'term', 'withdrawal')),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (form_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_scan (
  consent_id INTEGER NOT NULL REFERENCES consent (id),
  file TEXT NOT NULL REFERENCES stored_file (hash),
  added_by INTEGER NOT NULL REFERENCES user (id),
  added_at INTEGER NOT NULL,
  PRIMARY KEY (consent_id, file)
) STRICT, WITHOUT ROWID;

CREATE INDEX consent_scan_file ON consent_scan (file);

CREATE TABLE consent_withdrawal (
  id INTEGER PRIMARY KEY,
  consent_id INTEGER NOT NULL UNIQUE REFERENCES consent (id),
  school_id INTEGER NOT NULL REFERENCES school (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  way TEXT NOT NULL CHECK (way IN ('application', 'paper')),
  withdrawn_at INTEGER NOT NULL,
  registered_by INTEGER NOT NULL REFERENCES user (id),
  UNIQUE (school_id, number)
) STRICT;

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

CREATE TABLE copy_removal (
  consent_id INTEGER NOT NULL REFERENCES consent (id),
  kind TEXT NOT NULL CHECK (kind IN ('board', 'certificate')),
  copy_id INTEGER NOT NULL,
  removed_at INTEGER NOT NULL,
  removed_by INTEGER NOT NULL REFERENCES user (id),
  PRIMARY KEY (consent_id, kind, copy_id)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX departure_class ON departure (class_id);

CREATE INDEX departure_student ON departure (student_id);

CREATE TABLE departure_group (
  departure_id INTEGER NOT NULL REFERENCES departure (id),
  group_id INTEGER NOT NULL REFERENCES teaching_group (id),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  PRIMARY KEY (departure_id, group_id, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE departure_membership (
  departure_id INTEGER NOT NULL REFERENCES departure (id),
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  from_day TEXT NOT NULL,
  until_day TEXT,
  PRIMARY KEY (departure_id, class_id, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE direction (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  position INTEGER NOT NULL,
  retired_on TEXT,
  UNIQUE (school_id, key)
) STRICT;

CREATE TABLE discretion (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  scope TEXT NOT NULL CHECK (scope IN ('everything', 'points', 'entry')),
  achievement_id INTEGER REFERENCES achievement (id),
  set_by INTEGER NOT NULL REFERENCES user (id),
  set_at INTEGER NOT NULL,
  lifted_at INTEGER,
  CHECK ((scope = 'entry') = (achievement_id IS NOT NULL))
) STRICT;

CREATE INDEX discretion_achievement ON discretion (achievement_id) WHERE lifted_at IS NULL;

CREATE INDEX discretion_author ON discretion (set_by) WHERE lifted_at IS NULL;

CREATE INDEX discretion_entry ON discretion (achievement_id) WHERE achievement_id IS NOT NULL;

CREATE INDEX discretion_set ON discretion (student_id, set_at);

CREATE INDEX discretion_student ON discretion (student_id, scope) WHERE lifted_at IS NULL;

CREATE TABLE district (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> '')
) STRICT;

CREATE TABLE enrollment (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day)
) STRICT;

CREATE INDEX enrollment_class ON enrollment (class_id, student_id, from_day, until_day);

CREATE INDEX enrollment_student ON enrollment (student_id, from_day);

CREATE TABLE erased_certificate (
  school_id INTEGER NOT NULL REFERENCES school (id),
  academic_year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  kind TEXT NOT NULL,
  month TEXT NOT NULL,
  erasure_id INTEGER NOT NULL REFERENCES erasure (id),
  PRIMARY KEY (school_id, academic_year, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_number (
  object TEXT PRIMARY KEY CHECK (object IN ('entry', 'certificate')),
  highest INTEGER NOT NULL CHECK (highest >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_withdrawal (
  school_id INTEGER NOT NULL REFERENCES school (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  erasure_id INTEGER NOT NULL REFERENCES erasure (id),
  PRIMARY KEY (school_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  student_number INTEGER NOT NULL CHECK (student_number >= 1),
  left_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('expired', 'request')),
  minutes_number TEXT NOT NULL CHECK (length(minutes_number) BETWEEN 1 AND 20),
  minutes_day TEXT NOT NULL,
  erased_by INTEGER REFERENCES user (id),
  erased_at INTEGER NOT NULL,
  UNIQUE (school_id, number)
) STRICT;

CREATE TRIGGER erasure_never_changed BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;

CREATE TRIGGER erasure_never_removed BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'an act is never removed'); END;

CREATE TABLE erasure_count (
  erasure_id INTEGER NOT NULL REFERENCES erasure (id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  amount INTEGER NOT NULL CHECK (amount >= 1),
  PRIMARY KEY (erasure_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER erasure_count_never_changed BEFORE UPDATE ON erasure_count
BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;

CREATE TRIGGER erasure_count_never_removed BEFORE DELETE ON erasure_count
BEGIN SELECT RAISE(ABORT, 'an act is never removed'); END;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  title TEXT NOT NULL CHECK (title <> ''),
  title_key TEXT NOT NULL CHECK (title_key <> ''),
  series_key TEXT NOT NULL CHECK (series_key <> ''),
  stage_level TEXT CHECK (stage_level IN ('class', 'school', 'municipal', 'intermunicipal', 'regional',
    'interregional', 'national', 'international')),
  level TEXT NOT NULL CHECK (level IN ('class', 'school', 'municipal', 'intermunicipal', 'regional',
    'interregional', 'national', 'international')),
  direction_id INTEGER NOT NULL REFERENCES direction (id),
  attendance TEXT NOT NULL CHECK (attendance IN ('in_person', 'correspondence', 'distance')),
  participation TEXT NOT NULL CHECK (participation IN ('individual', 'team')),
  day TEXT NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  created_at INTEGER NOT NULL, organiser_id INTEGER REFERENCES organiser (id), current_id INTEGER REFERENCES event (id) CHECK (current_id <> id),
  UNIQUE (school_id, title_key, day, level, direction_id, attendance, participation)
) STRICT;

CREATE INDEX event_author ON event (created_by, title_key);

CREATE INDEX event_current ON event (current_id) WHERE current_id IS NOT NULL;

CREATE INDEX event_day ON event (school_id, day);

CREATE INDEX event_organiser ON event (organiser_id) WHERE organiser_id IS NOT NULL;

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

CREATE INDEX event_merger_kept ON event_merger (kept_id);

CREATE UNIQUE INDEX event_merger_standing ON event_merger (merged_id) WHERE undone_at IS NULL;

CREATE TABLE event_merger_entry (
  merger_id INTEGER NOT NULL REFERENCES event_merger (id),
  achievement_id INTEGER NOT NULL REFERENCES achievement (id),
  event_id INTEGER NOT NULL REFERENCES event (id),
  revoked_state TEXT CHECK (revoked_state IN ('submitted', 'class_verified', 'school_verified', 'returned')),
  version INTEGER NOT NULL,
  PRIMARY KEY (merger_id, achievement_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_merger_entry_achievement ON event_merger_entry (achievement_id);

CREATE INDEX event_merger_entry_event ON event_merger_entry (event_id);

CREATE TABLE file_destruction (
  id INTEGER PRIMARY KEY,
  attachment_id INTEGER UNIQUE REFERENCES attachment (id),
  consent_id INTEGER REFERENCES consent (id),
  file TEXT REFERENCES stored_file (hash),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
  destroyed_by INTEGER NOT NULL REFERENCES user (id),
  destroyed_at INTEGER NOT NULL,
  CHECK ((attachment_id IS NULL) = (consent_id IS NOT NULL)),
  CHECK ((consent_id IS NULL) = (file IS NULL))
) STRICT;

CREATE INDEX file_destruction_consent ON file_destruction (consent_id) WHERE consent_id IS NOT NULL;

CREATE INDEX file_destruction_file ON file_destruction (file) WHERE file IS NOT NULL;

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

CREATE TABLE group_member (
  id INTEGER PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES teaching_group (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL CHECK (until_day >= from_day)
) STRICT;

CREATE INDEX group_member_group ON group_member (group_id, student_id);

CREATE INDEX group_member_student ON group_member (student_id);

CREATE TABLE group_teacher (
  id INTEGER PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES teaching_group (id),
  user_id INTEGER NOT NULL REFERENCES user (id),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL CHECK (until_day >= from_day)
) STRICT;

CREATE INDEX group_teacher_group ON group_teacher (group_id);

CREATE INDEX group_teacher_user ON group_teacher (user_id);

CREATE TABLE guardian (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  user_id INTEGER UNIQUE REFERENCES user (id),
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  patronymic TEXT NOT NULL
) STRICT;

CREATE TABLE guardian_of (
  guardian_id INTEGER NOT NULL REFERENCES guardian (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day),
  PRIMARY KEY (guardian_id, student_id, from_day)
) STRICT, WITHOUT ROWID;

CREATE INDEX guardian_of_student ON guardian_of (student_id);

CREATE TABLE join_code (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  holder TEXT NOT NULL CHECK (holder IN ('pupil', 'guardian')),
  code_hash BLOB NOT NULL UNIQUE CHECK (length(code_hash) = 32),
  issued_by INTEGER NOT NULL REFERENCES user (id),
  issued_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
  used_at INTEGER,
  used_by INTEGER REFERENCES user (id),
  replaced_at INTEGER,
  CHECK ((used_at IS NULL) = (used_by IS NULL))
) STRICT;

CREATE INDEX join_code_student ON join_code (student_id);

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

CREATE TABLE nomination (
  board_id INTEGER NOT NULL REFERENCES board (id),
  title_id INTEGER NOT NULL REFERENCES nomination_title (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  PRIMARY KEY (board_id, title_id, student_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX nomination_entry ON nomination (achievement_id) WHERE achievement_id IS NOT NULL;

CREATE INDEX nomination_student ON nomination (student_id);

CREATE TABLE nomination_title (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  position INTEGER NOT NULL,
  retired_at INTEGER,
  UNIQUE (class_id, key)
) STRICT;

CREATE TABLE organiser (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  title TEXT NOT NULL CHECK (title <> ''),
  title_key TEXT NOT NULL CHECK (title_key <> ''),
  UNIQUE (school_id, title_key)
) STRICT;

CREATE TABLE organiser_decision (
  id INTEGER PRIMARY KEY,
  organiser_id INTEGER NOT NULL REFERENCES organiser (id),
  from_day TEXT NOT NULL,
  is_approved INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
  decided_by INTEGER NOT NULL REFERENCES user (id),
  decided_at INTEGER NOT NULL
) STRICT;

CREATE INDEX organiser_decision_day ON organiser_decision (organiser_id, from_day, id);

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

CREATE UNIQUE INDEX own_part_showing_assessment ON own_part_showing (assessment_id)
WHERE ended_at IS NULL AND assessment_id IS NOT NULL;

CREATE INDEX own_part_showing_assessment_used ON own_part_showing (assessment_id)
WHERE assessment_id IS NOT NULL;

CREATE INDEX own_part_showing_entry ON own_part_showing (achievement_id) WHERE achievement_id IS NOT NULL;

CREATE UNIQUE INDEX own_part_showing_goal ON own_part_showing (goal_id)
WHERE ended_at IS NULL AND goal_id IS NOT NULL;

CREATE INDEX own_part_showing_goal_used ON own_part_showing (goal_id) WHERE goal_id IS NOT NULL;

CREATE UNIQUE INDEX own_part_showing_reflection ON own_part_showing (achievement_id)
WHERE ended_at IS NULL AND achievement_id IS NOT NULL;

CREATE INDEX own_part_showing_student ON own_part_showing (student_id);

CREATE TABLE reflection_version (
  achievement_id INTEGER NOT NULL REFERENCES achievement (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  text TEXT NOT NULL,
  written_by INTEGER NOT NULL REFERENCES user (id),
  written_at INTEGER NOT NULL,
  PRIMARY KEY (achievement_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE role_assignment (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id),
  role TEXT NOT NULL CHECK (role IN
    ('student', 'guardian', 'subject_teacher', 'class_teacher', 'deputy', 'head', 'administrator', 'district')),
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day)
) STRICT;

CREATE INDEX role_assignment_user ON role_assignment (user_id);

CREATE TABLE route_step (
  id INTEGER PRIMARY KEY,
  route_id INTEGER NOT NULL REFERENCES learning_route (id)
) STRICT;

CREATE INDEX route_step_route ON route_step (route_id);

CREATE TABLE route_step_entry (
  step_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  achievement_id INTEGER NOT NULL REFERENCES achievement (id),
  PRIMARY KEY (step_id, version, achievement_id),
  FOREIGN KEY (step_id, version) REFERENCES route_step_version (step_id, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX route_step_entry_achievement ON route_step_entry (achievement_id);

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

CREATE TABLE scale (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  valid_from TEXT NOT NULL,
  team_halves INTEGER NOT NULL CHECK (team_halves IN (0, 1)),
  remote_halves INTEGER NOT NULL CHECK (remote_halves IN (0, 1)),
  document_above TEXT CHECK (document_above IN ('class', 'school', 'municipal', 'regional', 'national')), organisers_limited INTEGER NOT NULL DEFAULT 1 CHECK (organisers_limited IN (0, 1)), created_by INTEGER REFERENCES user (id), created_at INTEGER, minutes_number TEXT CHECK (length(minutes_number) BETWEEN 1 AND 20), minutes_day TEXT CHECK ((minutes_day IS NULL) = (minutes_number IS NULL)),
  UNIQUE (school_id, version)
) STRICT;

CREATE TRIGGER scale_never_changed BEFORE UPDATE ON scale
WHEN OLD.minutes_number IS NOT NULL OR NEW.school_id <> OLD.school_id OR NEW.version <> OLD.version
  OR NEW.valid_from <> OLD.valid_from OR NEW.team_halves <> OLD.team_halves
  OR NEW.remote_halves <> OLD.remote_halves OR NEW.document_above IS NOT OLD.document_above
  OR NEW.organisers_limited <> OLD.organisers_limited
BEGIN SELECT RAISE(ABORT, 'a version of the scale is never changed'); END;

CREATE TRIGGER scale_never_removed BEFORE DELETE ON scale
BEGIN SELECT RAISE(ABORT, 'a version of the scale is never removed'); END;

CREATE TABLE scale_line (
  scale_id INTEGER NOT NULL REFERENCES scale (id),
  key TEXT NOT NULL,
  halves INTEGER NOT NULL CHECK (halves >= 0),
  PRIMARY KEY (scale_id, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER scale_line_never_changed BEFORE UPDATE ON scale_line
BEGIN SELECT RAISE(ABORT, 'a version of the scale is never changed'); END;

CREATE TRIGGER scale_line_never_removed BEFORE DELETE ON scale_line
BEGIN SELECT RAISE(ABORT, 'a version of the scale is never changed'); END;

CREATE TABLE schema_migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE school (
  id INTEGER PRIMARY KEY,
  district_id INTEGER REFERENCES district (id),
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  short_name TEXT NOT NULL CHECK (short_name <> ''),
  city TEXT NOT NULL,
  head_name TEXT NOT NULL
, address TEXT NOT NULL DEFAULT '', inn TEXT NOT NULL DEFAULT '' CHECK (inn = '' OR length(inn) = 10), ogrn TEXT NOT NULL DEFAULT '' CHECK (ogrn = '' OR length(ogrn) = 13), site TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE school_class (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 11),
  letter TEXT NOT NULL CHECK (letter <> ''),
  UNIQUE (school_id, academic_year, grade, letter)
) STRICT;

CREATE TABLE "session" (
  id INTEGER PRIMARY KEY,
  token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  user_id INTEGER NOT NULL REFERENCES user (id),
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  idle INTEGER NOT NULL CHECK (idle > 0),
  expires_at INTEGER NOT NULL,
  address TEXT NOT NULL,
  device TEXT NOT NULL,
  side TEXT CHECK (side IN ('staff', 'family'))
) STRICT;

CREATE INDEX session_user ON session (user_id);

CREATE TABLE setting (
  school_id INTEGER NOT NULL REFERENCES school (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (school_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE showing_request (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  scope TEXT NOT NULL CHECK (scope IN ('everything', 'points', 'entry')),
  achievement_id INTEGER REFERENCES achievement (id),
  reason TEXT NOT NULL CHECK (reason IN ('board', 'feast', 'example')),
  words TEXT NOT NULL,
  asked_by INTEGER NOT NULL REFERENCES user (id),
  asked_at INTEGER NOT NULL,
  answer TEXT CHECK (answer IN ('shown', 'kept')),
  answered_by INTEGER REFERENCES user (id),
  answered_at INTEGER,
  CHECK ((scope = 'entry') = (achievement_id IS NOT NULL)),
  CHECK ((answer IS NULL) = (answered_by IS NULL)),
  CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE INDEX showing_request_entry ON showing_request (achievement_id) WHERE achievement_id IS NOT NULL;

CREATE INDEX showing_request_student ON showing_request (student_id, asked_at);

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

CREATE TABLE stored_file (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  kind TEXT NOT NULL CHECK (kind IN ('jpeg', 'png', 'webp', 'pdf')),
  size INTEGER NOT NULL CHECK (size > 0),
  width INTEGER NOT NULL CHECK (width >= 0),
  height INTEGER NOT NULL CHECK (height >= 0),
  stored_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE student (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  user_id INTEGER UNIQUE REFERENCES user (id),
  last_name TEXT NOT NULL CHECK (last_name <> ''),
  first_name TEXT NOT NULL CHECK (first_name <> ''),
  patronymic TEXT NOT NULL,
  gender TEXT NOT NULL CHECK (gender IN ('m', 'f')),
  birth_day TEXT NOT NULL,
  file_number TEXT NOT NULL,
  identity TEXT NOT NULL,
  search_name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (school_id, identity)
) STRICT;

CREATE TABLE student_total (
  student_id INTEGER NOT NULL REFERENCES student (id),
  month TEXT NOT NULL,
  direction_id INTEGER NOT NULL REFERENCES direction (id),
  verified TEXT NOT NULL CHECK (verified IN ('class', 'school')),
  halves INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY (student_id, verified, month, direction_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE teaching_assignment (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id),
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  duty TEXT NOT NULL CHECK (duty IN ('class_teacher', 'subject_teacher')),
  subject TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day)
) STRICT;

CREATE INDEX teaching_assignment_class ON teaching_assignment (class_id);

CREATE INDEX teaching_assignment_user ON teaching_assignment (user_id);

CREATE TABLE teaching_group (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
  kind TEXT NOT NULL CHECK (kind IN ('additional', 'subject')),
  title TEXT NOT NULL CHECK (title <> ''),
  title_key TEXT NOT NULL CHECK (title_key <> ''),
  UNIQUE (school_id, academic_year, title_key)
) STRICT;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
  kind TEXT NOT NULL CHECK (kind IN ('quarter', 'trimester', 'half_year')),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 4),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL CHECK (last_day >= first_day),
  UNIQUE (school_id, academic_year, kind, number)
) STRICT;

CREATE TABLE user (
  id INTEGER PRIMARY KEY,
  school_id INTEGER REFERENCES school (id),
  district_id INTEGER REFERENCES district (id),
  login TEXT NOT NULL UNIQUE CHECK (login <> ''),
  password_hash TEXT NOT NULL,
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  patronymic TEXT NOT NULL,
  must_change_password INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1)),
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
, one_time_until INTEGER, one_time_used_at INTEGER) STRICT;

CREATE INDEX user_school ON user (school_id);

CREATE VIEW assessment_now AS
SELECT s.id, s.student_id, s.academic_year, s.term_kind, s.term_number, s.side, v.version, v.written_by,
  v.written_at,
  EXISTS (SELECT 1 FROM own_part_showing p WHERE p.assessment_id = s.id AND p.ended_at IS NULL) AS is_shown
FROM skill_assessment s JOIN skill_assessment_version v ON v.assessment_id = s.id
  AND v.version = (SELECT max(version) FROM skill_assessment_version WHERE assessment_id = s.id);

CREATE VIEW conversation_now AS
SELECT c.id, c.student_id, v.version, v.day, v.partner, v.teacher_id, v.topic, v.agreement, v.is_for_family,
  v.written_by, v.written_at
FROM conversation c JOIN conversation_version v ON v.conversation_id = c.id
  AND v.version = (SELECT max(version) FROM conversation_version WHERE conversation_id = c.id);

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

CREATE VIEW entry AS
SELECT a.id, a.school_id, a.student_id, a.event_id, coalesce(a.title, v.title) AS title, v.level, v.attendance,
  v.participation, v.series_key, v.stage_level, a.direction_id, d.key AS direction_key,
  d.title AS direction_title, a.day, a.outcome, a.place_text, a.fixed_line, a.result_group, a.document_kind,
  a.state, a.halves, a.version, a.entered_by, a.entered_at,
  CASE WHEN v.organiser_id IS NULL THEN 1 ELSE coalesce((SELECT g.is_approved FROM organiser_decision g
    WHERE g.organiser_id = v.organiser_id AND g.from_day <= a.day ORDER BY g.from_day DESC, g.id DESC LIMIT 1),
    1) END AS organiser_approved
FROM achievement a JOIN event v ON v.id = a.event_id JOIN direction d ON d.id = a.direction_id;

CREATE VIEW goal_now AS
SELECT g.id, g.student_id, g.academic_year, g.term_kind, g.term_number, v.version, v.text, v.direction_id,
  v.state, v.written_at,
  EXISTS (SELECT 1 FROM own_part_showing p WHERE p.goal_id = g.id AND p.ended_at IS NULL) AS is_shown
FROM goal g JOIN goal_version v ON v.goal_id = g.id
  AND v.version = (SELECT max(version) FROM goal_version WHERE goal_id = g.id);

CREATE VIEW paper AS
SELECT c.id, c.school_id, c.class_id, c.student_id, c.month, c.kind, c.academic_year, c.sequence, c.code,
  c.last_name, c.first_name, c.patronymic, c.gender, c.school_name, c.head_name, c.teacher_name,
  c.personal_line, c.issued_on, c.printed, c.printed_on, c.revoked_at, c.revoked_reason, k.grade, k.letter,
  r.academic_year AS replacing_year, r.sequence AS replacing_sequence
FROM certificate c JOIN school_class k ON k.id = c.class_id LEFT JOIN certificate r ON r.id = c.replaced_by;

CREATE VIEW reflection_now AS
SELECT a.id AS achievement_id, a.student_id, v.version, v.text, v.written_at,
  EXISTS (SELECT 1 FROM own_part_showing p WHERE p.achievement_id = a.id AND p.ended_at IS NULL) AS is_shown
FROM achievement a JOIN reflection_version v ON v.achievement_id = a.id
  AND v.version = (SELECT max(version) FROM reflection_version WHERE achievement_id = a.id)
WHERE v.text <> '';

CREATE VIEW route_step_now AS
SELECT s.id, s.route_id, v.version, v.text, v.due_day, v.state, v.written_by, v.written_at
FROM route_step s JOIN route_step_version v ON v.step_id = s.id
  AND v.version = (SELECT max(version) FROM route_step_version WHERE step_id = s.id);

CREATE VIEW shown_student AS
SELECT c.student_id, CASE c.scope WHEN 'distribution' THEN 'public' ELSE c.scope END AS circle,
  c.given_on AS from_day, coalesce(c.until_day, '9999-12-31') AS until_day,
  c.scope = 'school' OR EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'result')
    AS shows_result,
  c.scope = 'school' OR EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id
    AND f.field = 'nomination') AS shows_nomination,
  c.scope = 'school' OR (
    EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'name')
    AND EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'class'))
    AS stands_on_board
FROM consent c
WHERE c.scope IN ('school', 'distribution') AND c.withdrawn_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM discretion w
    WHERE w.student_id = c.student_id AND w.scope = 'everything' AND w.lifted_at IS NULL);
