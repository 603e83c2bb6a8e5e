#include <vterm.h>

// <stdlib.h> shows them only under _XOPEN_SOURCE, which Swift's own C module does not set.
extern int posix_openpt(int flags);
extern int grantpt(int descriptor);
extern int unlockpt(int descriptor);
extern char *ptsname(int descriptor);
