// Debian compiles SQLite with the session extension, but its header only declares it on request.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

// Variadic in C, and so not callable from Swift. Keeps the plan of a statement when other values are bound to it: without, some are compiled
// anew for every value.
static inline int csqlite_keep_plans(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_QPSG, 1, (int *)0);
}

// Counting what the library allocates takes a lock for every allocation, and nobody asks for the count. Before the first connection only.
static inline int csqlite_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
