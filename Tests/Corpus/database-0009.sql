-- The invented demo school in the schema of migration 9, dumped by sqlite3 and cut to a few pupils; password hashes taken out.

BEGIN TRANSACTION;
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
INSERT INTO "achievement" VALUES(685,1,51,36,5,'2025-11-04','participant','',NULL,'additional_education','certificate','school_verified',2,2,2,7,1762506000000);
INSERT INTO "achievement" VALUES(706,1,51,45,1,'2025-12-16','participant','','term_all_fives','academic',NULL,'school_verified',10,10,2,7,1765962000000);
INSERT INTO "achievement" VALUES(732,1,51,50,7,'2025-12-19','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,7,1766221200000);
INSERT INTO "achievement" VALUES(742,1,51,55,10,'2025-12-17','participant','','step_forward','personal',NULL,'school_verified',2,2,2,7,1766221200000);
INSERT INTO "achievement" VALUES(744,1,51,56,10,'2025-12-19','participant','','step_forward','personal',NULL,'school_verified',0,0,2,7,1766221200000);
INSERT INTO "achievement" VALUES(746,1,51,57,1,'2026-01-09','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,7,1768122000000);
INSERT INTO "achievement" VALUES(751,1,51,58,4,'2026-01-23','prizewinner','лауреат II степени',NULL,'extracurricular','diploma','school_verified',8,8,2,7,1769418000000);
INSERT INTO "achievement" VALUES(765,1,51,72,1,'2026-02-13','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,7,1771232400000);
INSERT INTO "achievement" VALUES(777,1,51,77,7,'2026-02-13','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,7,1771232400000);
INSERT INTO "achievement" VALUES(880,1,51,137,1,'2026-05-12','participant','','term_all_fives','academic',NULL,'school_verified',10,10,2,7,1778749200000);
INSERT INTO "achievement" VALUES(950,1,51,159,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,7,1791190800000);
INSERT INTO "achievement" VALUES(971,1,51,166,5,'2026-10-07','participant','',NULL,'extracurricular','certificate','school_verified',2,2,2,7,1791536400000);
INSERT INTO "achievement" VALUES(973,1,51,167,7,'2026-10-09','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,7,1791709200000);
INSERT INTO "achievement" VALUES(979,1,51,169,8,'2026-10-09','participant','','duty_school','personal',NULL,'class_verified',4,0,1,7,1791795600000);
INSERT INTO "achievement" VALUES(997,1,51,177,2,'2026-11-05','participant','',NULL,'metasubject','certificate','class_verified',6,0,1,7,1794128400000);
INSERT INTO "achievement" VALUES(1006,1,51,179,7,'2026-11-18','participant','','volunteering_event','personal',NULL,'submitted',0,0,1,7,1795165200000);
INSERT INTO "achievement" VALUES(1838,1,125,1,1,'2025-09-17','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,10,1758186000000);
INSERT INTO "achievement" VALUES(1856,1,125,5,8,'2025-09-19','participant','','duty_class','personal',NULL,'school_verified',2,2,2,10,1758358800000);
INSERT INTO "achievement" VALUES(1866,1,125,10,1,'2025-10-10','participant','','term_all_fives','academic',NULL,'school_verified',10,10,2,10,1760173200000);
INSERT INTO "achievement" VALUES(1880,1,125,12,1,'2025-10-22','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,10,1761382800000);
INSERT INTO "achievement" VALUES(1887,1,125,14,2,'2025-10-03','participant','сертификат участника',NULL,'academic','certificate','school_verified',2,2,2,10,1759654800000);
INSERT INTO "achievement" VALUES(1957,1,125,187,10,'2025-11-19','participant','','step_forward','personal',NULL,'school_verified',2,2,2,10,1763802000000);
INSERT INTO "achievement" VALUES(1962,1,125,46,1,'2025-12-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,10,1765702800000);
INSERT INTO "achievement" VALUES(1970,1,125,47,1,'2025-12-05','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,10,1765098000000);
INSERT INTO "achievement" VALUES(1982,1,125,48,2,'2025-12-12','prizewinner','II место',NULL,'metasubject','diploma','school_verified',4,4,2,10,1765702800000);
INSERT INTO "achievement" VALUES(2046,1,125,75,5,'2026-02-23','participant','сертификат участника',NULL,'extracurricular','certificate','school_verified',2,2,2,10,1772010000000);
INSERT INTO "achievement" VALUES(2055,1,125,77,7,'2026-02-13','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,10,1771059600000);
INSERT INTO "achievement" VALUES(2061,1,125,78,8,'2026-02-06','participant','','duty_class','personal',NULL,'school_verified',2,2,2,10,1770541200000);
INSERT INTO "achievement" VALUES(2063,1,125,79,9,'2026-02-13','prizewinner','III место',NULL,'extracurricular','diploma','school_verified',2,2,2,10,1771146000000);
INSERT INTO "achievement" VALUES(2079,1,125,85,1,'2026-03-19','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,10,1774170000000);
INSERT INTO "achievement" VALUES(2090,1,125,86,1,'2026-03-09','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,10,1773219600000);
INSERT INTO "achievement" VALUES(2126,1,125,95,1,'2026-04-20','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,10,1776848400000);
INSERT INTO "achievement" VALUES(2136,1,125,97,3,'2026-04-13','prizewinner','II место',NULL,'metasubject',NULL,'school_verified',4,4,2,10,1776330000000);
INSERT INTO "achievement" VALUES(2150,1,125,101,7,'2026-04-21','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,10,1776934800000);
INSERT INTO "achievement" VALUES(2174,1,125,137,1,'2026-05-12','participant','','term_all_fives','academic',NULL,'school_verified',10,10,2,10,1778662800000);
INSERT INTO "achievement" VALUES(2176,1,125,109,1,'2026-05-12','participant','','term_fours_and_fives','academic',NULL,'class_verified',8,0,1,10,1778835600000);
INSERT INTO "achievement" VALUES(2185,1,125,110,1,'2026-05-18','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,10,1779354000000);
INSERT INTO "achievement" VALUES(2221,1,125,150,4,'2026-09-10','participant','',NULL,'extracurricular','certificate','school_verified',1,1,2,10,1789117200000);
INSERT INTO "achievement" VALUES(2243,1,125,158,1,'2026-10-21','participant','','term_all_fives','academic',NULL,'class_verified',10,0,1,10,1792659600000);
INSERT INTO "achievement" VALUES(2247,1,125,159,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,10,1791104400000);
INSERT INTO "achievement" VALUES(2282,1,125,173,10,'2026-10-09','participant','','step_forward','personal',NULL,'school_verified',2,2,2,10,1791709200000);
INSERT INTO "achievement" VALUES(2283,1,125,174,1,'2026-11-20','participant','','month_without_absence','academic',NULL,'submitted',0,0,1,10,1795251600000);
INSERT INTO "achievement" VALUES(2329,1,125,201,10,'2026-11-06','participant','','step_forward','personal',NULL,'school_verified',2,2,2,10,1794128400000);
INSERT INTO "achievement" VALUES(3144,1,203,1,1,'2025-09-17','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,13,1758358800000);
INSERT INTO "achievement" VALUES(3165,1,203,119,10,'2025-09-22','participant','','step_forward','personal',NULL,'school_verified',2,2,2,13,1758704400000);
INSERT INTO "achievement" VALUES(3169,1,203,11,1,'2025-10-22','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,13,1761382800000);
INSERT INTO "achievement" VALUES(3178,1,203,14,2,'2025-10-03','prizewinner','III место',NULL,'academic',NULL,'school_verified',4,4,2,13,1759741200000);
INSERT INTO "achievement" VALUES(3202,1,203,28,1,'2025-11-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,13,1762333200000);
INSERT INTO "achievement" VALUES(3206,1,203,213,1,'2025-11-24','participant','',NULL,'academic','certificate','school_verified',2,2,2,13,1764147600000);
INSERT INTO "achievement" VALUES(3256,1,203,214,5,'2025-12-24','participant','',NULL,'extracurricular',NULL,'school_verified',2,2,2,13,1766826000000);
INSERT INTO "achievement" VALUES(3263,1,203,55,10,'2025-12-17','participant','','step_forward','personal',NULL,'school_verified',2,2,2,13,1766048400000);
INSERT INTO "achievement" VALUES(3295,1,203,215,1,'2026-02-06','participant','',NULL,'academic','certificate','school_verified',2,2,2,13,1770454800000);
INSERT INTO "achievement" VALUES(3350,1,203,132,10,'2026-03-13','participant','','step_forward','personal',NULL,'school_verified',2,2,2,13,1773651600000);
INSERT INTO "achievement" VALUES(3372,1,203,100,5,'2026-04-16','participant','',NULL,'additional_education',NULL,'school_verified',0,0,2,13,1776502800000);
INSERT INTO "achievement" VALUES(3397,1,203,109,1,'2026-05-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,13,1778835600000);
INSERT INTO "achievement" VALUES(3436,1,203,150,4,'2026-09-10','participant','сертификат участника',NULL,'extracurricular','certificate','school_verified',1,1,2,13,1789290000000);
INSERT INTO "achievement" VALUES(3505,1,203,181,9,'2026-11-09','participant','',NULL,'extracurricular',NULL,'class_verified',2,0,1,13,1794474000000);
INSERT INTO "achievement" VALUES(3872,1,249,1,1,'2025-09-17','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1758358800000);
INSERT INTO "achievement" VALUES(3874,1,252,1,1,'2025-09-17','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1758186000000);
INSERT INTO "achievement" VALUES(3878,1,249,2,4,'2025-09-05','participant','сертификат участника',NULL,'extracurricular','certificate','school_verified',4,4,2,15,1757322000000);
INSERT INTO "achievement" VALUES(3879,1,249,3,4,'2025-09-19','participant','',NULL,'extracurricular',NULL,'school_verified',1,1,2,15,1758531600000);
INSERT INTO "achievement" VALUES(3886,1,249,6,9,'2025-09-05','participant','',NULL,'personal','certificate','school_verified',4,4,2,15,1757235600000);
INSERT INTO "achievement" VALUES(3889,1,257,6,9,'2025-09-05','participant','',NULL,'personal','certificate','school_verified',4,4,2,15,1757235600000);
INSERT INTO "achievement" VALUES(3890,1,258,6,9,'2025-09-05','participant','сертификат участника',NULL,'personal','certificate','school_verified',4,4,2,15,1757235600000);
INSERT INTO "achievement" VALUES(3893,1,258,118,10,'2025-09-09','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1757494800000);
INSERT INTO "achievement" VALUES(3900,1,256,9,10,'2025-09-19','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1758358800000);
INSERT INTO "achievement" VALUES(3901,1,249,141,10,'2025-09-15','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1758186000000);
INSERT INTO "achievement" VALUES(3903,1,258,10,1,'2025-10-10','participant','','term_all_fives','academic',NULL,'school_verified',10,10,2,15,1760173200000);
INSERT INTO "achievement" VALUES(3905,1,249,11,1,'2025-10-22','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1761382800000);
INSERT INTO "achievement" VALUES(3907,1,252,11,1,'2025-10-22','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1761296400000);
INSERT INTO "achievement" VALUES(3909,1,257,11,1,'2025-10-22','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1761210000000);
INSERT INTO "achievement" VALUES(3910,1,258,11,1,'2025-10-22','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1761382800000);
INSERT INTO "achievement" VALUES(3918,1,249,12,1,'2025-10-22','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1761382800000);
INSERT INTO "achievement" VALUES(3920,1,252,12,1,'2025-10-22','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1761210000000);
INSERT INTO "achievement" VALUES(3923,1,258,12,1,'2025-10-22','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1761382800000);
INSERT INTO "achievement" VALUES(3926,1,257,13,2,'2025-10-07','participant','',NULL,'academic',NULL,'school_verified',2,2,2,15,1760086800000);
INSERT INTO "achievement" VALUES(3934,1,249,17,2,'2025-10-03','participant','сертификат участника',NULL,'academic',NULL,'school_verified',2,2,2,15,1759741200000);
INSERT INTO "achievement" VALUES(3936,1,252,185,2,'2025-10-23','participant','',NULL,'academic',NULL,'school_verified',2,2,2,15,1761296400000);
INSERT INTO "achievement" VALUES(3937,1,257,185,2,'2025-10-23','winner','I место',NULL,'academic',NULL,'school_verified',6,6,2,15,1761296400000);
INSERT INTO "achievement" VALUES(3938,1,258,185,2,'2025-10-23','participant','',NULL,'academic','certificate','school_verified',2,2,2,15,1761296400000);
INSERT INTO "achievement" VALUES(3941,1,249,18,5,'2025-10-10','prizewinner','дипломант',NULL,'extracurricular','diploma','school_verified',4,4,2,15,1760173200000);
INSERT INTO "achievement" VALUES(3943,1,257,18,5,'2025-10-10','prizewinner','II место',NULL,'extracurricular',NULL,'school_verified',4,4,2,15,1760173200000);
INSERT INTO "achievement" VALUES(3944,1,249,210,5,'2025-10-03','participant','',NULL,'extracurricular','certificate','school_verified',4,4,2,15,1759741200000);
INSERT INTO "achievement" VALUES(3946,1,257,210,5,'2025-10-03','participant','сертификат участника',NULL,'extracurricular','certificate','school_verified',4,4,2,15,1759654800000);
INSERT INTO "achievement" VALUES(3947,1,257,19,7,'2025-10-10','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1760346000000);
INSERT INTO "achievement" VALUES(3957,1,249,28,1,'2025-11-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1762246800000);
INSERT INTO "achievement" VALUES(3958,1,252,28,1,'2025-11-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1762419600000);
INSERT INTO "achievement" VALUES(3960,1,256,28,1,'2025-11-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1762246800000);
INSERT INTO "achievement" VALUES(3961,1,258,28,1,'2025-11-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1762246800000);
INSERT INTO "achievement" VALUES(3972,1,252,36,5,'2025-11-04','participant','',NULL,'additional_education','certificate','school_verified',2,2,2,15,1762506000000);
INSERT INTO "achievement" VALUES(3974,1,249,37,6,'2025-11-18','participant','сертификат участника',NULL,'additional_education',NULL,'school_verified',0,0,2,15,1763629200000);
INSERT INTO "achievement" VALUES(3975,1,249,38,7,'2025-11-03','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1762419600000);
INSERT INTO "achievement" VALUES(3977,1,252,38,7,'2025-11-03','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1762246800000);
INSERT INTO "achievement" VALUES(3978,1,257,38,7,'2025-11-03','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1762246800000);
INSERT INTO "achievement" VALUES(3979,1,258,38,7,'2025-11-03','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1762333200000);
INSERT INTO "achievement" VALUES(3981,1,257,39,8,'2025-11-21','participant','','duty_class','personal',NULL,'school_verified',2,2,2,15,1763974800000);
INSERT INTO "achievement" VALUES(3985,1,257,42,10,'2025-11-07','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1762592400000);
INSERT INTO "achievement" VALUES(3986,1,249,43,10,'2025-11-14','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1763197200000);
INSERT INTO "achievement" VALUES(3989,1,257,45,1,'2025-12-16','participant','','term_all_fives','academic',NULL,'school_verified',10,10,2,15,1766134800000);
INSERT INTO "achievement" VALUES(3992,1,249,46,1,'2025-12-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1765616400000);
INSERT INTO "achievement" VALUES(3996,1,256,46,1,'2025-12-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1765616400000);
INSERT INTO "achievement" VALUES(3997,1,257,46,1,'2025-12-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1765789200000);
INSERT INTO "achievement" VALUES(3998,1,258,46,1,'2025-12-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1765616400000);
INSERT INTO "achievement" VALUES(4004,1,249,47,1,'2025-12-05','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1765011600000);
INSERT INTO "achievement" VALUES(4006,1,252,47,1,'2025-12-05','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1765184400000);
INSERT INTO "achievement" VALUES(4017,1,249,214,5,'2025-12-24','participant','',NULL,'extracurricular','certificate','school_verified',2,2,2,15,1766653200000);
INSERT INTO "achievement" VALUES(4020,1,258,50,7,'2025-12-19','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1766394000000);
INSERT INTO "achievement" VALUES(4023,1,258,53,10,'2025-12-19','participant','','step_forward','personal',NULL,'class_verified',2,0,1,15,1766307600000);
INSERT INTO "achievement" VALUES(4028,1,249,57,1,'2026-01-09','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1768122000000);
INSERT INTO "achievement" VALUES(4029,1,257,57,1,'2026-01-09','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1768035600000);
INSERT INTO "achievement" VALUES(4030,1,258,57,1,'2026-01-09','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1768208400000);
INSERT INTO "achievement" VALUES(4042,1,258,64,9,'2026-01-09','participant','сертификат участника',NULL,'extracurricular','certificate','school_verified',4,4,2,15,1768208400000);
INSERT INTO "achievement" VALUES(4043,1,257,67,10,'2026-01-23','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1769331600000);
INSERT INTO "achievement" VALUES(4047,1,252,72,1,'2026-02-13','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1771232400000);
INSERT INTO "achievement" VALUES(4049,1,256,72,1,'2026-02-13','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1771059600000);
INSERT INTO "achievement" VALUES(4050,1,257,72,1,'2026-02-13','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1771059600000);
INSERT INTO "achievement" VALUES(4051,1,258,72,1,'2026-02-13','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1771232400000);
INSERT INTO "achievement" VALUES(4054,1,258,215,1,'2026-02-06','participant','сертификат участника',NULL,'academic',NULL,'school_verified',2,2,2,15,1770541200000);
INSERT INTO "achievement" VALUES(4062,1,257,75,5,'2026-02-23','winner','лауреат I степени',NULL,'extracurricular','diploma','school_verified',6,6,2,15,1772096400000);
INSERT INTO "achievement" VALUES(4065,1,257,76,6,'2026-02-06','participant','сертификат участника',NULL,'extracurricular','certificate','school_verified',2,2,2,15,1770454800000);
INSERT INTO "achievement" VALUES(4070,1,258,79,9,'2026-02-13','prizewinner','III место',NULL,'extracurricular','diploma','class_verified',2,0,1,15,1771059600000);
INSERT INTO "achievement" VALUES(4085,1,257,84,1,'2026-03-04','participant','','term_all_fives','academic',NULL,'school_verified',10,10,2,15,1772874000000);
INSERT INTO "achievement" VALUES(4087,1,249,85,1,'2026-03-19','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1774170000000);
INSERT INTO "achievement" VALUES(4088,1,257,85,1,'2026-03-19','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1774170000000);
INSERT INTO "achievement" VALUES(4089,1,258,85,1,'2026-03-19','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1774170000000);
INSERT INTO "achievement" VALUES(4094,1,249,86,1,'2026-03-09','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1773306000000);
INSERT INTO "achievement" VALUES(4096,1,252,86,1,'2026-03-09','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1773219600000);
INSERT INTO "achievement" VALUES(4100,1,249,87,2,'2026-03-17','participant','',NULL,'metasubject','certificate','school_verified',5,5,2,15,1773910800000);
INSERT INTO "achievement" VALUES(4102,1,257,87,2,'2026-03-17','participant','',NULL,'metasubject',NULL,'school_verified',0,0,2,15,1773997200000);
INSERT INTO "achievement" VALUES(4104,1,252,88,4,'2026-03-09','participant','',NULL,'extracurricular','certificate','school_verified',2,2,2,15,1773219600000);
INSERT INTO "achievement" VALUES(4108,1,257,90,7,'2026-03-18','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,15,1773997200000);
INSERT INTO "achievement" VALUES(4115,1,258,133,10,'2026-03-20','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1774170000000);
INSERT INTO "achievement" VALUES(4123,1,257,135,10,'2026-03-17','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1773910800000);
INSERT INTO "achievement" VALUES(4125,1,252,95,1,'2026-04-20','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1776762000000);
INSERT INTO "achievement" VALUES(4127,1,257,95,1,'2026-04-20','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1776934800000);
INSERT INTO "achievement" VALUES(4128,1,258,95,1,'2026-04-20','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1776848400000);
INSERT INTO "achievement" VALUES(4130,1,249,96,2,'2026-04-17','prizewinner','III место',NULL,'metasubject',NULL,'school_verified',0,0,2,15,1776675600000);
INSERT INTO "achievement" VALUES(4132,1,258,96,2,'2026-04-17','participant','',NULL,'metasubject','certificate','school_verified',2,2,2,15,1776502800000);
INSERT INTO "achievement" VALUES(4143,1,249,101,7,'2026-04-21','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1776934800000);
INSERT INTO "achievement" VALUES(4144,1,252,101,7,'2026-04-21','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1777021200000);
INSERT INTO "achievement" VALUES(4145,1,257,101,7,'2026-04-21','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1776934800000);
INSERT INTO "achievement" VALUES(4146,1,258,101,7,'2026-04-21','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1776934800000);
INSERT INTO "achievement" VALUES(4158,1,258,106,10,'2026-04-03','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1775379600000);
INSERT INTO "achievement" VALUES(4159,1,256,107,10,'2026-04-21','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1776848400000);
INSERT INTO "achievement" VALUES(4168,1,249,109,1,'2026-05-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1778662800000);
INSERT INTO "achievement" VALUES(4172,1,258,109,1,'2026-05-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1778749200000);
INSERT INTO "achievement" VALUES(4177,1,249,110,1,'2026-05-18','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1779181200000);
INSERT INTO "achievement" VALUES(4180,1,258,110,1,'2026-05-18','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1779354000000);
INSERT INTO "achievement" VALUES(4188,1,257,113,7,'2026-05-12','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1778749200000);
INSERT INTO "achievement" VALUES(4189,1,258,113,7,'2026-05-12','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1778835600000);
INSERT INTO "achievement" VALUES(4195,1,257,114,8,'2026-05-07','participant','','duty_class','personal',NULL,'school_verified',2,2,2,15,1778403600000);
INSERT INTO "achievement" VALUES(4196,1,258,115,9,'2026-05-14','winner','I место',NULL,'extracurricular','diploma','school_verified',6,6,2,15,1778922000000);
INSERT INTO "achievement" VALUES(4197,1,249,138,10,'2026-05-11','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1778576400000);
INSERT INTO "achievement" VALUES(4200,1,257,117,10,'2026-05-15','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1778922000000);
INSERT INTO "achievement" VALUES(4204,1,249,148,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1788512400000);
INSERT INTO "achievement" VALUES(4207,1,257,148,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1788685200000);
INSERT INTO "achievement" VALUES(4219,1,252,151,7,'2026-09-08','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,15,1789117200000);
INSERT INTO "achievement" VALUES(4221,1,249,152,9,'2026-09-04','participant','',NULL,'personal','certificate','school_verified',4,4,2,15,1788771600000);
INSERT INTO "achievement" VALUES(4223,1,257,152,9,'2026-09-04','winner','лауреат I степени',NULL,'personal','diploma','school_verified',12,12,2,15,1788685200000);
INSERT INTO "achievement" VALUES(4224,1,258,152,9,'2026-09-04','participant','сертификат участника',NULL,'personal','certificate','school_verified',4,4,2,15,1788685200000);
INSERT INTO "achievement" VALUES(4226,1,256,154,10,'2026-09-22','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1790326800000);
INSERT INTO "achievement" VALUES(4234,1,249,159,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1791190800000);
INSERT INTO "achievement" VALUES(4238,1,258,159,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,15,1791104400000);
INSERT INTO "achievement" VALUES(4246,1,257,160,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1792573200000);
INSERT INTO "achievement" VALUES(4253,1,249,193,2,'2026-10-15','prizewinner','II место',NULL,'academic',NULL,'class_verified',4,0,1,15,1792141200000);
INSERT INTO "achievement" VALUES(4264,1,258,195,4,'2026-10-16','participant','сертификат участника',NULL,'extracurricular',NULL,'class_verified',0,0,1,15,1792227600000);
INSERT INTO "achievement" VALUES(4271,1,252,167,7,'2026-10-09','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,15,1791795600000);
INSERT INTO "achievement" VALUES(4279,1,252,170,10,'2026-10-16','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1792400400000);
INSERT INTO "achievement" VALUES(4281,1,256,170,10,'2026-10-16','participant','','step_forward','personal',NULL,'class_verified',2,0,1,15,1792227600000);
INSERT INTO "achievement" VALUES(4285,1,256,212,10,'2026-10-02','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1791104400000);
INSERT INTO "achievement" VALUES(4287,1,249,174,1,'2026-11-20','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,15,1795251600000);
INSERT INTO "achievement" VALUES(4290,1,257,174,1,'2026-11-20','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,15,1795251600000);
INSERT INTO "achievement" VALUES(4291,1,258,174,1,'2026-11-20','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,15,1795251600000);
INSERT INTO "achievement" VALUES(4294,1,257,198,2,'2026-11-12','participant','',NULL,'academic','certificate','school_verified',4,4,2,15,1794733200000);
INSERT INTO "achievement" VALUES(4298,1,252,177,2,'2026-11-05','participant','сертификат участника',NULL,'metasubject','certificate','class_verified',6,0,1,15,1794128400000);
INSERT INTO "achievement" VALUES(4305,1,252,179,7,'2026-11-18','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,15,1795251600000);
INSERT INTO "achievement" VALUES(4310,1,256,180,8,'2026-11-13','participant','','duty_class','personal',NULL,'class_verified',2,0,1,15,1794819600000);
INSERT INTO "achievement" VALUES(4315,1,249,182,10,'2026-11-13','participant','','step_forward','personal',NULL,'school_verified',2,2,2,15,1794819600000);
INSERT INTO "achievement" VALUES(4319,1,256,200,10,'2026-11-04','participant','','step_forward','personal',NULL,'class_verified',2,0,1,15,1793869200000);
INSERT INTO "achievement" VALUES(4321,1,258,183,10,'2026-11-06','participant','','step_forward','personal',NULL,'class_verified',2,0,1,15,1794214800000);
INSERT INTO "achievement" VALUES(4411,1,272,45,1,'2025-12-16','participant','','term_all_fives','academic',NULL,'class_verified',10,0,1,21,1766134800000);
INSERT INTO "achievement" VALUES(4418,1,272,47,1,'2025-12-05','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,21,1765184400000);
INSERT INTO "achievement" VALUES(4447,1,272,57,1,'2026-01-09','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,21,1768035600000);
INSERT INTO "achievement" VALUES(4466,1,272,65,10,'2026-01-09','participant','','step_forward','personal',NULL,'school_verified',2,2,2,21,1768035600000);
INSERT INTO "achievement" VALUES(4496,1,272,79,9,'2026-02-13','winner','лауреат I степени',NULL,'extracurricular',NULL,'school_verified',3,3,2,21,1771146000000);
INSERT INTO "achievement" VALUES(4550,1,272,97,3,'2026-04-13','participant','',NULL,'metasubject','certificate','school_verified',2,2,2,21,1776330000000);
INSERT INTO "achievement" VALUES(4617,1,272,150,4,'2026-09-10','winner','I место',NULL,'extracurricular',NULL,'school_verified',3,3,2,21,1789203600000);
INSERT INTO "achievement" VALUES(4632,1,272,208,10,'2026-09-22','participant','','step_forward','personal',NULL,'school_verified',2,2,2,21,1790240400000);
INSERT INTO "achievement" VALUES(4668,1,272,216,5,'2026-10-15','participant','',NULL,'extracurricular','certificate','school_verified',4,4,2,21,1792314000000);
INSERT INTO "achievement" VALUES(5570,1,347,11,1,'2025-10-22','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,24,1761210000000);
INSERT INTO "achievement" VALUES(5580,1,347,12,1,'2025-10-22','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,24,1761382800000);
INSERT INTO "achievement" VALUES(5587,1,347,15,2,'2025-10-09','winner','диплом победителя',NULL,'academic',NULL,'school_verified',6,6,2,24,1760086800000);
INSERT INTO "achievement" VALUES(5597,1,347,18,5,'2025-10-10','participant','',NULL,'extracurricular','certificate','school_verified',2,2,2,24,1760173200000);
INSERT INTO "achievement" VALUES(5632,1,347,41,10,'2025-11-17','participant','','step_forward','personal',NULL,'school_verified',2,2,2,24,1763542800000);
INSERT INTO "achievement" VALUES(5641,1,347,46,1,'2025-12-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,24,1765702800000);
INSERT INTO "achievement" VALUES(5647,1,347,47,1,'2025-12-05','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,24,1765098000000);
INSERT INTO "achievement" VALUES(5671,1,347,56,10,'2025-12-19','participant','','step_forward','personal',NULL,'school_verified',2,2,2,24,1766394000000);
INSERT INTO "achievement" VALUES(5680,1,347,60,5,'2026-01-15','participant','',NULL,'extracurricular','certificate','school_verified',5,5,2,24,1768726800000);
INSERT INTO "achievement" VALUES(5682,1,347,61,7,'2026-01-09','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,24,1768035600000);
INSERT INTO "achievement" VALUES(5687,1,347,67,10,'2026-01-23','participant','','step_forward','personal',NULL,'school_verified',2,2,2,24,1769418000000);
INSERT INTO "achievement" VALUES(5691,1,347,70,10,'2026-01-23','participant','','step_forward','personal',NULL,'school_verified',0,0,2,24,1769245200000);
INSERT INTO "achievement" VALUES(5715,1,347,85,1,'2026-03-19','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,24,1773997200000);
INSERT INTO "achievement" VALUES(5731,1,347,88,4,'2026-03-09','prizewinner','лауреат II степени',NULL,'extracurricular',NULL,'school_verified',0,0,2,24,1773306000000);
INSERT INTO "achievement" VALUES(5739,1,347,92,9,'2026-03-19','winner','I место',NULL,'extracurricular','diploma','school_verified',12,12,2,24,1774083600000);
INSERT INTO "achievement" VALUES(5753,1,347,98,4,'2026-04-22','prizewinner','лауреат II степени',NULL,'extracurricular',NULL,'school_verified',2,2,2,24,1777107600000);
INSERT INTO "achievement" VALUES(5757,1,347,100,5,'2026-04-16','participant','',NULL,'additional_education','certificate','school_verified',2,2,2,24,1776502800000);
INSERT INTO "achievement" VALUES(5766,1,347,109,1,'2026-05-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,24,1778749200000);
INSERT INTO "achievement" VALUES(5795,1,347,151,7,'2026-09-08','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,24,1788944400000);
INSERT INTO "achievement" VALUES(5817,1,347,159,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,24,1791190800000);
INSERT INTO "achievement" VALUES(5839,1,347,163,2,'2026-10-09','winner','I место',NULL,'academic','diploma','school_verified',6,6,2,24,1791709200000);
INSERT INTO "achievement" VALUES(5863,1,347,172,10,'2026-10-16','participant','','step_forward','personal',NULL,'school_verified',2,2,2,24,1792400400000);
INSERT INTO "achievement" VALUES(5873,1,347,178,5,'2026-11-16','prizewinner','лауреат II степени',NULL,'additional_education','diploma','school_verified',4,4,2,24,1795078800000);
INSERT INTO "achievement" VALUES(6611,1,419,4,7,'2025-09-10','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,27,1757581200000);
INSERT INTO "achievement" VALUES(6620,1,419,119,10,'2025-09-22','participant','','step_forward','personal',NULL,'school_verified',2,2,2,27,1758790800000);
INSERT INTO "achievement" VALUES(6633,1,419,12,1,'2025-10-22','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,27,1761382800000);
INSERT INTO "achievement" VALUES(6668,1,419,34,2,'2025-11-13','participant','',NULL,'metasubject','certificate','school_verified',6,6,2,27,1763197200000);
INSERT INTO "achievement" VALUES(6672,1,419,36,5,'2025-11-04','winner','I место',NULL,'additional_education','diploma','class_verified',6,0,1,27,1762333200000);
INSERT INTO "achievement" VALUES(6684,1,419,121,10,'2025-11-14','participant','','step_forward','personal',NULL,'class_verified',2,0,1,27,1763283600000);
INSERT INTO "achievement" VALUES(6686,1,419,122,10,'2025-11-21','participant','','step_forward','personal',NULL,'school_verified',2,2,2,27,1763974800000);
INSERT INTO "achievement" VALUES(6730,1,419,58,4,'2026-01-23','winner','I место',NULL,'extracurricular','diploma','school_verified',12,12,2,27,1769331600000);
INSERT INTO "achievement" VALUES(6758,1,419,75,5,'2026-02-23','participant','',NULL,'extracurricular','certificate','school_verified',2,2,2,27,1771923600000);
INSERT INTO "achievement" VALUES(6766,1,419,79,9,'2026-02-13','winner','диплом победителя',NULL,'extracurricular',NULL,'school_verified',3,3,2,27,1771146000000);
INSERT INTO "achievement" VALUES(6817,1,419,101,7,'2026-04-21','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,27,1777021200000);
INSERT INTO "achievement" VALUES(6833,1,419,137,1,'2026-05-12','participant','','term_all_fives','academic',NULL,'school_verified',10,10,2,27,1778835600000);
INSERT INTO "achievement" VALUES(6836,1,419,109,1,'2026-05-12','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,27,1778662800000);
INSERT INTO "achievement" VALUES(6873,1,419,148,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,27,1788512400000);
INSERT INTO "achievement" VALUES(6912,1,419,159,1,'2026-10-02','participant','','term_fours_and_fives','academic',NULL,'school_verified',8,8,2,27,1791104400000);
INSERT INTO "achievement" VALUES(7627,1,493,3,4,'2025-09-19','prizewinner','лауреат II степени',NULL,'extracurricular',NULL,'school_verified',2,2,2,30,1758445200000);
INSERT INTO "achievement" VALUES(7634,1,493,6,9,'2025-09-05','participant','сертификат участника',NULL,'personal','certificate','school_verified',4,4,2,30,1757149200000);
INSERT INTO "achievement" VALUES(7649,1,493,18,5,'2025-10-10','winner','I место',NULL,'extracurricular','diploma','school_verified',6,6,2,30,1760259600000);
INSERT INTO "achievement" VALUES(7716,1,493,72,1,'2026-02-13','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,30,1771059600000);
INSERT INTO "achievement" VALUES(7728,1,493,77,7,'2026-02-13','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,30,1771232400000);
INSERT INTO "achievement" VALUES(7743,1,493,90,7,'2026-03-18','participant','','volunteering_event','personal',NULL,'school_verified',2,2,2,30,1774083600000);
INSERT INTO "achievement" VALUES(7773,1,493,211,10,'2026-04-13','participant','','step_forward','personal',NULL,'school_verified',2,2,2,30,1776157200000);
INSERT INTO "achievement" VALUES(7790,1,493,148,1,'2026-09-03','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,30,1788685200000);
INSERT INTO "achievement" VALUES(7823,1,493,160,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'school_verified',2,2,2,30,1792573200000);
INSERT INTO "achievement" VALUES(7835,1,493,167,7,'2026-10-09','participant','','volunteering_event','personal',NULL,'class_verified',2,0,1,30,1791622800000);
INSERT INTO "achievement" VALUES(8284,1,570,155,10,'2026-09-21','participant','','step_forward','personal',NULL,'school_verified',2,2,2,33,1790240400000);
INSERT INTO "achievement" VALUES(8288,1,570,157,10,'2026-09-08','participant','','step_forward','personal',NULL,'class_verified',2,0,1,33,1788944400000);
INSERT INTO "achievement" VALUES(8292,1,570,160,1,'2026-10-19','participant','','month_without_absence','academic',NULL,'class_verified',2,0,1,33,1792659600000);
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
INSERT INTO "achievement_history" VALUES(685,1,'entered','',36,'2025-11-04','participant','','certificate','class_verified',7,1762506000000);
INSERT INTO "achievement_history" VALUES(685,2,'verified','',36,'2025-11-04','participant','','certificate','school_verified',2,1762678800000);
INSERT INTO "achievement_history" VALUES(706,1,'entered','',45,'2025-12-16','participant','',NULL,'class_verified',7,1765962000000);
INSERT INTO "achievement_history" VALUES(706,2,'verified','',45,'2025-12-16','participant','',NULL,'school_verified',2,1766307600000);
INSERT INTO "achievement_history" VALUES(732,1,'entered','',50,'2025-12-19','participant','',NULL,'class_verified',7,1766221200000);
INSERT INTO "achievement_history" VALUES(732,2,'verified','',50,'2025-12-19','participant','',NULL,'school_verified',2,1766912400000);
INSERT INTO "achievement_history" VALUES(742,1,'entered','',55,'2025-12-17','participant','',NULL,'class_verified',7,1766221200000);
INSERT INTO "achievement_history" VALUES(742,2,'verified','',55,'2025-12-17','participant','',NULL,'school_verified',2,1766739600000);
INSERT INTO "achievement_history" VALUES(744,1,'entered','',56,'2025-12-19','participant','',NULL,'class_verified',7,1766221200000);
INSERT INTO "achievement_history" VALUES(744,2,'verified','',56,'2025-12-19','participant','',NULL,'school_verified',2,1766566800000);
INSERT INTO "achievement_history" VALUES(746,1,'entered','',57,'2026-01-09','participant','',NULL,'class_verified',7,1768122000000);
INSERT INTO "achievement_history" VALUES(746,2,'verified','',57,'2026-01-09','participant','',NULL,'school_verified',2,1768554000000);
INSERT INTO "achievement_history" VALUES(751,1,'entered','',58,'2026-01-23','prizewinner','лауреат II степени','diploma','class_verified',7,1769418000000);
INSERT INTO "achievement_history" VALUES(751,2,'verified','',58,'2026-01-23','prizewinner','лауреат II степени','diploma','school_verified',2,1770195600000);
INSERT INTO "achievement_history" VALUES(765,1,'entered','',72,'2026-02-13','participant','',NULL,'class_verified',7,1771232400000);
INSERT INTO "achievement_history" VALUES(765,2,'verified','',72,'2026-02-13','participant','',NULL,'school_verified',2,1771405200000);
INSERT INTO "achievement_history" VALUES(777,1,'entered','',77,'2026-02-13','participant','',NULL,'class_verified',7,1771232400000);
INSERT INTO "achievement_history" VALUES(777,2,'verified','',77,'2026-02-13','participant','',NULL,'school_verified',2,1772010000000);
INSERT INTO "achievement_history" VALUES(880,1,'entered','',137,'2026-05-12','participant','',NULL,'class_verified',7,1778749200000);
INSERT INTO "achievement_history" VALUES(880,2,'verified','',137,'2026-05-12','participant','',NULL,'school_verified',2,1779181200000);
INSERT INTO "achievement_history" VALUES(950,1,'entered','',159,'2026-10-02','participant','',NULL,'class_verified',7,1791190800000);
INSERT INTO "achievement_history" VALUES(950,2,'verified','',159,'2026-10-02','participant','',NULL,'school_verified',2,1791450000000);
INSERT INTO "achievement_history" VALUES(971,1,'entered','',166,'2026-10-07','participant','','certificate','class_verified',7,1791536400000);
INSERT INTO "achievement_history" VALUES(971,2,'verified','',166,'2026-10-07','participant','','certificate','school_verified',2,1792227600000);
INSERT INTO "achievement_history" VALUES(973,1,'entered','',167,'2026-10-09','participant','',NULL,'class_verified',7,1791709200000);
INSERT INTO "achievement_history" VALUES(979,1,'entered','',169,'2026-10-09','participant','',NULL,'class_verified',7,1791795600000);
INSERT INTO "achievement_history" VALUES(997,1,'entered','',177,'2026-11-05','participant','','certificate','class_verified',7,1794128400000);
INSERT INTO "achievement_history" VALUES(1006,1,'entered','',179,'2026-11-18','participant','',NULL,'submitted',7,1795165200000);
INSERT INTO "achievement_history" VALUES(1838,1,'entered','',1,'2025-09-17','participant','',NULL,'class_verified',10,1758186000000);
INSERT INTO "achievement_history" VALUES(1838,2,'verified','',1,'2025-09-17','participant','',NULL,'school_verified',2,1758531600000);
INSERT INTO "achievement_history" VALUES(1856,1,'entered','',5,'2025-09-19','participant','',NULL,'class_verified',10,1758358800000);
INSERT INTO "achievement_history" VALUES(1856,2,'verified','',5,'2025-09-19','participant','',NULL,'school_verified',2,1759309200000);
INSERT INTO "achievement_history" VALUES(1866,1,'entered','',10,'2025-10-10','participant','',NULL,'class_verified',10,1760173200000);
INSERT INTO "achievement_history" VALUES(1866,2,'verified','',10,'2025-10-10','participant','',NULL,'school_verified',2,1761123600000);
INSERT INTO "achievement_history" VALUES(1880,1,'entered','',12,'2025-10-22','participant','',NULL,'class_verified',10,1761382800000);
INSERT INTO "achievement_history" VALUES(1880,2,'verified','',12,'2025-10-22','participant','',NULL,'school_verified',2,1762160400000);
INSERT INTO "achievement_history" VALUES(1887,1,'entered','',14,'2025-10-03','participant','сертификат участника','certificate','class_verified',10,1759654800000);
INSERT INTO "achievement_history" VALUES(1887,2,'verified','',14,'2025-10-03','participant','сертификат участника','certificate','school_verified',2,1760432400000);
INSERT INTO "achievement_history" VALUES(1957,1,'entered','',187,'2025-11-19','participant','',NULL,'class_verified',10,1763802000000);
INSERT INTO "achievement_history" VALUES(1957,2,'verified','',187,'2025-11-19','participant','',NULL,'school_verified',2,1764579600000);
INSERT INTO "achievement_history" VALUES(1962,1,'entered','',46,'2025-12-12','participant','',NULL,'class_verified',10,1765702800000);
INSERT INTO "achievement_history" VALUES(1962,2,'verified','',46,'2025-12-12','participant','',NULL,'school_verified',2,1766307600000);
INSERT INTO "achievement_history" VALUES(1970,1,'entered','',47,'2025-12-05','participant','',NULL,'class_verified',10,1765098000000);
INSERT INTO "achievement_history" VALUES(1970,2,'verified','',47,'2025-12-05','participant','',NULL,'school_verified',2,1765702800000);
INSERT INTO "achievement_history" VALUES(1982,1,'entered','',48,'2025-12-12','prizewinner','II место','diploma','class_verified',10,1765702800000);
INSERT INTO "achievement_history" VALUES(1982,2,'verified','',48,'2025-12-12','prizewinner','II место','diploma','school_verified',2,1766394000000);
INSERT INTO "achievement_history" VALUES(2046,1,'entered','',75,'2026-02-23','participant','сертификат участника','certificate','class_verified',10,1772010000000);
INSERT INTO "achievement_history" VALUES(2046,2,'verified','',75,'2026-02-23','participant','сертификат участника','certificate','school_verified',2,1772269200000);
INSERT INTO "achievement_history" VALUES(2055,1,'entered','',77,'2026-02-13','participant','',NULL,'class_verified',10,1771059600000);
INSERT INTO "achievement_history" VALUES(2055,2,'verified','',77,'2026-02-13','participant','',NULL,'school_verified',2,1771923600000);
INSERT INTO "achievement_history" VALUES(2061,1,'entered','',78,'2026-02-06','participant','',NULL,'class_verified',10,1770541200000);
INSERT INTO "achievement_history" VALUES(2061,2,'verified','',78,'2026-02-06','participant','',NULL,'school_verified',2,1771059600000);
INSERT INTO "achievement_history" VALUES(2063,1,'entered','',79,'2026-02-13','prizewinner','III место','diploma','class_verified',10,1771146000000);
INSERT INTO "achievement_history" VALUES(2063,2,'verified','',79,'2026-02-13','prizewinner','III место','diploma','school_verified',2,1771578000000);
INSERT INTO "achievement_history" VALUES(2079,1,'entered','',85,'2026-03-19','participant','',NULL,'class_verified',10,1774170000000);
INSERT INTO "achievement_history" VALUES(2079,2,'verified','',85,'2026-03-19','participant','',NULL,'school_verified',2,1774602000000);
INSERT INTO "achievement_history" VALUES(2090,1,'entered','',86,'2026-03-09','participant','',NULL,'class_verified',10,1773219600000);
INSERT INTO "achievement_history" VALUES(2126,1,'entered','',95,'2026-04-20','participant','',NULL,'class_verified',10,1776848400000);
INSERT INTO "achievement_history" VALUES(2126,2,'verified','',95,'2026-04-20','participant','',NULL,'school_verified',2,1777366800000);
INSERT INTO "achievement_history" VALUES(2136,1,'entered','',97,'2026-04-13','prizewinner','II место',NULL,'class_verified',10,1776330000000);
INSERT INTO "achievement_history" VALUES(2136,2,'verified','',97,'2026-04-13','prizewinner','II место',NULL,'school_verified',2,1776675600000);
INSERT INTO "achievement_history" VALUES(2150,1,'entered','',101,'2026-04-21','participant','',NULL,'class_verified',10,1776934800000);
INSERT INTO "achievement_history" VALUES(2150,2,'verified','',101,'2026-04-21','participant','',NULL,'school_verified',2,1777798800000);
INSERT INTO "achievement_history" VALUES(2174,1,'entered','',137,'2026-05-12','participant','',NULL,'class_verified',10,1778662800000);
INSERT INTO "achievement_history" VALUES(2174,2,'verified','',137,'2026-05-12','participant','',NULL,'school_verified',2,1779267600000);
INSERT INTO "achievement_history" VALUES(2176,1,'entered','',109,'2026-05-12','participant','',NULL,'class_verified',10,1778835600000);
INSERT INTO "achievement_history" VALUES(2185,1,'entered','',110,'2026-05-18','participant','',NULL,'class_verified',10,1779354000000);
INSERT INTO "achievement_history" VALUES(2185,2,'verified','',110,'2026-05-18','participant','',NULL,'school_verified',2,1779786000000);
INSERT INTO "achievement_history" VALUES(2221,1,'entered','',150,'2026-09-10','participant','','certificate','class_verified',10,1789117200000);
INSERT INTO "achievement_history" VALUES(2221,2,'verified','',150,'2026-09-10','participant','','certificate','school_verified',2,1789635600000);
INSERT INTO "achievement_history" VALUES(2243,1,'entered','',158,'2026-10-21','participant','',NULL,'class_verified',10,1792659600000);
INSERT INTO "achievement_history" VALUES(2247,1,'entered','',159,'2026-10-02','participant','',NULL,'class_verified',10,1791104400000);
INSERT INTO "achievement_history" VALUES(2247,2,'verified','',159,'2026-10-02','participant','',NULL,'school_verified',2,1791363600000);
INSERT INTO "achievement_history" VALUES(2282,1,'entered','',173,'2026-10-09','participant','',NULL,'class_verified',10,1791709200000);
INSERT INTO "achievement_history" VALUES(2282,2,'verified','',173,'2026-10-09','participant','',NULL,'school_verified',2,1792486800000);
INSERT INTO "achievement_history" VALUES(2283,1,'entered','',174,'2026-11-20','participant','',NULL,'submitted',10,1795251600000);
INSERT INTO "achievement_history" VALUES(2329,1,'entered','',201,'2026-11-06','participant','',NULL,'class_verified',10,1794128400000);
INSERT INTO "achievement_history" VALUES(2329,2,'verified','',201,'2026-11-06','participant','',NULL,'school_verified',2,1794906000000);
INSERT INTO "achievement_history" VALUES(3144,1,'entered','',1,'2025-09-17','participant','',NULL,'class_verified',13,1758358800000);
INSERT INTO "achievement_history" VALUES(3144,2,'verified','',1,'2025-09-17','participant','',NULL,'school_verified',2,1758704400000);
INSERT INTO "achievement_history" VALUES(3165,1,'entered','',119,'2025-09-22','participant','',NULL,'class_verified',13,1758704400000);
INSERT INTO "achievement_history" VALUES(3165,2,'verified','',119,'2025-09-22','participant','',NULL,'school_verified',2,1759222800000);
INSERT INTO "achievement_history" VALUES(3169,1,'entered','',11,'2025-10-22','participant','',NULL,'class_verified',13,1761382800000);
INSERT INTO "achievement_history" VALUES(3169,2,'verified','',11,'2025-10-22','participant','',NULL,'school_verified',2,1762074000000);
INSERT INTO "achievement_history" VALUES(3178,1,'entered','',14,'2025-10-03','prizewinner','III место',NULL,'class_verified',13,1759741200000);
INSERT INTO "achievement_history" VALUES(3178,2,'verified','',14,'2025-10-03','prizewinner','III место',NULL,'school_verified',2,1759914000000);
INSERT INTO "achievement_history" VALUES(3202,1,'entered','',28,'2025-11-03','participant','',NULL,'class_verified',13,1762333200000);
INSERT INTO "achievement_history" VALUES(3202,2,'verified','',28,'2025-11-03','participant','',NULL,'school_verified',2,1762765200000);
INSERT INTO "achievement_history" VALUES(3206,1,'entered','',213,'2025-11-24','participant','','certificate','class_verified',13,1764147600000);
INSERT INTO "achievement_history" VALUES(3206,2,'verified','',213,'2025-11-24','participant','','certificate','school_verified',2,1764838800000);
INSERT INTO "achievement_history" VALUES(3256,1,'entered','',214,'2025-12-24','participant','',NULL,'class_verified',13,1766826000000);
INSERT INTO "achievement_history" VALUES(3256,2,'verified','',214,'2025-12-24','participant','',NULL,'school_verified',2,1767258000000);
INSERT INTO "achievement_history" VALUES(3263,1,'entered','',55,'2025-12-17','participant','',NULL,'class_verified',13,1766048400000);
INSERT INTO "achievement_history" VALUES(3263,2,'verified','',55,'2025-12-17','participant','',NULL,'school_verified',2,1766912400000);
INSERT INTO "achievement_history" VALUES(3295,1,'entered','',215,'2026-02-06','participant','','certificate','class_verified',13,1770454800000);
INSERT INTO "achievement_history" VALUES(3295,2,'verified','',215,'2026-02-06','participant','','certificate','school_verified',2,1771405200000);
INSERT INTO "achievement_history" VALUES(3350,1,'entered','',132,'2026-03-13','participant','',NULL,'class_verified',13,1773651600000);
INSERT INTO "achievement_history" VALUES(3350,2,'verified','',132,'2026-03-13','participant','',NULL,'school_verified',2,1773910800000);
INSERT INTO "achievement_history" VALUES(3372,1,'entered','',100,'2026-04-16','participant','',NULL,'class_verified',13,1776502800000);
INSERT INTO "achievement_history" VALUES(3372,2,'verified','',100,'2026-04-16','participant','',NULL,'school_verified',2,1777107600000);
INSERT INTO "achievement_history" VALUES(3397,1,'entered','',109,'2026-05-12','participant','',NULL,'class_verified',13,1778835600000);
INSERT INTO "achievement_history" VALUES(3397,2,'verified','',109,'2026-05-12','participant','',NULL,'school_verified',2,1779094800000);
INSERT INTO "achievement_history" VALUES(3436,1,'entered','',150,'2026-09-10','participant','сертификат участника','certificate','class_verified',13,1789290000000);
INSERT INTO "achievement_history" VALUES(3436,2,'verified','',150,'2026-09-10','participant','сертификат участника','certificate','school_verified',2,1789722000000);
INSERT INTO "achievement_history" VALUES(3505,1,'entered','',181,'2026-11-09','participant','',NULL,'class_verified',13,1794474000000);
INSERT INTO "achievement_history" VALUES(3872,1,'entered','',1,'2025-09-17','participant','',NULL,'class_verified',15,1758358800000);
INSERT INTO "achievement_history" VALUES(3872,2,'verified','',1,'2025-09-17','participant','',NULL,'school_verified',2,1758790800000);
INSERT INTO "achievement_history" VALUES(3874,1,'entered','',1,'2025-09-17','participant','',NULL,'class_verified',15,1758186000000);
INSERT INTO "achievement_history" VALUES(3874,2,'verified','',1,'2025-09-17','participant','',NULL,'school_verified',2,1759050000000);
INSERT INTO "achievement_history" VALUES(3878,1,'entered','',2,'2025-09-05','participant','сертификат участника','certificate','class_verified',15,1757322000000);
INSERT INTO "achievement_history" VALUES(3878,2,'verified','',2,'2025-09-05','participant','сертификат участника','certificate','school_verified',2,1758013200000);
INSERT INTO "achievement_history" VALUES(3879,1,'entered','',3,'2025-09-19','participant','',NULL,'class_verified',15,1758531600000);
INSERT INTO "achievement_history" VALUES(3879,2,'verified','',3,'2025-09-19','participant','',NULL,'school_verified',2,1758963600000);
INSERT INTO "achievement_history" VALUES(3886,1,'entered','',6,'2025-09-05','participant','','certificate','class_verified',15,1757235600000);
INSERT INTO "achievement_history" VALUES(3886,2,'verified','',6,'2025-09-05','participant','','certificate','school_verified',2,1757840400000);
INSERT INTO "achievement_history" VALUES(3889,1,'entered','',6,'2025-09-05','participant','','certificate','class_verified',15,1757235600000);
INSERT INTO "achievement_history" VALUES(3889,2,'verified','',6,'2025-09-05','participant','','certificate','school_verified',2,1757926800000);
INSERT INTO "achievement_history" VALUES(3890,1,'entered','',6,'2025-09-05','participant','сертификат участника','certificate','class_verified',15,1757235600000);
INSERT INTO "achievement_history" VALUES(3890,2,'verified','',6,'2025-09-05','participant','сертификат участника','certificate','school_verified',2,1757581200000);
INSERT INTO "achievement_history" VALUES(3893,1,'entered','',118,'2025-09-09','participant','',NULL,'class_verified',15,1757494800000);
INSERT INTO "achievement_history" VALUES(3893,2,'verified','',118,'2025-09-09','participant','',NULL,'school_verified',2,1757926800000);
INSERT INTO "achievement_history" VALUES(3900,1,'entered','',9,'2025-09-19','participant','',NULL,'class_verified',15,1758358800000);
INSERT INTO "achievement_history" VALUES(3900,2,'verified','',9,'2025-09-19','participant','',NULL,'school_verified',2,1758877200000);
INSERT INTO "achievement_history" VALUES(3901,1,'entered','',141,'2025-09-15','participant','',NULL,'class_verified',15,1758186000000);
INSERT INTO "achievement_history" VALUES(3901,2,'verified','',141,'2025-09-15','participant','',NULL,'school_verified',2,1758531600000);
INSERT INTO "achievement_history" VALUES(3903,1,'entered','',10,'2025-10-10','participant','',NULL,'class_verified',15,1760173200000);
INSERT INTO "achievement_history" VALUES(3903,2,'verified','',10,'2025-10-10','participant','',NULL,'school_verified',2,1761123600000);
INSERT INTO "achievement_history" VALUES(3905,1,'entered','',11,'2025-10-22','participant','',NULL,'class_verified',15,1761382800000);
INSERT INTO "achievement_history" VALUES(3905,2,'verified','',11,'2025-10-22','participant','',NULL,'school_verified',2,1761555600000);
INSERT INTO "achievement_history" VALUES(3907,1,'entered','',11,'2025-10-22','participant','',NULL,'class_verified',15,1761296400000);
INSERT INTO "achievement_history" VALUES(3907,2,'verified','',11,'2025-10-22','participant','',NULL,'school_verified',2,1761728400000);
INSERT INTO "achievement_history" VALUES(3909,1,'entered','',11,'2025-10-22','participant','',NULL,'class_verified',15,1761210000000);
INSERT INTO "achievement_history" VALUES(3909,2,'verified','',11,'2025-10-22','participant','',NULL,'school_verified',2,1761814800000);
INSERT INTO "achievement_history" VALUES(3910,1,'entered','',11,'2025-10-22','participant','',NULL,'class_verified',15,1761382800000);
INSERT INTO "achievement_history" VALUES(3910,2,'verified','',11,'2025-10-22','participant','',NULL,'school_verified',2,1761901200000);
INSERT INTO "achievement_history" VALUES(3918,1,'entered','',12,'2025-10-22','participant','',NULL,'class_verified',15,1761382800000);
INSERT INTO "achievement_history" VALUES(3918,2,'verified','',12,'2025-10-22','participant','',NULL,'school_verified',2,1761901200000);
INSERT INTO "achievement_history" VALUES(3920,1,'entered','',12,'2025-10-22','participant','',NULL,'class_verified',15,1761210000000);
INSERT INTO "achievement_history" VALUES(3920,2,'verified','',12,'2025-10-22','participant','',NULL,'school_verified',2,1761987600000);
INSERT INTO "achievement_history" VALUES(3923,1,'entered','',12,'2025-10-22','participant','',NULL,'class_verified',15,1761382800000);
INSERT INTO "achievement_history" VALUES(3923,2,'verified','',12,'2025-10-22','participant','',NULL,'school_verified',2,1761901200000);
INSERT INTO "achievement_history" VALUES(3926,1,'entered','',13,'2025-10-07','participant','',NULL,'class_verified',15,1760086800000);
INSERT INTO "achievement_history" VALUES(3926,2,'verified','',13,'2025-10-07','participant','',NULL,'school_verified',2,1760259600000);
INSERT INTO "achievement_history" VALUES(3934,1,'entered','',17,'2025-10-03','participant','сертификат участника',NULL,'class_verified',15,1759741200000);
INSERT INTO "achievement_history" VALUES(3934,2,'verified','',17,'2025-10-03','participant','сертификат участника',NULL,'school_verified',2,1760518800000);
INSERT INTO "achievement_history" VALUES(3936,1,'entered','',185,'2025-10-23','participant','',NULL,'class_verified',15,1761296400000);
INSERT INTO "achievement_history" VALUES(3936,2,'verified','',185,'2025-10-23','participant','',NULL,'school_verified',2,1761901200000);
INSERT INTO "achievement_history" VALUES(3937,1,'entered','',185,'2025-10-23','winner','I место',NULL,'class_verified',15,1761296400000);
INSERT INTO "achievement_history" VALUES(3937,2,'verified','',185,'2025-10-23','winner','I место',NULL,'school_verified',2,1761987600000);
INSERT INTO "achievement_history" VALUES(3938,1,'entered','',185,'2025-10-23','participant','','certificate','class_verified',15,1761296400000);
INSERT INTO "achievement_history" VALUES(3938,2,'verified','',185,'2025-10-23','participant','','certificate','school_verified',2,1761987600000);
INSERT INTO "achievement_history" VALUES(3941,1,'entered','',18,'2025-10-10','prizewinner','дипломант','diploma','class_verified',15,1760173200000);
INSERT INTO "achievement_history" VALUES(3941,2,'verified','',18,'2025-10-10','prizewinner','дипломант','diploma','school_verified',2,1761037200000);
INSERT INTO "achievement_history" VALUES(3943,1,'entered','',18,'2025-10-10','prizewinner','II место',NULL,'class_verified',15,1760173200000);
INSERT INTO "achievement_history" VALUES(3943,2,'verified','',18,'2025-10-10','prizewinner','II место',NULL,'school_verified',2,1760864400000);
INSERT INTO "achievement_history" VALUES(3944,1,'entered','',210,'2025-10-03','participant','','certificate','class_verified',15,1759741200000);
INSERT INTO "achievement_history" VALUES(3944,2,'verified','',210,'2025-10-03','participant','','certificate','school_verified',2,1760518800000);
INSERT INTO "achievement_history" VALUES(3946,1,'entered','',210,'2025-10-03','participant','сертификат участника','certificate','class_verified',15,1759654800000);
INSERT INTO "achievement_history" VALUES(3946,2,'verified','',210,'2025-10-03','participant','сертификат участника','certificate','school_verified',2,1760346000000);
INSERT INTO "achievement_history" VALUES(3947,1,'entered','',19,'2025-10-10','participant','',NULL,'class_verified',15,1760346000000);
INSERT INTO "achievement_history" VALUES(3947,2,'verified','',19,'2025-10-10','participant','',NULL,'school_verified',2,1760518800000);
INSERT INTO "achievement_history" VALUES(3957,1,'entered','',28,'2025-11-03','participant','',NULL,'class_verified',15,1762246800000);
INSERT INTO "achievement_history" VALUES(3957,2,'verified','',28,'2025-11-03','participant','',NULL,'school_verified',2,1762678800000);
INSERT INTO "achievement_history" VALUES(3958,1,'entered','',28,'2025-11-03','participant','',NULL,'class_verified',15,1762419600000);
INSERT INTO "achievement_history" VALUES(3958,2,'verified','',28,'2025-11-03','participant','',NULL,'school_verified',2,1762851600000);
INSERT INTO "achievement_history" VALUES(3960,1,'entered','',28,'2025-11-03','participant','',NULL,'class_verified',15,1762246800000);
INSERT INTO "achievement_history" VALUES(3960,2,'verified','',28,'2025-11-03','participant','',NULL,'school_verified',2,1763197200000);
INSERT INTO "achievement_history" VALUES(3961,1,'entered','',28,'2025-11-03','participant','',NULL,'class_verified',15,1762246800000);
INSERT INTO "achievement_history" VALUES(3961,2,'verified','',28,'2025-11-03','participant','',NULL,'school_verified',2,1762851600000);
INSERT INTO "achievement_history" VALUES(3972,1,'entered','',36,'2025-11-04','participant','','certificate','class_verified',15,1762506000000);
INSERT INTO "achievement_history" VALUES(3972,2,'verified','',36,'2025-11-04','participant','','certificate','school_verified',2,1762678800000);
INSERT INTO "achievement_history" VALUES(3974,1,'entered','',37,'2025-11-18','participant','сертификат участника',NULL,'class_verified',15,1763629200000);
INSERT INTO "achievement_history" VALUES(3974,2,'verified','',37,'2025-11-18','participant','сертификат участника',NULL,'school_verified',2,1764320400000);
INSERT INTO "achievement_history" VALUES(3975,1,'entered','',38,'2025-11-03','participant','',NULL,'class_verified',15,1762419600000);
INSERT INTO "achievement_history" VALUES(3975,2,'verified','',38,'2025-11-03','participant','',NULL,'school_verified',2,1762851600000);
INSERT INTO "achievement_history" VALUES(3977,1,'entered','',38,'2025-11-03','participant','',NULL,'class_verified',15,1762246800000);
INSERT INTO "achievement_history" VALUES(3977,2,'verified','',38,'2025-11-03','participant','',NULL,'school_verified',2,1762938000000);
INSERT INTO "achievement_history" VALUES(3978,1,'entered','',38,'2025-11-03','participant','',NULL,'class_verified',15,1762246800000);
INSERT INTO "achievement_history" VALUES(3978,2,'verified','',38,'2025-11-03','participant','',NULL,'school_verified',2,1763024400000);
INSERT INTO "achievement_history" VALUES(3979,1,'entered','',38,'2025-11-03','participant','',NULL,'class_verified',15,1762333200000);
INSERT INTO "achievement_history" VALUES(3979,2,'verified','',38,'2025-11-03','participant','',NULL,'school_verified',2,1762592400000);
INSERT INTO "achievement_history" VALUES(3981,1,'entered','',39,'2025-11-21','participant','',NULL,'class_verified',15,1763974800000);
INSERT INTO "achievement_history" VALUES(3981,2,'verified','',39,'2025-11-21','participant','',NULL,'school_verified',2,1764320400000);
INSERT INTO "achievement_history" VALUES(3985,1,'entered','',42,'2025-11-07','participant','',NULL,'class_verified',15,1762592400000);
INSERT INTO "achievement_history" VALUES(3985,2,'verified','',42,'2025-11-07','participant','',NULL,'school_verified',2,1763456400000);
INSERT INTO "achievement_history" VALUES(3986,1,'entered','',43,'2025-11-14','participant','',NULL,'class_verified',15,1763197200000);
INSERT INTO "achievement_history" VALUES(3986,2,'verified','',43,'2025-11-14','participant','',NULL,'school_verified',2,1764061200000);
INSERT INTO "achievement_history" VALUES(3989,1,'entered','',45,'2025-12-16','participant','',NULL,'class_verified',15,1766134800000);
INSERT INTO "achievement_history" VALUES(3989,2,'verified','',45,'2025-12-16','participant','',NULL,'school_verified',2,1766394000000);
INSERT INTO "achievement_history" VALUES(3992,1,'entered','',46,'2025-12-12','participant','',NULL,'class_verified',15,1765616400000);
INSERT INTO "achievement_history" VALUES(3992,2,'verified','',46,'2025-12-12','participant','',NULL,'school_verified',2,1766480400000);
INSERT INTO "achievement_history" VALUES(3996,1,'entered','',46,'2025-12-12','participant','',NULL,'class_verified',15,1765616400000);
INSERT INTO "achievement_history" VALUES(3996,2,'verified','',46,'2025-12-12','participant','',NULL,'school_verified',2,1766566800000);
INSERT INTO "achievement_history" VALUES(3997,1,'entered','',46,'2025-12-12','participant','',NULL,'class_verified',15,1765789200000);
INSERT INTO "achievement_history" VALUES(3997,2,'verified','',46,'2025-12-12','participant','',NULL,'school_verified',2,1766307600000);
INSERT INTO "achievement_history" VALUES(3998,1,'entered','',46,'2025-12-12','participant','',NULL,'class_verified',15,1765616400000);
INSERT INTO "achievement_history" VALUES(3998,2,'verified','',46,'2025-12-12','participant','',NULL,'school_verified',2,1766048400000);
INSERT INTO "achievement_history" VALUES(4004,1,'entered','',47,'2025-12-05','participant','',NULL,'class_verified',15,1765011600000);
INSERT INTO "achievement_history" VALUES(4004,2,'verified','',47,'2025-12-05','participant','',NULL,'school_verified',2,1765789200000);
INSERT INTO "achievement_history" VALUES(4006,1,'entered','',47,'2025-12-05','participant','',NULL,'class_verified',15,1765184400000);
INSERT INTO "achievement_history" VALUES(4006,2,'verified','',47,'2025-12-05','participant','',NULL,'school_verified',2,1765357200000);
INSERT INTO "achievement_history" VALUES(4017,1,'entered','',214,'2025-12-24','participant','','certificate','class_verified',15,1766653200000);
INSERT INTO "achievement_history" VALUES(4017,2,'verified','',214,'2025-12-24','participant','','certificate','school_verified',2,1767344400000);
INSERT INTO "achievement_history" VALUES(4020,1,'entered','',50,'2025-12-19','participant','',NULL,'class_verified',15,1766394000000);
INSERT INTO "achievement_history" VALUES(4020,2,'verified','',50,'2025-12-19','participant','',NULL,'school_verified',2,1766739600000);
INSERT INTO "achievement_history" VALUES(4023,1,'entered','',53,'2025-12-19','participant','',NULL,'class_verified',15,1766307600000);
INSERT INTO "achievement_history" VALUES(4028,1,'entered','',57,'2026-01-09','participant','',NULL,'class_verified',15,1768122000000);
INSERT INTO "achievement_history" VALUES(4028,2,'verified','',57,'2026-01-09','participant','',NULL,'school_verified',2,1768640400000);
INSERT INTO "achievement_history" VALUES(4029,1,'entered','',57,'2026-01-09','participant','',NULL,'class_verified',15,1768035600000);
INSERT INTO "achievement_history" VALUES(4029,2,'verified','',57,'2026-01-09','participant','',NULL,'school_verified',2,1768813200000);
INSERT INTO "achievement_history" VALUES(4030,1,'entered','',57,'2026-01-09','participant','',NULL,'class_verified',15,1768208400000);
INSERT INTO "achievement_history" VALUES(4030,2,'verified','',57,'2026-01-09','participant','',NULL,'school_verified',2,1768467600000);
INSERT INTO "achievement_history" VALUES(4042,1,'entered','',64,'2026-01-09','participant','сертификат участника','certificate','class_verified',15,1768208400000);
INSERT INTO "achievement_history" VALUES(4042,2,'verified','',64,'2026-01-09','participant','сертификат участника','certificate','school_verified',2,1768986000000);
INSERT INTO "achievement_history" VALUES(4043,1,'entered','',67,'2026-01-23','participant','',NULL,'class_verified',15,1769331600000);
INSERT INTO "achievement_history" VALUES(4043,2,'verified','',67,'2026-01-23','participant','',NULL,'school_verified',2,1770195600000);
INSERT INTO "achievement_history" VALUES(4047,1,'entered','',72,'2026-02-13','participant','',NULL,'class_verified',15,1771232400000);
INSERT INTO "achievement_history" VALUES(4047,2,'verified','',72,'2026-02-13','participant','',NULL,'school_verified',2,1771837200000);
INSERT INTO "achievement_history" VALUES(4049,1,'entered','',72,'2026-02-13','participant','',NULL,'class_verified',15,1771059600000);
INSERT INTO "achievement_history" VALUES(4049,2,'verified','',72,'2026-02-13','participant','',NULL,'school_verified',2,1772010000000);
INSERT INTO "achievement_history" VALUES(4050,1,'entered','',72,'2026-02-13','participant','',NULL,'class_verified',15,1771059600000);
INSERT INTO "achievement_history" VALUES(4050,2,'verified','',72,'2026-02-13','participant','',NULL,'school_verified',2,1771405200000);
INSERT INTO "achievement_history" VALUES(4051,1,'entered','',72,'2026-02-13','participant','',NULL,'class_verified',15,1771232400000);
INSERT INTO "achievement_history" VALUES(4051,2,'verified','',72,'2026-02-13','participant','',NULL,'school_verified',2,1771664400000);
INSERT INTO "achievement_history" VALUES(4054,1,'entered','',215,'2026-02-06','participant','сертификат участника',NULL,'class_verified',15,1770541200000);
INSERT INTO "achievement_history" VALUES(4054,2,'verified','',215,'2026-02-06','participant','сертификат участника',NULL,'school_verified',2,1770886800000);
INSERT INTO "achievement_history" VALUES(4062,1,'entered','',75,'2026-02-23','winner','лауреат I степени','diploma','class_verified',15,1772096400000);
INSERT INTO "achievement_history" VALUES(4062,2,'verified','',75,'2026-02-23','winner','лауреат I степени','diploma','school_verified',2,1772701200000);
INSERT INTO "achievement_history" VALUES(4065,1,'entered','',76,'2026-02-06','participant','сертификат участника','certificate','class_verified',15,1770454800000);
INSERT INTO "achievement_history" VALUES(4065,2,'verified','',76,'2026-02-06','participant','сертификат участника','certificate','school_verified',2,1771059600000);
INSERT INTO "achievement_history" VALUES(4070,1,'entered','',79,'2026-02-13','prizewinner','III место','diploma','class_verified',15,1771059600000);
INSERT INTO "achievement_history" VALUES(4085,1,'entered','',84,'2026-03-04','participant','',NULL,'class_verified',15,1772874000000);
INSERT INTO "achievement_history" VALUES(4085,2,'verified','',84,'2026-03-04','participant','',NULL,'school_verified',2,1773565200000);
INSERT INTO "achievement_history" VALUES(4087,1,'entered','',85,'2026-03-19','participant','',NULL,'class_verified',15,1774170000000);
INSERT INTO "achievement_history" VALUES(4087,2,'verified','',85,'2026-03-19','participant','',NULL,'school_verified',2,1774774800000);
INSERT INTO "achievement_history" VALUES(4088,1,'entered','',85,'2026-03-19','participant','',NULL,'class_verified',15,1774170000000);
INSERT INTO "achievement_history" VALUES(4088,2,'verified','',85,'2026-03-19','participant','',NULL,'school_verified',2,1774861200000);
INSERT INTO "achievement_history" VALUES(4089,1,'entered','',85,'2026-03-19','participant','',NULL,'class_verified',15,1774170000000);
INSERT INTO "achievement_history" VALUES(4089,2,'verified','',85,'2026-03-19','participant','',NULL,'school_verified',2,1774429200000);
INSERT INTO "achievement_history" VALUES(4094,1,'entered','',86,'2026-03-09','participant','',NULL,'class_verified',15,1773306000000);
INSERT INTO "achievement_history" VALUES(4094,2,'verified','',86,'2026-03-09','participant','',NULL,'school_verified',2,1773478800000);
INSERT INTO "achievement_history" VALUES(4096,1,'entered','',86,'2026-03-09','participant','',NULL,'class_verified',15,1773219600000);
INSERT INTO "achievement_history" VALUES(4096,2,'verified','',86,'2026-03-09','participant','',NULL,'school_verified',2,1773738000000);
INSERT INTO "achievement_history" VALUES(4100,1,'entered','',87,'2026-03-17','participant','','certificate','class_verified',15,1773910800000);
INSERT INTO "achievement_history" VALUES(4100,2,'verified','',87,'2026-03-17','participant','','certificate','school_verified',2,1774688400000);
INSERT INTO "achievement_history" VALUES(4102,1,'entered','',87,'2026-03-17','participant','',NULL,'class_verified',15,1773997200000);
INSERT INTO "achievement_history" VALUES(4102,2,'verified','',87,'2026-03-17','participant','',NULL,'school_verified',2,1774170000000);
INSERT INTO "achievement_history" VALUES(4104,1,'entered','',88,'2026-03-09','participant','','certificate','class_verified',15,1773219600000);
INSERT INTO "achievement_history" VALUES(4104,2,'verified','',88,'2026-03-09','participant','','certificate','school_verified',2,1773738000000);
INSERT INTO "achievement_history" VALUES(4108,1,'entered','',90,'2026-03-18','participant','',NULL,'class_verified',15,1773997200000);
INSERT INTO "achievement_history" VALUES(4115,1,'entered','',133,'2026-03-20','participant','',NULL,'class_verified',15,1774170000000);
INSERT INTO "achievement_history" VALUES(4115,2,'verified','',133,'2026-03-20','participant','',NULL,'school_verified',2,1774429200000);
INSERT INTO "achievement_history" VALUES(4123,1,'entered','',135,'2026-03-17','participant','',NULL,'class_verified',15,1773910800000);
INSERT INTO "achievement_history" VALUES(4123,2,'verified','',135,'2026-03-17','participant','',NULL,'school_verified',2,1774602000000);
INSERT INTO "achievement_history" VALUES(4125,1,'entered','',95,'2026-04-20','participant','',NULL,'class_verified',15,1776762000000);
INSERT INTO "achievement_history" VALUES(4125,2,'verified','',95,'2026-04-20','participant','',NULL,'school_verified',2,1777453200000);
INSERT INTO "achievement_history" VALUES(4127,1,'entered','',95,'2026-04-20','participant','',NULL,'class_verified',15,1776934800000);
INSERT INTO "achievement_history" VALUES(4127,2,'verified','',95,'2026-04-20','participant','',NULL,'school_verified',2,1777366800000);
INSERT INTO "achievement_history" VALUES(4128,1,'entered','',95,'2026-04-20','participant','',NULL,'class_verified',15,1776848400000);
INSERT INTO "achievement_history" VALUES(4128,2,'verified','',95,'2026-04-20','participant','',NULL,'school_verified',2,1777453200000);
INSERT INTO "achievement_history" VALUES(4130,1,'entered','',96,'2026-04-17','prizewinner','III место',NULL,'class_verified',15,1776675600000);
INSERT INTO "achievement_history" VALUES(4130,2,'verified','',96,'2026-04-17','prizewinner','III место',NULL,'school_verified',2,1777453200000);
INSERT INTO "achievement_history" VALUES(4132,1,'entered','',96,'2026-04-17','participant','','certificate','class_verified',15,1776502800000);
INSERT INTO "achievement_history" VALUES(4132,2,'verified','',96,'2026-04-17','participant','','certificate','school_verified',2,1776848400000);
INSERT INTO "achievement_history" VALUES(4143,1,'entered','',101,'2026-04-21','participant','',NULL,'class_verified',15,1776934800000);
INSERT INTO "achievement_history" VALUES(4143,2,'verified','',101,'2026-04-21','participant','',NULL,'school_verified',2,1777366800000);
INSERT INTO "achievement_history" VALUES(4144,1,'entered','',101,'2026-04-21','participant','',NULL,'class_verified',15,1777021200000);
INSERT INTO "achievement_history" VALUES(4144,2,'verified','',101,'2026-04-21','participant','',NULL,'school_verified',2,1777626000000);
INSERT INTO "achievement_history" VALUES(4145,1,'entered','',101,'2026-04-21','participant','',NULL,'class_verified',15,1776934800000);
INSERT INTO "achievement_history" VALUES(4145,2,'verified','',101,'2026-04-21','participant','',NULL,'school_verified',2,1777453200000);
INSERT INTO "achievement_history" VALUES(4146,1,'entered','',101,'2026-04-21','participant','',NULL,'class_verified',15,1776934800000);
INSERT INTO "achievement_history" VALUES(4146,2,'verified','',101,'2026-04-21','participant','',NULL,'school_verified',2,1777798800000);
INSERT INTO "achievement_history" VALUES(4158,1,'entered','',106,'2026-04-03','participant','',NULL,'class_verified',15,1775379600000);
INSERT INTO "achievement_history" VALUES(4158,2,'verified','',106,'2026-04-03','participant','',NULL,'school_verified',2,1775984400000);
INSERT INTO "achievement_history" VALUES(4159,1,'entered','',107,'2026-04-21','participant','',NULL,'class_verified',15,1776848400000);
INSERT INTO "achievement_history" VALUES(4159,2,'verified','',107,'2026-04-21','participant','',NULL,'school_verified',2,1777712400000);
INSERT INTO "achievement_history" VALUES(4168,1,'entered','',109,'2026-05-12','participant','',NULL,'class_verified',15,1778662800000);
INSERT INTO "achievement_history" VALUES(4168,2,'verified','',109,'2026-05-12','participant','',NULL,'school_verified',2,1779440400000);
INSERT INTO "achievement_history" VALUES(4172,1,'entered','',109,'2026-05-12','participant','',NULL,'class_verified',15,1778749200000);
INSERT INTO "achievement_history" VALUES(4172,2,'verified','',109,'2026-05-12','participant','',NULL,'school_verified',2,1779354000000);
INSERT INTO "achievement_history" VALUES(4177,1,'entered','',110,'2026-05-18','participant','',NULL,'class_verified',15,1779181200000);
INSERT INTO "achievement_history" VALUES(4177,2,'verified','',110,'2026-05-18','participant','',NULL,'school_verified',2,1779699600000);
INSERT INTO "achievement_history" VALUES(4180,1,'entered','',110,'2026-05-18','participant','',NULL,'class_verified',15,1779354000000);
INSERT INTO "achievement_history" VALUES(4180,2,'verified','',110,'2026-05-18','participant','',NULL,'school_verified',2,1779786000000);
INSERT INTO "achievement_history" VALUES(4188,1,'entered','',113,'2026-05-12','participant','',NULL,'class_verified',15,1778749200000);
INSERT INTO "achievement_history" VALUES(4188,2,'verified','',113,'2026-05-12','participant','',NULL,'school_verified',2,1779440400000);
INSERT INTO "achievement_history" VALUES(4189,1,'entered','',113,'2026-05-12','participant','',NULL,'class_verified',15,1778835600000);
INSERT INTO "achievement_history" VALUES(4189,2,'verified','',113,'2026-05-12','participant','',NULL,'school_verified',2,1779354000000);
INSERT INTO "achievement_history" VALUES(4195,1,'entered','',114,'2026-05-07','participant','',NULL,'class_verified',15,1778403600000);
INSERT INTO "achievement_history" VALUES(4195,2,'verified','',114,'2026-05-07','participant','',NULL,'school_verified',2,1778922000000);
INSERT INTO "achievement_history" VALUES(4196,1,'entered','',115,'2026-05-14','winner','I место','diploma','class_verified',15,1778922000000);
INSERT INTO "achievement_history" VALUES(4196,2,'verified','',115,'2026-05-14','winner','I место','diploma','school_verified',2,1779354000000);
INSERT INTO "achievement_history" VALUES(4197,1,'entered','',138,'2026-05-11','participant','',NULL,'class_verified',15,1778576400000);
INSERT INTO "achievement_history" VALUES(4197,2,'verified','',138,'2026-05-11','participant','',NULL,'school_verified',2,1779094800000);
INSERT INTO "achievement_history" VALUES(4200,1,'entered','',117,'2026-05-15','participant','',NULL,'class_verified',15,1778922000000);
INSERT INTO "achievement_history" VALUES(4200,2,'verified','',117,'2026-05-15','participant','',NULL,'school_verified',2,1779354000000);
INSERT INTO "achievement_history" VALUES(4204,1,'entered','',148,'2026-09-03','participant','',NULL,'class_verified',15,1788512400000);
INSERT INTO "achievement_history" VALUES(4204,2,'verified','',148,'2026-09-03','participant','',NULL,'school_verified',2,1788944400000);
INSERT INTO "achievement_history" VALUES(4207,1,'entered','',148,'2026-09-03','participant','',NULL,'class_verified',15,1788685200000);
INSERT INTO "achievement_history" VALUES(4207,2,'verified','',148,'2026-09-03','participant','',NULL,'school_verified',2,1788944400000);
INSERT INTO "achievement_history" VALUES(4219,1,'entered','',151,'2026-09-08','participant','',NULL,'class_verified',15,1789117200000);
INSERT INTO "achievement_history" VALUES(4219,2,'verified','',151,'2026-09-08','participant','',NULL,'school_verified',2,1789635600000);
INSERT INTO "achievement_history" VALUES(4221,1,'entered','',152,'2026-09-04','participant','','certificate','class_verified',15,1788771600000);
INSERT INTO "achievement_history" VALUES(4221,2,'verified','',152,'2026-09-04','participant','','certificate','school_verified',2,1789117200000);
INSERT INTO "achievement_history" VALUES(4223,1,'entered','',152,'2026-09-04','winner','лауреат I степени','diploma','class_verified',15,1788685200000);
INSERT INTO "achievement_history" VALUES(4223,2,'verified','',152,'2026-09-04','winner','лауреат I степени','diploma','school_verified',2,1789290000000);
INSERT INTO "achievement_history" VALUES(4224,1,'entered','',152,'2026-09-04','participant','сертификат участника','certificate','class_verified',15,1788685200000);
INSERT INTO "achievement_history" VALUES(4224,2,'verified','',152,'2026-09-04','participant','сертификат участника','certificate','school_verified',2,1789203600000);
INSERT INTO "achievement_history" VALUES(4226,1,'entered','',154,'2026-09-22','participant','',NULL,'class_verified',15,1790326800000);
INSERT INTO "achievement_history" VALUES(4226,2,'verified','',154,'2026-09-22','participant','',NULL,'school_verified',2,1790586000000);
INSERT INTO "achievement_history" VALUES(4234,1,'entered','',159,'2026-10-02','participant','',NULL,'class_verified',15,1791190800000);
INSERT INTO "achievement_history" VALUES(4234,2,'verified','',159,'2026-10-02','participant','',NULL,'school_verified',2,1791968400000);
INSERT INTO "achievement_history" VALUES(4238,1,'entered','',159,'2026-10-02','participant','',NULL,'class_verified',15,1791104400000);
INSERT INTO "achievement_history" VALUES(4238,2,'verified','',159,'2026-10-02','participant','',NULL,'school_verified',2,1791450000000);
INSERT INTO "achievement_history" VALUES(4246,1,'entered','',160,'2026-10-19','participant','',NULL,'class_verified',15,1792573200000);
INSERT INTO "achievement_history" VALUES(4246,2,'verified','',160,'2026-10-19','participant','',NULL,'school_verified',2,1792832400000);
INSERT INTO "achievement_history" VALUES(4253,1,'entered','',193,'2026-10-15','prizewinner','II место',NULL,'class_verified',15,1792141200000);
INSERT INTO "achievement_history" VALUES(4264,1,'entered','',195,'2026-10-16','participant','сертификат участника',NULL,'class_verified',15,1792227600000);
INSERT INTO "achievement_history" VALUES(4271,1,'entered','',167,'2026-10-09','participant','',NULL,'class_verified',15,1791795600000);
INSERT INTO "achievement_history" VALUES(4279,1,'entered','',170,'2026-10-16','participant','',NULL,'class_verified',15,1792400400000);
INSERT INTO "achievement_history" VALUES(4279,2,'verified','',170,'2026-10-16','participant','',NULL,'school_verified',2,1792573200000);
INSERT INTO "achievement_history" VALUES(4281,1,'entered','',170,'2026-10-16','participant','',NULL,'class_verified',15,1792227600000);
INSERT INTO "achievement_history" VALUES(4285,1,'entered','',212,'2026-10-02','participant','',NULL,'class_verified',15,1791104400000);
INSERT INTO "achievement_history" VALUES(4285,2,'verified','',212,'2026-10-02','participant','',NULL,'school_verified',2,1791622800000);
INSERT INTO "achievement_history" VALUES(4287,1,'entered','',174,'2026-11-20','participant','',NULL,'class_verified',15,1795251600000);
INSERT INTO "achievement_history" VALUES(4290,1,'entered','',174,'2026-11-20','participant','',NULL,'class_verified',15,1795251600000);
INSERT INTO "achievement_history" VALUES(4290,2,'verified','',174,'2026-11-20','participant','',NULL,'school_verified',2,1795251600000);
INSERT INTO "achievement_history" VALUES(4291,1,'entered','',174,'2026-11-20','participant','',NULL,'class_verified',15,1795251600000);
INSERT INTO "achievement_history" VALUES(4294,1,'entered','',198,'2026-11-12','participant','','certificate','class_verified',15,1794733200000);
INSERT INTO "achievement_history" VALUES(4294,2,'verified','',198,'2026-11-12','participant','','certificate','school_verified',2,1794992400000);
INSERT INTO "achievement_history" VALUES(4298,1,'entered','',177,'2026-11-05','participant','сертификат участника','certificate','class_verified',15,1794128400000);
INSERT INTO "achievement_history" VALUES(4305,1,'entered','',179,'2026-11-18','participant','',NULL,'class_verified',15,1795251600000);
INSERT INTO "achievement_history" VALUES(4310,1,'entered','',180,'2026-11-13','participant','',NULL,'class_verified',15,1794819600000);
INSERT INTO "achievement_history" VALUES(4315,1,'entered','',182,'2026-11-13','participant','',NULL,'class_verified',15,1794819600000);
INSERT INTO "achievement_history" VALUES(4315,2,'verified','',182,'2026-11-13','participant','',NULL,'school_verified',2,1795251600000);
INSERT INTO "achievement_history" VALUES(4319,1,'entered','',200,'2026-11-04','participant','',NULL,'class_verified',15,1793869200000);
INSERT INTO "achievement_history" VALUES(4321,1,'entered','',183,'2026-11-06','participant','',NULL,'class_verified',15,1794214800000);
INSERT INTO "achievement_history" VALUES(4411,1,'entered','',45,'2025-12-16','participant','',NULL,'class_verified',21,1766134800000);
INSERT INTO "achievement_history" VALUES(4418,1,'entered','',47,'2025-12-05','participant','',NULL,'class_verified',21,1765184400000);
INSERT INTO "achievement_history" VALUES(4418,2,'verified','',47,'2025-12-05','participant','',NULL,'school_verified',2,1765962000000);
INSERT INTO "achievement_history" VALUES(4447,1,'entered','',57,'2026-01-09','participant','',NULL,'class_verified',21,1768035600000);
INSERT INTO "achievement_history" VALUES(4447,2,'verified','',57,'2026-01-09','participant','',NULL,'school_verified',2,1768986000000);
INSERT INTO "achievement_history" VALUES(4466,1,'entered','',65,'2026-01-09','participant','',NULL,'class_verified',21,1768035600000);
INSERT INTO "achievement_history" VALUES(4466,2,'verified','',65,'2026-01-09','participant','',NULL,'school_verified',2,1768726800000);
INSERT INTO "achievement_history" VALUES(4496,1,'entered','',79,'2026-02-13','winner','лауреат I степени',NULL,'class_verified',21,1771146000000);
INSERT INTO "achievement_history" VALUES(4496,2,'verified','',79,'2026-02-13','winner','лауреат I степени',NULL,'school_verified',2,1771750800000);
INSERT INTO "achievement_history" VALUES(4550,1,'entered','',97,'2026-04-13','participant','','certificate','class_verified',21,1776330000000);
INSERT INTO "achievement_history" VALUES(4550,2,'verified','',97,'2026-04-13','participant','','certificate','school_verified',2,1777021200000);
INSERT INTO "achievement_history" VALUES(4617,1,'entered','',150,'2026-09-10','winner','I место',NULL,'class_verified',21,1789203600000);
INSERT INTO "achievement_history" VALUES(4617,2,'verified','',150,'2026-09-10','winner','I место',NULL,'school_verified',2,1789722000000);
INSERT INTO "achievement_history" VALUES(4632,1,'entered','',208,'2026-09-22','participant','',NULL,'class_verified',21,1790240400000);
INSERT INTO "achievement_history" VALUES(4632,2,'verified','',208,'2026-09-22','participant','',NULL,'school_verified',2,1790845200000);
INSERT INTO "achievement_history" VALUES(4668,1,'entered','',216,'2026-10-15','participant','','certificate','class_verified',21,1792314000000);
INSERT INTO "achievement_history" VALUES(4668,2,'verified','',216,'2026-10-15','participant','','certificate','school_verified',2,1793091600000);
INSERT INTO "achievement_history" VALUES(5570,1,'entered','',11,'2025-10-22','participant','',NULL,'class_verified',24,1761210000000);
INSERT INTO "achievement_history" VALUES(5570,2,'verified','',11,'2025-10-22','participant','',NULL,'school_verified',2,1761901200000);
INSERT INTO "achievement_history" VALUES(5580,1,'entered','',12,'2025-10-22','participant','',NULL,'class_verified',24,1761382800000);
INSERT INTO "achievement_history" VALUES(5580,2,'verified','',12,'2025-10-22','participant','',NULL,'school_verified',2,1761814800000);
INSERT INTO "achievement_history" VALUES(5587,1,'entered','',15,'2025-10-09','winner','диплом победителя',NULL,'class_verified',24,1760086800000);
INSERT INTO "achievement_history" VALUES(5587,2,'verified','',15,'2025-10-09','winner','диплом победителя',NULL,'school_verified',2,1760778000000);
INSERT INTO "achievement_history" VALUES(5597,1,'entered','',18,'2025-10-10','participant','','certificate','class_verified',24,1760173200000);
INSERT INTO "achievement_history" VALUES(5597,2,'verified','',18,'2025-10-10','participant','','certificate','school_verified',2,1760518800000);
INSERT INTO "achievement_history" VALUES(5632,1,'entered','',41,'2025-11-17','participant','',NULL,'class_verified',24,1763542800000);
INSERT INTO "achievement_history" VALUES(5632,2,'verified','',41,'2025-11-17','participant','',NULL,'school_verified',2,1763802000000);
INSERT INTO "achievement_history" VALUES(5641,1,'entered','',46,'2025-12-12','participant','',NULL,'class_verified',24,1765702800000);
INSERT INTO "achievement_history" VALUES(5641,2,'verified','',46,'2025-12-12','participant','',NULL,'school_verified',2,1766480400000);
INSERT INTO "achievement_history" VALUES(5647,1,'entered','',47,'2025-12-05','participant','',NULL,'class_verified',24,1765098000000);
INSERT INTO "achievement_history" VALUES(5647,2,'verified','',47,'2025-12-05','participant','',NULL,'school_verified',2,1765875600000);
INSERT INTO "achievement_history" VALUES(5671,1,'entered','',56,'2025-12-19','participant','',NULL,'class_verified',24,1766394000000);
INSERT INTO "achievement_history" VALUES(5671,2,'verified','',56,'2025-12-19','participant','',NULL,'school_verified',2,1766739600000);
INSERT INTO "achievement_history" VALUES(5680,1,'entered','',60,'2026-01-15','participant','','certificate','class_verified',24,1768726800000);
INSERT INTO "achievement_history" VALUES(5680,2,'verified','',60,'2026-01-15','participant','','certificate','school_verified',2,1769072400000);
INSERT INTO "achievement_history" VALUES(5682,1,'entered','',61,'2026-01-09','participant','',NULL,'class_verified',24,1768035600000);
INSERT INTO "achievement_history" VALUES(5682,2,'verified','',61,'2026-01-09','participant','',NULL,'school_verified',2,1768381200000);
INSERT INTO "achievement_history" VALUES(5687,1,'entered','',67,'2026-01-23','participant','',NULL,'class_verified',24,1769418000000);
INSERT INTO "achievement_history" VALUES(5687,2,'verified','',67,'2026-01-23','participant','',NULL,'school_verified',2,1769763600000);
INSERT INTO "achievement_history" VALUES(5691,1,'entered','',70,'2026-01-23','participant','',NULL,'class_verified',24,1769245200000);
INSERT INTO "achievement_history" VALUES(5691,2,'verified','',70,'2026-01-23','participant','',NULL,'school_verified',2,1769850000000);
INSERT INTO "achievement_history" VALUES(5715,1,'entered','',85,'2026-03-19','participant','',NULL,'class_verified',24,1773997200000);
INSERT INTO "achievement_history" VALUES(5715,2,'verified','',85,'2026-03-19','participant','',NULL,'school_verified',2,1774602000000);
INSERT INTO "achievement_history" VALUES(5731,1,'entered','',88,'2026-03-09','prizewinner','лауреат II степени',NULL,'class_verified',24,1773306000000);
INSERT INTO "achievement_history" VALUES(5731,2,'verified','',88,'2026-03-09','prizewinner','лауреат II степени',NULL,'school_verified',2,1773997200000);
INSERT INTO "achievement_history" VALUES(5739,1,'entered','',92,'2026-03-19','winner','I место','diploma','class_verified',24,1774083600000);
INSERT INTO "achievement_history" VALUES(5739,2,'verified','',92,'2026-03-19','winner','I место','diploma','school_verified',2,1774515600000);
INSERT INTO "achievement_history" VALUES(5753,1,'entered','',98,'2026-04-22','prizewinner','лауреат II степени',NULL,'class_verified',24,1777107600000);
INSERT INTO "achievement_history" VALUES(5753,2,'verified','',98,'2026-04-22','prizewinner','лауреат II степени',NULL,'school_verified',2,1777539600000);
INSERT INTO "achievement_history" VALUES(5757,1,'entered','',100,'2026-04-16','participant','','certificate','class_verified',24,1776502800000);
INSERT INTO "achievement_history" VALUES(5757,2,'verified','',100,'2026-04-16','participant','','certificate','school_verified',2,1777366800000);
INSERT INTO "achievement_history" VALUES(5766,1,'entered','',109,'2026-05-12','participant','',NULL,'class_verified',24,1778749200000);
INSERT INTO "achievement_history" VALUES(5766,2,'verified','',109,'2026-05-12','participant','',NULL,'school_verified',2,1779094800000);
INSERT INTO "achievement_history" VALUES(5795,1,'entered','',151,'2026-09-08','participant','',NULL,'class_verified',24,1788944400000);
INSERT INTO "achievement_history" VALUES(5795,2,'verified','',151,'2026-09-08','participant','',NULL,'school_verified',2,1789290000000);
INSERT INTO "achievement_history" VALUES(5817,1,'entered','',159,'2026-10-02','participant','',NULL,'class_verified',24,1791190800000);
INSERT INTO "achievement_history" VALUES(5817,2,'verified','',159,'2026-10-02','participant','',NULL,'school_verified',2,1791709200000);
INSERT INTO "achievement_history" VALUES(5839,1,'entered','',163,'2026-10-09','winner','I место','diploma','class_verified',24,1791709200000);
INSERT INTO "achievement_history" VALUES(5839,2,'verified','',163,'2026-10-09','winner','I место','diploma','school_verified',2,1792054800000);
INSERT INTO "achievement_history" VALUES(5863,1,'entered','',172,'2026-10-16','participant','',NULL,'class_verified',24,1792400400000);
INSERT INTO "achievement_history" VALUES(5863,2,'verified','',172,'2026-10-16','participant','',NULL,'school_verified',2,1792659600000);
INSERT INTO "achievement_history" VALUES(5873,1,'entered','',178,'2026-11-16','prizewinner','лауреат II степени','diploma','class_verified',24,1795078800000);
INSERT INTO "achievement_history" VALUES(5873,2,'verified','',178,'2026-11-16','prizewinner','лауреат II степени','diploma','school_verified',2,1795251600000);
INSERT INTO "achievement_history" VALUES(6611,1,'entered','',4,'2025-09-10','participant','',NULL,'class_verified',27,1757581200000);
INSERT INTO "achievement_history" VALUES(6611,2,'verified','',4,'2025-09-10','participant','',NULL,'school_verified',2,1758099600000);
INSERT INTO "achievement_history" VALUES(6620,1,'entered','',119,'2025-09-22','participant','',NULL,'class_verified',27,1758790800000);
INSERT INTO "achievement_history" VALUES(6620,2,'verified','',119,'2025-09-22','participant','',NULL,'school_verified',2,1759309200000);
INSERT INTO "achievement_history" VALUES(6633,1,'entered','',12,'2025-10-22','participant','',NULL,'class_verified',27,1761382800000);
INSERT INTO "achievement_history" VALUES(6633,2,'verified','',12,'2025-10-22','participant','',NULL,'school_verified',2,1761814800000);
INSERT INTO "achievement_history" VALUES(6668,1,'entered','',34,'2025-11-13','participant','','certificate','class_verified',27,1763197200000);
INSERT INTO "achievement_history" VALUES(6668,2,'verified','',34,'2025-11-13','participant','','certificate','school_verified',2,1763802000000);
INSERT INTO "achievement_history" VALUES(6672,1,'entered','',36,'2025-11-04','winner','I место','diploma','class_verified',27,1762333200000);
INSERT INTO "achievement_history" VALUES(6684,1,'entered','',121,'2025-11-14','participant','',NULL,'class_verified',27,1763283600000);
INSERT INTO "achievement_history" VALUES(6686,1,'entered','',122,'2025-11-21','participant','',NULL,'class_verified',27,1763974800000);
INSERT INTO "achievement_history" VALUES(6686,2,'verified','',122,'2025-11-21','participant','',NULL,'school_verified',2,1764406800000);
INSERT INTO "achievement_history" VALUES(6730,1,'entered','',58,'2026-01-23','winner','I место','diploma','class_verified',27,1769331600000);
INSERT INTO "achievement_history" VALUES(6730,2,'verified','',58,'2026-01-23','winner','I место','diploma','school_verified',2,1770109200000);
INSERT INTO "achievement_history" VALUES(6758,1,'entered','',75,'2026-02-23','participant','','certificate','class_verified',27,1771923600000);
INSERT INTO "achievement_history" VALUES(6758,2,'verified','',75,'2026-02-23','participant','','certificate','school_verified',2,1772355600000);
INSERT INTO "achievement_history" VALUES(6766,1,'entered','',79,'2026-02-13','winner','диплом победителя',NULL,'class_verified',27,1771146000000);
INSERT INTO "achievement_history" VALUES(6766,2,'verified','',79,'2026-02-13','winner','диплом победителя',NULL,'school_verified',2,1771405200000);
INSERT INTO "achievement_history" VALUES(6817,1,'entered','',101,'2026-04-21','participant','',NULL,'class_verified',27,1777021200000);
INSERT INTO "achievement_history" VALUES(6817,2,'verified','',101,'2026-04-21','participant','',NULL,'school_verified',2,1777798800000);
INSERT INTO "achievement_history" VALUES(6833,1,'entered','',137,'2026-05-12','participant','',NULL,'class_verified',27,1778835600000);
INSERT INTO "achievement_history" VALUES(6833,2,'verified','',137,'2026-05-12','participant','',NULL,'school_verified',2,1779440400000);
INSERT INTO "achievement_history" VALUES(6836,1,'entered','',109,'2026-05-12','participant','',NULL,'class_verified',27,1778662800000);
INSERT INTO "achievement_history" VALUES(6836,2,'verified','',109,'2026-05-12','participant','',NULL,'school_verified',2,1779354000000);
INSERT INTO "achievement_history" VALUES(6873,1,'entered','',148,'2026-09-03','participant','',NULL,'class_verified',27,1788512400000);
INSERT INTO "achievement_history" VALUES(6873,2,'verified','',148,'2026-09-03','participant','',NULL,'school_verified',2,1788858000000);
INSERT INTO "achievement_history" VALUES(6912,1,'entered','',159,'2026-10-02','participant','',NULL,'class_verified',27,1791104400000);
INSERT INTO "achievement_history" VALUES(6912,2,'verified','',159,'2026-10-02','participant','',NULL,'school_verified',2,1791363600000);
INSERT INTO "achievement_history" VALUES(7627,1,'entered','',3,'2025-09-19','prizewinner','лауреат II степени',NULL,'class_verified',30,1758445200000);
INSERT INTO "achievement_history" VALUES(7627,2,'verified','',3,'2025-09-19','prizewinner','лауреат II степени',NULL,'school_verified',2,1758963600000);
INSERT INTO "achievement_history" VALUES(7634,1,'entered','',6,'2025-09-05','participant','сертификат участника','certificate','class_verified',30,1757149200000);
INSERT INTO "achievement_history" VALUES(7634,2,'verified','',6,'2025-09-05','participant','сертификат участника','certificate','school_verified',2,1757754000000);
INSERT INTO "achievement_history" VALUES(7649,1,'entered','',18,'2025-10-10','winner','I место','diploma','class_verified',30,1760259600000);
INSERT INTO "achievement_history" VALUES(7649,2,'verified','',18,'2025-10-10','winner','I место','diploma','school_verified',2,1760691600000);
INSERT INTO "achievement_history" VALUES(7716,1,'entered','',72,'2026-02-13','participant','',NULL,'class_verified',30,1771059600000);
INSERT INTO "achievement_history" VALUES(7716,2,'verified','',72,'2026-02-13','participant','',NULL,'school_verified',2,1772010000000);
INSERT INTO "achievement_history" VALUES(7728,1,'entered','',77,'2026-02-13','participant','',NULL,'class_verified',30,1771232400000);
INSERT INTO "achievement_history" VALUES(7728,2,'verified','',77,'2026-02-13','participant','',NULL,'school_verified',2,1771578000000);
INSERT INTO "achievement_history" VALUES(7743,1,'entered','',90,'2026-03-18','participant','',NULL,'class_verified',30,1774083600000);
INSERT INTO "achievement_history" VALUES(7743,2,'verified','',90,'2026-03-18','participant','',NULL,'school_verified',2,1774342800000);
INSERT INTO "achievement_history" VALUES(7773,1,'entered','',211,'2026-04-13','participant','',NULL,'class_verified',30,1776157200000);
INSERT INTO "achievement_history" VALUES(7773,2,'verified','',211,'2026-04-13','participant','',NULL,'school_verified',2,1776675600000);
INSERT INTO "achievement_history" VALUES(7790,1,'entered','',148,'2026-09-03','participant','',NULL,'class_verified',30,1788685200000);
INSERT INTO "achievement_history" VALUES(7790,2,'verified','',148,'2026-09-03','participant','',NULL,'school_verified',2,1788944400000);
INSERT INTO "achievement_history" VALUES(7823,1,'entered','',160,'2026-10-19','participant','',NULL,'class_verified',30,1792573200000);
INSERT INTO "achievement_history" VALUES(7823,2,'verified','',160,'2026-10-19','participant','',NULL,'school_verified',2,1793350800000);
INSERT INTO "achievement_history" VALUES(7835,1,'entered','',167,'2026-10-09','participant','',NULL,'class_verified',30,1791622800000);
INSERT INTO "achievement_history" VALUES(8284,1,'entered','',155,'2026-09-21','participant','',NULL,'class_verified',33,1790240400000);
INSERT INTO "achievement_history" VALUES(8284,2,'verified','',155,'2026-09-21','participant','',NULL,'school_verified',2,1790499600000);
INSERT INTO "achievement_history" VALUES(8288,1,'entered','',157,'2026-09-08','participant','',NULL,'class_verified',33,1788944400000);
INSERT INTO "achievement_history" VALUES(8292,1,'entered','',160,'2026-10-19','participant','',NULL,'class_verified',33,1792659600000);
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
CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  entries INTEGER NOT NULL CHECK (entries >= 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT;
CREATE TABLE board (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  month TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'filled', 'published', 'closed')),
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  UNIQUE (class_id, month)
) STRICT;
INSERT INTO "board" VALUES(28,4,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(29,4,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(39,6,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(40,6,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(50,8,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(51,8,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(61,10,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(62,10,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(72,12,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(73,12,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(83,14,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(84,14,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(94,16,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(95,16,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(105,18,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(106,18,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(116,20,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(117,20,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(127,22,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(128,22,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(138,24,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(139,24,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(149,26,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(150,26,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(160,28,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(161,28,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(171,30,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(172,30,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(182,32,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(183,32,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(193,34,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(194,34,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(204,36,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(205,36,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(215,38,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(216,38,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(226,40,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(227,40,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(237,42,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(238,42,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(239,43,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(240,43,'2026-10','published',1,1793178000000);
INSERT INTO "board" VALUES(241,44,'2026-09','published',1,1790499600000);
INSERT INTO "board" VALUES(242,44,'2026-10','published',1,1793178000000);
CREATE TABLE board_edition (
  id INTEGER PRIMARY KEY,
  board_id INTEGER NOT NULL REFERENCES board (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  reason TEXT NOT NULL,
  published_by INTEGER NOT NULL REFERENCES user (id),
  published_at INTEGER NOT NULL,
  UNIQUE (board_id, number)
) STRICT;
INSERT INTO "board_edition" VALUES(28,28,1,'',7,1790499600000);
INSERT INTO "board_edition" VALUES(29,29,1,'',7,1793178000000);
INSERT INTO "board_edition" VALUES(39,39,1,'',8,1790499600000);
INSERT INTO "board_edition" VALUES(40,40,1,'',8,1793178000000);
INSERT INTO "board_edition" VALUES(50,50,1,'',9,1790499600000);
INSERT INTO "board_edition" VALUES(51,51,1,'',9,1793178000000);
INSERT INTO "board_edition" VALUES(61,61,1,'',10,1790499600000);
INSERT INTO "board_edition" VALUES(62,62,1,'',10,1793178000000);
INSERT INTO "board_edition" VALUES(72,72,1,'',11,1790499600000);
INSERT INTO "board_edition" VALUES(73,73,1,'',11,1793178000000);
INSERT INTO "board_edition" VALUES(83,83,1,'',12,1790499600000);
INSERT INTO "board_edition" VALUES(84,84,1,'',12,1793178000000);
INSERT INTO "board_edition" VALUES(94,94,1,'',13,1790499600000);
INSERT INTO "board_edition" VALUES(95,95,1,'',13,1793178000000);
INSERT INTO "board_edition" VALUES(105,105,1,'',14,1790499600000);
INSERT INTO "board_edition" VALUES(106,106,1,'',14,1793178000000);
INSERT INTO "board_edition" VALUES(116,116,1,'',15,1790499600000);
INSERT INTO "board_edition" VALUES(117,117,1,'',15,1793178000000);
INSERT INTO "board_edition" VALUES(127,127,1,'',21,1790499600000);
INSERT INTO "board_edition" VALUES(128,128,1,'',21,1793178000000);
INSERT INTO "board_edition" VALUES(138,138,1,'',22,1790499600000);
INSERT INTO "board_edition" VALUES(139,139,1,'',22,1793178000000);
INSERT INTO "board_edition" VALUES(149,149,1,'',23,1790499600000);
INSERT INTO "board_edition" VALUES(150,150,1,'',23,1793178000000);
INSERT INTO "board_edition" VALUES(160,160,1,'',24,1790499600000);
INSERT INTO "board_edition" VALUES(161,161,1,'',24,1793178000000);
INSERT INTO "board_edition" VALUES(171,171,1,'',25,1790499600000);
INSERT INTO "board_edition" VALUES(172,172,1,'',25,1793178000000);
INSERT INTO "board_edition" VALUES(182,182,1,'',26,1790499600000);
INSERT INTO "board_edition" VALUES(183,183,1,'',26,1793178000000);
INSERT INTO "board_edition" VALUES(193,193,1,'',27,1790499600000);
INSERT INTO "board_edition" VALUES(194,194,1,'',27,1793178000000);
INSERT INTO "board_edition" VALUES(204,204,1,'',28,1790499600000);
INSERT INTO "board_edition" VALUES(205,205,1,'',28,1793178000000);
INSERT INTO "board_edition" VALUES(215,215,1,'',29,1790499600000);
INSERT INTO "board_edition" VALUES(216,216,1,'',29,1793178000000);
INSERT INTO "board_edition" VALUES(226,226,1,'',30,1790499600000);
INSERT INTO "board_edition" VALUES(227,227,1,'',30,1793178000000);
INSERT INTO "board_edition" VALUES(237,237,1,'',31,1790499600000);
INSERT INTO "board_edition" VALUES(238,238,1,'',31,1793178000000);
INSERT INTO "board_edition" VALUES(239,239,1,'',32,1790499600000);
INSERT INTO "board_edition" VALUES(240,240,1,'',32,1793178000000);
INSERT INTO "board_edition" VALUES(241,241,1,'',33,1790499600000);
INSERT INTO "board_edition" VALUES(242,242,1,'',33,1793178000000);
CREATE TABLE board_edition_line (
  edition_id INTEGER NOT NULL REFERENCES board_edition (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  text TEXT NOT NULL,
  PRIMARY KEY (edition_id, student_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "board_edition_line" VALUES(28,51,NULL,'Придумал, как украсить кабинет к празднику.');
INSERT INTO "board_edition_line" VALUES(29,51,973,'Помог другим: Помощь приюту «Хвостик». Спасибо!');
INSERT INTO "board_edition_line" VALUES(61,125,2221,'Впервые попробовал свои силы: День здоровья, весёлые старты. Хорошее начало!');
INSERT INTO "board_edition_line" VALUES(62,125,2282,'Сделал шаг вперёд: первое самостоятельное исследование. Так держать!');
INSERT INTO "board_edition_line" VALUES(94,203,3436,'Впервые попробовала свои силы: День здоровья, весёлые старты. Хорошее начало!');
INSERT INTO "board_edition_line" VALUES(95,203,NULL,'Навела порядок на книжной полке класса.');
INSERT INTO "board_edition_line" VALUES(116,249,4221,'Узнала и рассказала другим: Экологический субботник «Чистый берег».');
INSERT INTO "board_edition_line" VALUES(116,252,4219,'Помог другим: Акция «Добрые крышечки». Спасибо!');
INSERT INTO "board_edition_line" VALUES(116,256,4226,'Сделала шаг вперёд: уверенный ответ у доски. Так держать!');
INSERT INTO "board_edition_line" VALUES(116,257,4223,'Победа: Экологический субботник «Чистый берег» — лауреат I степени. Поздравляем!');
INSERT INTO "board_edition_line" VALUES(116,258,4224,'Узнала и рассказала другим: Экологический субботник «Чистый берег».');
INSERT INTO "board_edition_line" VALUES(117,249,4253,'В числе лучших: Олимпиада школьников по математике, школьный этап — II место. Гордимся!');
INSERT INTO "board_edition_line" VALUES(117,252,4279,'Сделал шаг вперёд: беглое чтение. Так держать!');
INSERT INTO "board_edition_line" VALUES(117,256,4281,'Сделала шаг вперёд: беглое чтение. Так держать!');
INSERT INTO "board_edition_line" VALUES(117,257,NULL,'Честно призналась в ошибке и сама её исправила.');
INSERT INTO "board_edition_line" VALUES(117,258,4264,'Впервые попробовала свои силы: Шахматный турнир «Белая ладья». Хорошее начало!');
INSERT INTO "board_edition_line" VALUES(127,272,4632,'Сделала шаг вперёд: дружба в команде. Так держать!');
INSERT INTO "board_edition_line" VALUES(128,272,4668,'Впервые попробовала свои силы: Городской конкурс рисунков «Краски осени». Хорошее начало!');
INSERT INTO "board_edition_line" VALUES(160,347,5795,'Помогла другим: Акция «Добрые крышечки». Спасибо!');
INSERT INTO "board_edition_line" VALUES(161,347,5863,'Сделала шаг вперёд: дружба в команде. Так держать!');
INSERT INTO "board_edition_line" VALUES(193,419,NULL,'Каждое утро поливала цветы, и фиалка зацвела.');
INSERT INTO "board_edition_line" VALUES(194,419,NULL,'Поддержала подругу перед контрольной добрым словом.');
INSERT INTO "board_edition_line" VALUES(226,493,NULL,'Первым подошёл к новенькому и показал ему школу.');
INSERT INTO "board_edition_line" VALUES(227,493,7835,'Помог другим: Помощь приюту «Хвостик». Спасибо!');
INSERT INTO "board_edition_line" VALUES(241,570,8284,'Сделал шаг вперёд: чистая тетрадь. Так держать!');
INSERT INTO "board_edition_line" VALUES(242,570,NULL,'Помог накрыть стол к классному чаепитию.');
CREATE TABLE board_edition_nomination (
  edition_id INTEGER NOT NULL REFERENCES board_edition (id),
  position INTEGER NOT NULL,
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  title TEXT NOT NULL,
  PRIMARY KEY (edition_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "board_edition_nomination" VALUES(29,3,51,NULL,'Доброе сердце');
INSERT INTO "board_edition_nomination" VALUES(116,0,249,NULL,'Умник месяца');
INSERT INTO "board_edition_nomination" VALUES(116,3,252,NULL,'Доброе сердце');
INSERT INTO "board_edition_nomination" VALUES(116,4,257,NULL,'Эколог');
INSERT INTO "board_edition_nomination" VALUES(117,0,249,NULL,'Умник месяца');
INSERT INTO "board_edition_nomination" VALUES(117,1,256,NULL,'Прорыв месяца');
INSERT INTO "board_edition_nomination" VALUES(117,2,258,NULL,'Спортивная гордость');
INSERT INTO "board_edition_nomination" VALUES(117,4,252,NULL,'Доброе сердце');
INSERT INTO "board_edition_nomination" VALUES(226,0,493,NULL,'Умник месяца');
INSERT INTO "board_edition_nomination" VALUES(227,0,493,NULL,'Умник месяца');
CREATE TABLE board_line (
  board_id INTEGER NOT NULL REFERENCES board (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  text TEXT NOT NULL CHECK (text <> ''),
  written_by INTEGER NOT NULL REFERENCES user (id),
  written_at INTEGER NOT NULL,
  PRIMARY KEY (board_id, student_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "board_line" VALUES(28,51,NULL,'Придумал, как украсить кабинет к празднику.',7,1790499600000);
INSERT INTO "board_line" VALUES(29,51,973,'Помог другим: Помощь приюту «Хвостик». Спасибо!',7,1793178000000);
INSERT INTO "board_line" VALUES(61,125,2221,'Впервые попробовал свои силы: День здоровья, весёлые старты. Хорошее начало!',10,1790499600000);
INSERT INTO "board_line" VALUES(62,125,2282,'Сделал шаг вперёд: первое самостоятельное исследование. Так держать!',10,1793178000000);
INSERT INTO "board_line" VALUES(94,203,3436,'Впервые попробовала свои силы: День здоровья, весёлые старты. Хорошее начало!',13,1790499600000);
INSERT INTO "board_line" VALUES(95,203,NULL,'Навела порядок на книжной полке класса.',13,1793178000000);
INSERT INTO "board_line" VALUES(116,249,4221,'Узнала и рассказала другим: Экологический субботник «Чистый берег».',15,1790499600000);
INSERT INTO "board_line" VALUES(116,252,4219,'Помог другим: Акция «Добрые крышечки». Спасибо!',15,1790499600000);
INSERT INTO "board_line" VALUES(116,256,4226,'Сделала шаг вперёд: уверенный ответ у доски. Так держать!',15,1790499600000);
INSERT INTO "board_line" VALUES(116,257,4223,'Победа: Экологический субботник «Чистый берег» — лауреат I степени. Поздравляем!',15,1790499600000);
INSERT INTO "board_line" VALUES(116,258,4224,'Узнала и рассказала другим: Экологический субботник «Чистый берег».',15,1790499600000);
INSERT INTO "board_line" VALUES(117,249,4253,'В числе лучших: Олимпиада школьников по математике, школьный этап — II место. Гордимся!',15,1793178000000);
INSERT INTO "board_line" VALUES(117,252,4279,'Сделал шаг вперёд: беглое чтение. Так держать!',15,1793178000000);
INSERT INTO "board_line" VALUES(117,256,4281,'Сделала шаг вперёд: беглое чтение. Так держать!',15,1793178000000);
INSERT INTO "board_line" VALUES(117,257,NULL,'Честно призналась в ошибке и сама её исправила.',15,1793178000000);
INSERT INTO "board_line" VALUES(117,258,4264,'Впервые попробовала свои силы: Шахматный турнир «Белая ладья». Хорошее начало!',15,1793178000000);
INSERT INTO "board_line" VALUES(127,272,4632,'Сделала шаг вперёд: дружба в команде. Так держать!',21,1790499600000);
INSERT INTO "board_line" VALUES(128,272,4668,'Впервые попробовала свои силы: Городской конкурс рисунков «Краски осени». Хорошее начало!',21,1793178000000);
INSERT INTO "board_line" VALUES(160,347,5795,'Помогла другим: Акция «Добрые крышечки». Спасибо!',24,1790499600000);
INSERT INTO "board_line" VALUES(161,347,5863,'Сделала шаг вперёд: дружба в команде. Так держать!',24,1793178000000);
INSERT INTO "board_line" VALUES(193,419,NULL,'Каждое утро поливала цветы, и фиалка зацвела.',27,1790499600000);
INSERT INTO "board_line" VALUES(194,419,NULL,'Поддержала подругу перед контрольной добрым словом.',27,1793178000000);
INSERT INTO "board_line" VALUES(226,493,NULL,'Первым подошёл к новенькому и показал ему школу.',30,1790499600000);
INSERT INTO "board_line" VALUES(227,493,7835,'Помог другим: Помощь приюту «Хвостик». Спасибо!',30,1793178000000);
INSERT INTO "board_line" VALUES(241,570,8284,'Сделал шаг вперёд: чистая тетрадь. Так держать!',33,1790499600000);
INSERT INTO "board_line" VALUES(242,570,NULL,'Помог накрыть стол к классному чаепитию.',33,1793178000000);
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
INSERT INTO "certificate" VALUES(1,1,4,51,'2026-09','attestation',2026,1,'KTQ9JWWYF7NDA30N','Терентьев','Марк','Евгеньевич','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','А. А. Веселова','Придумал, как украсить кабинет к празднику.','2026-09-28',7,1,'2026-09-28',NULL,NULL,'',NULL,NULL);
INSERT INTO "certificate" VALUES(75,1,10,125,'2026-09','attestation',2026,75,'9Q2YFGXX5VSYRYKX','Миронов','Арсений','Романович','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Л. С. Еремеева','Впервые попробовал свои силы: День здоровья, весёлые старты. Хорошее начало!','2026-09-28',10,1,'2026-09-28',NULL,NULL,'',NULL,2221);
INSERT INTO "certificate" VALUES(153,1,16,203,'2026-09','attestation',2026,153,'5Z8JWC1K5SX0MMCG','Шаповал','Алиса','Дмитриевна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Л. Л. Рожкова','Впервые попробовала свои силы: День здоровья, весёлые старты. Хорошее начало!','2026-09-28',13,1,'2026-09-28',NULL,NULL,'',NULL,3436);
INSERT INTO "certificate" VALUES(199,1,20,249,'2026-09','attestation',2026,199,'X46TS7DTGXBSJH97','Воробьёва','Полина','Сергеевна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','Узнала и рассказала другим: Экологический субботник «Чистый берег».','2026-09-28',15,1,'2026-09-28',NULL,NULL,'',NULL,4221);
INSERT INTO "certificate" VALUES(202,1,20,252,'2026-09','attestation',2026,202,'1ABP8NS4R0A4QB8X','Харитонов','Кирилл','Сергеевич','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','Помог другим: Акция «Добрые крышечки». Спасибо!','2026-09-28',15,1,'2026-09-28',NULL,NULL,'',NULL,4219);
INSERT INTO "certificate" VALUES(206,1,20,256,'2026-09','attestation',2026,206,'8JYWW8CA209FXA58','Веселова','Екатерина','Александровна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','Сделала шаг вперёд: уверенный ответ у доски. Так держать!','2026-09-28',15,1,'2026-09-28',NULL,NULL,'',NULL,4226);
INSERT INTO "certificate" VALUES(207,1,20,257,'2026-09','attestation',2026,207,'MV05XFHEFHHMM0BT','Ильина','Олеся','Денисовна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','Победа: Экологический субботник «Чистый берег» — лауреат I степени. Поздравляем!','2026-09-28',15,1,'2026-09-28',NULL,NULL,'',NULL,4223);
INSERT INTO "certificate" VALUES(208,1,20,258,'2026-09','attestation',2026,208,'Z0XD8BC25HBDCXT8','Шубина','Арина','Кирилловна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','Узнала и рассказала другим: Экологический субботник «Чистый берег».','2026-09-28',15,1,'2026-09-28',NULL,NULL,'',NULL,4224);
INSERT INTO "certificate" VALUES(222,1,22,272,'2026-09','attestation',2026,222,'9469YYN652DAS7EC','Парамонова','Варвара','Ильинична','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','М. С. Журавлёва','Сделала шаг вперёд: дружба в команде. Так держать!','2026-09-28',21,1,'2026-09-28',NULL,NULL,'',NULL,4632);
INSERT INTO "certificate" VALUES(297,1,28,347,'2026-09','attestation',2026,297,'CKNB8D873GQDNQ13','Воронцова','Олеся','Михайловна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Л. М. Климова','Помогла другим: Акция «Добрые крышечки». Спасибо!','2026-09-28',24,1,'2026-09-28',NULL,NULL,'',NULL,5795);
INSERT INTO "certificate" VALUES(369,1,34,419,'2026-09','attestation',2026,369,'V1VAHR9D1XHQRZ7G','Игнатьева','София','Владимировна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Т. Ю. Терентьева','Каждое утро поливала цветы, и фиалка зацвела.','2026-09-28',27,1,'2026-09-28',NULL,NULL,'',NULL,NULL);
INSERT INTO "certificate" VALUES(443,1,40,493,'2026-09','attestation',2026,443,'CA4CHB3GNAY92HH4','Антипов','Пётр','Артёмович','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','М. П. Жукова','Первым подошёл к новенькому и показал ему школу.','2026-09-28',30,1,'2026-09-28',NULL,NULL,'',NULL,NULL);
INSERT INTO "certificate" VALUES(520,1,44,570,'2026-09','attestation',2026,520,'79GBCAXRYKP9MRMG','Шмелёв','Александр','Павлович','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Л. Д. Звягина','Сделал шаг вперёд: чистая тетрадь. Так держать!','2026-09-28',33,1,'2026-09-28',NULL,NULL,'',NULL,8284);
INSERT INTO "certificate" VALUES(543,1,4,51,'2026-10','attestation',2026,543,'WMS0GR0V0XP8YP4R','Терентьев','Марк','Евгеньевич','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','А. А. Веселова','Помог другим: Помощь приюту «Хвостик». Спасибо!','2026-10-29',7,1,'2026-10-29',NULL,NULL,'',NULL,973);
INSERT INTO "certificate" VALUES(617,1,10,125,'2026-10','attestation',2026,617,'61343X1E4MR9HZ9M','Миронов','Арсений','Романович','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Л. С. Еремеева','Сделал шаг вперёд: первое самостоятельное исследование. Так держать!','2026-10-29',10,1,'2026-10-29',NULL,NULL,'',NULL,2282);
INSERT INTO "certificate" VALUES(695,1,16,203,'2026-10','attestation',2026,695,'ARRVPJHEJ5G53D7R','Шаповал','Алиса','Дмитриевна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Л. Л. Рожкова','Навела порядок на книжной полке класса.','2026-10-29',13,1,'2026-10-29',NULL,NULL,'',NULL,NULL);
INSERT INTO "certificate" VALUES(741,1,20,249,'2026-10','attestation',2026,741,'6HB00Y2DD4BXKDB9','Воробьёва','Полина','Сергеевна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','В числе лучших: Олимпиада школьников по математике, школьный этап — II место. Гордимся!','2026-10-29',15,1,'2026-10-29',NULL,NULL,'',NULL,4253);
INSERT INTO "certificate" VALUES(744,1,20,252,'2026-10','attestation',2026,744,'9NT9HP4T24BX1PTD','Харитонов','Кирилл','Сергеевич','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','Сделал шаг вперёд: беглое чтение. Так держать!','2026-10-29',15,1,'2026-10-29',NULL,NULL,'',NULL,4279);
INSERT INTO "certificate" VALUES(748,1,20,256,'2026-10','attestation',2026,748,'JV4AH74TMV4YPCKS','Веселова','Екатерина','Александровна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','Сделала шаг вперёд: беглое чтение. Так держать!','2026-10-29',15,1,'2026-10-29',NULL,NULL,'',NULL,4281);
INSERT INTO "certificate" VALUES(749,1,20,257,'2026-10','attestation',2026,749,'ERSY27D8GQV5M599','Ильина','Олеся','Денисовна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','Честно призналась в ошибке и сама её исправила.','2026-10-29',15,1,'2026-10-29',NULL,NULL,'',NULL,NULL);
INSERT INTO "certificate" VALUES(750,1,20,258,'2026-10','attestation',2026,750,'V746PV1EHDMB5F2A','Шубина','Арина','Кирилловна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','О. М. Баранова','Впервые попробовала свои силы: Шахматный турнир «Белая ладья». Хорошее начало!','2026-10-29',15,1,'2026-10-29',NULL,NULL,'',NULL,4264);
INSERT INTO "certificate" VALUES(764,1,22,272,'2026-10','attestation',2026,764,'SR129CD4E92DCKB3','Парамонова','Варвара','Ильинична','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','М. С. Журавлёва','Впервые попробовала свои силы: Городской конкурс рисунков «Краски осени». Хорошее начало!','2026-10-29',21,1,'2026-10-29',NULL,NULL,'',NULL,4668);
INSERT INTO "certificate" VALUES(839,1,28,347,'2026-10','attestation',2026,839,'E7RGDJFKME5C4VDF','Воронцова','Олеся','Михайловна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Л. М. Климова','Сделала шаг вперёд: дружба в команде. Так держать!','2026-10-29',24,1,'2026-10-29',NULL,NULL,'',NULL,5863);
INSERT INTO "certificate" VALUES(911,1,34,419,'2026-10','attestation',2026,911,'1WZPDZMT4C2VXSNG','Игнатьева','София','Владимировна','f','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Т. Ю. Терентьева','Поддержала подругу перед контрольной добрым словом.','2026-10-29',27,1,'2026-10-29',NULL,NULL,'',NULL,NULL);
INSERT INTO "certificate" VALUES(985,1,40,493,'2026-10','attestation',2026,985,'FVJVZAGZKKMEWZ1T','Антипов','Пётр','Артёмович','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','М. П. Жукова','Помог другим: Помощь приюту «Хвостик». Спасибо!','2026-10-29',30,1,'2026-10-29',NULL,NULL,'',NULL,7835);
INSERT INTO "certificate" VALUES(1062,1,44,570,'2026-10','attestation',2026,1062,'6K9PWX5EYWXYXB1H','Шмелёв','Александр','Павлович','m','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','А. П. Берёзкин','Л. Д. Звягина','Помог накрыть стол к классному чаепитию.','2026-10-29',33,1,'2026-10-29',NULL,NULL,'',NULL,NULL);
CREATE TABLE certificate_line (
  certificate_id INTEGER NOT NULL REFERENCES certificate (id),
  kind TEXT NOT NULL CHECK (kind IN ('deed', 'nomination')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''), achievement_id INTEGER REFERENCES achievement (id),
  PRIMARY KEY (certificate_id, kind, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "certificate_line" VALUES(75,'deed',0,'День здоровья, весёлые старты',2221);
INSERT INTO "certificate_line" VALUES(153,'deed',0,'День здоровья, весёлые старты — сертификат участника',3436);
INSERT INTO "certificate_line" VALUES(199,'deed',0,'Экологический субботник «Чистый берег»',4221);
INSERT INTO "certificate_line" VALUES(199,'deed',1,'Месяц без пропусков',4204);
INSERT INTO "certificate_line" VALUES(199,'nomination',0,'Умник месяца',NULL);
INSERT INTO "certificate_line" VALUES(202,'deed',0,'Акция «Добрые крышечки»',4219);
INSERT INTO "certificate_line" VALUES(202,'nomination',0,'Доброе сердце',NULL);
INSERT INTO "certificate_line" VALUES(206,'deed',0,'уверенный ответ у доски',4226);
INSERT INTO "certificate_line" VALUES(207,'deed',0,'Экологический субботник «Чистый берег» — лауреат I степени',4223);
INSERT INTO "certificate_line" VALUES(207,'deed',1,'Месяц без пропусков',4207);
INSERT INTO "certificate_line" VALUES(207,'nomination',0,'Эколог',NULL);
INSERT INTO "certificate_line" VALUES(208,'deed',0,'Экологический субботник «Чистый берег» — сертификат участника',4224);
INSERT INTO "certificate_line" VALUES(222,'deed',0,'дружба в команде',4632);
INSERT INTO "certificate_line" VALUES(222,'deed',1,'День здоровья, весёлые старты — I место',4617);
INSERT INTO "certificate_line" VALUES(297,'deed',0,'Акция «Добрые крышечки»',5795);
INSERT INTO "certificate_line" VALUES(369,'deed',0,'Месяц без пропусков',6873);
INSERT INTO "certificate_line" VALUES(443,'deed',0,'Месяц без пропусков',7790);
INSERT INTO "certificate_line" VALUES(443,'nomination',0,'Умник месяца',NULL);
INSERT INTO "certificate_line" VALUES(520,'deed',0,'чистая тетрадь',8284);
INSERT INTO "certificate_line" VALUES(520,'deed',1,'выступление перед классом',8288);
INSERT INTO "certificate_line" VALUES(543,'deed',0,'Помощь приюту «Хвостик»',973);
INSERT INTO "certificate_line" VALUES(543,'deed',1,'Работа в совете школы',979);
INSERT INTO "certificate_line" VALUES(543,'deed',2,'Конкурс чтецов «Живое слово»',971);
INSERT INTO "certificate_line" VALUES(543,'deed',3,'Четверть на «4» и «5»',950);
INSERT INTO "certificate_line" VALUES(543,'nomination',0,'Доброе сердце',NULL);
INSERT INTO "certificate_line" VALUES(617,'deed',0,'первое самостоятельное исследование',2282);
INSERT INTO "certificate_line" VALUES(617,'deed',1,'Четверть на «5»',2243);
INSERT INTO "certificate_line" VALUES(617,'deed',2,'Четверть на «4» и «5»',2247);
INSERT INTO "certificate_line" VALUES(741,'deed',0,'Олимпиада школьников по математике, школьный этап — II место',4253);
INSERT INTO "certificate_line" VALUES(741,'deed',1,'Четверть на «4» и «5»',4234);
INSERT INTO "certificate_line" VALUES(741,'nomination',0,'Умник месяца',NULL);
INSERT INTO "certificate_line" VALUES(744,'deed',0,'беглое чтение',4279);
INSERT INTO "certificate_line" VALUES(744,'deed',1,'Помощь приюту «Хвостик»',4271);
INSERT INTO "certificate_line" VALUES(744,'nomination',0,'Доброе сердце',NULL);
INSERT INTO "certificate_line" VALUES(748,'deed',0,'беглое чтение',4281);
INSERT INTO "certificate_line" VALUES(748,'deed',1,'выступление перед классом',4285);
INSERT INTO "certificate_line" VALUES(748,'nomination',0,'Прорыв месяца',NULL);
INSERT INTO "certificate_line" VALUES(749,'deed',0,'Месяц без пропусков',4246);
INSERT INTO "certificate_line" VALUES(750,'deed',0,'Шахматный турнир «Белая ладья» — сертификат участника',4264);
INSERT INTO "certificate_line" VALUES(750,'deed',1,'Четверть на «4» и «5»',4238);
INSERT INTO "certificate_line" VALUES(750,'nomination',0,'Спортивная гордость',NULL);
INSERT INTO "certificate_line" VALUES(764,'deed',0,'Городской конкурс рисунков «Краски осени»',4668);
INSERT INTO "certificate_line" VALUES(839,'deed',0,'дружба в команде',5863);
INSERT INTO "certificate_line" VALUES(839,'deed',1,'Олимпиада школьников по истории, школьный этап — I место',5839);
INSERT INTO "certificate_line" VALUES(839,'deed',2,'Четверть на «4» и «5»',5817);
INSERT INTO "certificate_line" VALUES(911,'deed',0,'Четверть на «4» и «5»',6912);
INSERT INTO "certificate_line" VALUES(985,'deed',0,'Помощь приюту «Хвостик»',7835);
INSERT INTO "certificate_line" VALUES(985,'deed',1,'Месяц без пропусков',7823);
INSERT INTO "certificate_line" VALUES(985,'nomination',0,'Умник месяца',NULL);
INSERT INTO "certificate_line" VALUES(1062,'deed',0,'Месяц без пропусков',8292);
CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  scope TEXT NOT NULL CHECK (scope IN ('processing', 'school', 'distribution')),
  given_on TEXT NOT NULL,
  withdrawn_on TEXT CHECK (withdrawn_on >= given_on),
  entered_by INTEGER NOT NULL REFERENCES user (id),
  entered_at INTEGER NOT NULL
) STRICT;
INSERT INTO "consent" VALUES(132,51,'processing','2025-09-13',NULL,7,1757754000000);
INSERT INTO "consent" VALUES(133,51,'school','2025-09-11',NULL,7,1757581200000);
INSERT INTO "consent" VALUES(134,51,'distribution','2025-09-03',NULL,7,1756890000000);
INSERT INTO "consent" VALUES(336,125,'processing','2025-09-13',NULL,10,1757754000000);
INSERT INTO "consent" VALUES(337,125,'school','2025-09-13',NULL,10,1757754000000);
INSERT INTO "consent" VALUES(554,203,'processing','2025-09-07',NULL,13,1757235600000);
INSERT INTO "consent" VALUES(555,203,'school','2025-09-06',NULL,13,1757149200000);
INSERT INTO "consent" VALUES(556,203,'distribution','2025-09-12',NULL,13,1757667600000);
INSERT INTO "consent" VALUES(681,249,'processing','2025-09-11',NULL,15,1757581200000);
INSERT INTO "consent" VALUES(682,249,'school','2025-09-03',NULL,15,1756890000000);
INSERT INTO "consent" VALUES(683,249,'distribution','2025-09-05',NULL,15,1757062800000);
INSERT INTO "consent" VALUES(689,252,'processing','2025-09-09',NULL,15,1757408400000);
INSERT INTO "consent" VALUES(690,252,'school','2025-09-11',NULL,15,1757581200000);
INSERT INTO "consent" VALUES(691,252,'distribution','2025-09-05',NULL,15,1757062800000);
INSERT INTO "consent" VALUES(700,256,'processing','2025-09-11',NULL,15,1757581200000);
INSERT INTO "consent" VALUES(701,256,'school','2025-09-07',NULL,15,1757235600000);
INSERT INTO "consent" VALUES(702,256,'distribution','2025-09-06',NULL,15,1757149200000);
INSERT INTO "consent" VALUES(703,257,'processing','2025-09-09',NULL,15,1757408400000);
INSERT INTO "consent" VALUES(704,257,'school','2025-09-16',NULL,15,1758013200000);
INSERT INTO "consent" VALUES(705,257,'distribution','2025-09-06',NULL,15,1757149200000);
INSERT INTO "consent" VALUES(706,258,'processing','2025-09-03',NULL,15,1756890000000);
INSERT INTO "consent" VALUES(707,258,'school','2025-09-10',NULL,15,1757494800000);
INSERT INTO "consent" VALUES(708,258,'distribution','2025-09-07',NULL,15,1757235600000);
INSERT INTO "consent" VALUES(742,272,'processing','2025-09-03',NULL,21,1756890000000);
INSERT INTO "consent" VALUES(743,272,'school','2025-09-13',NULL,21,1757754000000);
INSERT INTO "consent" VALUES(744,272,'distribution','2025-09-16',NULL,21,1758013200000);
INSERT INTO "consent" VALUES(938,347,'processing','2025-09-06',NULL,24,1757149200000);
INSERT INTO "consent" VALUES(939,347,'school','2025-09-16',NULL,24,1758013200000);
INSERT INTO "consent" VALUES(940,347,'distribution','2025-09-04',NULL,24,1756976400000);
INSERT INTO "consent" VALUES(1137,419,'processing','2025-09-13',NULL,27,1757754000000);
INSERT INTO "consent" VALUES(1338,493,'processing','2025-09-10',NULL,30,1757494800000);
INSERT INTO "consent" VALUES(1339,493,'school','2025-09-13',NULL,30,1757754000000);
INSERT INTO "consent" VALUES(1340,493,'distribution','2025-09-10',NULL,30,1757494800000);
INSERT INTO "consent" VALUES(1557,570,'processing','2026-09-14',NULL,33,1789376400000);
INSERT INTO "consent" VALUES(1558,570,'school','2026-09-15',NULL,33,1789462800000);
INSERT INTO "consent" VALUES(1559,570,'distribution','2026-09-14',NULL,33,1789376400000);
CREATE TABLE direction (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  position INTEGER NOT NULL,
  retired_on TEXT,
  UNIQUE (school_id, key)
) STRICT;
INSERT INTO "direction" VALUES(1,1,'study','учёба и отличия',0,NULL);
INSERT INTO "direction" VALUES(2,1,'olympiads','олимпиады и интеллект',1,NULL);
INSERT INTO "direction" VALUES(3,1,'science','наука и проекты',2,NULL);
INSERT INTO "direction" VALUES(4,1,'sport','спорт и ГТО',3,NULL);
INSERT INTO "direction" VALUES(5,1,'arts','творчество',4,NULL);
INSERT INTO "direction" VALUES(6,1,'technology','техника и изобретательство',5,NULL);
INSERT INTO "direction" VALUES(7,1,'volunteering','волонтёрство',6,NULL);
INSERT INTO "direction" VALUES(8,1,'self_government','самоуправление',7,NULL);
INSERT INTO "direction" VALUES(9,1,'local_heritage','краеведение, экология, патриотика',8,NULL);
INSERT INTO "direction" VALUES(10,1,'personal_growth','личный рост',9,NULL);
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
INSERT INTO "discretion" VALUES(1,252,'everything',NULL,19,1789981200000,NULL);
INSERT INTO "discretion" VALUES(2,256,'entry',4319,20,1795251600000,NULL);
CREATE TABLE district (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> '')
) STRICT;
INSERT INTO "district" VALUES(1,'Приозёрный район');
CREATE TABLE enrollment (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day)
) STRICT;
INSERT INTO "enrollment" VALUES(51,51,3,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(77,51,4,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(199,125,9,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(225,125,10,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(355,203,15,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(378,203,16,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(447,249,19,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(450,252,19,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(454,256,19,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(455,257,19,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(456,258,19,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(470,249,20,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(473,252,20,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(477,256,20,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(478,257,20,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(479,258,20,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(493,272,21,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(517,272,22,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(643,347,27,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(666,347,28,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(787,419,33,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(811,419,34,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(935,493,39,'2025-09-01','2026-08-31');
INSERT INTO "enrollment" VALUES(961,493,40,'2026-09-01',NULL);
INSERT INTO "enrollment" VALUES(1064,570,44,'2026-09-01',NULL);
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
INSERT INTO "event" VALUES(1,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2025-09-17',5,1758272400000);
INSERT INTO "event" VALUES(2,1,'Осенний кросс «Золотой лист»','осенний кросс золотой лист','осенний кросс золотой лист',NULL,'municipal',4,'in_person','individual','2025-09-05',5,1757149200000);
INSERT INTO "event" VALUES(3,1,'День здоровья, весёлые старты','день здоровья веселые старты','день здоровья веселые старты',NULL,'school',4,'in_person','team','2025-09-19',5,1758445200000);
INSERT INTO "event" VALUES(4,1,'Акция «Добрые крышечки»','акция добрые крышечки','акция добрые крышечки',NULL,'school',7,'in_person','individual','2025-09-10',5,1757754000000);
INSERT INTO "event" VALUES(5,1,'Поручение класса: дежурный командир','поручение класса дежурный командир','поручение класса дежурный командир',NULL,'class',8,'in_person','individual','2025-09-19',5,1758445200000);
INSERT INTO "event" VALUES(6,1,'Экологический субботник «Чистый берег»','экологический субботник чистый берег','экологический субботник чистый берег',NULL,'municipal',9,'in_person','individual','2025-09-05',5,1757322000000);
INSERT INTO "event" VALUES(9,1,'дружба в команде','дружба в команде','дружба в команде',NULL,'class',10,'in_person','individual','2025-09-19',5,1758531600000);
INSERT INTO "event" VALUES(10,1,'Четверть на «5»','четверть на 5','четверть на 5',NULL,'school',1,'in_person','individual','2025-10-10',5,1760259600000);
INSERT INTO "event" VALUES(11,1,'Четверть на «4» и «5»','четверть на 4 и 5','четверть на 4 и 5',NULL,'school',1,'in_person','individual','2025-10-22',5,1761210000000);
INSERT INTO "event" VALUES(12,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2025-10-22',5,1761296400000);
INSERT INTO "event" VALUES(13,1,'Олимпиада школьников по математике, школьный этап','олимпиада школьников по математике школьный этап','олимпиада школьников по математике','school','school',2,'in_person','individual','2025-10-07',5,1760000400000);
INSERT INTO "event" VALUES(14,1,'Олимпиада школьников по русскому языку, школьный этап','олимпиада школьников по русскому языку школьный этап','олимпиада школьников по русскому языку','school','school',2,'in_person','individual','2025-10-03',5,1759568400000);
INSERT INTO "event" VALUES(15,1,'Олимпиада школьников по биологии, школьный этап','олимпиада школьников по биологии школьный этап','олимпиада школьников по биологии','school','school',2,'in_person','individual','2025-10-09',5,1760259600000);
INSERT INTO "event" VALUES(17,1,'Олимпиада школьников по физике, школьный этап','олимпиада школьников по физике школьный этап','олимпиада школьников по физике','school','school',2,'in_person','individual','2025-10-03',5,1759568400000);
INSERT INTO "event" VALUES(18,1,'Конкурс чтецов «Живое слово»','конкурс чтецов живое слово','конкурс чтецов живое слово',NULL,'school',5,'in_person','individual','2025-10-10',5,1760346000000);
INSERT INTO "event" VALUES(19,1,'Помощь приюту «Хвостик»','помощь приюту хвостик','помощь приюту хвостик',NULL,'municipal',7,'in_person','individual','2025-10-10',5,1760259600000);
INSERT INTO "event" VALUES(28,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2025-11-03',5,1762246800000);
INSERT INTO "event" VALUES(34,1,'Игра-конкурс по языкознанию «Слово к слову»','игра конкурс по языкознанию слово к слову','игра конкурс по языкознанию слово к слову',NULL,'international',2,'correspondence','individual','2025-11-13',5,1763283600000);
INSERT INTO "event" VALUES(36,1,'Фестиваль хоров «Поющий город»','фестиваль хоров поющий город','фестиваль хоров поющий город',NULL,'municipal',5,'in_person','team','2025-11-04',5,1762333200000);
INSERT INTO "event" VALUES(37,1,'Соревнования роботов «Умная машина»','соревнования роботов умная машина','соревнования роботов умная машина',NULL,'municipal',6,'in_person','individual','2025-11-18',5,1763629200000);
INSERT INTO "event" VALUES(38,1,'Акция «Добрые крышечки»','акция добрые крышечки','акция добрые крышечки',NULL,'school',7,'in_person','individual','2025-11-03',5,1762419600000);
INSERT INTO "event" VALUES(39,1,'Поручение класса: дежурный командир','поручение класса дежурный командир','поручение класса дежурный командир',NULL,'class',8,'in_person','individual','2025-11-21',5,1763802000000);
INSERT INTO "event" VALUES(41,1,'беглое чтение','беглое чтение','беглое чтение',NULL,'class',10,'in_person','individual','2025-11-17',5,1763542800000);
INSERT INTO "event" VALUES(42,1,'уверенный ответ у доски','уверенный ответ у доски','уверенный ответ у доски',NULL,'class',10,'in_person','individual','2025-11-07',5,1762765200000);
INSERT INTO "event" VALUES(43,1,'чистая тетрадь','чистая тетрадь','чистая тетрадь',NULL,'class',10,'in_person','individual','2025-11-14',5,1763370000000);
INSERT INTO "event" VALUES(45,1,'Четверть на «5»','четверть на 5','четверть на 5',NULL,'school',1,'in_person','individual','2025-12-16',5,1766048400000);
INSERT INTO "event" VALUES(46,1,'Четверть на «4» и «5»','четверть на 4 и 5','четверть на 4 и 5',NULL,'school',1,'in_person','individual','2025-12-12',5,1765789200000);
INSERT INTO "event" VALUES(47,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2025-12-05',5,1765184400000);
INSERT INTO "event" VALUES(48,1,'Интеллектуальный турнир «Что? Где? Почему?»','интеллектуальный турнир что где почему','интеллектуальный турнир что где почему',NULL,'municipal',2,'in_person','team','2025-12-12',5,1765616400000);
INSERT INTO "event" VALUES(50,1,'Акция «Тёплый подарок» для дома ветеранов','акция теплый подарок для дома ветеранов','акция теплый подарок для дома ветеранов',NULL,'municipal',7,'in_person','individual','2025-12-19',5,1766221200000);
INSERT INTO "event" VALUES(53,1,'чистая тетрадь','чистая тетрадь','чистая тетрадь',NULL,'class',10,'in_person','individual','2025-12-19',5,1766307600000);
INSERT INTO "event" VALUES(55,1,'выступление перед классом','выступление перед классом','выступление перед классом',NULL,'class',10,'in_person','individual','2025-12-17',5,1766221200000);
INSERT INTO "event" VALUES(56,1,'дружба в команде','дружба в команде','дружба в команде',NULL,'class',10,'in_person','individual','2025-12-19',5,1766307600000);
INSERT INTO "event" VALUES(57,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-01-09',5,1768122000000);
INSERT INTO "event" VALUES(58,1,'Лыжная гонка «Приозёрная снежинка»','лыжная гонка приозерная снежинка','лыжная гонка приозерная снежинка',NULL,'municipal',4,'in_person','individual','2026-01-23',5,1769331600000);
INSERT INTO "event" VALUES(60,1,'Всероссийский конкурс рисунка «Мир глазами детей»','всероссийский конкурс рисунка мир глазами детей','всероссийский конкурс рисунка мир глазами детей',NULL,'national',5,'correspondence','individual','2026-01-15',5,1768726800000);
INSERT INTO "event" VALUES(61,1,'Помощь приюту «Хвостик»','помощь приюту хвостик','помощь приюту хвостик',NULL,'municipal',7,'in_person','individual','2026-01-09',5,1768122000000);
INSERT INTO "event" VALUES(64,1,'Краеведческая викторина «Наш город у озера»','краеведческая викторина наш город у озера','краеведческая викторина наш город у озера',NULL,'municipal',9,'in_person','individual','2026-01-09',5,1768122000000);
INSERT INTO "event" VALUES(65,1,'беглое чтение','беглое чтение','беглое чтение',NULL,'class',10,'in_person','individual','2026-01-09',5,1768208400000);
INSERT INTO "event" VALUES(67,1,'чистая тетрадь','чистая тетрадь','чистая тетрадь',NULL,'class',10,'in_person','individual','2026-01-23',5,1769331600000);
INSERT INTO "event" VALUES(70,1,'дружба в команде','дружба в команде','дружба в команде',NULL,'class',10,'in_person','individual','2026-01-23',5,1769331600000);
INSERT INTO "event" VALUES(72,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-02-13',5,1771059600000);
INSERT INTO "event" VALUES(75,1,'Конкурс чтецов «Живое слово»','конкурс чтецов живое слово','конкурс чтецов живое слово',NULL,'school',5,'in_person','individual','2026-02-23',5,1771923600000);
INSERT INTO "event" VALUES(76,1,'Выставка технического творчества','выставка технического творчества','выставка технического творчества',NULL,'school',6,'in_person','individual','2026-02-06',5,1770454800000);
INSERT INTO "event" VALUES(77,1,'Акция «Добрые крышечки»','акция добрые крышечки','акция добрые крышечки',NULL,'school',7,'in_person','individual','2026-02-13',5,1771059600000);
INSERT INTO "event" VALUES(78,1,'Поручение класса: дежурный командир','поручение класса дежурный командир','поручение класса дежурный командир',NULL,'class',8,'in_person','individual','2026-02-06',5,1770454800000);
INSERT INTO "event" VALUES(79,1,'Смотр строя и песни','смотр строя и песни','смотр строя и песни',NULL,'school',9,'in_person','team','2026-02-13',5,1771146000000);
INSERT INTO "event" VALUES(84,1,'Четверть на «5»','четверть на 5','четверть на 5',NULL,'school',1,'in_person','individual','2026-03-04',5,1772701200000);
INSERT INTO "event" VALUES(85,1,'Четверть на «4» и «5»','четверть на 4 и 5','четверть на 4 и 5',NULL,'school',1,'in_person','individual','2026-03-19',5,1774170000000);
INSERT INTO "event" VALUES(86,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-03-09',5,1773133200000);
INSERT INTO "event" VALUES(87,1,'Математический конкурс «Смекалка»','математический конкурс смекалка','математический конкурс смекалка',NULL,'national',2,'distance','individual','2026-03-17',5,1773910800000);
INSERT INTO "event" VALUES(88,1,'Первенство города по мини-футболу','первенство города по мини футболу','первенство города по мини футболу',NULL,'municipal',4,'in_person','team','2026-03-09',5,1773306000000);
INSERT INTO "event" VALUES(90,1,'Помощь приюту «Хвостик»','помощь приюту хвостик','помощь приюту хвостик',NULL,'municipal',7,'in_person','individual','2026-03-18',5,1774083600000);
INSERT INTO "event" VALUES(92,1,'Краеведческая викторина «Наш город у озера»','краеведческая викторина наш город у озера','краеведческая викторина наш город у озера',NULL,'municipal',9,'in_person','individual','2026-03-19',5,1774170000000);
INSERT INTO "event" VALUES(95,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-04-20',5,1776934800000);
INSERT INTO "event" VALUES(96,1,'Интеллектуальный турнир «Что? Где? Почему?»','интеллектуальный турнир что где почему','интеллектуальный турнир что где почему',NULL,'municipal',2,'in_person','team','2026-04-17',5,1776502800000);
INSERT INTO "event" VALUES(97,1,'Защита школьных проектов','защита школьных проектов','защита школьных проектов',NULL,'school',3,'in_person','individual','2026-04-13',5,1776157200000);
INSERT INTO "event" VALUES(98,1,'День здоровья, весёлые старты','день здоровья веселые старты','день здоровья веселые старты',NULL,'school',4,'in_person','team','2026-04-22',5,1777107600000);
INSERT INTO "event" VALUES(100,1,'Фестиваль хоров «Поющий город»','фестиваль хоров поющий город','фестиваль хоров поющий город',NULL,'municipal',5,'in_person','team','2026-04-16',5,1776416400000);
INSERT INTO "event" VALUES(101,1,'Акция «Добрые крышечки»','акция добрые крышечки','акция добрые крышечки',NULL,'school',7,'in_person','individual','2026-04-21',5,1776848400000);
INSERT INTO "event" VALUES(106,1,'чистая тетрадь','чистая тетрадь','чистая тетрадь',NULL,'class',10,'in_person','individual','2026-04-03',5,1775293200000);
INSERT INTO "event" VALUES(107,1,'таблица умножения без ошибок','таблица умножения без ошибок','таблица умножения без ошибок',NULL,'class',10,'in_person','individual','2026-04-21',5,1776848400000);
INSERT INTO "event" VALUES(109,1,'Четверть на «4» и «5»','четверть на 4 и 5','четверть на 4 и 5',NULL,'school',1,'in_person','individual','2026-05-12',5,1778662800000);
INSERT INTO "event" VALUES(110,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-05-18',5,1779354000000);
INSERT INTO "event" VALUES(113,1,'Акция «Тёплый подарок» для дома ветеранов','акция теплый подарок для дома ветеранов','акция теплый подарок для дома ветеранов',NULL,'municipal',7,'in_person','individual','2026-05-12',5,1778835600000);
INSERT INTO "event" VALUES(114,1,'Поручение класса: дежурный командир','поручение класса дежурный командир','поручение класса дежурный командир',NULL,'class',8,'in_person','individual','2026-05-07',5,1778317200000);
INSERT INTO "event" VALUES(115,1,'Школьный музей: рассказ о ветеране','школьный музей рассказ о ветеране','школьный музей рассказ о ветеране',NULL,'school',9,'in_person','individual','2026-05-14',5,1778922000000);
INSERT INTO "event" VALUES(117,1,'таблица умножения без ошибок','таблица умножения без ошибок','таблица умножения без ошибок',NULL,'class',10,'in_person','individual','2026-05-15',5,1779094800000);
INSERT INTO "event" VALUES(118,1,'уверенный ответ у доски','уверенный ответ у доски','уверенный ответ у доски',NULL,'class',10,'in_person','individual','2025-09-09',6,1757494800000);
INSERT INTO "event" VALUES(119,1,'выступление перед классом','выступление перед классом','выступление перед классом',NULL,'class',10,'in_person','individual','2025-09-22',6,1758618000000);
INSERT INTO "event" VALUES(121,1,'таблица умножения без ошибок','таблица умножения без ошибок','таблица умножения без ошибок',NULL,'class',10,'in_person','individual','2025-11-14',6,1763283600000);
INSERT INTO "event" VALUES(122,1,'выступление перед классом','выступление перед классом','выступление перед классом',NULL,'class',10,'in_person','individual','2025-11-21',6,1763802000000);
INSERT INTO "event" VALUES(132,1,'беглое чтение','беглое чтение','беглое чтение',NULL,'class',10,'in_person','individual','2026-03-13',6,1773651600000);
INSERT INTO "event" VALUES(133,1,'чистая тетрадь','чистая тетрадь','чистая тетрадь',NULL,'class',10,'in_person','individual','2026-03-20',6,1774170000000);
INSERT INTO "event" VALUES(135,1,'первое самостоятельное исследование','первое самостоятельное исследование','первое самостоятельное исследование',NULL,'class',10,'in_person','individual','2026-03-17',6,1773910800000);
INSERT INTO "event" VALUES(137,1,'Четверть на «5»','четверть на 5','четверть на 5',NULL,'school',1,'in_person','individual','2026-05-12',6,1778749200000);
INSERT INTO "event" VALUES(138,1,'беглое чтение','беглое чтение','беглое чтение',NULL,'class',10,'in_person','individual','2026-05-11',6,1778662800000);
INSERT INTO "event" VALUES(141,1,'первое самостоятельное исследование','первое самостоятельное исследование','первое самостоятельное исследование',NULL,'class',10,'in_person','individual','2025-09-15',7,1758013200000);
INSERT INTO "event" VALUES(148,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-09-03',7,1788598800000);
INSERT INTO "event" VALUES(150,1,'День здоровья, весёлые старты','день здоровья веселые старты','день здоровья веселые старты',NULL,'school',4,'in_person','team','2026-09-10',7,1789290000000);
INSERT INTO "event" VALUES(151,1,'Акция «Добрые крышечки»','акция добрые крышечки','акция добрые крышечки',NULL,'school',7,'in_person','individual','2026-09-08',7,1789030800000);
INSERT INTO "event" VALUES(152,1,'Экологический субботник «Чистый берег»','экологический субботник чистый берег','экологический субботник чистый берег',NULL,'municipal',9,'in_person','individual','2026-09-04',7,1788598800000);
INSERT INTO "event" VALUES(154,1,'уверенный ответ у доски','уверенный ответ у доски','уверенный ответ у доски',NULL,'class',10,'in_person','individual','2026-09-22',7,1790326800000);
INSERT INTO "event" VALUES(155,1,'чистая тетрадь','чистая тетрадь','чистая тетрадь',NULL,'class',10,'in_person','individual','2026-09-21',7,1790154000000);
INSERT INTO "event" VALUES(157,1,'выступление перед классом','выступление перед классом','выступление перед классом',NULL,'class',10,'in_person','individual','2026-09-08',7,1789117200000);
INSERT INTO "event" VALUES(158,1,'Четверть на «5»','четверть на 5','четверть на 5',NULL,'school',1,'in_person','individual','2026-10-21',7,1792832400000);
INSERT INTO "event" VALUES(159,1,'Четверть на «4» и «5»','четверть на 4 и 5','четверть на 4 и 5',NULL,'school',1,'in_person','individual','2026-10-02',7,1791190800000);
INSERT INTO "event" VALUES(160,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-10-19',7,1792486800000);
INSERT INTO "event" VALUES(163,1,'Олимпиада школьников по истории, школьный этап','олимпиада школьников по истории школьный этап','олимпиада школьников по истории','school','school',2,'in_person','individual','2026-10-09',7,1791622800000);
INSERT INTO "event" VALUES(166,1,'Конкурс чтецов «Живое слово»','конкурс чтецов живое слово','конкурс чтецов живое слово',NULL,'school',5,'in_person','individual','2026-10-07',7,1791536400000);
INSERT INTO "event" VALUES(167,1,'Помощь приюту «Хвостик»','помощь приюту хвостик','помощь приюту хвостик',NULL,'municipal',7,'in_person','individual','2026-10-09',7,1791709200000);
INSERT INTO "event" VALUES(169,1,'Работа в совете школы','работа в совете школы','работа в совете школы',NULL,'school',8,'in_person','individual','2026-10-09',7,1791795600000);
INSERT INTO "event" VALUES(170,1,'беглое чтение','беглое чтение','беглое чтение',NULL,'class',10,'in_person','individual','2026-10-16',7,1792227600000);
INSERT INTO "event" VALUES(172,1,'дружба в команде','дружба в команде','дружба в команде',NULL,'class',10,'in_person','individual','2026-10-16',7,1792400400000);
INSERT INTO "event" VALUES(173,1,'первое самостоятельное исследование','первое самостоятельное исследование','первое самостоятельное исследование',NULL,'class',10,'in_person','individual','2026-10-09',7,1791709200000);
INSERT INTO "event" VALUES(174,1,'Месяц без пропусков','месяц без пропусков','месяц без пропусков',NULL,'class',1,'in_person','individual','2026-11-20',7,1795251600000);
INSERT INTO "event" VALUES(177,1,'Игра-конкурс по языкознанию «Слово к слову»','игра конкурс по языкознанию слово к слову','игра конкурс по языкознанию слово к слову',NULL,'international',2,'correspondence','individual','2026-11-05',7,1794128400000);
INSERT INTO "event" VALUES(178,1,'Фестиваль хоров «Поющий город»','фестиваль хоров поющий город','фестиваль хоров поющий город',NULL,'municipal',5,'in_person','team','2026-11-16',7,1795078800000);
INSERT INTO "event" VALUES(179,1,'Акция «Добрые крышечки»','акция добрые крышечки','акция добрые крышечки',NULL,'school',7,'in_person','individual','2026-11-18',7,1795165200000);
INSERT INTO "event" VALUES(180,1,'Поручение класса: дежурный командир','поручение класса дежурный командир','поручение класса дежурный командир',NULL,'class',8,'in_person','individual','2026-11-13',7,1794733200000);
INSERT INTO "event" VALUES(181,1,'Школьный музей: рассказ о ветеране','школьный музей рассказ о ветеране','школьный музей рассказ о ветеране',NULL,'school',9,'in_person','individual','2026-11-09',7,1794474000000);
INSERT INTO "event" VALUES(182,1,'беглое чтение','беглое чтение','беглое чтение',NULL,'class',10,'in_person','individual','2026-11-13',7,1794646800000);
INSERT INTO "event" VALUES(183,1,'таблица умножения без ошибок','таблица умножения без ошибок','таблица умножения без ошибок',NULL,'class',10,'in_person','individual','2026-11-06',7,1794214800000);
INSERT INTO "event" VALUES(185,1,'Олимпиада школьников по английскому языку, школьный этап','олимпиада школьников по английскому языку школьный этап','олимпиада школьников по английскому языку','school','school',2,'in_person','individual','2025-10-23',8,1761382800000);
INSERT INTO "event" VALUES(187,1,'дружба в команде','дружба в команде','дружба в команде',NULL,'class',10,'in_person','individual','2025-11-19',8,1763629200000);
INSERT INTO "event" VALUES(193,1,'Олимпиада школьников по математике, школьный этап','олимпиада школьников по математике школьный этап','олимпиада школьников по математике','school','school',2,'in_person','individual','2026-10-15',8,1792141200000);
INSERT INTO "event" VALUES(195,1,'Шахматный турнир «Белая ладья»','шахматный турнир белая ладья','шахматный турнир белая ладья',NULL,'municipal',4,'in_person','individual','2026-10-16',8,1792227600000);
INSERT INTO "event" VALUES(198,1,'Олимпиада школьников по физике, муниципальный этап','олимпиада школьников по физике муниципальный этап','олимпиада школьников по физике','municipal','municipal',2,'in_person','individual','2026-11-12',8,1794646800000);
INSERT INTO "event" VALUES(200,1,'чистая тетрадь','чистая тетрадь','чистая тетрадь',NULL,'class',10,'in_person','individual','2026-11-04',8,1793869200000);
INSERT INTO "event" VALUES(201,1,'выступление перед классом','выступление перед классом','выступление перед классом',NULL,'class',10,'in_person','individual','2026-11-06',8,1794128400000);
INSERT INTO "event" VALUES(208,1,'дружба в команде','дружба в команде','дружба в команде',NULL,'class',10,'in_person','individual','2026-09-22',10,1790326800000);
INSERT INTO "event" VALUES(210,1,'Городской конкурс рисунков «Краски осени»','городской конкурс рисунков краски осени','городской конкурс рисунков краски осени',NULL,'municipal',5,'in_person','individual','2025-10-03',11,1759654800000);
INSERT INTO "event" VALUES(211,1,'выступление перед классом','выступление перед классом','выступление перед классом',NULL,'class',10,'in_person','individual','2026-04-13',11,1776330000000);
INSERT INTO "event" VALUES(212,1,'выступление перед классом','выступление перед классом','выступление перед классом',NULL,'class',10,'in_person','individual','2026-10-02',11,1791190800000);
INSERT INTO "event" VALUES(213,1,'Чемпионат школы по скорочтению','чемпионат школы по скорочтению','чемпионат школы по скорочтению',NULL,'school',1,'in_person','individual','2025-11-24',13,1764147600000);
INSERT INTO "event" VALUES(214,1,'Новогодняя мастерская игрушек','новогодняя мастерская игрушек','новогодняя мастерская игрушек',NULL,'school',5,'in_person','individual','2025-12-24',13,1766826000000);
INSERT INTO "event" VALUES(215,1,'Чемпионат школы по скорочтению','чемпионат школы по скорочтению','чемпионат школы по скорочтению',NULL,'school',1,'in_person','individual','2026-02-06',13,1770454800000);
INSERT INTO "event" VALUES(216,1,'Городской конкурс рисунков «Краски осени»','городской конкурс рисунков краски осени','городской конкурс рисунков краски осени',NULL,'municipal',5,'in_person','individual','2026-10-15',13,1792141200000);
CREATE TABLE guardian (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  user_id INTEGER UNIQUE REFERENCES user (id),
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  patronymic TEXT NOT NULL
) STRICT;
INSERT INTO "guardian" VALUES(1,1,17,'Воробьёва','Наталья','Юрьевна');
INSERT INTO "guardian" VALUES(2,1,16,'Широкова','Галина','Андреевна');
INSERT INTO "guardian" VALUES(3,1,19,'Харитонова','Тамара','Рустамовна');
INSERT INTO "guardian" VALUES(4,1,20,'Веселова','Наталья','Фёдоровна');
CREATE TABLE guardian_of (
  guardian_id INTEGER NOT NULL REFERENCES guardian (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day),
  PRIMARY KEY (guardian_id, student_id, from_day)
) STRICT, WITHOUT ROWID;
INSERT INTO "guardian_of" VALUES(1,249,'2026-09-01',NULL);
INSERT INTO "guardian_of" VALUES(3,252,'2026-09-01',NULL);
INSERT INTO "guardian_of" VALUES(4,256,'2026-09-01',NULL);
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
INSERT INTO "join_code" VALUES(1,257,'pupil',X'8353902DB6A781E4C85E28450538B91E66402CC3751A6647E9E907062DBCDF53',2,1794906000000,1797498000000,0,NULL,NULL,NULL);
INSERT INTO "join_code" VALUES(2,257,'guardian',X'E023C4B1CF4C087F6809334723CE8A0F3EE8B7617B0748D3FDCFF23FDDBC1E3C',2,1794906000000,1797498000000,0,NULL,NULL,NULL);
INSERT INTO "join_code" VALUES(3,257,'guardian',X'5639DD2514DE6254C70F59D2F269ABAABD36410D0C12EC513CA9371AC9CDC626',2,1794906000000,1797498000000,0,NULL,NULL,NULL);
INSERT INTO "join_code" VALUES(4,258,'pupil',X'9B71C98802CE1B094EB09206CCDBE19EC74D543A4E061EDEF6FB2F2B8F600E97',2,1794906000000,1797498000000,0,NULL,NULL,NULL);
INSERT INTO "join_code" VALUES(5,258,'guardian',X'712DBCA99808F4C783F145866DF32F38DD1DA99BC5E6A098729219513960701B',2,1794906000000,1797498000000,0,NULL,NULL,NULL);
INSERT INTO "join_code" VALUES(6,258,'guardian',X'AB671037FA8E68F0FCFD4BEFAED78ACD706BB7D17520F642791E32C0FA2C228B',2,1794906000000,1797498000000,0,NULL,NULL,NULL);
CREATE TABLE nomination (
  board_id INTEGER NOT NULL REFERENCES board (id),
  title_id INTEGER NOT NULL REFERENCES nomination_title (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  achievement_id INTEGER REFERENCES achievement (id),
  PRIMARY KEY (board_id, title_id, student_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "nomination" VALUES(29,48,51,NULL);
INSERT INTO "nomination" VALUES(116,267,249,NULL);
INSERT INTO "nomination" VALUES(116,272,252,NULL);
INSERT INTO "nomination" VALUES(116,276,257,NULL);
INSERT INTO "nomination" VALUES(117,267,249,NULL);
INSERT INTO "nomination" VALUES(117,268,256,NULL);
INSERT INTO "nomination" VALUES(117,269,258,NULL);
INSERT INTO "nomination" VALUES(117,272,252,NULL);
INSERT INTO "nomination" VALUES(226,547,493,NULL);
INSERT INTO "nomination" VALUES(227,547,493,NULL);
CREATE TABLE nomination_title (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  position INTEGER NOT NULL,
  retired_at INTEGER,
  UNIQUE (class_id, key)
) STRICT;
INSERT INTO "nomination_title" VALUES(1,1,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(2,1,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(3,1,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(4,1,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(5,1,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(6,1,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(7,1,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(8,1,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(9,1,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(10,1,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(11,1,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(12,1,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(13,1,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(14,1,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(15,2,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(16,2,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(17,2,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(18,2,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(19,2,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(20,2,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(21,2,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(22,2,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(23,2,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(24,2,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(25,2,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(26,2,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(27,2,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(28,2,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(29,3,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(30,3,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(31,3,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(32,3,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(33,3,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(34,3,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(35,3,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(36,3,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(37,3,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(38,3,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(39,3,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(40,3,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(41,3,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(42,3,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(43,4,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(44,4,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(45,4,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(46,4,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(47,4,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(48,4,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(49,4,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(50,4,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(51,4,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(52,4,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(53,4,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(54,4,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(55,4,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(56,4,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(57,5,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(58,5,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(59,5,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(60,5,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(61,5,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(62,5,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(63,5,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(64,5,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(65,5,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(66,5,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(67,5,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(68,5,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(69,5,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(70,5,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(71,6,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(72,6,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(73,6,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(74,6,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(75,6,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(76,6,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(77,6,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(78,6,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(79,6,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(80,6,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(81,6,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(82,6,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(83,6,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(84,6,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(85,7,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(86,7,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(87,7,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(88,7,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(89,7,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(90,7,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(91,7,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(92,7,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(93,7,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(94,7,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(95,7,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(96,7,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(97,7,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(98,7,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(99,8,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(100,8,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(101,8,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(102,8,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(103,8,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(104,8,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(105,8,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(106,8,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(107,8,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(108,8,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(109,8,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(110,8,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(111,8,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(112,8,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(113,9,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(114,9,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(115,9,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(116,9,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(117,9,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(118,9,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(119,9,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(120,9,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(121,9,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(122,9,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(123,9,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(124,9,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(125,9,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(126,9,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(127,10,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(128,10,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(129,10,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(130,10,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(131,10,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(132,10,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(133,10,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(134,10,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(135,10,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(136,10,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(137,10,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(138,10,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(139,10,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(140,10,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(141,11,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(142,11,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(143,11,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(144,11,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(145,11,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(146,11,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(147,11,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(148,11,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(149,11,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(150,11,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(151,11,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(152,11,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(153,11,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(154,11,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(155,12,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(156,12,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(157,12,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(158,12,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(159,12,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(160,12,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(161,12,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(162,12,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(163,12,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(164,12,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(165,12,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(166,12,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(167,12,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(168,12,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(169,13,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(170,13,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(171,13,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(172,13,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(173,13,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(174,13,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(175,13,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(176,13,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(177,13,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(178,13,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(179,13,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(180,13,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(181,13,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(182,13,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(183,14,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(184,14,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(185,14,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(186,14,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(187,14,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(188,14,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(189,14,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(190,14,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(191,14,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(192,14,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(193,14,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(194,14,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(195,14,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(196,14,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(197,15,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(198,15,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(199,15,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(200,15,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(201,15,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(202,15,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(203,15,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(204,15,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(205,15,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(206,15,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(207,15,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(208,15,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(209,15,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(210,15,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(211,16,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(212,16,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(213,16,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(214,16,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(215,16,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(216,16,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(217,16,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(218,16,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(219,16,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(220,16,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(221,16,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(222,16,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(223,16,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(224,16,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(225,17,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(226,17,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(227,17,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(228,17,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(229,17,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(230,17,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(231,17,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(232,17,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(233,17,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(234,17,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(235,17,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(236,17,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(237,17,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(238,17,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(239,18,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(240,18,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(241,18,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(242,18,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(243,18,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(244,18,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(245,18,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(246,18,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(247,18,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(248,18,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(249,18,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(250,18,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(251,18,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(252,18,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(253,19,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(254,19,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(255,19,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(256,19,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(257,19,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(258,19,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(259,19,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(260,19,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(261,19,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(262,19,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(263,19,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(264,19,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(265,19,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(266,19,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(267,20,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(268,20,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(269,20,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(270,20,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(271,20,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(272,20,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(273,20,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(274,20,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(275,20,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(276,20,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(277,20,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(278,20,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(279,20,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(280,20,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(281,21,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(282,21,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(283,21,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(284,21,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(285,21,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(286,21,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(287,21,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(288,21,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(289,21,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(290,21,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(291,21,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(292,21,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(293,21,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(294,21,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(295,22,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(296,22,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(297,22,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(298,22,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(299,22,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(300,22,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(301,22,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(302,22,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(303,22,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(304,22,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(305,22,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(306,22,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(307,22,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(308,22,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(309,23,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(310,23,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(311,23,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(312,23,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(313,23,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(314,23,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(315,23,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(316,23,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(317,23,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(318,23,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(319,23,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(320,23,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(321,23,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(322,23,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(323,24,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(324,24,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(325,24,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(326,24,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(327,24,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(328,24,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(329,24,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(330,24,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(331,24,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(332,24,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(333,24,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(334,24,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(335,24,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(336,24,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(337,25,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(338,25,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(339,25,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(340,25,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(341,25,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(342,25,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(343,25,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(344,25,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(345,25,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(346,25,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(347,25,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(348,25,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(349,25,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(350,25,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(351,26,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(352,26,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(353,26,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(354,26,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(355,26,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(356,26,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(357,26,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(358,26,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(359,26,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(360,26,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(361,26,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(362,26,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(363,26,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(364,26,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(365,27,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(366,27,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(367,27,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(368,27,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(369,27,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(370,27,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(371,27,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(372,27,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(373,27,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(374,27,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(375,27,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(376,27,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(377,27,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(378,27,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(379,28,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(380,28,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(381,28,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(382,28,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(383,28,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(384,28,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(385,28,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(386,28,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(387,28,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(388,28,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(389,28,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(390,28,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(391,28,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(392,28,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(393,29,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(394,29,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(395,29,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(396,29,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(397,29,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(398,29,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(399,29,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(400,29,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(401,29,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(402,29,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(403,29,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(404,29,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(405,29,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(406,29,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(407,30,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(408,30,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(409,30,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(410,30,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(411,30,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(412,30,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(413,30,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(414,30,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(415,30,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(416,30,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(417,30,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(418,30,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(419,30,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(420,30,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(421,31,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(422,31,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(423,31,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(424,31,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(425,31,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(426,31,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(427,31,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(428,31,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(429,31,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(430,31,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(431,31,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(432,31,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(433,31,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(434,31,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(435,32,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(436,32,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(437,32,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(438,32,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(439,32,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(440,32,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(441,32,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(442,32,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(443,32,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(444,32,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(445,32,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(446,32,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(447,32,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(448,32,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(449,33,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(450,33,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(451,33,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(452,33,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(453,33,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(454,33,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(455,33,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(456,33,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(457,33,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(458,33,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(459,33,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(460,33,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(461,33,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(462,33,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(463,34,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(464,34,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(465,34,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(466,34,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(467,34,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(468,34,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(469,34,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(470,34,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(471,34,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(472,34,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(473,34,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(474,34,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(475,34,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(476,34,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(477,35,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(478,35,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(479,35,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(480,35,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(481,35,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(482,35,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(483,35,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(484,35,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(485,35,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(486,35,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(487,35,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(488,35,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(489,35,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(490,35,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(491,36,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(492,36,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(493,36,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(494,36,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(495,36,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(496,36,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(497,36,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(498,36,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(499,36,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(500,36,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(501,36,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(502,36,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(503,36,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(504,36,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(505,37,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(506,37,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(507,37,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(508,37,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(509,37,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(510,37,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(511,37,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(512,37,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(513,37,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(514,37,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(515,37,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(516,37,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(517,37,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(518,37,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(519,38,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(520,38,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(521,38,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(522,38,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(523,38,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(524,38,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(525,38,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(526,38,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(527,38,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(528,38,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(529,38,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(530,38,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(531,38,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(532,38,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(533,39,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(534,39,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(535,39,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(536,39,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(537,39,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(538,39,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(539,39,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(540,39,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(541,39,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(542,39,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(543,39,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(544,39,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(545,39,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(546,39,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(547,40,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(548,40,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(549,40,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(550,40,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(551,40,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(552,40,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(553,40,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(554,40,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(555,40,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(556,40,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(557,40,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(558,40,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(559,40,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(560,40,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(561,41,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(562,41,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(563,41,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(564,41,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(565,41,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(566,41,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(567,41,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(568,41,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(569,41,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(570,41,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(571,41,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(572,41,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(573,41,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(574,41,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(575,42,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(576,42,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(577,42,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(578,42,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(579,42,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(580,42,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(581,42,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(582,42,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(583,42,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(584,42,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(585,42,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(586,42,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(587,42,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(588,42,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(589,43,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(590,43,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(591,43,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(592,43,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(593,43,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(594,43,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(595,43,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(596,43,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(597,43,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(598,43,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(599,43,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(600,43,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(601,43,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(602,43,'team','Команда месяца',13,NULL);
INSERT INTO "nomination_title" VALUES(603,44,'clever','Умник месяца',0,NULL);
INSERT INTO "nomination_title" VALUES(604,44,'breakthrough','Прорыв месяца',1,NULL);
INSERT INTO "nomination_title" VALUES(605,44,'sport_pride','Спортивная гордость',2,NULL);
INSERT INTO "nomination_title" VALUES(606,44,'master_of_arts','Мастер творчества',3,NULL);
INSERT INTO "nomination_title" VALUES(607,44,'young_researcher','Юный исследователь',4,NULL);
INSERT INTO "nomination_title" VALUES(608,44,'kind_heart','Доброе сердце',5,NULL);
INSERT INTO "nomination_title" VALUES(609,44,'leader','Лидер',6,NULL);
INSERT INTO "nomination_title" VALUES(610,44,'reader','Читающий человек',7,NULL);
INSERT INTO "nomination_title" VALUES(611,44,'reliable_shoulder','Надёжное плечо',8,NULL);
INSERT INTO "nomination_title" VALUES(612,44,'ecologist','Эколог',9,NULL);
INSERT INTO "nomination_title" VALUES(613,44,'keeper_of_memory','Хранитель памяти',10,NULL);
INSERT INTO "nomination_title" VALUES(614,44,'inventor','Технарь-изобретатель',11,NULL);
INSERT INTO "nomination_title" VALUES(615,44,'discovery','Открытие месяца',12,NULL);
INSERT INTO "nomination_title" VALUES(616,44,'team','Команда месяца',13,NULL);
CREATE TABLE role_assignment (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id),
  role TEXT NOT NULL CHECK (role IN
    ('student', 'guardian', 'subject_teacher', 'class_teacher', 'deputy', 'head', 'administrator', 'district')),
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day)
) STRICT;
INSERT INTO "role_assignment" VALUES(1,1,'head','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(2,2,'deputy','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(3,3,'administrator','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(4,4,'district','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(5,5,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(6,6,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(7,7,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(8,8,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(9,9,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(10,10,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(11,11,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(12,12,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(13,13,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(14,14,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(15,15,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(16,16,'subject_teacher','2026-09-01',NULL);
INSERT INTO "role_assignment" VALUES(17,17,'guardian','2026-09-01',NULL);
INSERT INTO "role_assignment" VALUES(18,18,'student','2026-09-01',NULL);
INSERT INTO "role_assignment" VALUES(19,16,'guardian','2026-09-01',NULL);
INSERT INTO "role_assignment" VALUES(20,19,'guardian','2026-09-01',NULL);
INSERT INTO "role_assignment" VALUES(21,20,'guardian','2026-09-01',NULL);
INSERT INTO "role_assignment" VALUES(22,21,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(23,22,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(24,23,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(25,24,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(26,25,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(27,26,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(28,27,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(29,28,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(30,29,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(31,30,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(32,31,'class_teacher','2025-09-01',NULL);
INSERT INTO "role_assignment" VALUES(33,32,'class_teacher','2026-09-01',NULL);
INSERT INTO "role_assignment" VALUES(34,33,'class_teacher','2026-09-01',NULL);
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
INSERT INTO "scale" VALUES(1,1,1,'2015-09-01',1,1,'school');
CREATE TABLE scale_line (
  scale_id INTEGER NOT NULL REFERENCES scale (id),
  key TEXT NOT NULL,
  halves INTEGER NOT NULL CHECK (halves >= 0),
  PRIMARY KEY (scale_id, key)
) STRICT, WITHOUT ROWID;
INSERT INTO "scale_line" VALUES(1,'class.participant',0);
INSERT INTO "scale_line" VALUES(1,'class.prizewinner',2);
INSERT INTO "scale_line" VALUES(1,'class.winner',4);
INSERT INTO "scale_line" VALUES(1,'duty_above_school',6);
INSERT INTO "scale_line" VALUES(1,'duty_class',2);
INSERT INTO "scale_line" VALUES(1,'duty_school',4);
INSERT INTO "scale_line" VALUES(1,'gto_bronze',4);
INSERT INTO "scale_line" VALUES(1,'gto_gold',10);
INSERT INTO "scale_line" VALUES(1,'gto_silver',6);
INSERT INTO "scale_line" VALUES(1,'international.participant',12);
INSERT INTO "scale_line" VALUES(1,'international.prizewinner',32);
INSERT INTO "scale_line" VALUES(1,'international.winner',48);
INSERT INTO "scale_line" VALUES(1,'month_without_absence',2);
INSERT INTO "scale_line" VALUES(1,'municipal.participant',4);
INSERT INTO "scale_line" VALUES(1,'municipal.prizewinner',8);
INSERT INTO "scale_line" VALUES(1,'municipal.winner',12);
INSERT INTO "scale_line" VALUES(1,'national.participant',10);
INSERT INTO "scale_line" VALUES(1,'national.prizewinner',24);
INSERT INTO "scale_line" VALUES(1,'national.winner',36);
INSERT INTO "scale_line" VALUES(1,'orlyata_track',2);
INSERT INTO "scale_line" VALUES(1,'program_half_year',4);
INSERT INTO "scale_line" VALUES(1,'program_year',8);
INSERT INTO "scale_line" VALUES(1,'regional.participant',6);
INSERT INTO "scale_line" VALUES(1,'regional.prizewinner',14);
INSERT INTO "scale_line" VALUES(1,'regional.winner',20);
INSERT INTO "scale_line" VALUES(1,'school.participant',2);
INSERT INTO "scale_line" VALUES(1,'school.prizewinner',4);
INSERT INTO "scale_line" VALUES(1,'school.winner',6);
INSERT INTO "scale_line" VALUES(1,'step_forward',2);
INSERT INTO "scale_line" VALUES(1,'term_all_fives',10);
INSERT INTO "scale_line" VALUES(1,'term_fours_and_fives',8);
INSERT INTO "scale_line" VALUES(1,'volunteering_event',2);
INSERT INTO "scale_line" VALUES(1,'volunteering_ten_hours',6);
CREATE TABLE schema_migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;
INSERT INTO "schema_migration" VALUES(1,'organisation','06ad2291d1f0dae3',1795264560000);
INSERT INTO "schema_migration" VALUES(2,'people','1b5ffbee3c1c4f36',1795264560000);
INSERT INTO "schema_migration" VALUES(3,'achievements','2446caf1edf2a547',1795264560000);
INSERT INTO "schema_migration" VALUES(4,'boards','c320c2b4302bc8df',1795264560000);
INSERT INTO "schema_migration" VALUES(5,'audit','57943a4de30fcabb',1795264560000);
INSERT INTO "schema_migration" VALUES(6,'school_details','9a02c87377fe3fee',1795264560000);
INSERT INTO "schema_migration" VALUES(7,'attachments','3310512c2b274eb2',1795264560000);
INSERT INTO "schema_migration" VALUES(8,'discretion','4a98e5edd566d611',1795264560000);
INSERT INTO "schema_migration" VALUES(9,'accounts','55bc94a85718346e',1795264560000);
CREATE TABLE school (
  id INTEGER PRIMARY KEY,
  district_id INTEGER REFERENCES district (id),
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  short_name TEXT NOT NULL CHECK (short_name <> ''),
  city TEXT NOT NULL,
  head_name TEXT NOT NULL
, address TEXT NOT NULL DEFAULT '', inn TEXT NOT NULL DEFAULT '' CHECK (inn = '' OR length(inn) = 10), ogrn TEXT NOT NULL DEFAULT '' CHECK (ogrn = '' OR length(ogrn) = 13), site TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "school" VALUES(1,1,'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14» города Приозёрный','Школа № 14, г. Приозёрный','Приозёрный','Берёзкин Андрей Петрович','','','','','','');
CREATE TABLE school_class (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id),
  academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 11),
  letter TEXT NOT NULL CHECK (letter <> ''),
  UNIQUE (school_id, academic_year, grade, letter)
) STRICT;
INSERT INTO "school_class" VALUES(1,1,2025,11,'А');
INSERT INTO "school_class" VALUES(2,1,2025,11,'Б');
INSERT INTO "school_class" VALUES(3,1,2025,10,'А');
INSERT INTO "school_class" VALUES(4,1,2026,11,'А');
INSERT INTO "school_class" VALUES(5,1,2025,10,'Б');
INSERT INTO "school_class" VALUES(6,1,2026,11,'Б');
INSERT INTO "school_class" VALUES(7,1,2025,9,'А');
INSERT INTO "school_class" VALUES(8,1,2026,10,'А');
INSERT INTO "school_class" VALUES(9,1,2025,9,'Б');
INSERT INTO "school_class" VALUES(10,1,2026,10,'Б');
INSERT INTO "school_class" VALUES(11,1,2025,8,'А');
INSERT INTO "school_class" VALUES(12,1,2026,9,'А');
INSERT INTO "school_class" VALUES(13,1,2025,8,'Б');
INSERT INTO "school_class" VALUES(14,1,2026,9,'Б');
INSERT INTO "school_class" VALUES(15,1,2025,7,'А');
INSERT INTO "school_class" VALUES(16,1,2026,8,'А');
INSERT INTO "school_class" VALUES(17,1,2025,7,'Б');
INSERT INTO "school_class" VALUES(18,1,2026,8,'Б');
INSERT INTO "school_class" VALUES(19,1,2025,6,'А');
INSERT INTO "school_class" VALUES(20,1,2026,7,'А');
INSERT INTO "school_class" VALUES(21,1,2025,6,'Б');
INSERT INTO "school_class" VALUES(22,1,2026,7,'Б');
INSERT INTO "school_class" VALUES(23,1,2025,5,'А');
INSERT INTO "school_class" VALUES(24,1,2026,6,'А');
INSERT INTO "school_class" VALUES(25,1,2025,5,'Б');
INSERT INTO "school_class" VALUES(26,1,2026,6,'Б');
INSERT INTO "school_class" VALUES(27,1,2025,4,'А');
INSERT INTO "school_class" VALUES(28,1,2026,5,'А');
INSERT INTO "school_class" VALUES(29,1,2025,4,'Б');
INSERT INTO "school_class" VALUES(30,1,2026,5,'Б');
INSERT INTO "school_class" VALUES(31,1,2025,3,'А');
INSERT INTO "school_class" VALUES(32,1,2026,4,'А');
INSERT INTO "school_class" VALUES(33,1,2025,3,'Б');
INSERT INTO "school_class" VALUES(34,1,2026,4,'Б');
INSERT INTO "school_class" VALUES(35,1,2025,2,'А');
INSERT INTO "school_class" VALUES(36,1,2026,3,'А');
INSERT INTO "school_class" VALUES(37,1,2025,2,'Б');
INSERT INTO "school_class" VALUES(38,1,2026,3,'Б');
INSERT INTO "school_class" VALUES(39,1,2025,1,'А');
INSERT INTO "school_class" VALUES(40,1,2026,2,'А');
INSERT INTO "school_class" VALUES(41,1,2025,1,'Б');
INSERT INTO "school_class" VALUES(42,1,2026,2,'Б');
INSERT INTO "school_class" VALUES(43,1,2026,1,'А');
INSERT INTO "school_class" VALUES(44,1,2026,1,'Б');
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
INSERT INTO "student" VALUES(51,1,NULL,'Терентьев','Марк','Евгеньевич','m','2009-01-03','Т-402','терентьев марк евгеньевич|2009-01-03','терентьев марк евгеньевич',1756717200000);
INSERT INTO "student" VALUES(125,1,NULL,'Миронов','Арсений','Романович','m','2010-11-28','М-738','миронов арсений романович|2010-11-28','миронов арсений романович',1756717200000);
INSERT INTO "student" VALUES(203,1,NULL,'Шаповал','Алиса','Дмитриевна','f','2012-03-03','Ш-628','шаповал алиса дмитриевна|2012-03-03','шаповал алиса дмитриевна',1756717200000);
INSERT INTO "student" VALUES(249,1,18,'Воробьёва','Полина','Сергеевна','f','2013-08-28','В-391','воробьева полина сергеевна|2013-08-28','воробьева полина сергеевна',1756717200000);
INSERT INTO "student" VALUES(252,1,NULL,'Харитонов','Кирилл','Сергеевич','m','2013-07-14','Х-714','харитонов кирилл сергеевич|2013-07-14','харитонов кирилл сергеевич',1756717200000);
INSERT INTO "student" VALUES(256,1,NULL,'Веселова','Екатерина','Александровна','f','2013-04-10','В-370','веселова екатерина александровна|2013-04-10','веселова екатерина александровна',1756717200000);
INSERT INTO "student" VALUES(257,1,NULL,'Ильина','Олеся','Денисовна','f','2013-01-27','И-497','ильина олеся денисовна|2013-01-27','ильина олеся денисовна',1756717200000);
INSERT INTO "student" VALUES(258,1,NULL,'Шубина','Арина','Кирилловна','f','2013-09-10','Ш-216','шубина арина кирилловна|2013-09-10','шубина арина кирилловна',1756717200000);
INSERT INTO "student" VALUES(272,1,NULL,'Парамонова','Варвара','Ильинична','f','2013-02-02','П-637','парамонова варвара ильинична|2013-02-02','парамонова варвара ильинична',1756717200000);
INSERT INTO "student" VALUES(347,1,NULL,'Воронцова','Олеся','Михайловна','f','2015-09-27','В-596','воронцова олеся михайловна|2015-09-27','воронцова олеся михайловна',1756717200000);
INSERT INTO "student" VALUES(419,1,NULL,'Игнатьева','София','Владимировна','f','2016-10-09','И-319','игнатьева софия владимировна|2016-10-09','игнатьева софия владимировна',1756717200000);
INSERT INTO "student" VALUES(493,1,NULL,'Антипов','Пётр','Артёмович','m','2018-03-18','А-980','антипов петр артемович|2018-03-18','антипов петр артемович',1756717200000);
INSERT INTO "student" VALUES(570,1,NULL,'Шмелёв','Александр','Павлович','m','2019-08-14','Ш-512','шмелев александр павлович|2019-08-14','шмелев александр павлович',1788253200000);
CREATE TABLE student_total (
  student_id INTEGER NOT NULL REFERENCES student (id),
  month TEXT NOT NULL,
  direction_id INTEGER NOT NULL REFERENCES direction (id),
  verified TEXT NOT NULL CHECK (verified IN ('class', 'school')),
  halves INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY (student_id, verified, month, direction_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "student_total" VALUES(51,'2025-11',5,'class',2,1);
INSERT INTO "student_total" VALUES(51,'2025-12',1,'class',10,1);
INSERT INTO "student_total" VALUES(51,'2025-12',7,'class',2,1);
INSERT INTO "student_total" VALUES(51,'2025-12',10,'class',2,2);
INSERT INTO "student_total" VALUES(51,'2026-01',1,'class',2,1);
INSERT INTO "student_total" VALUES(51,'2026-01',4,'class',8,1);
INSERT INTO "student_total" VALUES(51,'2026-02',1,'class',2,1);
INSERT INTO "student_total" VALUES(51,'2026-02',7,'class',2,1);
INSERT INTO "student_total" VALUES(51,'2026-05',1,'class',10,1);
INSERT INTO "student_total" VALUES(51,'2026-10',1,'class',8,1);
INSERT INTO "student_total" VALUES(51,'2026-10',5,'class',2,1);
INSERT INTO "student_total" VALUES(51,'2026-10',7,'class',2,1);
INSERT INTO "student_total" VALUES(51,'2026-10',8,'class',4,1);
INSERT INTO "student_total" VALUES(51,'2026-11',2,'class',6,1);
INSERT INTO "student_total" VALUES(51,'2025-11',5,'school',2,1);
INSERT INTO "student_total" VALUES(51,'2025-12',1,'school',10,1);
INSERT INTO "student_total" VALUES(51,'2025-12',7,'school',2,1);
INSERT INTO "student_total" VALUES(51,'2025-12',10,'school',2,2);
INSERT INTO "student_total" VALUES(51,'2026-01',1,'school',2,1);
INSERT INTO "student_total" VALUES(51,'2026-01',4,'school',8,1);
INSERT INTO "student_total" VALUES(51,'2026-02',1,'school',2,1);
INSERT INTO "student_total" VALUES(51,'2026-02',7,'school',2,1);
INSERT INTO "student_total" VALUES(51,'2026-05',1,'school',10,1);
INSERT INTO "student_total" VALUES(51,'2026-10',1,'school',8,1);
INSERT INTO "student_total" VALUES(51,'2026-10',5,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2025-09',1,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2025-09',8,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2025-10',1,'class',12,2);
INSERT INTO "student_total" VALUES(125,'2025-10',2,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2025-11',10,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2025-12',1,'class',10,2);
INSERT INTO "student_total" VALUES(125,'2025-12',2,'class',4,1);
INSERT INTO "student_total" VALUES(125,'2026-02',5,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2026-02',7,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2026-02',8,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2026-02',9,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2026-03',1,'class',10,2);
INSERT INTO "student_total" VALUES(125,'2026-04',1,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2026-04',3,'class',4,1);
INSERT INTO "student_total" VALUES(125,'2026-04',7,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2026-05',1,'class',20,3);
INSERT INTO "student_total" VALUES(125,'2026-09',4,'class',1,1);
INSERT INTO "student_total" VALUES(125,'2026-10',1,'class',18,2);
INSERT INTO "student_total" VALUES(125,'2026-10',10,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2026-11',10,'class',2,1);
INSERT INTO "student_total" VALUES(125,'2025-09',1,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2025-09',8,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2025-10',1,'school',12,2);
INSERT INTO "student_total" VALUES(125,'2025-10',2,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2025-11',10,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2025-12',1,'school',10,2);
INSERT INTO "student_total" VALUES(125,'2025-12',2,'school',4,1);
INSERT INTO "student_total" VALUES(125,'2026-02',5,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2026-02',7,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2026-02',8,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2026-02',9,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2026-03',1,'school',8,1);
INSERT INTO "student_total" VALUES(125,'2026-04',1,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2026-04',3,'school',4,1);
INSERT INTO "student_total" VALUES(125,'2026-04',7,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2026-05',1,'school',12,2);
INSERT INTO "student_total" VALUES(125,'2026-09',4,'school',1,1);
INSERT INTO "student_total" VALUES(125,'2026-10',1,'school',8,1);
INSERT INTO "student_total" VALUES(125,'2026-10',10,'school',2,1);
INSERT INTO "student_total" VALUES(125,'2026-11',10,'school',2,1);
INSERT INTO "student_total" VALUES(203,'2025-09',1,'class',2,1);
INSERT INTO "student_total" VALUES(203,'2025-09',10,'class',2,1);
INSERT INTO "student_total" VALUES(203,'2025-10',1,'class',8,1);
INSERT INTO "student_total" VALUES(203,'2025-10',2,'class',4,1);
INSERT INTO "student_total" VALUES(203,'2025-11',1,'class',4,2);
INSERT INTO "student_total" VALUES(203,'2025-12',5,'class',2,1);
INSERT INTO "student_total" VALUES(203,'2025-12',10,'class',2,1);
INSERT INTO "student_total" VALUES(203,'2026-02',1,'class',2,1);
INSERT INTO "student_total" VALUES(203,'2026-03',10,'class',2,1);
INSERT INTO "student_total" VALUES(203,'2026-04',5,'class',0,1);
INSERT INTO "student_total" VALUES(203,'2026-05',1,'class',8,1);
INSERT INTO "student_total" VALUES(203,'2026-09',4,'class',1,1);
INSERT INTO "student_total" VALUES(203,'2026-11',9,'class',2,1);
INSERT INTO "student_total" VALUES(203,'2025-09',1,'school',2,1);
INSERT INTO "student_total" VALUES(203,'2025-09',10,'school',2,1);
INSERT INTO "student_total" VALUES(203,'2025-10',1,'school',8,1);
INSERT INTO "student_total" VALUES(203,'2025-10',2,'school',4,1);
INSERT INTO "student_total" VALUES(203,'2025-11',1,'school',4,2);
INSERT INTO "student_total" VALUES(203,'2025-12',5,'school',2,1);
INSERT INTO "student_total" VALUES(203,'2025-12',10,'school',2,1);
INSERT INTO "student_total" VALUES(203,'2026-02',1,'school',2,1);
INSERT INTO "student_total" VALUES(203,'2026-03',10,'school',2,1);
INSERT INTO "student_total" VALUES(203,'2026-04',5,'school',0,1);
INSERT INTO "student_total" VALUES(203,'2026-05',1,'school',8,1);
INSERT INTO "student_total" VALUES(203,'2026-09',4,'school',1,1);
INSERT INTO "student_total" VALUES(249,'2025-09',1,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2025-09',4,'class',5,2);
INSERT INTO "student_total" VALUES(249,'2025-09',9,'class',4,1);
INSERT INTO "student_total" VALUES(249,'2025-09',10,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2025-10',1,'class',10,2);
INSERT INTO "student_total" VALUES(249,'2025-10',2,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2025-10',5,'class',8,2);
INSERT INTO "student_total" VALUES(249,'2025-11',1,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2025-11',6,'class',0,1);
INSERT INTO "student_total" VALUES(249,'2025-11',7,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2025-11',10,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2025-12',1,'class',10,2);
INSERT INTO "student_total" VALUES(249,'2025-12',5,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2026-01',1,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2026-03',1,'class',10,2);
INSERT INTO "student_total" VALUES(249,'2026-03',2,'class',5,1);
INSERT INTO "student_total" VALUES(249,'2026-04',2,'class',0,1);
INSERT INTO "student_total" VALUES(249,'2026-04',7,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2026-05',1,'class',10,2);
INSERT INTO "student_total" VALUES(249,'2026-05',10,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2026-09',1,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2026-09',9,'class',4,1);
INSERT INTO "student_total" VALUES(249,'2026-10',1,'class',8,1);
INSERT INTO "student_total" VALUES(249,'2026-10',2,'class',4,1);
INSERT INTO "student_total" VALUES(249,'2026-11',1,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2026-11',10,'class',2,1);
INSERT INTO "student_total" VALUES(249,'2025-09',1,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2025-09',4,'school',5,2);
INSERT INTO "student_total" VALUES(249,'2025-09',9,'school',4,1);
INSERT INTO "student_total" VALUES(249,'2025-09',10,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2025-10',1,'school',10,2);
INSERT INTO "student_total" VALUES(249,'2025-10',2,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2025-10',5,'school',8,2);
INSERT INTO "student_total" VALUES(249,'2025-11',1,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2025-11',6,'school',0,1);
INSERT INTO "student_total" VALUES(249,'2025-11',7,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2025-11',10,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2025-12',1,'school',10,2);
INSERT INTO "student_total" VALUES(249,'2025-12',5,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2026-01',1,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2026-03',1,'school',10,2);
INSERT INTO "student_total" VALUES(249,'2026-03',2,'school',5,1);
INSERT INTO "student_total" VALUES(249,'2026-04',2,'school',0,1);
INSERT INTO "student_total" VALUES(249,'2026-04',7,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2026-05',1,'school',10,2);
INSERT INTO "student_total" VALUES(249,'2026-05',10,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2026-09',1,'school',2,1);
INSERT INTO "student_total" VALUES(249,'2026-09',9,'school',4,1);
INSERT INTO "student_total" VALUES(249,'2026-10',1,'school',8,1);
INSERT INTO "student_total" VALUES(249,'2026-11',10,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2025-09',1,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2025-10',1,'class',10,2);
INSERT INTO "student_total" VALUES(252,'2025-10',2,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2025-11',1,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2025-11',5,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2025-11',7,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2025-12',1,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2026-02',1,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2026-03',1,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2026-03',4,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2026-04',1,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2026-04',7,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2026-09',7,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2026-10',7,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2026-10',10,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2026-11',2,'class',6,1);
INSERT INTO "student_total" VALUES(252,'2026-11',7,'class',2,1);
INSERT INTO "student_total" VALUES(252,'2025-09',1,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2025-10',1,'school',10,2);
INSERT INTO "student_total" VALUES(252,'2025-10',2,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2025-11',1,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2025-11',5,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2025-11',7,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2025-12',1,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2026-02',1,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2026-03',1,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2026-03',4,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2026-04',1,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2026-04',7,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2026-09',7,'school',2,1);
INSERT INTO "student_total" VALUES(252,'2026-10',10,'school',2,1);
INSERT INTO "student_total" VALUES(256,'2025-09',10,'class',2,1);
INSERT INTO "student_total" VALUES(256,'2025-11',1,'class',2,1);
INSERT INTO "student_total" VALUES(256,'2025-12',1,'class',8,1);
INSERT INTO "student_total" VALUES(256,'2026-02',1,'class',2,1);
INSERT INTO "student_total" VALUES(256,'2026-04',10,'class',2,1);
INSERT INTO "student_total" VALUES(256,'2026-09',10,'class',2,1);
INSERT INTO "student_total" VALUES(256,'2026-10',10,'class',4,2);
INSERT INTO "student_total" VALUES(256,'2026-11',8,'class',2,1);
INSERT INTO "student_total" VALUES(256,'2026-11',10,'class',2,1);
INSERT INTO "student_total" VALUES(256,'2025-09',10,'school',2,1);
INSERT INTO "student_total" VALUES(256,'2025-11',1,'school',2,1);
INSERT INTO "student_total" VALUES(256,'2025-12',1,'school',8,1);
INSERT INTO "student_total" VALUES(256,'2026-02',1,'school',2,1);
INSERT INTO "student_total" VALUES(256,'2026-04',10,'school',2,1);
INSERT INTO "student_total" VALUES(256,'2026-09',10,'school',2,1);
INSERT INTO "student_total" VALUES(256,'2026-10',10,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2025-09',9,'class',4,1);
INSERT INTO "student_total" VALUES(257,'2025-10',1,'class',8,1);
INSERT INTO "student_total" VALUES(257,'2025-10',2,'class',8,2);
INSERT INTO "student_total" VALUES(257,'2025-10',5,'class',8,2);
INSERT INTO "student_total" VALUES(257,'2025-10',7,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2025-11',7,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2025-11',8,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2025-11',10,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2025-12',1,'class',18,2);
INSERT INTO "student_total" VALUES(257,'2026-01',1,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-01',10,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-02',1,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-02',5,'class',6,1);
INSERT INTO "student_total" VALUES(257,'2026-02',6,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-03',1,'class',18,2);
INSERT INTO "student_total" VALUES(257,'2026-03',2,'class',0,1);
INSERT INTO "student_total" VALUES(257,'2026-03',7,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-03',10,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-04',1,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-04',7,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-05',7,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-05',8,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-05',10,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-09',1,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-09',9,'class',12,1);
INSERT INTO "student_total" VALUES(257,'2026-10',1,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-11',1,'class',2,1);
INSERT INTO "student_total" VALUES(257,'2026-11',2,'class',4,1);
INSERT INTO "student_total" VALUES(257,'2025-09',9,'school',4,1);
INSERT INTO "student_total" VALUES(257,'2025-10',1,'school',8,1);
INSERT INTO "student_total" VALUES(257,'2025-10',2,'school',8,2);
INSERT INTO "student_total" VALUES(257,'2025-10',5,'school',8,2);
INSERT INTO "student_total" VALUES(257,'2025-10',7,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2025-11',7,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2025-11',8,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2025-11',10,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2025-12',1,'school',18,2);
INSERT INTO "student_total" VALUES(257,'2026-01',1,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-01',10,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-02',1,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-02',5,'school',6,1);
INSERT INTO "student_total" VALUES(257,'2026-02',6,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-03',1,'school',18,2);
INSERT INTO "student_total" VALUES(257,'2026-03',2,'school',0,1);
INSERT INTO "student_total" VALUES(257,'2026-03',10,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-04',1,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-04',7,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-05',7,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-05',8,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-05',10,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-09',1,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-09',9,'school',12,1);
INSERT INTO "student_total" VALUES(257,'2026-10',1,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-11',1,'school',2,1);
INSERT INTO "student_total" VALUES(257,'2026-11',2,'school',4,1);
INSERT INTO "student_total" VALUES(258,'2025-09',9,'class',4,1);
INSERT INTO "student_total" VALUES(258,'2025-09',10,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2025-10',1,'class',20,3);
INSERT INTO "student_total" VALUES(258,'2025-10',2,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2025-11',1,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2025-11',7,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2025-12',1,'class',8,1);
INSERT INTO "student_total" VALUES(258,'2025-12',7,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2025-12',10,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-01',1,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-01',9,'class',4,1);
INSERT INTO "student_total" VALUES(258,'2026-02',1,'class',4,2);
INSERT INTO "student_total" VALUES(258,'2026-02',9,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-03',1,'class',8,1);
INSERT INTO "student_total" VALUES(258,'2026-03',10,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-04',1,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-04',2,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-04',7,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-04',10,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-05',1,'class',10,2);
INSERT INTO "student_total" VALUES(258,'2026-05',7,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-05',9,'class',6,1);
INSERT INTO "student_total" VALUES(258,'2026-09',9,'class',4,1);
INSERT INTO "student_total" VALUES(258,'2026-10',1,'class',8,1);
INSERT INTO "student_total" VALUES(258,'2026-10',4,'class',0,1);
INSERT INTO "student_total" VALUES(258,'2026-11',1,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2026-11',10,'class',2,1);
INSERT INTO "student_total" VALUES(258,'2025-09',9,'school',4,1);
INSERT INTO "student_total" VALUES(258,'2025-09',10,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2025-10',1,'school',20,3);
INSERT INTO "student_total" VALUES(258,'2025-10',2,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2025-11',1,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2025-11',7,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2025-12',1,'school',8,1);
INSERT INTO "student_total" VALUES(258,'2025-12',7,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2026-01',1,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2026-01',9,'school',4,1);
INSERT INTO "student_total" VALUES(258,'2026-02',1,'school',4,2);
INSERT INTO "student_total" VALUES(258,'2026-03',1,'school',8,1);
INSERT INTO "student_total" VALUES(258,'2026-03',10,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2026-04',1,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2026-04',2,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2026-04',7,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2026-04',10,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2026-05',1,'school',10,2);
INSERT INTO "student_total" VALUES(258,'2026-05',7,'school',2,1);
INSERT INTO "student_total" VALUES(258,'2026-05',9,'school',6,1);
INSERT INTO "student_total" VALUES(258,'2026-09',9,'school',4,1);
INSERT INTO "student_total" VALUES(258,'2026-10',1,'school',8,1);
INSERT INTO "student_total" VALUES(272,'2025-12',1,'class',12,2);
INSERT INTO "student_total" VALUES(272,'2026-01',1,'class',2,1);
INSERT INTO "student_total" VALUES(272,'2026-01',10,'class',2,1);
INSERT INTO "student_total" VALUES(272,'2026-02',9,'class',3,1);
INSERT INTO "student_total" VALUES(272,'2026-04',3,'class',2,1);
INSERT INTO "student_total" VALUES(272,'2026-09',4,'class',3,1);
INSERT INTO "student_total" VALUES(272,'2026-09',10,'class',2,1);
INSERT INTO "student_total" VALUES(272,'2026-10',5,'class',4,1);
INSERT INTO "student_total" VALUES(272,'2025-12',1,'school',2,1);
INSERT INTO "student_total" VALUES(272,'2026-01',1,'school',2,1);
INSERT INTO "student_total" VALUES(272,'2026-01',10,'school',2,1);
INSERT INTO "student_total" VALUES(272,'2026-02',9,'school',3,1);
INSERT INTO "student_total" VALUES(272,'2026-04',3,'school',2,1);
INSERT INTO "student_total" VALUES(272,'2026-09',4,'school',3,1);
INSERT INTO "student_total" VALUES(272,'2026-09',10,'school',2,1);
INSERT INTO "student_total" VALUES(272,'2026-10',5,'school',4,1);
INSERT INTO "student_total" VALUES(347,'2025-10',1,'class',10,2);
INSERT INTO "student_total" VALUES(347,'2025-10',2,'class',6,1);
INSERT INTO "student_total" VALUES(347,'2025-10',5,'class',2,1);
INSERT INTO "student_total" VALUES(347,'2025-11',10,'class',2,1);
INSERT INTO "student_total" VALUES(347,'2025-12',1,'class',10,2);
INSERT INTO "student_total" VALUES(347,'2025-12',10,'class',2,1);
INSERT INTO "student_total" VALUES(347,'2026-01',5,'class',5,1);
INSERT INTO "student_total" VALUES(347,'2026-01',7,'class',2,1);
INSERT INTO "student_total" VALUES(347,'2026-01',10,'class',2,2);
INSERT INTO "student_total" VALUES(347,'2026-03',1,'class',8,1);
INSERT INTO "student_total" VALUES(347,'2026-03',4,'class',0,1);
INSERT INTO "student_total" VALUES(347,'2026-03',9,'class',12,1);
INSERT INTO "student_total" VALUES(347,'2026-04',4,'class',2,1);
INSERT INTO "student_total" VALUES(347,'2026-04',5,'class',2,1);
INSERT INTO "student_total" VALUES(347,'2026-05',1,'class',8,1);
INSERT INTO "student_total" VALUES(347,'2026-09',7,'class',2,1);
INSERT INTO "student_total" VALUES(347,'2026-10',1,'class',8,1);
INSERT INTO "student_total" VALUES(347,'2026-10',2,'class',6,1);
INSERT INTO "student_total" VALUES(347,'2026-10',10,'class',2,1);
INSERT INTO "student_total" VALUES(347,'2026-11',5,'class',4,1);
INSERT INTO "student_total" VALUES(347,'2025-10',1,'school',10,2);
INSERT INTO "student_total" VALUES(347,'2025-10',2,'school',6,1);
INSERT INTO "student_total" VALUES(347,'2025-10',5,'school',2,1);
INSERT INTO "student_total" VALUES(347,'2025-11',10,'school',2,1);
INSERT INTO "student_total" VALUES(347,'2025-12',1,'school',10,2);
INSERT INTO "student_total" VALUES(347,'2025-12',10,'school',2,1);
INSERT INTO "student_total" VALUES(347,'2026-01',5,'school',5,1);
INSERT INTO "student_total" VALUES(347,'2026-01',7,'school',2,1);
INSERT INTO "student_total" VALUES(347,'2026-01',10,'school',2,2);
INSERT INTO "student_total" VALUES(347,'2026-03',1,'school',8,1);
INSERT INTO "student_total" VALUES(347,'2026-03',4,'school',0,1);
INSERT INTO "student_total" VALUES(347,'2026-03',9,'school',12,1);
INSERT INTO "student_total" VALUES(347,'2026-04',4,'school',2,1);
INSERT INTO "student_total" VALUES(347,'2026-04',5,'school',2,1);
INSERT INTO "student_total" VALUES(347,'2026-05',1,'school',8,1);
INSERT INTO "student_total" VALUES(347,'2026-09',7,'school',2,1);
INSERT INTO "student_total" VALUES(347,'2026-10',1,'school',8,1);
INSERT INTO "student_total" VALUES(347,'2026-10',2,'school',6,1);
INSERT INTO "student_total" VALUES(347,'2026-10',10,'school',2,1);
INSERT INTO "student_total" VALUES(347,'2026-11',5,'school',4,1);
INSERT INTO "student_total" VALUES(419,'2025-09',7,'class',2,1);
INSERT INTO "student_total" VALUES(419,'2025-09',10,'class',2,1);
INSERT INTO "student_total" VALUES(419,'2025-10',1,'class',2,1);
INSERT INTO "student_total" VALUES(419,'2025-11',2,'class',6,1);
INSERT INTO "student_total" VALUES(419,'2025-11',5,'class',6,1);
INSERT INTO "student_total" VALUES(419,'2025-11',10,'class',4,2);
INSERT INTO "student_total" VALUES(419,'2026-01',4,'class',12,1);
INSERT INTO "student_total" VALUES(419,'2026-02',5,'class',2,1);
INSERT INTO "student_total" VALUES(419,'2026-02',9,'class',3,1);
INSERT INTO "student_total" VALUES(419,'2026-04',7,'class',2,1);
INSERT INTO "student_total" VALUES(419,'2026-05',1,'class',18,2);
INSERT INTO "student_total" VALUES(419,'2026-09',1,'class',2,1);
INSERT INTO "student_total" VALUES(419,'2026-10',1,'class',8,1);
INSERT INTO "student_total" VALUES(419,'2025-09',7,'school',2,1);
INSERT INTO "student_total" VALUES(419,'2025-09',10,'school',2,1);
INSERT INTO "student_total" VALUES(419,'2025-10',1,'school',2,1);
INSERT INTO "student_total" VALUES(419,'2025-11',2,'school',6,1);
INSERT INTO "student_total" VALUES(419,'2025-11',10,'school',2,1);
INSERT INTO "student_total" VALUES(419,'2026-01',4,'school',12,1);
INSERT INTO "student_total" VALUES(419,'2026-02',5,'school',2,1);
INSERT INTO "student_total" VALUES(419,'2026-02',9,'school',3,1);
INSERT INTO "student_total" VALUES(419,'2026-04',7,'school',2,1);
INSERT INTO "student_total" VALUES(419,'2026-05',1,'school',18,2);
INSERT INTO "student_total" VALUES(419,'2026-09',1,'school',2,1);
INSERT INTO "student_total" VALUES(419,'2026-10',1,'school',8,1);
INSERT INTO "student_total" VALUES(493,'2025-09',4,'class',2,1);
INSERT INTO "student_total" VALUES(493,'2025-09',9,'class',4,1);
INSERT INTO "student_total" VALUES(493,'2025-10',5,'class',6,1);
INSERT INTO "student_total" VALUES(493,'2026-02',1,'class',2,1);
INSERT INTO "student_total" VALUES(493,'2026-02',7,'class',2,1);
INSERT INTO "student_total" VALUES(493,'2026-03',7,'class',2,1);
INSERT INTO "student_total" VALUES(493,'2026-04',10,'class',2,1);
INSERT INTO "student_total" VALUES(493,'2026-09',1,'class',2,1);
INSERT INTO "student_total" VALUES(493,'2026-10',1,'class',2,1);
INSERT INTO "student_total" VALUES(493,'2026-10',7,'class',2,1);
INSERT INTO "student_total" VALUES(493,'2025-09',4,'school',2,1);
INSERT INTO "student_total" VALUES(493,'2025-09',9,'school',4,1);
INSERT INTO "student_total" VALUES(493,'2025-10',5,'school',6,1);
INSERT INTO "student_total" VALUES(493,'2026-02',1,'school',2,1);
INSERT INTO "student_total" VALUES(493,'2026-02',7,'school',2,1);
INSERT INTO "student_total" VALUES(493,'2026-03',7,'school',2,1);
INSERT INTO "student_total" VALUES(493,'2026-04',10,'school',2,1);
INSERT INTO "student_total" VALUES(493,'2026-09',1,'school',2,1);
INSERT INTO "student_total" VALUES(493,'2026-10',1,'school',2,1);
INSERT INTO "student_total" VALUES(570,'2026-09',10,'class',4,2);
INSERT INTO "student_total" VALUES(570,'2026-10',1,'class',2,1);
INSERT INTO "student_total" VALUES(570,'2026-09',10,'school',2,1);
CREATE TABLE teaching_assignment (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id),
  class_id INTEGER NOT NULL REFERENCES school_class (id),
  duty TEXT NOT NULL CHECK (duty IN ('class_teacher', 'subject_teacher')),
  subject TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day)
) STRICT;
INSERT INTO "teaching_assignment" VALUES(1,5,1,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(2,6,2,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(3,7,3,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(4,7,4,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(5,8,5,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(6,8,6,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(7,9,7,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(8,9,8,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(9,10,9,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(10,10,10,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(11,11,11,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(12,11,12,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(13,12,13,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(14,12,14,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(15,13,15,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(16,13,16,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(17,14,17,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(18,14,18,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(19,15,19,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(20,15,20,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(21,16,20,'subject_teacher','математика','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(22,21,21,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(23,21,22,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(24,22,23,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(25,22,24,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(26,23,25,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(27,23,26,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(28,24,27,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(29,24,28,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(30,25,29,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(31,25,30,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(32,26,31,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(33,26,32,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(34,27,33,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(35,27,34,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(36,28,35,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(37,28,36,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(38,29,37,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(39,29,38,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(40,30,39,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(41,30,40,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(42,31,41,'class_teacher','','2025-09-01','2026-08-31');
INSERT INTO "teaching_assignment" VALUES(43,31,42,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(44,32,43,'class_teacher','','2026-09-01',NULL);
INSERT INTO "teaching_assignment" VALUES(45,33,44,'class_teacher','','2026-09-01',NULL);
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
INSERT INTO "user" VALUES(1,1,NULL,'head','*','Берёзкин','Андрей','Петрович',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(2,1,NULL,'deputy','*','Покровская','Марина','Евгеньевна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(3,1,NULL,'admin','*','Жданова','Вера','Олеговна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(4,NULL,1,'district','*','Василенко','Ольга','Юрьевна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(5,1,NULL,'class-2014-а','*','Ежова','Татьяна','Ивановна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(6,1,NULL,'class-2014-б','*','Воронцова','Лариса','Викторовна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(7,1,NULL,'class-2015-а','*','Веселова','Алла','Антоновна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(8,1,NULL,'class-2015-б','*','Антипова','Алла','Владимировна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(9,1,NULL,'class-2016-а','*','Осипова','Тамара','Дмитриевна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(10,1,NULL,'class-2016-б','*','Еремеева','Лариса','Семёновна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(11,1,NULL,'class-2017-а','*','Измайлова','Ирина','Андреевна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(12,1,NULL,'class-2017-б','*','Дьячкова','Марина','Антоновна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(13,1,NULL,'class-2018-а','*','Рожкова','Людмила','Львовна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(14,1,NULL,'class-2018-б','*','Филатов','Савелий','Юрьевич',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(15,1,NULL,'teacher','*','Баранова','Оксана','Максимовна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(16,1,NULL,'subject','*','Широкова','Галина','Андреевна',0,1788253200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(17,1,NULL,'parent','*','Воробьёва','Наталья','Юрьевна',0,1788253200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(18,1,NULL,'student','*','Воробьёва','Полина','Сергеевна',0,1788253200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(19,1,NULL,'parent-2','*','Харитонова','Тамара','Рустамовна',0,1788253200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(20,1,NULL,'parent-3','*','Веселова','Наталья','Фёдоровна',0,1788253200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(21,1,NULL,'class-2019-б','*','Журавлёва','Марина','Сергеевна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(22,1,NULL,'class-2020-а','*','Крылова','Елена','Артёмовна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(23,1,NULL,'class-2020-б','*','Ежова','Ольга','Денисовна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(24,1,NULL,'class-2021-а','*','Климова','Людмила','Максимовна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(25,1,NULL,'class-2021-б','*','Назарова','Алла','Александровна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(26,1,NULL,'class-2022-а','*','Гайдай','Лариса','Романовна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(27,1,NULL,'class-2022-б','*','Терентьева','Татьяна','Юрьевна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(28,1,NULL,'class-2023-а','*','Ёлкина','Галина','Артёмовна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(29,1,NULL,'class-2023-б','*','Маслова','Тамара','Михайловна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(30,1,NULL,'class-2024-а','*','Жукова','Марина','Петровна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(31,1,NULL,'class-2024-б','*','Серебрякова','Светлана','Юрьевна',0,1756717200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(32,1,NULL,'class-2025-а','*','Кудрявцева','Людмила','Павловна',0,1788253200000,NULL,NULL,NULL);
INSERT INTO "user" VALUES(33,1,NULL,'class-2025-б','*','Звягина','Лариса','Дмитриевна',0,1788253200000,NULL,NULL,NULL);
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
CREATE INDEX nomination_student ON nomination (student_id);
CREATE UNIQUE INDEX certificate_valid ON certificate (class_id, month, student_id) WHERE revoked_at IS NULL;
CREATE INDEX certificate_student ON certificate (student_id, month);
CREATE INDEX audit_entry_school ON audit_entry (school_id, at);
CREATE INDEX audit_entry_user ON audit_entry (user_id, at);
CREATE INDEX audit_entry_student ON audit_entry (student_id, at) WHERE student_id IS NOT NULL;
CREATE INDEX audit_entry_class ON audit_entry (class_id, at) WHERE class_id IS NOT NULL;
CREATE INDEX audit_entry_trouble ON audit_entry (school_id, at) WHERE result <> 'done';
CREATE INDEX attachment_entry ON attachment (achievement_id);
CREATE UNIQUE INDEX attachment_once ON attachment (file, achievement_id) WHERE removed_at IS NULL;
CREATE INDEX showing_request_student ON showing_request (student_id, asked_at);
CREATE INDEX session_user ON session (user_id);
CREATE INDEX join_code_student ON join_code (student_id);
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
CREATE VIEW paper AS
  SELECT c.id, c.school_id, c.class_id, c.student_id, c.month, c.kind, c.academic_year, c.sequence, c.code,
    c.last_name, c.first_name, c.patronymic, c.gender, c.school_name, c.head_name, c.teacher_name,
    c.personal_line, c.issued_on, c.printed, c.printed_on, c.revoked_at, c.revoked_reason, k.grade, k.letter,
    r.academic_year AS replacing_year, r.sequence AS replacing_sequence
  FROM certificate c JOIN school_class k ON k.id = c.class_id LEFT JOIN certificate r ON r.id = c.replaced_by;
CREATE TRIGGER audit_entry_never_changed BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'an audit entry is never changed'); END;
CREATE TRIGGER audit_entry_never_removed BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'an audit entry is never removed'); END;
CREATE TRIGGER audit_entry_only_at_the_end BEFORE INSERT ON audit_entry
WHEN NEW.number <= (SELECT max(number) FROM audit_entry)
BEGIN SELECT RAISE(ABORT, 'an audit entry is added at the end'); END;
CREATE TRIGGER audit_head_never_removed BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'the head of the audit log is never removed'); END;
CREATE TRIGGER audit_head_added_once BEFORE INSERT ON audit_head WHEN EXISTS (SELECT 1 FROM audit_head)
BEGIN SELECT RAISE(ABORT, 'the audit log has one head'); END;
CREATE TRIGGER audit_head_only_grows BEFORE UPDATE ON audit_head WHEN NEW.entries < OLD.entries
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
COMMIT;
PRAGMA user_version = 9;
