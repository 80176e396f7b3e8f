// SQLite: see the files beside this one.
