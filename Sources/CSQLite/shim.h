// SQLite's own header, and the one macro that Swift cannot read.
#include <sqlite3.h>

// SQLITE_TRANSIENT: SQLite makes its own copy of a bound value before the call returns.
static inline sqlite3_destructor_type csqlite_transient(void) { return SQLITE_TRANSIENT; }
