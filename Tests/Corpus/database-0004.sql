-- The invented demo school in the schema of migration 4, dumped by sqlite3; password hashes taken out.

BEGIN TRANSACTION;
CREATE TABLE schema_migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;
INSERT INTO schema_migration VALUES(1,'organisation','06ad2291d1f0dae3',1795243469000);
INSERT INTO schema_migration VALUES(2,'people','1b5ffbee3c1c4f36',1795243469000);
INSERT INTO schema_migration VALUES(3,'achievements','2446caf1edf2a547',1795243469000);
INSERT INTO schema_migration VALUES(4,'boards','c320c2b4302bc8df',1795243469000);
CREATE TABLE district (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> '')
) STRICT;
INSERT INTO district VALUES(1,'Приозёрный район');
CREATE TABLE school (
  id INTEGER PRIMARY KEY,
  district_id INTEGER REFERENCES district (id),
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  short_name TEXT NOT NULL CHECK (short_name <> ''),
  city TEXT NOT NULL,
  head_name TEXT NOT NULL
) STRICT;
INSERT INTO school VALUES(1,1,'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','Школа № 14, г. Приозёрный','Приозёрный','Берёзкин Андрей Петрович');
CREATE TABLE setting (
  school_id INTEGER NOT NULL REFERENCES school (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (school_id, name)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE school_class (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 11),
  letter TEXT NOT NULL CHECK (letter <> ''),
  UNIQUE (school_id, academic_year, grade, letter)
) STRICT;
INSERT INTO school_class VALUES(1,1,2026,11,'А');
INSERT INTO school_class VALUES(2,1,2026,10,'А');
INSERT INTO school_class VALUES(3,1,2026,9,'А');
INSERT INTO school_class VALUES(4,1,2026,8,'А');
INSERT INTO school_class VALUES(5,1,2026,7,'А');
INSERT INTO school_class VALUES(6,1,2026,6,'А');
INSERT INTO school_class VALUES(7,1,2026,5,'А');
INSERT INTO school_class VALUES(8,1,2026,4,'А');
INSERT INTO school_class VALUES(9,1,2026,3,'А');
INSERT INTO school_class VALUES(10,1,2026,2,'А');
INSERT INTO school_class VALUES(11,1,2026,1,'А');
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
) STRICT;
INSERT INTO user VALUES(1,1,NULL,'head','x','Берёзкин','Андрей','Петрович',0,1788253200000,NULL);
INSERT INTO user VALUES(2,1,NULL,'deputy','x','Покровская','Марина','Евгеньевна',0,1788253200000,NULL);
INSERT INTO user VALUES(3,1,NULL,'admin','x','Жданова','Вера','Олеговна',0,1788253200000,NULL);
INSERT INTO user VALUES(4,NULL,1,'district','x','Василенко','Ольга','Юрьевна',0,1788253200000,NULL);
INSERT INTO user VALUES(5,1,NULL,'class-2015-а','!','Веселова','Алла','Антоновна',0,1788253200000,NULL);
INSERT INTO user VALUES(6,1,NULL,'class-2016-а','!','Осипова','Тамара','Дмитриевна',0,1788253200000,NULL);
INSERT INTO user VALUES(7,1,NULL,'class-2017-а','!','Измайлова','Ирина','Андреевна',0,1788253200000,NULL);
INSERT INTO user VALUES(8,1,NULL,'class-2018-а','!','Рожкова','Людмила','Львовна',0,1788253200000,NULL);
INSERT INTO user VALUES(9,1,NULL,'teacher','x','Баранова','Оксана','Максимовна',0,1788253200000,NULL);
INSERT INTO user VALUES(10,1,NULL,'subject','x','Широкова','Галина','Андреевна',0,1788253200000,NULL);
INSERT INTO user VALUES(11,1,NULL,'parent','x','Воробьёва','Наталья','Юрьевна',0,1788253200000,NULL);
INSERT INTO user VALUES(12,1,NULL,'student','x','Воробьёва','Полина','Сергеевна',0,1788253200000,NULL);
INSERT INTO user VALUES(13,1,NULL,'class-2020-а','!','Крылова','Елена','Артёмовна',0,1788253200000,NULL);
INSERT INTO user VALUES(14,1,NULL,'class-2021-а','!','Климова','Людмила','Максимовна',0,1788253200000,NULL);
INSERT INTO user VALUES(15,1,NULL,'class-2022-а','!','Гайдай','Лариса','Романовна',0,1788253200000,NULL);
INSERT INTO user VALUES(16,1,NULL,'class-2023-а','!','Ёлкина','Галина','Артёмовна',0,1788253200000,NULL);
INSERT INTO user VALUES(17,1,NULL,'class-2024-а','!','Жукова','Марина','Петровна',0,1788253200000,NULL);
INSERT INTO user VALUES(18,1,NULL,'class-2025-а','!','Кудрявцева','Людмила','Павловна',0,1788253200000,NULL);
CREATE TABLE session (
  token_hash BLOB PRIMARY KEY CHECK (length(token_hash) = 32),
  user_id INTEGER NOT NULL REFERENCES user (id),
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  idle INTEGER NOT NULL CHECK (idle > 0),
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE role_assignment (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id),
  role TEXT NOT NULL CHECK (role IN
    ('student', 'guardian', 'subject_teacher', 'class_teacher', 'deputy', 'head', 'administrator', 'district')),
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day)
) STRICT;
INSERT INTO role_assignment VALUES(1,1,'head','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(2,2,'deputy','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(3,3,'administrator','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(4,4,'district','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(5,5,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(6,6,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(7,7,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(8,8,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(9,9,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(10,10,'subject_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(11,11,'guardian','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(12,12,'student','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(13,13,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(14,14,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(15,15,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(16,16,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(17,17,'class_teacher','2026-09-01',NULL);
INSERT INTO role_assignment VALUES(18,18,'class_teacher','2026-09-01',NULL);
CREATE TABLE teaching_assignment (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id),
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  duty TEXT NOT NULL CHECK (duty IN ('class_teacher', 'subject_teacher')),
  subject TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day)
) STRICT;
INSERT INTO teaching_assignment VALUES(1,5,1,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(2,6,2,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(3,7,3,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(4,8,4,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(5,9,5,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(6,10,5,'subject_teacher','математика','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(7,13,6,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(8,14,7,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(9,15,8,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(10,16,9,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(11,17,10,'class_teacher','','2026-09-01',NULL);
INSERT INTO teaching_assignment VALUES(12,18,11,'class_teacher','','2026-09-01',NULL);
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
INSERT INTO student VALUES(1,1,NULL,'Терентьев','Марк','Евгеньевич','m','2009-01-03','Т-402','терентьев марк евгеньевич|2009-01-03','терентьев марк евгеньевич',1788253200000);
INSERT INTO student VALUES(2,1,NULL,'Макеева','Лилия','Ильинична','f','2009-07-20','М-371','макеева лилия ильинична|2009-07-20','макеева лилия ильинична',1788253200000);
INSERT INTO student VALUES(3,1,NULL,'Румянцева','Екатерина','Владимировна','f','2010-04-16','Р-749','румянцева екатерина владимировна|2010-04-16','румянцева екатерина владимировна',1788253200000);
INSERT INTO student VALUES(4,1,NULL,'Никонова','Милана','Рустамовна','f','2010-02-17','Н-180','никонова милана рустамовна|2010-02-17','никонова милана рустамовна',1788253200000);
INSERT INTO student VALUES(5,1,NULL,'Лапина','Василиса','Петровна','f','2011-03-14','Л-710','лапина василиса петровна|2011-03-14','лапина василиса петровна',1788253200000);
INSERT INTO student VALUES(6,1,NULL,'Киселёва','Варвара','Кирилловна','f','2011-03-03','К-777','киселева варвара кирилловна|2011-03-03','киселева варвара кирилловна',1788253200000);
INSERT INTO student VALUES(7,1,NULL,'Шаповал','Алиса','Дмитриевна','f','2012-03-03','Ш-628','шаповал алиса дмитриевна|2012-03-03','шаповал алиса дмитриевна',1788253200000);
INSERT INTO student VALUES(8,1,NULL,'Одинцова','Кира','Кирилловна','f','2012-07-06','О-752','одинцова кира кирилловна|2012-07-06','одинцова кира кирилловна',1788253200000);
INSERT INTO student VALUES(9,1,12,'Воробьёва','Полина','Сергеевна','f','2013-08-28','В-391','воробьева полина сергеевна|2013-08-28','воробьева полина сергеевна',1788253200000);
INSERT INTO student VALUES(10,1,NULL,'Скворцов','Максим','Игоревич','m','2013-06-03','С-364','скворцов максим игоревич|2013-06-03','скворцов максим игоревич',1788253200000);
INSERT INTO student VALUES(11,1,NULL,'Моисеев','Даниил','Павлович','m','2014-08-22','М-680','моисеев даниил павлович|2014-08-22','моисеев даниил павлович',1788253200000);
INSERT INTO student VALUES(12,1,NULL,'Соболева','Василиса','Николаевна','f','2014-04-13','С-334','соболева василиса николаевна|2014-04-13','соболева василиса николаевна',1788253200000);
INSERT INTO student VALUES(13,1,NULL,'Воронцова','Олеся','Михайловна','f','2015-09-27','В-596','воронцова олеся михайловна|2015-09-27','воронцова олеся михайловна',1788253200000);
INSERT INTO student VALUES(14,1,NULL,'Хабибуллин','Егор','Александрович','m','2015-10-19','Х-955','хабибуллин егор александрович|2015-10-19','хабибуллин егор александрович',1788253200000);
INSERT INTO student VALUES(15,1,NULL,'Бобров','Лев','Ильич','m','2016-08-15','Б-895','бобров лев ильич|2016-08-15','бобров лев ильич',1788253200000);
INSERT INTO student VALUES(16,1,NULL,'Акимов','Матвей','Семёнович','m','2016-01-22','А-872','акимов матвей семенович|2016-01-22','акимов матвей семенович',1788253200000);
INSERT INTO student VALUES(17,1,NULL,'Ушаков','Глеб','Сергеевич','m','2017-12-25','У-380','ушаков глеб сергеевич|2017-12-25','ушаков глеб сергеевич',1788253200000);
INSERT INTO student VALUES(18,1,NULL,'Овчинников','Алексей','Сергеевич','m','2017-06-13','О-399','овчинников алексей сергеевич|2017-06-13','овчинников алексей сергеевич',1788253200000);
INSERT INTO student VALUES(19,1,NULL,'Антипов','Пётр','Артёмович','m','2018-03-18','А-980','антипов петр артемович|2018-03-18','антипов петр артемович',1788253200000);
INSERT INTO student VALUES(20,1,NULL,'Журавлёва','Алёна','Ивановна','f','2018-03-27','Ж-909','журавлева алена ивановна|2018-03-27','журавлева алена ивановна',1788253200000);
INSERT INTO student VALUES(21,1,NULL,'Моисеев','Павел','Павлович','m','2019-11-19','М-745','моисеев павел павлович|2019-11-19','моисеев павел павлович',1788253200000);
INSERT INTO student VALUES(22,1,NULL,'Громова','Дарья','Владимировна','f','2019-09-23','Г-849','громова дарья владимировна|2019-09-23','громова дарья владимировна',1788253200000);
CREATE TABLE enrollment (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day)
) STRICT;
INSERT INTO enrollment VALUES(1,1,1,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(2,2,1,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(3,3,2,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(4,4,2,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(5,5,3,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(6,6,3,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(7,7,4,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(8,8,4,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(9,9,5,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(10,10,5,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(11,11,6,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(12,12,6,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(13,13,7,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(14,14,7,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(15,15,8,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(16,16,8,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(17,17,9,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(18,18,9,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(19,19,10,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(20,20,10,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(21,21,11,'2026-09-01',NULL);
INSERT INTO enrollment VALUES(22,22,11,'2026-09-01',NULL);
CREATE TABLE guardian (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  user_id INTEGER UNIQUE REFERENCES user (id),
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  patronymic TEXT NOT NULL
) STRICT;
INSERT INTO guardian VALUES(1,1,11,'Воробьёва','Наталья','Юрьевна');
CREATE TABLE guardian_of (
  guardian_id INTEGER NOT NULL REFERENCES guardian (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day),
  PRIMARY KEY (guardian_id, student_id, from_day)
) STRICT, WITHOUT ROWID;
INSERT INTO guardian_of VALUES(1,9,'2026-09-01',NULL);
CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  scope TEXT NOT NULL CHECK (scope IN ('processing', 'school', 'distribution')),
  given_on TEXT NOT NULL,
  withdrawn_on TEXT CHECK (withdrawn_on >= given_on),
  entered_by INTEGER NOT NULL REFERENCES user (id),
  entered_at INTEGER NOT NULL
) STRICT;
INSERT INTO consent VALUES(1,1,'processing','2026-09-11',NULL,5,1789117200000);
INSERT INTO consent VALUES(2,1,'school','2026-09-09',NULL,5,1788944400000);
INSERT INTO consent VALUES(3,2,'processing','2026-09-11',NULL,5,1789117200000);
INSERT INTO consent VALUES(4,2,'school','2026-09-03',NULL,5,1788426000000);
INSERT INTO consent VALUES(5,3,'processing','2026-09-10',NULL,6,1789030800000);
INSERT INTO consent VALUES(6,3,'school','2026-09-13',NULL,6,1789290000000);
INSERT INTO consent VALUES(7,4,'processing','2026-09-10',NULL,6,1789030800000);
INSERT INTO consent VALUES(8,4,'school','2026-09-08',NULL,6,1788858000000);
INSERT INTO consent VALUES(9,4,'distribution','2026-09-09',NULL,6,1788944400000);
INSERT INTO consent VALUES(10,5,'processing','2026-09-04',NULL,7,1788512400000);
INSERT INTO consent VALUES(11,5,'school','2026-09-06',NULL,7,1788685200000);
INSERT INTO consent VALUES(12,6,'processing','2026-09-05',NULL,7,1788598800000);
INSERT INTO consent VALUES(13,6,'school','2026-09-10',NULL,7,1789030800000);
INSERT INTO consent VALUES(14,7,'processing','2026-09-12',NULL,8,1789203600000);
INSERT INTO consent VALUES(15,7,'school','2026-09-03',NULL,8,1788426000000);
INSERT INTO consent VALUES(16,8,'processing','2026-09-04',NULL,8,1788512400000);
INSERT INTO consent VALUES(17,8,'school','2026-09-10',NULL,8,1789030800000);
INSERT INTO consent VALUES(18,8,'distribution','2026-09-05',NULL,8,1788598800000);
INSERT INTO consent VALUES(19,9,'processing','2026-09-10',NULL,9,1789030800000);
INSERT INTO consent VALUES(20,9,'school','2026-09-10',NULL,9,1789030800000);
INSERT INTO consent VALUES(21,9,'distribution','2026-09-08',NULL,9,1788858000000);
INSERT INTO consent VALUES(22,10,'processing','2026-09-12',NULL,9,1789203600000);
INSERT INTO consent VALUES(23,10,'school','2026-09-15',NULL,9,1789462800000);
INSERT INTO consent VALUES(24,10,'distribution','2026-09-08',NULL,9,1788858000000);
INSERT INTO consent VALUES(25,11,'processing','2026-09-15',NULL,13,1789462800000);
INSERT INTO consent VALUES(26,11,'school','2026-09-14',NULL,13,1789376400000);
INSERT INTO consent VALUES(27,11,'distribution','2026-09-11',NULL,13,1789117200000);
INSERT INTO consent VALUES(28,12,'processing','2026-09-06',NULL,13,1788685200000);
INSERT INTO consent VALUES(29,12,'school','2026-09-04',NULL,13,1788512400000);
INSERT INTO consent VALUES(30,12,'distribution','2026-09-06',NULL,13,1788685200000);
INSERT INTO consent VALUES(31,13,'processing','2026-09-03',NULL,14,1788426000000);
INSERT INTO consent VALUES(32,13,'school','2026-09-11',NULL,14,1789117200000);
INSERT INTO consent VALUES(33,13,'distribution','2026-09-08',NULL,14,1788858000000);
INSERT INTO consent VALUES(34,14,'processing','2026-09-06',NULL,14,1788685200000);
INSERT INTO consent VALUES(35,14,'school','2026-09-16',NULL,14,1789549200000);
INSERT INTO consent VALUES(36,14,'distribution','2026-09-04',NULL,14,1788512400000);
INSERT INTO consent VALUES(37,15,'processing','2026-09-14',NULL,15,1789376400000);
INSERT INTO consent VALUES(38,15,'school','2026-09-03',NULL,15,1788426000000);
INSERT INTO consent VALUES(39,15,'distribution','2026-09-13',NULL,15,1789290000000);
INSERT INTO consent VALUES(40,16,'processing','2026-09-13',NULL,15,1789290000000);
INSERT INTO consent VALUES(41,16,'school','2026-09-05',NULL,15,1788598800000);
INSERT INTO consent VALUES(42,17,'processing','2026-09-03',NULL,16,1788426000000);
INSERT INTO consent VALUES(43,17,'school','2026-09-07',NULL,16,1788771600000);
INSERT INTO consent VALUES(44,17,'distribution','2026-09-04',NULL,16,1788512400000);
INSERT INTO consent VALUES(45,18,'processing','2026-09-09',NULL,16,1788944400000);
INSERT INTO consent VALUES(46,18,'school','2026-09-10',NULL,16,1789030800000);
INSERT INTO consent VALUES(47,18,'distribution','2026-09-13',NULL,16,1789290000000);
INSERT INTO consent VALUES(48,19,'processing','2026-09-11',NULL,17,1789117200000);
INSERT INTO consent VALUES(49,19,'school','2026-09-12',NULL,17,1789203600000);
INSERT INTO consent VALUES(50,19,'distribution','2026-09-07',NULL,17,1788771600000);
INSERT INTO consent VALUES(51,20,'processing','2026-09-12',NULL,17,1789203600000);
INSERT INTO consent VALUES(52,20,'school','2026-09-15',NULL,17,1789462800000);
INSERT INTO consent VALUES(53,21,'processing','2026-09-05',NULL,18,1788598800000);
INSERT INTO consent VALUES(54,21,'school','2026-09-14',NULL,18,1789376400000);
INSERT INTO consent VALUES(55,22,'processing','2026-09-04',NULL,18,1788512400000);
INSERT INTO consent VALUES(56,22,'school','2026-09-10',NULL,18,1789030800000);
INSERT INTO consent VALUES(57,22,'distribution','2026-09-13',NULL,18,1789290000000);
CREATE TABLE direction (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  position INTEGER NOT NULL,
  retired_on TEXT,
  UNIQUE (school_id, key)
) STRICT;
INSERT INTO direction VALUES(1,1,'study','учёба и отличия',0,NULL);
INSERT INTO direction VALUES(2,1,'olympiads','олимпиады и интеллект',1,NULL);
INSERT INTO direction VALUES(3,1,'science','наука и проекты',2,NULL);
INSERT INTO direction VALUES(4,1,'sport','спорт и ГТО',3,NULL);
INSERT INTO direction VALUES(5,1,'arts','творчество',4,NULL);
INSERT INTO direction VALUES(6,1,'technology','техника и изобретательство',5,NULL);
INSERT INTO direction VALUES(7,1,'volunteering','волонтёрство',6,NULL);
INSERT INTO direction VALUES(8,1,'self_government','самоуправление',7,NULL);
INSERT INTO direction VALUES(9,1,'local_heritage','краеведение, экология, патриотика',8,NULL);
INSERT INTO direction VALUES(10,1,'personal_growth','личный рост',9,NULL);
CREATE TABLE scale (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  valid_from TEXT NOT NULL,
  team_halves INTEGER NOT NULL CHECK (team_halves IN (0, 1)),
  remote_halves INTEGER NOT NULL CHECK (remote_halves IN (0, 1)),
  document_above TEXT CHECK (document_above IN ('class', 'school', 'municipal', 'regional', 'national')),
  UNIQUE (school_id, version)
) STRICT;
INSERT INTO scale VALUES(1,1,1,'2015-09-01',1,1,'school');
CREATE TABLE scale_line (
  scale_id INTEGER NOT NULL REFERENCES scale (id),
  key TEXT NOT NULL,
  halves INTEGER NOT NULL CHECK (halves >= 0),
  PRIMARY KEY (scale_id, key)
) STRICT, WITHOUT ROWID;
INSERT INTO scale_line VALUES(1,'class.participant',0);
INSERT INTO scale_line VALUES(1,'class.prizewinner',2);
INSERT INTO scale_line VALUES(1,'class.winner',4);
INSERT INTO scale_line VALUES(1,'duty_above_school',6);
INSERT INTO scale_line VALUES(1,'duty_class',2);
INSERT INTO scale_line VALUES(1,'duty_school',4);
INSERT INTO scale_line VALUES(1,'gto_bronze',4);
INSERT INTO scale_line VALUES(1,'gto_gold',10);
INSERT INTO scale_line VALUES(1,'gto_silver',6);
INSERT INTO scale_line VALUES(1,'international.participant',12);
INSERT INTO scale_line VALUES(1,'international.prizewinner',32);
INSERT INTO scale_line VALUES(1,'international.winner',48);
INSERT INTO scale_line VALUES(1,'month_without_absence',2);
INSERT INTO scale_line VALUES(1,'municipal.participant',4);
INSERT INTO scale_line VALUES(1,'municipal.prizewinner',8);
INSERT INTO scale_line VALUES(1,'municipal.winner',12);
INSERT INTO scale_line VALUES(1,'national.participant',10);
INSERT INTO scale_line VALUES(1,'national.prizewinner',24);
INSERT INTO scale_line VALUES(1,'national.winner',36);
INSERT INTO scale_line VALUES(1,'orlyata_track',2);
INSERT INTO scale_line VALUES(1,'program_half_year',4);
INSERT INTO scale_line VALUES(1,'program_year',8);
INSERT INTO scale_line VALUES(1,'regional.participant',6);
INSERT INTO scale_line VALUES(1,'regional.prizewinner',14);
INSERT INTO scale_line VALUES(1,'regional.winner',20);
INSERT INTO scale_line VALUES(1,'school.participant',2);
INSERT INTO scale_line VALUES(1,'school.prizewinner',4);
INSERT INTO scale_line VALUES(1,'school.winner',6);
INSERT INTO scale_line VALUES(1,'step_forward',2);
INSERT INTO scale_line VALUES(1,'term_all_fives',10);
INSERT INTO scale_line VALUES(1,'term_fours_and_fives',8);
INSERT INTO scale_line VALUES(1,'volunteering_event',2);
INSERT INTO scale_line VALUES(1,'volunteering_ten_hours',6);
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
  created_at INTEGER NOT NULL,
  UNIQUE (school_id, title_key, day, level, direction_id, attendance, participation)
) STRICT;
INSERT INTO event VALUES(1,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-09-03',5,1788512400000);
INSERT INTO event VALUES(2,1,'День здоровья, весёлые старты','день здоровья веселые старты','день здоровья веселые старты',NULL,'school',4,'in_person','team','2026-09-10',5,1789203600000);
INSERT INTO event VALUES(3,1,'Акция «Добрые крышечки»','акция добрые крышечки','акция добрые крышечки',NULL,'school',7,'in_person','individual','2026-09-08',5,1788944400000);
INSERT INTO event VALUES(4,1,'Четверть на «5»','четверть на 5','четверть на 5',NULL,'school',1,'in_person','individual','2026-10-21',5,1792746000000);
INSERT INTO event VALUES(5,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-10-19',5,1792486800000);
INSERT INTO event VALUES(6,1,'Помощь приюту «Хвостик»','помощь приюту хвостик','помощь приюту хвостик',NULL,'municipal',7,'in_person','individual','2026-10-09',5,1791709200000);
INSERT INTO event VALUES(7,1,'Акция «Добрые крышечки»','акция добрые крышечки','акция добрые крышечки',NULL,'school',7,'in_person','individual','2026-11-18',5,1795251600000);
INSERT INTO event VALUES(8,1,'Поручение класса: дежурный командир','поручение класса дежурный командир','поручение класса дежурный командир',NULL,'class',8,'in_person','individual','2026-11-13',5,1794819600000);
INSERT INTO event VALUES(9,1,'чистая тетрадь','чистая тетрадь','чистая тетрадь',NULL,'class',10,'in_person','individual','2026-11-04',5,1793869200000);
INSERT INTO event VALUES(10,1,'Осенний кросс «Золотой лист»','осенний кросс золотой лист','осенний кросс золотой лист',NULL,'municipal',4,'in_person','individual','2026-09-17',6,1789894800000);
INSERT INTO event VALUES(11,1,'беглое чтение','беглое чтение','беглое чтение',NULL,'class',10,'in_person','individual','2026-09-08',6,1789030800000);
INSERT INTO event VALUES(12,1,'Олимпиада школьников по географии, школьный этап','олимпиада школьников по географии школьный этап','олимпиада школьников по географии','school','school',2,'in_person','individual','2026-10-19',6,1792659600000);
INSERT INTO event VALUES(13,1,'Конкурс чтецов «Живое слово»','конкурс чтецов живое слово','конкурс чтецов живое слово',NULL,'school',5,'in_person','individual','2026-10-07',6,1791450000000);
INSERT INTO event VALUES(14,1,'первое самостоятельное исследование','первое самостоятельное исследование','первое самостоятельное исследование',NULL,'class',10,'in_person','individual','2026-10-09',6,1791709200000);
INSERT INTO event VALUES(15,1,'Олимпиада школьников по английскому языку, муниципальный этап','олимпиада школьников по английскому языку муниципальный этап','олимпиада школьников по английскому языку','municipal','municipal',2,'in_person','individual','2026-11-13',6,1794733200000);
INSERT INTO event VALUES(16,1,'Игра-конкурс по языкознанию «Слово к слову»','игра конкурс по языкознанию слово к слову','игра конкурс по языкознанию слово к слову',NULL,'international',2,'correspondence','individual','2026-11-05',6,1793955600000);
INSERT INTO event VALUES(17,1,'Четверть на «4» и «5»','четверть на 4 и 5','четверть на 4 и 5',NULL,'school',1,'in_person','individual','2026-10-02',7,1791104400000);
INSERT INTO event VALUES(18,1,'Олимпиада школьников по математике, школьный этап','олимпиада школьников по математике школьный этап','олимпиада школьников по математике','school','school',2,'in_person','individual','2026-10-15',7,1792141200000);
INSERT INTO event VALUES(19,1,'Шахматный турнир «Белая ладья»','шахматный турнир белая ладья','шахматный турнир белая ладья',NULL,'municipal',4,'in_person','individual','2026-10-16',7,1792400400000);
INSERT INTO event VALUES(20,1,'Поручение класса: дежурный командир','поручение класса дежурный командир','поручение класса дежурный командир',NULL,'class',8,'in_person','individual','2026-10-07',7,1791450000000);
INSERT INTO event VALUES(21,1,'уверенный ответ у доски','уверенный ответ у доски','уверенный ответ у доски',NULL,'class',10,'in_person','individual','2026-11-17',7,1795165200000);
INSERT INTO event VALUES(22,1,'Экологический субботник «Чистый берег»','экологический субботник чистый берег','экологический субботник чистый берег',NULL,'municipal',9,'in_person','individual','2026-09-04',8,1788685200000);
INSERT INTO event VALUES(23,1,'Олимпиада школьников по русскому языку, школьный этап','олимпиада школьников по русскому языку школьный этап','олимпиада школьников по русскому языку','school','school',2,'in_person','individual','2026-10-02',8,1791018000000);
INSERT INTO event VALUES(24,1,'Олимпиада школьников по биологии, школьный этап','олимпиада школьников по биологии школьный этап','олимпиада школьников по биологии','school','school',2,'in_person','individual','2026-10-16',8,1792227600000);
INSERT INTO event VALUES(25,1,'дружба в команде','дружба в команде','дружба в команде',NULL,'class',10,'in_person','individual','2026-10-16',8,1792400400000);
INSERT INTO event VALUES(26,1,'Школьный музей: рассказ о ветеране','школьный музей рассказ о ветеране','школьный музей рассказ о ветеране',NULL,'school',9,'in_person','individual','2026-11-09',8,1794387600000);
INSERT INTO event VALUES(27,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-11-20',9,1795251600000);
INSERT INTO event VALUES(28,1,'Олимпиада школьников по физике, школьный этап','олимпиада школьников по физике школьный этап','олимпиада школьников по физике','school','school',2,'in_person','individual','2026-10-16',13,1792314000000);
INSERT INTO event VALUES(29,1,'Городской конкурс рисунков «Краски осени»','городской конкурс рисунков краски осени','городской конкурс рисунков краски осени',NULL,'municipal',5,'in_person','individual','2026-10-15',13,1792227600000);
INSERT INTO event VALUES(30,1,'таблица умножения без ошибок','таблица умножения без ошибок','таблица умножения без ошибок',NULL,'class',10,'in_person','individual','2026-10-07',13,1791536400000);
INSERT INTO event VALUES(31,1,'выступление перед классом','выступление перед классом','выступление перед классом',NULL,'class',10,'in_person','individual','2026-10-02',13,1791018000000);
INSERT INTO event VALUES(32,1,'Поручение класса: дежурный командир','поручение класса дежурный командир','поручение класса дежурный командир',NULL,'class',8,'in_person','individual','2026-09-09',14,1789030800000);
INSERT INTO event VALUES(33,1,'уверенный ответ у доски','уверенный ответ у доски','уверенный ответ у доски',NULL,'class',10,'in_person','individual','2026-10-23',15,1792918800000);
INSERT INTO event VALUES(34,1,'Соревнования роботов «Умная машина»','соревнования роботов умная машина','соревнования роботов умная машина',NULL,'municipal',6,'in_person','individual','2026-11-18',15,1795078800000);
INSERT INTO event VALUES(35,1,'Фестиваль хоров «Поющий город»','фестиваль хоров поющий город','фестиваль хоров поющий город',NULL,'municipal',5,'in_person','team','2026-11-16',16,1794906000000);
INSERT INTO event VALUES(36,1,'выступление перед классом','выступление перед классом','выступление перед классом',NULL,'class',10,'in_person','individual','2026-09-08',17,1789117200000);
INSERT INTO event VALUES(37,1,'дружба в команде','дружба в команде','дружба в команде',NULL,'class',10,'in_person','individual','2026-09-22',17,1790240400000);
INSERT INTO event VALUES(38,1,'первое самостоятельное исследование','первое самостоятельное исследование','первое самостоятельное исследование',NULL,'class',10,'in_person','individual','2026-09-23',17,1790326800000);
INSERT INTO event VALUES(39,1,'чистая тетрадь','чистая тетрадь','чистая тетрадь',NULL,'class',10,'in_person','individual','2026-10-12',17,1791968400000);
INSERT INTO event VALUES(40,1,'Чемпионат школы по скорочтению','чемпионат школы по скорочтению','чемпионат школы по скорочтению',NULL,'school',1,'in_person','individual','2026-11-20',18,1795251600000);
INSERT INTO event VALUES(41,1,'первое самостоятельное исследование','первое самостоятельное исследование','первое самостоятельное исследование',NULL,'class',10,'in_person','individual','2026-11-06',18,1794128400000);
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
) STRICT;
INSERT INTO achievement VALUES(1,1,2,1,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,5,1788512400000);
INSERT INTO achievement VALUES(2,1,1,2,4,'2026-09-10','participant','сертификат участника',NULL,'extracurricular','certificate','school_verified',1,1,2,5,1789203600000);
INSERT INTO achievement VALUES(3,1,2,3,7,'2026-09-08','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,5,1788944400000);
INSERT INTO achievement VALUES(4,1,1,4,1,'2026-10-21','participant','','term_all_fives','academic',NULL,'class_verified',10,0,1,5,1792746000000);
INSERT INTO achievement VALUES(5,1,2,5,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,5,1792486800000);
INSERT INTO achievement VALUES(6,1,2,6,7,'2026-10-09','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,5,1791709200000);
INSERT INTO achievement VALUES(7,1,2,7,7,'2026-11-18','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,5,1795251600000);
INSERT INTO achievement VALUES(8,1,2,8,8,'2026-11-13','participant','','duty_class','personal',NULL,'submitted',0,0,1,5,1794819600000);
INSERT INTO achievement VALUES(9,1,1,9,10,'2026-11-04','participant','','step_forward','personal',NULL,'class_verified',2,0,1,5,1793869200000);
INSERT INTO achievement VALUES(10,1,3,1,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,6,1788598800000);
INSERT INTO achievement VALUES(11,1,3,10,4,'2026-09-17','winner','I место',NULL,'extracurricular','diploma','school_verified',12,12,2,6,1789894800000);
INSERT INTO achievement VALUES(12,1,4,2,4,'2026-09-10','prizewinner','III место',NULL,'extracurricular',NULL,'school_verified',2,2,2,6,1789290000000);
INSERT INTO achievement VALUES(13,1,4,3,7,'2026-09-08','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,6,1789030800000);
INSERT INTO achievement VALUES(14,1,3,11,10,'2026-09-08','participant','','step_forward','personal',NULL,'school_verified',2,2,2,6,1789030800000);
INSERT INTO achievement VALUES(15,1,4,5,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,6,1792486800000);
INSERT INTO achievement VALUES(16,1,4,12,2,'2026-10-19','participant','',NULL,'academic','certificate','class_verified',2,0,1,6,1792659600000);
INSERT INTO achievement VALUES(17,1,3,13,5,'2026-10-07','participant','',NULL,'extracurricular',NULL,'class_verified',2,0,1,6,1791450000000);
INSERT INTO achievement VALUES(18,1,3,14,10,'2026-10-09','participant','','step_forward','personal',NULL,'class_verified',2,0,1,6,1791709200000);
INSERT INTO achievement VALUES(19,1,3,15,2,'2026-11-13','participant','',NULL,'academic','certificate','submitted',0,0,1,6,1794733200000);
INSERT INTO achievement VALUES(20,1,3,16,2,'2026-11-05','participant','',NULL,'metasubject','certificate','class_verified',6,0,1,6,1793955600000);
INSERT INTO achievement VALUES(21,1,3,7,7,'2026-11-18','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,6,1795165200000);
INSERT INTO achievement VALUES(22,1,4,7,7,'2026-11-18','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,6,1795078800000);
INSERT INTO achievement VALUES(23,1,4,8,8,'2026-11-13','participant','','duty_class','personal',NULL,'school_verified',2,2,2,6,1794646800000);
INSERT INTO achievement VALUES(24,1,5,1,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,7,1788512400000);
INSERT INTO achievement VALUES(25,1,5,3,7,'2026-09-08','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,7,1789030800000);
INSERT INTO achievement VALUES(26,1,6,11,10,'2026-09-08','participant','','step_forward','personal',NULL,'school_verified',2,2,2,7,1788944400000);
INSERT INTO achievement VALUES(27,1,6,17,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,7,1791104400000);
INSERT INTO achievement VALUES(28,1,5,5,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,7,1792486800000);
INSERT INTO achievement VALUES(29,1,5,18,2,'2026-10-15','participant','сертификат участника',NULL,'academic',NULL,'school_verified',2,2,2,7,1792141200000);
INSERT INTO achievement VALUES(30,1,6,19,4,'2026-10-16','prizewinner','дипломант',NULL,'extracurricular','diploma','class_verified',8,0,1,7,1792400400000);
INSERT INTO achievement VALUES(31,1,6,20,8,'2026-10-07','participant','','duty_class','personal',NULL,'class_verified',2,0,1,7,1791450000000);
INSERT INTO achievement VALUES(32,1,6,21,10,'2026-11-17','participant','','step_forward','personal',NULL,'class_verified',2,0,1,7,1795165200000);
INSERT INTO achievement VALUES(33,1,8,10,4,'2026-09-17','participant','',NULL,'extracurricular',NULL,'school_verified',0,0,2,8,1789894800000);
INSERT INTO achievement VALUES(34,1,7,22,9,'2026-09-04','prizewinner','II место',NULL,'personal','diploma','school_verified',8,8,2,8,1788685200000);
INSERT INTO achievement VALUES(35,1,8,11,10,'2026-09-08','participant','','step_forward','personal',NULL,'school_verified',2,2,2,8,1788944400000);
INSERT INTO achievement VALUES(36,1,7,17,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,8,1791104400000);
INSERT INTO achievement VALUES(37,1,7,23,2,'2026-10-02','participant','',NULL,'academic','certificate','school_verified',2,2,2,8,1791018000000);
INSERT INTO achievement VALUES(38,1,7,24,2,'2026-10-16','participant','',NULL,'academic',NULL,'school_verified',2,2,2,8,1792227600000);
INSERT INTO achievement VALUES(39,1,8,24,2,'2026-10-16','participant','сертификат участника',NULL,'academic','certificate','class_verified',2,0,1,8,1792314000000);
INSERT INTO achievement VALUES(40,1,8,25,10,'2026-10-16','participant','','step_forward','personal',NULL,'class_verified',2,0,1,8,1792400400000);
INSERT INTO achievement VALUES(41,1,8,7,7,'2026-11-18','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,8,1795165200000);
INSERT INTO achievement VALUES(42,1,8,26,9,'2026-11-09','winner','диплом победителя',NULL,'extracurricular',NULL,'class_verified',6,0,1,8,1794387600000);
INSERT INTO achievement VALUES(43,1,9,22,9,'2026-09-04','participant','',NULL,'personal','certificate','school_verified',4,4,2,9,1788771600000);
INSERT INTO achievement VALUES(44,1,9,17,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,9,1791104400000);
INSERT INTO achievement VALUES(45,1,10,17,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,9,1791104400000);
INSERT INTO achievement VALUES(46,1,9,5,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,9,1792659600000);
INSERT INTO achievement VALUES(47,1,9,13,5,'2026-10-07','winner','лауреат I степени',NULL,'extracurricular','diploma','class_verified',6,0,1,9,1791536400000);
INSERT INTO achievement VALUES(48,1,9,6,7,'2026-10-09','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,9,1791622800000);
INSERT INTO achievement VALUES(49,1,9,27,1,'2026-11-20','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,9,1795251600000);
INSERT INTO achievement VALUES(50,1,11,3,7,'2026-09-08','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,13,1788944400000);
INSERT INTO achievement VALUES(51,1,12,4,1,'2026-10-21','participant','','term_all_fives','academic',NULL,'class_verified',10,0,1,13,1792659600000);
INSERT INTO achievement VALUES(52,1,12,17,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,13,1791190800000);
INSERT INTO achievement VALUES(53,1,12,28,2,'2026-10-16','prizewinner','II место',NULL,'academic','diploma','school_verified',4,4,2,13,1792314000000);
INSERT INTO achievement VALUES(54,1,11,29,5,'2026-10-15','participant','сертификат участника',NULL,'extracurricular','certificate','class_verified',4,0,1,13,1792227600000);
INSERT INTO achievement VALUES(55,1,11,30,10,'2026-10-07','participant','','step_forward','personal',NULL,'school_verified',2,2,2,13,1791536400000);
INSERT INTO achievement VALUES(56,1,11,31,10,'2026-10-02','participant','','step_forward','personal',NULL,'school_verified',2,2,2,13,1791018000000);
INSERT INTO achievement VALUES(57,1,11,16,2,'2026-11-05','participant','',NULL,'metasubject','certificate','school_verified',6,6,2,13,1794128400000);
INSERT INTO achievement VALUES(58,1,13,1,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,14,1788685200000);
INSERT INTO achievement VALUES(59,1,14,10,4,'2026-09-17','participant','',NULL,'extracurricular','certificate','school_verified',4,4,2,14,1789894800000);
INSERT INTO achievement VALUES(60,1,13,32,8,'2026-09-09','participant','','duty_class','personal',NULL,'school_verified',2,2,2,14,1789030800000);
INSERT INTO achievement VALUES(61,1,13,22,9,'2026-09-04','participant','',NULL,'personal','certificate','school_verified',4,4,2,14,1788598800000);
INSERT INTO achievement VALUES(62,1,13,4,1,'2026-10-21','participant','','term_all_fives','academic',NULL,'school_verified',10,10,2,14,1792832400000);
INSERT INTO achievement VALUES(63,1,13,17,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,14,1791190800000);
INSERT INTO achievement VALUES(64,1,14,17,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,14,1791018000000);
INSERT INTO achievement VALUES(65,1,13,5,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,14,1792659600000);
INSERT INTO achievement VALUES(66,1,14,13,5,'2026-10-07','winner','лауреат I степени',NULL,'extracurricular','diploma','class_verified',6,0,1,14,1791536400000);
INSERT INTO achievement VALUES(67,1,13,6,7,'2026-10-09','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,14,1791709200000);
INSERT INTO achievement VALUES(68,1,13,25,10,'2026-10-16','participant','','step_forward','personal',NULL,'class_verified',2,0,1,14,1792227600000);
INSERT INTO achievement VALUES(69,1,13,27,1,'2026-11-20','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,14,1795251600000);
INSERT INTO achievement VALUES(70,1,13,16,2,'2026-11-05','participant','сертификат участника',NULL,'metasubject','certificate','class_verified',6,0,1,14,1793955600000);
INSERT INTO achievement VALUES(71,1,13,7,7,'2026-11-18','participant','','volunteering_event','personal',NULL,'submitted',0,0,1,14,1795251600000);
INSERT INTO achievement VALUES(72,1,15,1,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1788598800000);
INSERT INTO achievement VALUES(73,1,16,1,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1788598800000);
INSERT INTO achievement VALUES(74,1,15,10,4,'2026-09-17','participant','сертификат участника',NULL,'extracurricular','certificate','school_verified',4,4,2,15,1789808400000);
INSERT INTO achievement VALUES(75,1,16,10,4,'2026-09-17','participant','сертификат участника',NULL,'extracurricular','certificate','school_verified',4,4,2,15,1789722000000);
INSERT INTO achievement VALUES(76,1,16,2,4,'2026-09-10','prizewinner','II место',NULL,'extracurricular',NULL,'school_verified',2,2,2,15,1789117200000);
INSERT INTO achievement VALUES(77,1,16,17,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1791018000000);
INSERT INTO achievement VALUES(78,1,15,12,2,'2026-10-19','participant','',NULL,'academic','certificate','school_verified',2,2,2,15,1792659600000);
INSERT INTO achievement VALUES(79,1,16,13,5,'2026-10-07','winner','диплом победителя',NULL,'extracurricular',NULL,'class_verified',6,0,1,15,1791536400000);
INSERT INTO achievement VALUES(80,1,16,20,8,'2026-10-07','participant','','duty_class','personal',NULL,'class_verified',2,0,1,15,1791450000000);
INSERT INTO achievement VALUES(81,1,16,33,10,'2026-10-23','participant','','step_forward','personal',NULL,'class_verified',2,0,1,15,1792918800000);
INSERT INTO achievement VALUES(82,1,15,34,6,'2026-11-18','participant','',NULL,'additional_education',NULL,'class_verified',0,0,1,15,1795078800000);
INSERT INTO achievement VALUES(83,1,17,11,10,'2026-09-08','participant','','step_forward','personal',NULL,'school_verified',2,2,2,16,1788944400000);
INSERT INTO achievement VALUES(84,1,17,5,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,16,1792573200000);
INSERT INTO achievement VALUES(85,1,18,35,5,'2026-11-16','participant','',NULL,'additional_education','certificate','class_verified',2,0,1,16,1794906000000);
INSERT INTO achievement VALUES(86,1,18,7,7,'2026-11-18','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,16,1795078800000);
INSERT INTO achievement VALUES(87,1,20,11,10,'2026-09-08','participant','','step_forward','personal',NULL,'school_verified',2,2,2,17,1788944400000);
INSERT INTO achievement VALUES(88,1,20,36,10,'2026-09-08','participant','','step_forward','personal',NULL,'school_verified',0,0,2,17,1789117200000);
INSERT INTO achievement VALUES(89,1,20,37,10,'2026-09-22','participant','','step_forward','personal',NULL,'school_verified',2,2,2,17,1790240400000);
INSERT INTO achievement VALUES(90,1,19,38,10,'2026-09-23','participant','','step_forward','personal',NULL,'school_verified',2,2,2,17,1790326800000);
INSERT INTO achievement VALUES(91,1,19,13,5,'2026-10-07','participant','сертификат участника',NULL,'extracurricular','certificate','class_verified',2,0,1,17,1791450000000);
INSERT INTO achievement VALUES(92,1,20,39,10,'2026-10-12','participant','','step_forward','personal',NULL,'class_verified',2,0,1,17,1791968400000);
INSERT INTO achievement VALUES(93,1,20,27,1,'2026-11-20','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,17,1795251600000);
INSERT INTO achievement VALUES(94,1,20,16,2,'2026-11-05','prizewinner','III место',NULL,'metasubject','diploma','class_verified',16,0,1,17,1794128400000);
INSERT INTO achievement VALUES(95,1,20,35,5,'2026-11-16','participant','',NULL,'additional_education','certificate','school_verified',2,2,2,17,1794992400000);
INSERT INTO achievement VALUES(96,1,21,1,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,18,1788685200000);
INSERT INTO achievement VALUES(97,1,21,5,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,18,1792659600000);
INSERT INTO achievement VALUES(98,1,21,40,1,'2026-11-20','participant','',NULL,'academic','certificate','class_verified',2,0,1,18,1795251600000);
INSERT INTO achievement VALUES(99,1,22,7,7,'2026-11-18','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,18,1795251600000);
INSERT INTO achievement VALUES(100,1,21,41,10,'2026-11-06','participant','','step_forward','personal',NULL,'school_verified',2,2,2,18,1794128400000);
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
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (achievement_id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO achievement_history VALUES(1,1,'entered','',1,'2026-09-03','participant','',NULL,'class_verified',5,1788512400000);
INSERT INTO achievement_history VALUES(1,2,'verified','',1,'2026-09-03','participant','',NULL,'school_verified',2,1789117200000);
INSERT INTO achievement_history VALUES(2,1,'entered','',2,'2026-09-10','participant','сертификат участника','certificate','class_verified',5,1789203600000);
INSERT INTO achievement_history VALUES(2,2,'verified','',2,'2026-09-10','participant','сертификат участника','certificate','school_verified',2,1789808400000);
INSERT INTO achievement_history VALUES(3,1,'entered','',3,'2026-09-08','participant','',NULL,'class_verified',5,1788944400000);
INSERT INTO achievement_history VALUES(3,2,'verified','',3,'2026-09-08','participant','',NULL,'school_verified',2,1789894800000);
INSERT INTO achievement_history VALUES(4,1,'entered','',4,'2026-10-21','participant','',NULL,'class_verified',5,1792746000000);
INSERT INTO achievement_history VALUES(5,1,'entered','',5,'2026-10-19','participant','',NULL,'class_verified',5,1792486800000);
INSERT INTO achievement_history VALUES(5,2,'verified','',5,'2026-10-19','participant','',NULL,'school_verified',2,1793178000000);
INSERT INTO achievement_history VALUES(6,1,'entered','',6,'2026-10-09','participant','',NULL,'class_verified',5,1791709200000);
INSERT INTO achievement_history VALUES(7,1,'entered','',7,'2026-11-18','participant','',NULL,'class_verified',5,1795251600000);
INSERT INTO achievement_history VALUES(8,1,'entered','',8,'2026-11-13','participant','',NULL,'submitted',5,1794819600000);
INSERT INTO achievement_history VALUES(9,1,'entered','',9,'2026-11-04','participant','',NULL,'class_verified',5,1793869200000);
INSERT INTO achievement_history VALUES(10,1,'entered','',1,'2026-09-03','participant','',NULL,'class_verified',6,1788598800000);
INSERT INTO achievement_history VALUES(10,2,'verified','',1,'2026-09-03','participant','',NULL,'school_verified',2,1789117200000);
INSERT INTO achievement_history VALUES(11,1,'entered','',10,'2026-09-17','winner','I место','diploma','class_verified',6,1789894800000);
INSERT INTO achievement_history VALUES(11,2,'verified','',10,'2026-09-17','winner','I место','diploma','school_verified',2,1790326800000);
INSERT INTO achievement_history VALUES(12,1,'entered','',2,'2026-09-10','prizewinner','III место',NULL,'class_verified',6,1789290000000);
INSERT INTO achievement_history VALUES(12,2,'verified','',2,'2026-09-10','prizewinner','III место',NULL,'school_verified',2,1790067600000);
INSERT INTO achievement_history VALUES(13,1,'entered','',3,'2026-09-08','participant','',NULL,'class_verified',6,1789030800000);
INSERT INTO achievement_history VALUES(13,2,'verified','',3,'2026-09-08','participant','',NULL,'school_verified',2,1789722000000);
INSERT INTO achievement_history VALUES(14,1,'entered','',11,'2026-09-08','participant','',NULL,'class_verified',6,1789030800000);
INSERT INTO achievement_history VALUES(14,2,'verified','',11,'2026-09-08','participant','',NULL,'school_verified',2,1789462800000);
INSERT INTO achievement_history VALUES(15,1,'entered','',5,'2026-10-19','participant','',NULL,'class_verified',6,1792486800000);
INSERT INTO achievement_history VALUES(16,1,'entered','',12,'2026-10-19','participant','','certificate','class_verified',6,1792659600000);
INSERT INTO achievement_history VALUES(17,1,'entered','',13,'2026-10-07','participant','',NULL,'class_verified',6,1791450000000);
INSERT INTO achievement_history VALUES(18,1,'entered','',14,'2026-10-09','participant','',NULL,'class_verified',6,1791709200000);
INSERT INTO achievement_history VALUES(19,1,'entered','',15,'2026-11-13','participant','','certificate','submitted',6,1794733200000);
INSERT INTO achievement_history VALUES(20,1,'entered','',16,'2026-11-05','participant','','certificate','class_verified',6,1793955600000);
INSERT INTO achievement_history VALUES(21,1,'entered','',7,'2026-11-18','participant','',NULL,'class_verified',6,1795165200000);
INSERT INTO achievement_history VALUES(22,1,'entered','',7,'2026-11-18','participant','',NULL,'class_verified',6,1795078800000);
INSERT INTO achievement_history VALUES(23,1,'entered','',8,'2026-11-13','participant','',NULL,'class_verified',6,1794646800000);
INSERT INTO achievement_history VALUES(23,2,'verified','',8,'2026-11-13','participant','',NULL,'school_verified',2,1795251600000);
INSERT INTO achievement_history VALUES(24,1,'entered','',1,'2026-09-03','participant','',NULL,'class_verified',7,1788512400000);
INSERT INTO achievement_history VALUES(24,2,'verified','',1,'2026-09-03','participant','',NULL,'school_verified',2,1789030800000);
INSERT INTO achievement_history VALUES(25,1,'entered','',3,'2026-09-08','participant','',NULL,'class_verified',7,1789030800000);
INSERT INTO achievement_history VALUES(25,2,'verified','',3,'2026-09-08','participant','',NULL,'school_verified',2,1789290000000);
INSERT INTO achievement_history VALUES(26,1,'entered','',11,'2026-09-08','participant','',NULL,'class_verified',7,1788944400000);
INSERT INTO achievement_history VALUES(26,2,'verified','',11,'2026-09-08','participant','',NULL,'school_verified',2,1789462800000);
INSERT INTO achievement_history VALUES(27,1,'entered','',17,'2026-10-02','participant','',NULL,'class_verified',7,1791104400000);
INSERT INTO achievement_history VALUES(27,2,'verified','',17,'2026-10-02','participant','',NULL,'school_verified',2,1791536400000);
INSERT INTO achievement_history VALUES(28,1,'entered','',5,'2026-10-19','participant','',NULL,'class_verified',7,1792486800000);
INSERT INTO achievement_history VALUES(29,1,'entered','',18,'2026-10-15','participant','сертификат участника',NULL,'class_verified',7,1792141200000);
INSERT INTO achievement_history VALUES(29,2,'verified','',18,'2026-10-15','participant','сертификат участника',NULL,'school_verified',2,1792746000000);
INSERT INTO achievement_history VALUES(30,1,'entered','',19,'2026-10-16','prizewinner','дипломант','diploma','class_verified',7,1792400400000);
INSERT INTO achievement_history VALUES(31,1,'entered','',20,'2026-10-07','participant','',NULL,'class_verified',7,1791450000000);
INSERT INTO achievement_history VALUES(32,1,'entered','',21,'2026-11-17','participant','',NULL,'class_verified',7,1795165200000);
INSERT INTO achievement_history VALUES(33,1,'entered','',10,'2026-09-17','participant','',NULL,'class_verified',8,1789894800000);
INSERT INTO achievement_history VALUES(33,2,'verified','',10,'2026-09-17','participant','',NULL,'school_verified',2,1790154000000);
INSERT INTO achievement_history VALUES(34,1,'entered','',22,'2026-09-04','prizewinner','II место','diploma','class_verified',8,1788685200000);
INSERT INTO achievement_history VALUES(34,2,'verified','',22,'2026-09-04','prizewinner','II место','diploma','school_verified',2,1789462800000);
INSERT INTO achievement_history VALUES(35,1,'entered','',11,'2026-09-08','participant','',NULL,'class_verified',8,1788944400000);
INSERT INTO achievement_history VALUES(35,2,'verified','',11,'2026-09-08','participant','',NULL,'school_verified',2,1789635600000);
INSERT INTO achievement_history VALUES(36,1,'entered','',17,'2026-10-02','participant','',NULL,'class_verified',8,1791104400000);
INSERT INTO achievement_history VALUES(36,2,'verified','',17,'2026-10-02','participant','',NULL,'school_verified',2,1791709200000);
INSERT INTO achievement_history VALUES(37,1,'entered','',23,'2026-10-02','participant','','certificate','class_verified',8,1791018000000);
INSERT INTO achievement_history VALUES(37,2,'verified','',23,'2026-10-02','participant','','certificate','school_verified',2,1791882000000);
INSERT INTO achievement_history VALUES(38,1,'entered','',24,'2026-10-16','participant','',NULL,'class_verified',8,1792227600000);
INSERT INTO achievement_history VALUES(38,2,'verified','',24,'2026-10-16','participant','',NULL,'school_verified',2,1793091600000);
INSERT INTO achievement_history VALUES(39,1,'entered','',24,'2026-10-16','participant','сертификат участника','certificate','class_verified',8,1792314000000);
INSERT INTO achievement_history VALUES(40,1,'entered','',25,'2026-10-16','participant','',NULL,'class_verified',8,1792400400000);
INSERT INTO achievement_history VALUES(41,1,'entered','',7,'2026-11-18','participant','',NULL,'class_verified',8,1795165200000);
INSERT INTO achievement_history VALUES(42,1,'entered','',26,'2026-11-09','winner','диплом победителя',NULL,'class_verified',8,1794387600000);
INSERT INTO achievement_history VALUES(43,1,'entered','',22,'2026-09-04','participant','','certificate','class_verified',9,1788771600000);
INSERT INTO achievement_history VALUES(43,2,'verified','',22,'2026-09-04','participant','','certificate','school_verified',2,1789290000000);
INSERT INTO achievement_history VALUES(44,1,'entered','',17,'2026-10-02','participant','',NULL,'class_verified',9,1791104400000);
INSERT INTO achievement_history VALUES(44,2,'verified','',17,'2026-10-02','participant','',NULL,'school_verified',2,1791622800000);
INSERT INTO achievement_history VALUES(45,1,'entered','',17,'2026-10-02','participant','',NULL,'class_verified',9,1791104400000);
INSERT INTO achievement_history VALUES(45,2,'verified','',17,'2026-10-02','participant','',NULL,'school_verified',2,1791450000000);
INSERT INTO achievement_history VALUES(46,1,'entered','',5,'2026-10-19','participant','',NULL,'class_verified',9,1792659600000);
INSERT INTO achievement_history VALUES(47,1,'entered','',13,'2026-10-07','winner','лауреат I степени','diploma','class_verified',9,1791536400000);
INSERT INTO achievement_history VALUES(48,1,'entered','',6,'2026-10-09','participant','',NULL,'class_verified',9,1791622800000);
INSERT INTO achievement_history VALUES(49,1,'entered','',27,'2026-11-20','participant','',NULL,'class_verified',9,1795251600000);
INSERT INTO achievement_history VALUES(50,1,'entered','',3,'2026-09-08','participant','',NULL,'class_verified',13,1788944400000);
INSERT INTO achievement_history VALUES(50,2,'verified','',3,'2026-09-08','participant','',NULL,'school_verified',2,1789376400000);
INSERT INTO achievement_history VALUES(51,1,'entered','',4,'2026-10-21','participant','',NULL,'class_verified',13,1792659600000);
INSERT INTO achievement_history VALUES(52,1,'entered','',17,'2026-10-02','participant','',NULL,'class_verified',13,1791190800000);
INSERT INTO achievement_history VALUES(52,2,'verified','',17,'2026-10-02','participant','',NULL,'school_verified',2,1791795600000);
INSERT INTO achievement_history VALUES(53,1,'entered','',28,'2026-10-16','prizewinner','II место','diploma','class_verified',13,1792314000000);
INSERT INTO achievement_history VALUES(53,2,'verified','',28,'2026-10-16','prizewinner','II место','diploma','school_verified',2,1792573200000);
INSERT INTO achievement_history VALUES(54,1,'entered','',29,'2026-10-15','participant','сертификат участника','certificate','class_verified',13,1792227600000);
INSERT INTO achievement_history VALUES(55,1,'entered','',30,'2026-10-07','participant','',NULL,'class_verified',13,1791536400000);
INSERT INTO achievement_history VALUES(55,2,'verified','',30,'2026-10-07','participant','',NULL,'school_verified',2,1791882000000);
INSERT INTO achievement_history VALUES(56,1,'entered','',31,'2026-10-02','participant','',NULL,'class_verified',13,1791018000000);
INSERT INTO achievement_history VALUES(56,2,'verified','',31,'2026-10-02','participant','',NULL,'school_verified',2,1791622800000);
INSERT INTO achievement_history VALUES(57,1,'entered','',16,'2026-11-05','participant','','certificate','class_verified',13,1794128400000);
INSERT INTO achievement_history VALUES(57,2,'verified','',16,'2026-11-05','participant','','certificate','school_verified',2,1794733200000);
INSERT INTO achievement_history VALUES(58,1,'entered','',1,'2026-09-03','participant','',NULL,'class_verified',14,1788685200000);
INSERT INTO achievement_history VALUES(58,2,'verified','',1,'2026-09-03','participant','',NULL,'school_verified',2,1789376400000);
INSERT INTO achievement_history VALUES(59,1,'entered','',10,'2026-09-17','participant','','certificate','class_verified',14,1789894800000);
INSERT INTO achievement_history VALUES(59,2,'verified','',10,'2026-09-17','participant','','certificate','school_verified',2,1790240400000);
INSERT INTO achievement_history VALUES(60,1,'entered','',32,'2026-09-09','participant','',NULL,'class_verified',14,1789030800000);
INSERT INTO achievement_history VALUES(60,2,'verified','',32,'2026-09-09','participant','',NULL,'school_verified',2,1789376400000);
INSERT INTO achievement_history VALUES(61,1,'entered','',22,'2026-09-04','participant','','certificate','class_verified',14,1788598800000);
INSERT INTO achievement_history VALUES(61,2,'verified','',22,'2026-09-04','participant','','certificate','school_verified',2,1789462800000);
INSERT INTO achievement_history VALUES(62,1,'entered','',4,'2026-10-21','participant','',NULL,'class_verified',14,1792832400000);
INSERT INTO achievement_history VALUES(62,2,'verified','',4,'2026-10-21','participant','',NULL,'school_verified',2,1793350800000);
INSERT INTO achievement_history VALUES(63,1,'entered','',17,'2026-10-02','participant','',NULL,'class_verified',14,1791190800000);
INSERT INTO achievement_history VALUES(63,2,'verified','',17,'2026-10-02','participant','',NULL,'school_verified',2,1791450000000);
INSERT INTO achievement_history VALUES(64,1,'entered','',17,'2026-10-02','participant','',NULL,'class_verified',14,1791018000000);
INSERT INTO achievement_history VALUES(64,2,'verified','',17,'2026-10-02','participant','',NULL,'school_verified',2,1791795600000);
INSERT INTO achievement_history VALUES(65,1,'entered','',5,'2026-10-19','participant','',NULL,'class_verified',14,1792659600000);
INSERT INTO achievement_history VALUES(66,1,'entered','',13,'2026-10-07','winner','лауреат I степени','diploma','class_verified',14,1791536400000);
INSERT INTO achievement_history VALUES(67,1,'entered','',6,'2026-10-09','participant','',NULL,'class_verified',14,1791709200000);
INSERT INTO achievement_history VALUES(67,2,'verified','',6,'2026-10-09','participant','',NULL,'school_verified',2,1792141200000);
INSERT INTO achievement_history VALUES(68,1,'entered','',25,'2026-10-16','participant','',NULL,'class_verified',14,1792227600000);
INSERT INTO achievement_history VALUES(69,1,'entered','',27,'2026-11-20','participant','',NULL,'class_verified',14,1795251600000);
INSERT INTO achievement_history VALUES(70,1,'entered','',16,'2026-11-05','participant','сертификат участника','certificate','class_verified',14,1793955600000);
INSERT INTO achievement_history VALUES(71,1,'entered','',7,'2026-11-18','participant','',NULL,'submitted',14,1795251600000);
INSERT INTO achievement_history VALUES(72,1,'entered','',1,'2026-09-03','participant','',NULL,'class_verified',15,1788598800000);
INSERT INTO achievement_history VALUES(72,2,'verified','',1,'2026-09-03','participant','',NULL,'school_verified',2,1788944400000);
INSERT INTO achievement_history VALUES(73,1,'entered','',1,'2026-09-03','participant','',NULL,'class_verified',15,1788598800000);
INSERT INTO achievement_history VALUES(73,2,'verified','',1,'2026-09-03','participant','',NULL,'school_verified',2,1788944400000);
INSERT INTO achievement_history VALUES(74,1,'entered','',10,'2026-09-17','participant','сертификат участника','certificate','class_verified',15,1789808400000);
INSERT INTO achievement_history VALUES(74,2,'verified','',10,'2026-09-17','participant','сертификат участника','certificate','school_verified',2,1790154000000);
INSERT INTO achievement_history VALUES(75,1,'entered','',10,'2026-09-17','participant','сертификат участника','certificate','class_verified',15,1789722000000);
INSERT INTO achievement_history VALUES(75,2,'verified','',10,'2026-09-17','participant','сертификат участника','certificate','school_verified',2,1790586000000);
INSERT INTO achievement_history VALUES(76,1,'entered','',2,'2026-09-10','prizewinner','II место',NULL,'class_verified',15,1789117200000);
INSERT INTO achievement_history VALUES(76,2,'verified','',2,'2026-09-10','prizewinner','II место',NULL,'school_verified',2,1789981200000);
INSERT INTO achievement_history VALUES(77,1,'entered','',17,'2026-10-02','participant','',NULL,'class_verified',15,1791018000000);
INSERT INTO achievement_history VALUES(77,2,'verified','',17,'2026-10-02','participant','',NULL,'school_verified',2,1791363600000);
INSERT INTO achievement_history VALUES(78,1,'entered','',12,'2026-10-19','participant','','certificate','class_verified',15,1792659600000);
INSERT INTO achievement_history VALUES(78,2,'verified','',12,'2026-10-19','participant','','certificate','school_verified',2,1792918800000);
INSERT INTO achievement_history VALUES(79,1,'entered','',13,'2026-10-07','winner','диплом победителя',NULL,'class_verified',15,1791536400000);
INSERT INTO achievement_history VALUES(80,1,'entered','',20,'2026-10-07','participant','',NULL,'class_verified',15,1791450000000);
INSERT INTO achievement_history VALUES(81,1,'entered','',33,'2026-10-23','participant','',NULL,'class_verified',15,1792918800000);
INSERT INTO achievement_history VALUES(82,1,'entered','',34,'2026-11-18','participant','',NULL,'class_verified',15,1795078800000);
INSERT INTO achievement_history VALUES(83,1,'entered','',11,'2026-09-08','participant','',NULL,'class_verified',16,1788944400000);
INSERT INTO achievement_history VALUES(83,2,'verified','',11,'2026-09-08','participant','',NULL,'school_verified',2,1789894800000);
INSERT INTO achievement_history VALUES(84,1,'entered','',5,'2026-10-19','participant','',NULL,'class_verified',16,1792573200000);
INSERT INTO achievement_history VALUES(85,1,'entered','',35,'2026-11-16','participant','','certificate','class_verified',16,1794906000000);
INSERT INTO achievement_history VALUES(86,1,'entered','',7,'2026-11-18','participant','',NULL,'class_verified',16,1795078800000);
INSERT INTO achievement_history VALUES(87,1,'entered','',11,'2026-09-08','participant','',NULL,'class_verified',17,1788944400000);
INSERT INTO achievement_history VALUES(87,2,'verified','',11,'2026-09-08','participant','',NULL,'school_verified',2,1789635600000);
INSERT INTO achievement_history VALUES(88,1,'entered','',36,'2026-09-08','participant','',NULL,'class_verified',17,1789117200000);
INSERT INTO achievement_history VALUES(88,2,'verified','',36,'2026-09-08','participant','',NULL,'school_verified',2,1789808400000);
INSERT INTO achievement_history VALUES(89,1,'entered','',37,'2026-09-22','participant','',NULL,'class_verified',17,1790240400000);
INSERT INTO achievement_history VALUES(89,2,'verified','',37,'2026-09-22','participant','',NULL,'school_verified',2,1791018000000);
INSERT INTO achievement_history VALUES(90,1,'entered','',38,'2026-09-23','participant','',NULL,'class_verified',17,1790326800000);
INSERT INTO achievement_history VALUES(90,2,'verified','',38,'2026-09-23','participant','',NULL,'school_verified',2,1790672400000);
INSERT INTO achievement_history VALUES(91,1,'entered','',13,'2026-10-07','participant','сертификат участника','certificate','class_verified',17,1791450000000);
INSERT INTO achievement_history VALUES(92,1,'entered','',39,'2026-10-12','participant','',NULL,'class_verified',17,1791968400000);
INSERT INTO achievement_history VALUES(93,1,'entered','',27,'2026-11-20','participant','',NULL,'class_verified',17,1795251600000);
INSERT INTO achievement_history VALUES(94,1,'entered','',16,'2026-11-05','prizewinner','III место','diploma','class_verified',17,1794128400000);
INSERT INTO achievement_history VALUES(95,1,'entered','',35,'2026-11-16','participant','','certificate','class_verified',17,1794992400000);
INSERT INTO achievement_history VALUES(95,2,'verified','',35,'2026-11-16','participant','','certificate','school_verified',2,1795251600000);
INSERT INTO achievement_history VALUES(96,1,'entered','',1,'2026-09-03','participant','',NULL,'class_verified',18,1788685200000);
INSERT INTO achievement_history VALUES(96,2,'verified','',1,'2026-09-03','participant','',NULL,'school_verified',2,1789030800000);
INSERT INTO achievement_history VALUES(97,1,'entered','',5,'2026-10-19','participant','',NULL,'class_verified',18,1792659600000);
INSERT INTO achievement_history VALUES(97,2,'verified','',5,'2026-10-19','participant','',NULL,'school_verified',2,1792832400000);
INSERT INTO achievement_history VALUES(98,1,'entered','',40,'2026-11-20','participant','','certificate','class_verified',18,1795251600000);
INSERT INTO achievement_history VALUES(99,1,'entered','',7,'2026-11-18','participant','',NULL,'class_verified',18,1795251600000);
INSERT INTO achievement_history VALUES(100,1,'entered','',41,'2026-11-06','participant','',NULL,'class_verified',18,1794128400000);
INSERT INTO achievement_history VALUES(100,2,'verified','',41,'2026-11-06','participant','',NULL,'school_verified',2,1794906000000);
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
CREATE TABLE student_total (
  student_id INTEGER NOT NULL REFERENCES student (id),
  month TEXT NOT NULL,
  direction_id INTEGER NOT NULL REFERENCES direction (id),
  verified TEXT NOT NULL CHECK (verified IN ('class', 'school')),
  halves INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY (student_id, verified, month, direction_id)
) STRICT, WITHOUT ROWID;
INSERT INTO student_total VALUES(1,'2026-09',4,'class',1,1);
INSERT INTO student_total VALUES(1,'2026-10',1,'class',10,1);
INSERT INTO student_total VALUES(1,'2026-11',10,'class',2,1);
INSERT INTO student_total VALUES(1,'2026-09',4,'school',1,1);
INSERT INTO student_total VALUES(2,'2026-09',1,'class',2,1);
INSERT INTO student_total VALUES(2,'2026-09',7,'class',2,1);
INSERT INTO student_total VALUES(2,'2026-10',1,'class',2,1);
INSERT INTO student_total VALUES(2,'2026-10',7,'class',2,1);
INSERT INTO student_total VALUES(2,'2026-11',7,'class',2,1);
INSERT INTO student_total VALUES(2,'2026-09',1,'school',2,1);
INSERT INTO student_total VALUES(2,'2026-09',7,'school',2,1);
INSERT INTO student_total VALUES(2,'2026-10',1,'school',2,1);
INSERT INTO student_total VALUES(3,'2026-09',1,'class',2,1);
INSERT INTO student_total VALUES(3,'2026-09',4,'class',12,1);
INSERT INTO student_total VALUES(3,'2026-09',10,'class',2,1);
INSERT INTO student_total VALUES(3,'2026-10',5,'class',2,1);
INSERT INTO student_total VALUES(3,'2026-10',10,'class',2,1);
INSERT INTO student_total VALUES(3,'2026-11',2,'class',6,1);
INSERT INTO student_total VALUES(3,'2026-11',7,'class',2,1);
INSERT INTO student_total VALUES(3,'2026-09',1,'school',2,1);
INSERT INTO student_total VALUES(3,'2026-09',4,'school',12,1);
INSERT INTO student_total VALUES(3,'2026-09',10,'school',2,1);
INSERT INTO student_total VALUES(4,'2026-09',4,'class',2,1);
INSERT INTO student_total VALUES(4,'2026-09',7,'class',2,1);
INSERT INTO student_total VALUES(4,'2026-10',1,'class',2,1);
INSERT INTO student_total VALUES(4,'2026-10',2,'class',2,1);
INSERT INTO student_total VALUES(4,'2026-11',7,'class',2,1);
INSERT INTO student_total VALUES(4,'2026-11',8,'class',2,1);
INSERT INTO student_total VALUES(4,'2026-09',4,'school',2,1);
INSERT INTO student_total VALUES(4,'2026-09',7,'school',2,1);
INSERT INTO student_total VALUES(4,'2026-11',8,'school',2,1);
INSERT INTO student_total VALUES(5,'2026-09',1,'class',2,1);
INSERT INTO student_total VALUES(5,'2026-09',7,'class',2,1);
INSERT INTO student_total VALUES(5,'2026-10',1,'class',2,1);
INSERT INTO student_total VALUES(5,'2026-10',2,'class',2,1);
INSERT INTO student_total VALUES(5,'2026-09',1,'school',2,1);
INSERT INTO student_total VALUES(5,'2026-09',7,'school',2,1);
INSERT INTO student_total VALUES(5,'2026-10',2,'school',2,1);
INSERT INTO student_total VALUES(6,'2026-09',10,'class',2,1);
INSERT INTO student_total VALUES(6,'2026-10',1,'class',8,1);
INSERT INTO student_total VALUES(6,'2026-10',4,'class',8,1);
INSERT INTO student_total VALUES(6,'2026-10',8,'class',2,1);
INSERT INTO student_total VALUES(6,'2026-11',10,'class',2,1);
INSERT INTO student_total VALUES(6,'2026-09',10,'school',2,1);
INSERT INTO student_total VALUES(6,'2026-10',1,'school',8,1);
INSERT INTO student_total VALUES(7,'2026-09',9,'class',8,1);
INSERT INTO student_total VALUES(7,'2026-10',1,'class',8,1);
INSERT INTO student_total VALUES(7,'2026-10',2,'class',4,2);
INSERT INTO student_total VALUES(7,'2026-09',9,'school',8,1);
INSERT INTO student_total VALUES(7,'2026-10',1,'school',8,1);
INSERT INTO student_total VALUES(7,'2026-10',2,'school',4,2);
INSERT INTO student_total VALUES(8,'2026-09',4,'class',0,1);
INSERT INTO student_total VALUES(8,'2026-09',10,'class',2,1);
INSERT INTO student_total VALUES(8,'2026-10',2,'class',2,1);
INSERT INTO student_total VALUES(8,'2026-10',10,'class',2,1);
INSERT INTO student_total VALUES(8,'2026-11',7,'class',2,1);
INSERT INTO student_total VALUES(8,'2026-11',9,'class',6,1);
INSERT INTO student_total VALUES(8,'2026-09',4,'school',0,1);
INSERT INTO student_total VALUES(8,'2026-09',10,'school',2,1);
INSERT INTO student_total VALUES(9,'2026-09',9,'class',4,1);
INSERT INTO student_total VALUES(9,'2026-10',1,'class',10,2);
INSERT INTO student_total VALUES(9,'2026-10',5,'class',6,1);
INSERT INTO student_total VALUES(9,'2026-10',7,'class',2,1);
INSERT INTO student_total VALUES(9,'2026-11',1,'class',2,1);
INSERT INTO student_total VALUES(9,'2026-09',9,'school',4,1);
INSERT INTO student_total VALUES(9,'2026-10',1,'school',8,1);
INSERT INTO student_total VALUES(10,'2026-10',1,'class',8,1);
INSERT INTO student_total VALUES(10,'2026-10',1,'school',8,1);
INSERT INTO student_total VALUES(11,'2026-09',7,'class',2,1);
INSERT INTO student_total VALUES(11,'2026-10',5,'class',4,1);
INSERT INTO student_total VALUES(11,'2026-10',10,'class',4,2);
INSERT INTO student_total VALUES(11,'2026-11',2,'class',6,1);
INSERT INTO student_total VALUES(11,'2026-09',7,'school',2,1);
INSERT INTO student_total VALUES(11,'2026-10',10,'school',4,2);
INSERT INTO student_total VALUES(11,'2026-11',2,'school',6,1);
INSERT INTO student_total VALUES(12,'2026-10',1,'class',18,2);
INSERT INTO student_total VALUES(12,'2026-10',2,'class',4,1);
INSERT INTO student_total VALUES(12,'2026-10',1,'school',8,1);
INSERT INTO student_total VALUES(12,'2026-10',2,'school',4,1);
INSERT INTO student_total VALUES(13,'2026-09',1,'class',2,1);
INSERT INTO student_total VALUES(13,'2026-09',8,'class',2,1);
INSERT INTO student_total VALUES(13,'2026-09',9,'class',4,1);
INSERT INTO student_total VALUES(13,'2026-10',1,'class',20,3);
INSERT INTO student_total VALUES(13,'2026-10',7,'class',2,1);
INSERT INTO student_total VALUES(13,'2026-10',10,'class',2,1);
INSERT INTO student_total VALUES(13,'2026-11',1,'class',2,1);
INSERT INTO student_total VALUES(13,'2026-11',2,'class',6,1);
INSERT INTO student_total VALUES(13,'2026-09',1,'school',2,1);
INSERT INTO student_total VALUES(13,'2026-09',8,'school',2,1);
INSERT INTO student_total VALUES(13,'2026-09',9,'school',4,1);
INSERT INTO student_total VALUES(13,'2026-10',1,'school',18,2);
INSERT INTO student_total VALUES(13,'2026-10',7,'school',2,1);
INSERT INTO student_total VALUES(14,'2026-09',4,'class',4,1);
INSERT INTO student_total VALUES(14,'2026-10',1,'class',8,1);
INSERT INTO student_total VALUES(14,'2026-10',5,'class',6,1);
INSERT INTO student_total VALUES(14,'2026-09',4,'school',4,1);
INSERT INTO student_total VALUES(14,'2026-10',1,'school',8,1);
INSERT INTO student_total VALUES(15,'2026-09',1,'class',2,1);
INSERT INTO student_total VALUES(15,'2026-09',4,'class',4,1);
INSERT INTO student_total VALUES(15,'2026-10',2,'class',2,1);
INSERT INTO student_total VALUES(15,'2026-11',6,'class',0,1);
INSERT INTO student_total VALUES(15,'2026-09',1,'school',2,1);
INSERT INTO student_total VALUES(15,'2026-09',4,'school',4,1);
INSERT INTO student_total VALUES(15,'2026-10',2,'school',2,1);
INSERT INTO student_total VALUES(16,'2026-09',1,'class',2,1);
INSERT INTO student_total VALUES(16,'2026-09',4,'class',6,2);
INSERT INTO student_total VALUES(16,'2026-10',1,'class',8,1);
INSERT INTO student_total VALUES(16,'2026-10',5,'class',6,1);
INSERT INTO student_total VALUES(16,'2026-10',8,'class',2,1);
INSERT INTO student_total VALUES(16,'2026-10',10,'class',2,1);
INSERT INTO student_total VALUES(16,'2026-09',1,'school',2,1);
INSERT INTO student_total VALUES(16,'2026-09',4,'school',6,2);
INSERT INTO student_total VALUES(16,'2026-10',1,'school',8,1);
INSERT INTO student_total VALUES(17,'2026-09',10,'class',2,1);
INSERT INTO student_total VALUES(17,'2026-10',1,'class',2,1);
INSERT INTO student_total VALUES(17,'2026-09',10,'school',2,1);
INSERT INTO student_total VALUES(18,'2026-11',5,'class',2,1);
INSERT INTO student_total VALUES(18,'2026-11',7,'class',2,1);
INSERT INTO student_total VALUES(19,'2026-09',10,'class',2,1);
INSERT INTO student_total VALUES(19,'2026-10',5,'class',2,1);
INSERT INTO student_total VALUES(19,'2026-09',10,'school',2,1);
INSERT INTO student_total VALUES(20,'2026-09',10,'class',4,3);
INSERT INTO student_total VALUES(20,'2026-10',10,'class',2,1);
INSERT INTO student_total VALUES(20,'2026-11',1,'class',2,1);
INSERT INTO student_total VALUES(20,'2026-11',2,'class',16,1);
INSERT INTO student_total VALUES(20,'2026-11',5,'class',2,1);
INSERT INTO student_total VALUES(20,'2026-09',10,'school',4,3);
INSERT INTO student_total VALUES(20,'2026-11',5,'school',2,1);
INSERT INTO student_total VALUES(21,'2026-09',1,'class',2,1);
INSERT INTO student_total VALUES(21,'2026-10',1,'class',2,1);
INSERT INTO student_total VALUES(21,'2026-11',1,'class',2,1);
INSERT INTO student_total VALUES(21,'2026-11',10,'class',2,1);
INSERT INTO student_total VALUES(21,'2026-09',1,'school',2,1);
INSERT INTO student_total VALUES(21,'2026-10',1,'school',2,1);
INSERT INTO student_total VALUES(21,'2026-11',10,'school',2,1);
INSERT INTO student_total VALUES(22,'2026-11',7,'class',2,1);
CREATE TABLE board (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  month TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'filled', 'published', 'closed')),
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  UNIQUE (class_id, month)
) STRICT;
INSERT INTO board VALUES(1,1,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(2,1,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(3,2,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(4,2,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(5,3,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(6,3,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(7,4,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(8,4,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(9,5,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(10,5,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(11,6,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(12,6,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(13,7,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(14,7,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(15,8,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(16,8,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(17,9,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(18,9,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(19,10,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(20,10,'2026-10','published',1,1793178000000);
INSERT INTO board VALUES(21,11,'2026-09','published',1,1790499600000);
INSERT INTO board VALUES(22,11,'2026-10','published',1,1793178000000);
CREATE TABLE board_line (
  board_id INTEGER NOT NULL REFERENCES board (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  text TEXT NOT NULL CHECK (text <> ''),
  written_by INTEGER NOT NULL REFERENCES user (id),
  written_at INTEGER NOT NULL,
  PRIMARY KEY (board_id, student_id)
) STRICT, WITHOUT ROWID;
INSERT INTO board_line VALUES(1,1,2,'Впервые попробовал свои силы: День здоровья, весёлые старты. Хорошее начало!',5,1790499600000);
INSERT INTO board_line VALUES(1,2,3,'Впервые попробовала свои силы: Акция «Добрые крышечки». Хорошее начало!',5,1790499600000);
INSERT INTO board_line VALUES(2,1,NULL,'Поддержал друга перед контрольной добрым словом.',5,1793178000000);
INSERT INTO board_line VALUES(2,2,6,'Помогла другим: Помощь приюту «Хвостик». Спасибо!',5,1793178000000);
INSERT INTO board_line VALUES(3,3,11,'Первый раз — и сразу успех: Осенний кросс «Золотой лист» — I место. Поздравляем!',6,1790499600000);
INSERT INTO board_line VALUES(3,4,12,'Первый раз — и сразу успех: День здоровья, весёлые старты — III место. Гордимся!',6,1790499600000);
INSERT INTO board_line VALUES(4,3,18,'Сделала шаг вперёд: первое самостоятельное исследование. Так держать!',6,1793178000000);
INSERT INTO board_line VALUES(4,4,16,'Впервые попробовала свои силы: Олимпиада школьников по географии, школьный этап. Хорошее начало!',6,1793178000000);
INSERT INTO board_line VALUES(5,5,25,'Впервые попробовала свои силы: Акция «Добрые крышечки». Хорошее начало!',7,1790499600000);
INSERT INTO board_line VALUES(5,6,26,'Сделала шаг вперёд: беглое чтение. Так держать!',7,1790499600000);
INSERT INTO board_line VALUES(6,5,29,'Впервые попробовала свои силы: Олимпиада школьников по математике, школьный этап. Хорошее начало!',7,1793178000000);
INSERT INTO board_line VALUES(6,6,30,'Первый раз — и сразу успех: Шахматный турнир «Белая ладья» — дипломант. Гордимся!',7,1793178000000);
INSERT INTO board_line VALUES(7,7,34,'Первый раз — и сразу успех: Экологический субботник «Чистый берег» — II место. Гордимся!',8,1790499600000);
INSERT INTO board_line VALUES(7,8,33,'Впервые попробовала свои силы: Осенний кросс «Золотой лист». Хорошее начало!',8,1790499600000);
INSERT INTO board_line VALUES(8,7,37,'Впервые попробовала свои силы: Олимпиада школьников по русскому языку, школьный этап. Хорошее начало!',8,1793178000000);
INSERT INTO board_line VALUES(8,8,40,'Сделала шаг вперёд: дружба в команде. Так держать!',8,1793178000000);
INSERT INTO board_line VALUES(9,9,43,'Впервые попробовала свои силы: Экологический субботник «Чистый берег». Хорошее начало!',9,1790499600000);
INSERT INTO board_line VALUES(9,10,NULL,'Честно признался в ошибке и сам её исправил.',9,1790499600000);
INSERT INTO board_line VALUES(10,9,47,'Первый раз — и сразу успех: Конкурс чтецов «Живое слово» — лауреат I степени. Поздравляем!',9,1793178000000);
INSERT INTO board_line VALUES(10,10,NULL,'Аккуратно вёл дневник наблюдений за погодой.',9,1793178000000);
INSERT INTO board_line VALUES(11,11,50,'Впервые попробовал свои силы: Акция «Добрые крышечки». Хорошее начало!',13,1790499600000);
INSERT INTO board_line VALUES(11,12,NULL,'Придумала, как украсить кабинет к празднику.',13,1790499600000);
INSERT INTO board_line VALUES(12,11,54,'Впервые попробовал свои силы: Городской конкурс рисунков «Краски осени». Хорошее начало!',13,1793178000000);
INSERT INTO board_line VALUES(12,12,53,'Первый раз — и сразу успех: Олимпиада школьников по физике, школьный этап — II место. Гордимся!',13,1793178000000);
INSERT INTO board_line VALUES(13,13,61,'Впервые попробовала свои силы: Экологический субботник «Чистый берег». Хорошее начало!',14,1790499600000);
INSERT INTO board_line VALUES(13,14,59,'Впервые попробовал свои силы: Осенний кросс «Золотой лист». Хорошее начало!',14,1790499600000);
INSERT INTO board_line VALUES(14,13,68,'Сделала шаг вперёд: дружба в команде. Так держать!',14,1793178000000);
INSERT INTO board_line VALUES(14,14,66,'Первый раз — и сразу успех: Конкурс чтецов «Живое слово» — лауреат I степени. Поздравляем!',14,1793178000000);
INSERT INTO board_line VALUES(15,15,74,'Впервые попробовал свои силы: Осенний кросс «Золотой лист». Хорошее начало!',15,1790499600000);
INSERT INTO board_line VALUES(15,16,75,'Впервые попробовал свои силы: Осенний кросс «Золотой лист». Хорошее начало!',15,1790499600000);
INSERT INTO board_line VALUES(16,15,78,'Впервые попробовал свои силы: Олимпиада школьников по географии, школьный этап. Хорошее начало!',15,1793178000000);
INSERT INTO board_line VALUES(16,16,79,'Первый раз — и сразу успех: Конкурс чтецов «Живое слово» — диплом победителя. Поздравляем!',15,1793178000000);
INSERT INTO board_line VALUES(17,17,83,'Сделал шаг вперёд: беглое чтение. Так держать!',16,1790499600000);
INSERT INTO board_line VALUES(17,18,NULL,'Принёс в класс настольную игру и научил всех правилам.',16,1790499600000);
INSERT INTO board_line VALUES(18,17,NULL,'Аккуратно вёл дневник наблюдений за погодой.',16,1793178000000);
INSERT INTO board_line VALUES(18,18,NULL,'Первым подошёл к новенькому и показал ему школу.',16,1793178000000);
INSERT INTO board_line VALUES(19,19,90,'Сделал шаг вперёд: первое самостоятельное исследование. Так держать!',17,1790499600000);
INSERT INTO board_line VALUES(19,20,89,'Сделала шаг вперёд: дружба в команде. Так держать!',17,1790499600000);
INSERT INTO board_line VALUES(20,19,91,'Впервые попробовал свои силы: Конкурс чтецов «Живое слово». Хорошее начало!',17,1793178000000);
INSERT INTO board_line VALUES(20,20,92,'Сделала шаг вперёд: чистая тетрадь. Так держать!',17,1793178000000);
INSERT INTO board_line VALUES(21,21,NULL,'Аккуратно вёл дневник наблюдений за погодой.',18,1790499600000);
INSERT INTO board_line VALUES(21,22,NULL,'Собрала всех на игру в перемену, никто не остался один.',18,1790499600000);
INSERT INTO board_line VALUES(22,21,NULL,'Поддержал друга перед контрольной добрым словом.',18,1793178000000);
INSERT INTO board_line VALUES(22,22,NULL,'Принесла в класс настольную игру и научила всех правилам.',18,1793178000000);
CREATE TABLE nomination_title (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  position INTEGER NOT NULL,
  retired_at INTEGER,
  UNIQUE (class_id, key)
) STRICT;
INSERT INTO nomination_title VALUES(1,1,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(2,1,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(3,1,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(4,1,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(5,1,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(6,1,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(7,1,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(8,1,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(9,1,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(10,1,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(11,1,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(12,1,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(13,1,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(14,1,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(15,2,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(16,2,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(17,2,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(18,2,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(19,2,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(20,2,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(21,2,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(22,2,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(23,2,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(24,2,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(25,2,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(26,2,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(27,2,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(28,2,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(29,3,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(30,3,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(31,3,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(32,3,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(33,3,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(34,3,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(35,3,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(36,3,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(37,3,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(38,3,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(39,3,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(40,3,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(41,3,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(42,3,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(43,4,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(44,4,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(45,4,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(46,4,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(47,4,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(48,4,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(49,4,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(50,4,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(51,4,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(52,4,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(53,4,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(54,4,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(55,4,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(56,4,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(57,5,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(58,5,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(59,5,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(60,5,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(61,5,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(62,5,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(63,5,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(64,5,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(65,5,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(66,5,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(67,5,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(68,5,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(69,5,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(70,5,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(71,6,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(72,6,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(73,6,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(74,6,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(75,6,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(76,6,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(77,6,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(78,6,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(79,6,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(80,6,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(81,6,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(82,6,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(83,6,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(84,6,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(85,7,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(86,7,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(87,7,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(88,7,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(89,7,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(90,7,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(91,7,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(92,7,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(93,7,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(94,7,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(95,7,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(96,7,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(97,7,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(98,7,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(99,8,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(100,8,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(101,8,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(102,8,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(103,8,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(104,8,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(105,8,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(106,8,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(107,8,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(108,8,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(109,8,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(110,8,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(111,8,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(112,8,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(113,9,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(114,9,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(115,9,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(116,9,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(117,9,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(118,9,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(119,9,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(120,9,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(121,9,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(122,9,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(123,9,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(124,9,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(125,9,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(126,9,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(127,10,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(128,10,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(129,10,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(130,10,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(131,10,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(132,10,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(133,10,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(134,10,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(135,10,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(136,10,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(137,10,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(138,10,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(139,10,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(140,10,'team','Команда месяца',13,NULL);
INSERT INTO nomination_title VALUES(141,11,'clever','Умник месяца',0,NULL);
INSERT INTO nomination_title VALUES(142,11,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO nomination_title VALUES(143,11,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO nomination_title VALUES(144,11,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO nomination_title VALUES(145,11,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO nomination_title VALUES(146,11,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO nomination_title VALUES(147,11,'leader','Лидер',6,NULL);
INSERT INTO nomination_title VALUES(148,11,'reader','Читающий человек',7,NULL);
INSERT INTO nomination_title VALUES(149,11,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO nomination_title VALUES(150,11,'ecologist','Эколог',9,NULL);
INSERT INTO nomination_title VALUES(151,11,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO nomination_title VALUES(152,11,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO nomination_title VALUES(153,11,'discovery','Открытие месяца',12,NULL);
INSERT INTO nomination_title VALUES(154,11,'team','Команда месяца',13,NULL);
CREATE TABLE nomination (
  board_id INTEGER NOT NULL REFERENCES board (id),
  title_id INTEGER NOT NULL REFERENCES nomination_title (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  PRIMARY KEY (board_id, title_id, student_id)
) STRICT, WITHOUT ROWID;
INSERT INTO nomination VALUES(1,1,2,NULL);
INSERT INTO nomination VALUES(1,3,1,NULL);
INSERT INTO nomination VALUES(2,1,2,NULL);
INSERT INTO nomination VALUES(2,13,1,NULL);
INSERT INTO nomination VALUES(3,15,3,NULL);
INSERT INTO nomination VALUES(3,17,4,NULL);
INSERT INTO nomination VALUES(4,15,4,NULL);
INSERT INTO nomination VALUES(4,16,3,NULL);
INSERT INTO nomination VALUES(5,29,5,NULL);
INSERT INTO nomination VALUES(5,30,6,NULL);
INSERT INTO nomination VALUES(6,29,5,NULL);
INSERT INTO nomination VALUES(6,31,6,NULL);
INSERT INTO nomination VALUES(7,44,8,NULL);
INSERT INTO nomination VALUES(7,52,7,NULL);
INSERT INTO nomination VALUES(8,43,7,NULL);
INSERT INTO nomination VALUES(8,44,8,NULL);
INSERT INTO nomination VALUES(9,66,9,NULL);
INSERT INTO nomination VALUES(10,57,10,NULL);
INSERT INTO nomination VALUES(10,60,9,NULL);
INSERT INTO nomination VALUES(11,76,11,NULL);
INSERT INTO nomination VALUES(12,71,12,NULL);
INSERT INTO nomination VALUES(12,72,11,NULL);
INSERT INTO nomination VALUES(13,85,13,NULL);
INSERT INTO nomination VALUES(13,87,14,NULL);
INSERT INTO nomination VALUES(14,85,14,NULL);
INSERT INTO nomination VALUES(14,86,13,NULL);
INSERT INTO nomination VALUES(15,99,16,NULL);
INSERT INTO nomination VALUES(15,101,15,NULL);
INSERT INTO nomination VALUES(16,99,16,NULL);
INSERT INTO nomination VALUES(16,111,15,NULL);
INSERT INTO nomination VALUES(17,114,17,NULL);
INSERT INTO nomination VALUES(18,113,17,NULL);
INSERT INTO nomination VALUES(19,128,19,NULL);
INSERT INTO nomination VALUES(19,134,20,NULL);
INSERT INTO nomination VALUES(20,128,20,NULL);
INSERT INTO nomination VALUES(20,130,19,NULL);
INSERT INTO nomination VALUES(21,141,21,NULL);
INSERT INTO nomination VALUES(22,141,21,NULL);
CREATE TABLE board_edition (
  id INTEGER PRIMARY KEY,
  board_id INTEGER NOT NULL REFERENCES board (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  reason TEXT NOT NULL,
  published_by INTEGER NOT NULL REFERENCES user (id),
  published_at INTEGER NOT NULL,
  UNIQUE (board_id, number)
) STRICT;
INSERT INTO board_edition VALUES(1,1,1,'',5,1790499600000);
INSERT INTO board_edition VALUES(2,2,1,'',5,1793178000000);
INSERT INTO board_edition VALUES(3,3,1,'',6,1790499600000);
INSERT INTO board_edition VALUES(4,4,1,'',6,1793178000000);
INSERT INTO board_edition VALUES(5,5,1,'',7,1790499600000);
INSERT INTO board_edition VALUES(6,6,1,'',7,1793178000000);
INSERT INTO board_edition VALUES(7,7,1,'',8,1790499600000);
INSERT INTO board_edition VALUES(8,8,1,'',8,1793178000000);
INSERT INTO board_edition VALUES(9,9,1,'',9,1790499600000);
INSERT INTO board_edition VALUES(10,10,1,'',9,1793178000000);
INSERT INTO board_edition VALUES(11,11,1,'',13,1790499600000);
INSERT INTO board_edition VALUES(12,12,1,'',13,1793178000000);
INSERT INTO board_edition VALUES(13,13,1,'',14,1790499600000);
INSERT INTO board_edition VALUES(14,14,1,'',14,1793178000000);
INSERT INTO board_edition VALUES(15,15,1,'',15,1790499600000);
INSERT INTO board_edition VALUES(16,16,1,'',15,1793178000000);
INSERT INTO board_edition VALUES(17,17,1,'',16,1790499600000);
INSERT INTO board_edition VALUES(18,18,1,'',16,1793178000000);
INSERT INTO board_edition VALUES(19,19,1,'',17,1790499600000);
INSERT INTO board_edition VALUES(20,20,1,'',17,1793178000000);
INSERT INTO board_edition VALUES(21,21,1,'',18,1790499600000);
INSERT INTO board_edition VALUES(22,22,1,'',18,1793178000000);
CREATE TABLE board_edition_line (
  edition_id INTEGER NOT NULL REFERENCES board_edition (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  text TEXT NOT NULL,
  PRIMARY KEY (edition_id, student_id)
) STRICT, WITHOUT ROWID;
INSERT INTO board_edition_line VALUES(1,1,2,'Впервые попробовал свои силы: День здоровья, весёлые старты. Хорошее начало!');
INSERT INTO board_edition_line VALUES(1,2,3,'Впервые попробовала свои силы: Акция «Добрые крышечки». Хорошее начало!');
INSERT INTO board_edition_line VALUES(2,1,NULL,'Поддержал друга перед контрольной добрым словом.');
INSERT INTO board_edition_line VALUES(2,2,6,'Помогла другим: Помощь приюту «Хвостик». Спасибо!');
INSERT INTO board_edition_line VALUES(3,3,11,'Первый раз — и сразу успех: Осенний кросс «Золотой лист» — I место. Поздравляем!');
INSERT INTO board_edition_line VALUES(3,4,12,'Первый раз — и сразу успех: День здоровья, весёлые старты — III место. Гордимся!');
INSERT INTO board_edition_line VALUES(4,3,18,'Сделала шаг вперёд: первое самостоятельное исследование. Так держать!');
INSERT INTO board_edition_line VALUES(4,4,16,'Впервые попробовала свои силы: Олимпиада школьников по географии, школьный этап. Хорошее начало!');
INSERT INTO board_edition_line VALUES(5,5,25,'Впервые попробовала свои силы: Акция «Добрые крышечки». Хорошее начало!');
INSERT INTO board_edition_line VALUES(5,6,26,'Сделала шаг вперёд: беглое чтение. Так держать!');
INSERT INTO board_edition_line VALUES(6,5,29,'Впервые попробовала свои силы: Олимпиада школьников по математике, школьный этап. Хорошее начало!');
INSERT INTO board_edition_line VALUES(6,6,30,'Первый раз — и сразу успех: Шахматный турнир «Белая ладья» — дипломант. Гордимся!');
INSERT INTO board_edition_line VALUES(7,7,34,'Первый раз — и сразу успех: Экологический субботник «Чистый берег» — II место. Гордимся!');
INSERT INTO board_edition_line VALUES(7,8,33,'Впервые попробовала свои силы: Осенний кросс «Золотой лист». Хорошее начало!');
INSERT INTO board_edition_line VALUES(8,7,37,'Впервые попробовала свои силы: Олимпиада школьников по русскому языку, школьный этап. Хорошее начало!');
INSERT INTO board_edition_line VALUES(8,8,40,'Сделала шаг вперёд: дружба в команде. Так держать!');
INSERT INTO board_edition_line VALUES(9,9,43,'Впервые попробовала свои силы: Экологический субботник «Чистый берег». Хорошее начало!');
INSERT INTO board_edition_line VALUES(9,10,NULL,'Честно признался в ошибке и сам её исправил.');
INSERT INTO board_edition_line VALUES(10,9,47,'Первый раз — и сразу успех: Конкурс чтецов «Живое слово» — лауреат I степени. Поздравляем!');
INSERT INTO board_edition_line VALUES(10,10,NULL,'Аккуратно вёл дневник наблюдений за погодой.');
INSERT INTO board_edition_line VALUES(11,11,50,'Впервые попробовал свои силы: Акция «Добрые крышечки». Хорошее начало!');
INSERT INTO board_edition_line VALUES(11,12,NULL,'Придумала, как украсить кабинет к празднику.');
INSERT INTO board_edition_line VALUES(12,11,54,'Впервые попробовал свои силы: Городской конкурс рисунков «Краски осени». Хорошее начало!');
INSERT INTO board_edition_line VALUES(12,12,53,'Первый раз — и сразу успех: Олимпиада школьников по физике, школьный этап — II место. Гордимся!');
INSERT INTO board_edition_line VALUES(13,13,61,'Впервые попробовала свои силы: Экологический субботник «Чистый берег». Хорошее начало!');
INSERT INTO board_edition_line VALUES(13,14,59,'Впервые попробовал свои силы: Осенний кросс «Золотой лист». Хорошее начало!');
INSERT INTO board_edition_line VALUES(14,13,68,'Сделала шаг вперёд: дружба в команде. Так держать!');
INSERT INTO board_edition_line VALUES(14,14,66,'Первый раз — и сразу успех: Конкурс чтецов «Живое слово» — лауреат I степени. Поздравляем!');
INSERT INTO board_edition_line VALUES(15,15,74,'Впервые попробовал свои силы: Осенний кросс «Золотой лист». Хорошее начало!');
INSERT INTO board_edition_line VALUES(15,16,75,'Впервые попробовал свои силы: Осенний кросс «Золотой лист». Хорошее начало!');
INSERT INTO board_edition_line VALUES(16,15,78,'Впервые попробовал свои силы: Олимпиада школьников по географии, школьный этап. Хорошее начало!');
INSERT INTO board_edition_line VALUES(16,16,79,'Первый раз — и сразу успех: Конкурс чтецов «Живое слово» — диплом победителя. Поздравляем!');
INSERT INTO board_edition_line VALUES(17,17,83,'Сделал шаг вперёд: беглое чтение. Так держать!');
INSERT INTO board_edition_line VALUES(17,18,NULL,'Принёс в класс настольную игру и научил всех правилам.');
INSERT INTO board_edition_line VALUES(18,17,NULL,'Аккуратно вёл дневник наблюдений за погодой.');
INSERT INTO board_edition_line VALUES(18,18,NULL,'Первым подошёл к новенькому и показал ему школу.');
INSERT INTO board_edition_line VALUES(19,19,90,'Сделал шаг вперёд: первое самостоятельное исследование. Так держать!');
INSERT INTO board_edition_line VALUES(19,20,89,'Сделала шаг вперёд: дружба в команде. Так держать!');
INSERT INTO board_edition_line VALUES(20,19,91,'Впервые попробовал свои силы: Конкурс чтецов «Живое слово». Хорошее начало!');
INSERT INTO board_edition_line VALUES(20,20,92,'Сделала шаг вперёд: чистая тетрадь. Так держать!');
INSERT INTO board_edition_line VALUES(21,21,NULL,'Аккуратно вёл дневник наблюдений за погодой.');
INSERT INTO board_edition_line VALUES(21,22,NULL,'Собрала всех на игру в перемену, никто не остался один.');
INSERT INTO board_edition_line VALUES(22,21,NULL,'Поддержал друга перед контрольной добрым словом.');
INSERT INTO board_edition_line VALUES(22,22,NULL,'Принесла в класс настольную игру и научила всех правилам.');
CREATE TABLE board_edition_nomination (
  edition_id INTEGER NOT NULL REFERENCES board_edition (id),
  position INTEGER NOT NULL,
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  title TEXT NOT NULL,
  PRIMARY KEY (edition_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO board_edition_nomination VALUES(1,0,2,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(1,1,1,NULL,'Спортивная гордость');
INSERT INTO board_edition_nomination VALUES(2,0,2,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(2,1,1,NULL,'Открытие месяца');
INSERT INTO board_edition_nomination VALUES(3,0,3,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(3,1,4,NULL,'Спортивная гордость');
INSERT INTO board_edition_nomination VALUES(4,0,4,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(4,1,3,NULL,'Прорыв месяца');
INSERT INTO board_edition_nomination VALUES(5,0,5,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(5,1,6,NULL,'Прорыв месяца');
INSERT INTO board_edition_nomination VALUES(6,0,5,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(6,1,6,NULL,'Спортивная гордость');
INSERT INTO board_edition_nomination VALUES(7,0,8,NULL,'Прорыв месяца');
INSERT INTO board_edition_nomination VALUES(7,1,7,NULL,'Эколог');
INSERT INTO board_edition_nomination VALUES(8,0,7,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(8,1,8,NULL,'Прорыв месяца');
INSERT INTO board_edition_nomination VALUES(9,0,9,NULL,'Эколог');
INSERT INTO board_edition_nomination VALUES(10,0,10,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(10,1,9,NULL,'Мастер творчества');
INSERT INTO board_edition_nomination VALUES(11,0,11,NULL,'Доброе сердце');
INSERT INTO board_edition_nomination VALUES(12,0,12,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(12,1,11,NULL,'Прорыв месяца');
INSERT INTO board_edition_nomination VALUES(13,0,13,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(13,1,14,NULL,'Спортивная гордость');
INSERT INTO board_edition_nomination VALUES(14,0,14,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(14,1,13,NULL,'Прорыв месяца');
INSERT INTO board_edition_nomination VALUES(15,0,16,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(15,1,15,NULL,'Спортивная гордость');
INSERT INTO board_edition_nomination VALUES(16,0,16,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(16,1,15,NULL,'Открытие месяца');
INSERT INTO board_edition_nomination VALUES(17,0,17,NULL,'Прорыв месяца');
INSERT INTO board_edition_nomination VALUES(18,0,17,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(19,0,19,NULL,'Прорыв месяца');
INSERT INTO board_edition_nomination VALUES(19,1,20,NULL,'Читающий человек');
INSERT INTO board_edition_nomination VALUES(20,0,20,NULL,'Прорыв месяца');
INSERT INTO board_edition_nomination VALUES(20,1,19,NULL,'Мастер творчества');
INSERT INTO board_edition_nomination VALUES(21,0,21,NULL,'Умник месяца');
INSERT INTO board_edition_nomination VALUES(22,0,21,NULL,'Умник месяца');
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
  replaced_by INTEGER REFERENCES certificate (id),
  UNIQUE (school_id, academic_year, sequence),
  CHECK ((revoked_at IS NULL) = (revoked_reason = '')),
  CHECK (revoked_at IS NOT NULL OR replaced_by IS NULL)
) STRICT;
CREATE TABLE certificate_line (
  certificate_id INTEGER NOT NULL REFERENCES certificate (id),
  kind TEXT NOT NULL CHECK (kind IN ('deed', 'nomination')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (certificate_id, kind, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_user ON session (user_id);
CREATE INDEX role_assignment_user ON role_assignment (user_id);
CREATE INDEX teaching_assignment_user ON teaching_assignment (user_id);
CREATE INDEX teaching_assignment_class ON teaching_assignment (class_id);
CREATE INDEX enrollment_student ON enrollment (student_id, from_day);
CREATE INDEX enrollment_class ON enrollment (class_id, student_id, from_day, until_day);
CREATE INDEX guardian_of_student ON guardian_of (student_id);
CREATE INDEX consent_student ON consent (student_id, scope, withdrawn_on);
CREATE INDEX event_author ON event (created_by, title_key);
CREATE INDEX achievement_student_day ON achievement (student_id, day, state);
CREATE INDEX achievement_event ON achievement (event_id, student_id);
CREATE INDEX achievement_waiting ON achievement (school_id, state, entered_at)
  WHERE state IN ('submitted', 'class_verified', 'returned');
CREATE INDEX discretion_student ON discretion (student_id, scope) WHERE lifted_at IS NULL;
CREATE INDEX discretion_achievement ON discretion (achievement_id) WHERE lifted_at IS NULL;
CREATE VIEW entry AS
  SELECT a.id, a.school_id, a.student_id, a.event_id, v.title, v.level, v.attendance, v.participation,
    v.series_key, v.stage_level, a.direction_id, d.key AS direction_key, d.title AS direction_title, a.day,
    a.outcome, a.place_text, a.fixed_line, a.result_group, a.document_kind, a.state, a.halves, a.version,
    a.entered_by, a.entered_at
  FROM achievement a JOIN event v ON v.id = a.event_id JOIN direction d ON d.id = a.direction_id;
CREATE VIEW shown_student AS
  SELECT c.student_id, CASE c.scope WHEN 'distribution' THEN 'public' ELSE c.scope END AS circle
  FROM consent c
  WHERE c.scope IN ('school', 'distribution') AND c.withdrawn_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM discretion w
      WHERE w.student_id = c.student_id AND w.scope = 'everything' AND w.lifted_at IS NULL);
CREATE INDEX nomination_student ON nomination (student_id);
CREATE UNIQUE INDEX certificate_valid ON certificate (class_id, month, student_id) WHERE revoked_at IS NULL;
CREATE INDEX certificate_student ON certificate (student_id, month);
CREATE VIEW paper AS
  SELECT c.id, c.school_id, c.class_id, c.student_id, c.month, c.kind, c.academic_year, c.sequence, c.code,
    c.last_name, c.first_name, c.patronymic, c.gender, c.school_name, c.head_name, c.teacher_name,
    c.personal_line, c.issued_on, c.printed, c.printed_on, c.revoked_at, c.revoked_reason, k.grade, k.letter,
    r.academic_year AS replacing_year, r.sequence AS replacing_sequence
  FROM certificate c JOIN school_class k ON k.id = c.class_id LEFT JOIN certificate r ON r.id = c.replaced_by;
COMMIT;
PRAGMA user_version = 4;
