// Migration 1: schools, their calendar and their classes. Landed migrations never change.

enum M0001Organisation {
    static let script: StaticString = """
        CREATE TABLE district (
          id INTEGER PRIMARY KEY,
          title TEXT NOT NULL CHECK (title <> '')
        ) STRICT;

        CREATE TABLE school (
          id INTEGER PRIMARY KEY,
          district_id INTEGER REFERENCES district (id),
          full_name TEXT NOT NULL CHECK (full_name <> ''),
          short_name TEXT NOT NULL CHECK (short_name <> ''),
          city TEXT NOT NULL,
          head_name TEXT NOT NULL
        ) STRICT;

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

        -- A class of one academic year; next year's class is a row of its own, so history stays.
        CREATE TABLE school_class (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          academic_year INTEGER NOT NULL CHECK (academic_year BETWEEN 1990 AND 2200),
          grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 11),
          letter TEXT NOT NULL CHECK (letter <> ''),
          UNIQUE (school_id, academic_year, grade, letter)
        ) STRICT;
        """
}
