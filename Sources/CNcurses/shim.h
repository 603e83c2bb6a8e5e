#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <sys/signalfd.h>
