// SQLite's own header, and the one macro that Swift cannot read.
#include <sqlite3.h>

// SQLITE_TRANSIENT: SQLite makes its own copy of a bound value before the call returns.
static inline sqlite3_destructor_type csqlite_transient(void) { return SQLITE_TRANSIENT; }

// sqlite3_db_config is variadic, which Swift cannot call; this is its form for the on/off options.
static inline int csqlite_config(sqlite3 *db, int option, int on) { return sqlite3_db_config(db, option, on, (int *)0); }
