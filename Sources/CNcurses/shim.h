#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <wchar.h>

// <wchar.h> shows it only under _XOPEN_SOURCE, which Swift's own C module does not set.
extern int wcwidth(wchar_t character);

// Macros that Swift does not import.
static inline attr_t terminal_attribute_bold(void) { return WA_BOLD; }
static inline attr_t terminal_attribute_dim(void) { return WA_DIM; }
static inline attr_t terminal_attribute_underline(void) { return WA_UNDERLINE; }
static inline attr_t terminal_attribute_italic(void) { return WA_ITALIC; }
static inline attr_t terminal_attribute_reverse(void) { return WA_REVERSE; }

// ioctl is variadic, and therefore not callable from Swift by its own name.
static inline int terminal_window_size(int descriptor, struct winsize *size) {
  return ioctl(descriptor, TIOCGWINSZ, size);
}
static inline int terminal_set_window_size(int descriptor, const struct winsize *size) {
  return ioctl(descriptor, TIOCSWINSZ, size);
}
