import Casework

/// The lessons, in their order. Each fits four lines of 78 columns, and can be done with the cases that `ombud tutor` makes.
extension TutorLesson {
  public static let all: [TutorLesson] = looking + finding + writing + guided + triage + more

  private static let looking: [TutorLesson] = [
    TutorLesson(
      "the list",
      """
      This is the list of open cases: what is due first stands first. The cursor stands on one of them. {down} and {up} or \
      the arrows move it, {page-down} and {page-up} turn pages. Move it to another case.
      """
    ) { $0.state.queue.selectedID != $0.selectedAtStart && $0.state.focus == .queue },
    TutorLesson(
      "open a case",
      """
      {open} opens the case under the cursor. At its head stands who complains about whom; below it what binds, what is \
      due, and what to ask next, each with its paragraph of the guidance.
      """
    ) { scene in scene.happened.contains { if case .opened = $0 { true } else { false } } },
    TutorLesson(
      "sections", in: .caseDetail,
      """
      A case is one long page in sections. {next-section} and {previous-section} go from one to the next; the number \
      beside a heading leads straight to it. Go to the last one, the journal, by 0: every change ever made stands there.
      """
    ) { $0.state.detail?.section == .journal && $0.state.focus == .caseDetail },
    TutorLesson(
      "how a date was reached", in: .caseDetail,
      """
      {first} goes back to the top. Put the cursor on a date that is due and press {explain}: it says from which event the \
      date counts, in which days, and by which paragraph. (No date here? {back}, and open another case.)
      """
    ) { $0.did([.explain]) && $0.state.detail?.hasExplanation == true },
    TutorLesson(
      "back", in: .caseDetail,
      "{back} goes back to where you came from. Nothing has to be saved or closed: go back to the list."
    ) { $0.state.focus == .queue },
  ]

  private static let finding: [TutorLesson] = [
    TutorLesson(
      "filter",
      """
      {filter} shows only some cases: type a few letters of a name or a body, or a field such as stage:triage. It filters \
      while you type, and Enter keeps it. Try stage:triage.
      """
    ) { $0.did([.filter]) && !$0.state.queue.filter.isEmpty && $0.state.overlay == nil },
    TutorLesson(
      "all cases again",
      "{filter} once more: ^U empties the line, and Enter shows the whole list again."
    ) { $0.did([.filter]) && $0.state.queue.filter.isEmpty && $0.state.overlay == nil },
    TutorLesson(
      "find a command",
      """
      {palette} finds everything by a few letters of its name: what can be done, lists, and cases by their references. The \
      keys stand beside. Press {palette}, type note, and Enter on 'Add a note'.
      """
    ) { $0.did([.palette]) && $0.did(.formOpened(.noteAdd)) },
  ]

  private static let writing: [TutorLesson] = [
    TutorLesson(
      "write a note", in: .form,
      """
      Type a sentence. {save} saves a form from any field, and {cancel} puts it aside: what you typed is kept, and comes \
      back when you open the form again. Save the note. (No form here? Skip back a step.)
      """
    ) { $0.did(.committed(.noteAdd)) },
    TutorLesson(
      "undo",
      """
      {undo} takes back your last entry. It says which, and asks; the answer at hand is No, so press y. The journal keeps \
      both, and {redo} would bring the note back.
      """
    ) { $0.did(.undone) },
    TutorLesson(
      "log a contact",
      """
      {contact} logs a contact. Suppose they wrote: Tab to Direction, type in; Tab to By, type em: a choice takes its first \
      letters. Tab on, write what was said, and save ({save}). A date, where one is asked, may be typed as t, mon or 3/3.
      """
    ) { $0.did(.committed(.contactLog)) },
  ]

  private static let guided: [TutorLesson] = [
    TutorLesson(
      "a refusal",
      """
      Not everything may be done at once. {palette} \(TutorLesson.practiceCase) Enter opens that case. {act} lists what can \
      be done to it: type pass, Enter. Save the form as it is ({save}), and read what stands in the way.
      """
    ) { $0.did(.refused(.casePass)) },
    TutorLesson(
      "what is asked", in: .form,
      """
      Each reason names its paragraph, and nothing you typed is lost; {explain} shows all in full. Choose the route ECT \
      and the category general, and write a summary and a rationale. Save again: one requirement is left.
      """
    ) { $0.did(.refused(.casePass)) && $0.state.form?.refusal?.reasons.count == 1 },
    TutorLesson(
      "a divergence, with its reason", in: .form,
      """
      Where there is good reason not to do what is asked, {diverge} records what was done instead, and why. Fill in both \
      and save ({save}). The case passes, and the divergence stays on record with your name.
      """
    ) { $0.did(.diverged) },
  ]

  private static let more: [TutorLesson] = [
    TutorLesson(
      "many cases at once",
      """
      Go back to the list ({back}). {mark} marks the case under the cursor: mark two or more. Then write a note ({note}) \
      and save it ({save}): one act, and an entry on each of them.
      """
    ) { scene in
      scene.happened.contains { if case .committedMany(_, let count) = $0 { count > 1 } else { false } }
    },
    TutorLesson(
      "a new case", in: .form,
      """
      {new-case} takes in a new case. Tab to Investigation asked for: not, for not known; the record type follows \
      from it. {next-group} goes to the next section: give a first name, a last name and an email, and save ({save}). What \
      else is needed is said.
      """
    ) { $0.did(.committed(.caseNew)) },
    TutorLesson(
      "coming back", in: .caseDetail,
      """
      {go-back} goes to what you visited before, {go-forward} forward again. {bookmark} and a letter sets a bookmark on a \
      case, {go-to-bookmark} and the letter goes there, tomorrow too. Set one.
      """
    ) { $0.did(.bookmarked) },
    TutorLesson(
      "help", in: .caseDetail,
      "{help} shows every key, and {back} closes it. The keys of the moment always stand in the last line. Look at the help."
    ) { $0.did([.help]) && $0.state.overlay == nil },
  ]

  /// The case among those that the tutor makes that is one paper short of being passed on.
  static let practiceCase = "C-21"
}
