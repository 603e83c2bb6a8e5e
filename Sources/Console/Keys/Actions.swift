import Terminal

/// Every action of the console, in the order of the help screen.
public enum Actions {
  public static let all: [Action] = moving + lists + rows + cases + travel + forms + program

  /// The action of a name.
  public static func named(_ name: ActionName) -> Action? { all.first { $0.name == name } }

  /// The actions of a place, in the order of the help screen.
  public static func `in`(_ place: Place) -> [Action] { all.filter { $0.places.contains(place) } }

  private static let everyList = Place.panes.union(Place.lists)
  private static let texts = everyList.union([.reading])
  private static let withSections: Set<Place> = [.caseDetail]
  private static let grid: Set<Place> = [.riskMatrix, .portfolio]
  /// A full stop, but where it is typed into a text.
  private static let sayingAgain = Dictionary(
    uniqueKeysWithValues: Place.allCases.map { ($0, $0 == .form ? ["<C-r>"] : ["."] as [Key]) })
  private static let aboutOneCase = Place.aboutOneCase

  private static let moving: [Action] = [
    Action(.up, "Up", .moving, keys: ["k", "<Up>", "<C-p>"], in: texts, help: "One line up."),
    Action(.down, "Down", .moving, keys: ["j", "<Down>", "<C-n>"], in: texts, help: "One line down."),
    Action(.pageUp, "Page up", .moving, keys: ["b", "<PageUp>", "<C-b>"], in: texts, help: "One page up."),
    Action(
      .pageDown, "Page down", .moving, keys: ["f", "<PageDown>", "<C-f>"], in: texts,
      also: [.reading: ["<Space>"]], help: "One page down."),
    Action(.halfPageUp, "Half a page up", .moving, keys: ["<C-u>"], in: texts, help: "Half a page up."),
    Action(.halfPageDown, "Half a page down", .moving, keys: ["<C-d>"], in: texts, help: "Half a page down."),
    Action(.first, "First", .moving, keys: ["g", "<Home>"], in: texts, help: "To the first line."),
    Action(.last, "Last", .moving, keys: ["G", "<End>"], in: texts, help: "To the last line."),
    Action(.left, "Left", .moving, keys: ["h", "<Left>"], in: grid, help: "One cell to the left."),
    Action(.right, "Right", .moving, keys: ["l", "<Right>"], in: grid, help: "One cell to the right."),
    Action(
      .pickUp, "Pick a risk up", .moving, keys: ["<Space>"], in: [.riskMatrix], hint: "move",
      help:
        "Picks up a risk of this cell, as it is before mitigation or after; again, the next one. The arrows then move it, and Enter rates it where it is put down."
    ),
    Action(
      .nextSection, "Next section", .moving, keys: ["<Tab>", "]"], in: withSections, hint: "section",
      help: "To the next section of the case."),
    Action(
      .previousSection, "Previous section", .moving, keys: ["<BackTab>", "["], in: withSections,
      help: "To the section before."),
    Action(
      .jump, "Section by number", .moving, keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], in: withSections,
      help: "To the section with that number; 0 is the journal."),
    Action(
      .open, "Open", .moving, keys: ["<Enter>"], in: everyList, also: [.queue: ["l", "<Right>"]], hint: "open",
      help:
        "Opens the case, the form that repairs an import row or was put aside, or the one that answers the question or meets the date under the cursor. On a section's heading: folds it, or unfolds it."
    ),
    Action(
      .back, "Back", .moving, keys: ["q", "<Backspace>"],
      in: aboutOneCase.union(Place.lists).union([.reading]),
      also: [.caseDetail: ["h", "<Left>"], .compliance: ["h", "<Left>"], .reading: ["<Esc>", "h"]], hint: "back",
      help: "Back to where you came from."),
  ]

  private static let lists: [Action] = [
    Action(
      .view, "View by number", .lists, keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"], in: [.queue],
      help:
        "Shows a list by its number: open by date, mine, my team, unallocated, received, overdue, all, closed, unsound import rows."
    ),
    Action(
      .saveView, "Save the view", .lists, keys: ["V"], in: [.queue],
      help:
        "Keeps the list that is shown, with its filter and order, under a name: for you or your team. Also renames and removes."
    ),
    Action(
      .order, "Next order", .lists, keys: ["s"], in: [.queue],
      help: "Orders the list by date, risk, stage, complainant, organisation, receipt or number, one after the other."),
    Action(
      .orders, "Choose an order", .lists, keys: ["S"], in: [.queue],
      help: "Chooses the order of the list by name, either way round."),
    Action(.views, "Choose a view", .lists, keys: ["v"], in: [.queue], hint: "views", help: "Chooses a list by name."),
    Action(
      .caseload, "Count the open cases", .lists, keys: ["#"], in: [.queue],
      help: "Counts the open cases by stage, age, person and team; Enter lists those of a line."),
    Action(
      .portfolio, "Portfolio of risk", .lists, keys: ["M"], in: [.queue],
      help:
        "Counts the open cases in each cell of the risk matrix, by assessment, and by what changed this month; Enter lists those of a cell or line."
    ),
    Action(
      .chooseHolding, "Choose whose cases", .lists, keys: ["v"], in: [.portfolio], hint: "whose",
      help: "Counts the cases of a team, an organisation or a stage alone."),
    Action(
      .filter, "Filter", .lists, keys: ["/"], in: [.queue], hint: "filter",
      help:
        "Shows only cases with these words, and fields such as stage:intake, due<today, owner:me; Tab completes. It starts at two letters or on Enter. An empty filter shows all."
    ),
    Action(
      .filterHelp, "Explain filters", .lists, keys: ["F"], in: [.queue],
      help: "Explains what a filter may ask for, field by field."),
    Action(
      .mark, "Mark", .lists, keys: ["<Space>"], in: [.queue],
      help: "Marks the case, or takes the mark away; what you do next is done to all marked cases."),
    Action(.unmark, "Clear the marks", .lists, keys: ["-"], in: [.queue], help: "Takes all marks away."),
    Action(
      .refresh, "Read again", .lists, keys: ["r"], in: everyList,
      help: "Reads the list or the case again, with what others changed in its order."),
  ]

  private static let rows: [Action] = [
    Action(
      .discard, "Discard", .lists, keys: ["x", "D"], in: [.imports, .drafts], hint: "discard", needsConfirmation: false,
      help:
        "Discards a row of an import that cannot be a case, after asking for the reason; or a form put aside, after asking."
    ),
    Action(
      .drafts, "Forms put aside", .lists, keys: ["P"], in: everyList,
      help: "Lists what was typed in forms that were not saved, in this session or an earlier one."),
  ]

  private static let cases: [Action] = [
    Action(
      .act, "Act", .cases, keys: ["a"], in: Place.panes, hint: "act",
      help: "Lists what can be done to this case, or to the marked ones."),
    Action(
      .add, "Add here", .cases, keys: ["i", "+"], in: aboutOneCase,
      help: "Adds to this section: a party, a contact, a note, a document, a risk, a compliance item."),
    Action(.contact, "Log a contact", .cases, keys: ["c"], in: Place.panes, hint: "contact", help: "Logs a contact."),
    Action(.note, "Write a note", .cases, keys: ["w"], in: Place.panes, hint: "note", help: "Adds a note."),
    Action(
      .newCase, "New case", .cases, keys: ["n"], in: Place.panes, hint: "new",
      help: "Opens a case; earlier cases of the same person are shown before it is saved."),
    Action(
      .takeNext, "Take the next case", .cases, keys: ["t"], in: [.queue],
      help: "Says which case is next for you in the central queue, and why, and asks whether you take it."),
    Action(
      .undo, "Undo", .cases, keys: ["u"], in: Place.panes, hint: "undo", needsConfirmation: true,
      help: "Takes back the last entry on this case, or in a list your own last entry, after saying what it is."),
    Action(.redo, "Redo", .cases, keys: ["U"], in: Place.panes, help: "Brings back what an undo took away."),
    Action(
      .riskMatrix, "Risk matrix", .cases, keys: ["R"], in: Place.panes, help: "Shows the case's risks in the matrix."),
    Action(
      .assess, "Assess the risks", .cases, keys: ["A"], in: [.riskMatrix], hint: "assess",
      help: "Completes an assessment of the risks, for the formal point that the case comes to next."),
    Action(
      .compliance, "Compliance", .cases, keys: ["C"], in: Place.panes, help: "Shows what the body is to do by when."),
  ]

  private static let travel: [Action] = [
    Action(
      .goBack, "Go back", .travel, keys: ["<Less>"], in: everyList,
      help: "To the case or list visited before; reading a list again loses nothing of this."),
    Action(.goForward, "Go forward", .travel, keys: [">"], in: everyList, help: "To the one visited after."),
    Action(
      .visits, "Visited", .travel, keys: ["J"], in: everyList, help: "Lists the cases and lists visited, newest first."),
    Action(
      .bookmark, "Set a bookmark", .travel, keys: ["m"], in: Place.panes,
      help:
        "With a letter: sets a bookmark on the case. Bookmarks are your own and stay; they hold nothing but references."
    ),
    Action(
      .goToBookmark, "Go to a bookmark", .travel, keys: ["'"], in: everyList, help: "With its letter: opens that case."),
    Action(
      .copy, "Copy the reference", .travel, keys: ["y"], in: Place.panes,
      help: "Sends the case's reference to the terminal's clipboard, where settings allow it."),
    Action(
      .copyHere, "Copy the paragraph", .travel, keys: ["Y"], in: [.caseDetail],
      help:
        "Copies the paragraph that the line cites, with its sentence; or the line itself, where settings allow that."
    ),
  ]

  private static let forms: [Action] = [
    Action(
      .save, "Save", .forms, keys: ["<C-x>", "<F2>"], in: [.form], hint: "save",
      help: "Saves the form from any field. Enter never does, so that nothing pasted or typed ahead saves a form."),
    Action(
      .cancel, "Put aside", .forms, keys: ["<C-g>", "<Esc>"], in: [.form], hint: "put aside",
      help: "Leaves the form. What you typed is kept, and offered when you open the same form again."),
    Action(
      .takeUp, "Take up", .forms, keys: ["<C-f>", "<F6>"], in: [.form],
      help:
        "Brings back what was put aside for this form; what stands in the form is put aside in its place."
    ),
    Action(
      .choose, "Choose", .forms, keys: ["<C-o>"], in: [.form],
      help:
        "Lists what the field takes: choices, bodies of the register, people on file; also adds a body or a party that is missing. A long text it opens in your editor."
    ),
    Action(
      .nextGroup, "Next section of the form", .forms, keys: ["<C-n>", "<PageDown>"], in: [.form],
      help: "To the next section of a long form. In a long text PageDown moves within it."),
    Action(
      .previousGroup, "Section before, of the form", .forms, keys: ["<C-p>", "<PageUp>"], in: [.form],
      help: "To the start of the section, and then to the one before."),
    Action(
      .asLastTime, "As last time", .forms, keys: ["<C-d>", "<F5>"], in: [.form],
      help:
        "Fills in what you entered in this field last time; again, in all empty fields that are often the same, such as the channel and the organisation."
    ),
    Action(
      .nextError, "Next error", .forms, keys: ["<C-_>", "<F7>"], in: [.form],
      help: "To the next field with a complaint, and round; saving goes to the first."),
    Action(
      .diverge, "Diverge", .forms, keys: ["<C-v>", "<F4>"], in: [.form],
      help:
        "Where a requirement stands in the way: records what was done instead, and why. Where an approval is lacking: asks somebody for it. Where neither is so: gives a long text all of the form's room, or takes it back."
    ),
    Action(
      .pass, "Go on", .forms, keys: ["<C-y>", "<F3>"], in: [.form], help: "Saves although a warning was given."),
    Action(
      .explain, "Explain", .forms, keys: ["<C-t>"], in: [.form, .caseDetail, .drafts],
      also: [.form: ["<F1>"], .caseDetail: ["e", "<Space>"], .drafts: ["e", "<Space>"]], hint: "explain",
      help:
        "In a form: what the field and the command are for, and what was refused. In a case: how a date was reached. Of a form put aside: what was typed."
    ),
  ]

  private static let program: [Action] = [
    Action(
      .zoom, "One pane or two", .program, keys: ["o"], in: Place.panes,
      help: "Where a list and a case stand side by side: gives all of the screen to one of them, and divides it again."),
    Action(
      .palette, "Find a command", .program, keys: [":"], in: everyList, hint: "find",
      help: "Finds anything by a few letters of its name."),
    Action(.help, "Help", .program, keys: ["?", "<F1>"], in: everyList, hint: "help", help: "Shows the keys."),
    Action(
      .settings, "Settings", .program, keys: [","], in: everyList,
      help: "Shows the settings in force, where each comes from, and what is wrong in the files."),
    Action(
      .sayAgain, "Say again", .program, keys: [], in: Set(Place.allCases), also: sayingAgain,
      help: "Sends the line for messages again, for a screen reader to read it."),
    Action(.tutorBack, "Tutor: back", .program, keys: ["("], in: everyList, help: "In `ombud tutor`: back a step."),
    Action(
      .tutorNext, "Tutor: skip", .program, keys: [")"], in: everyList, help: "In `ombud tutor`: skips a step."),
    Action(
      .redraw, "Redraw", .program, keys: ["<C-l>"], in: Set(Place.allCases),
      help: "Sends the whole screen again, when something else wrote on it."),
    Action(
      .quit, "Quit", .program, keys: ["Q"], in: everyList, also: [.queue: ["q"]],
      help: "Ends the console; asks where a form put aside could not be kept on disk."),
  ]
}
