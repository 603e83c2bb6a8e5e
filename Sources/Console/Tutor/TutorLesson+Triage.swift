import Casework

/// A complaint made by telephone, from the tests' answers to its decision and its closure.
extension TutorLesson {
  static let triage: [TutorLesson] = [
    TutorLesson(
      "how a case goes on",
      """
      Now a case to its end. {palette} \(spokenCase) Enter opens a complaint that came by telephone. Below what is asked, \
      the line Then says how it goes on. Put the cursor there: {open} opens the form, and {save} moves the case to 'remit'.
      """
    ) { $0.did(.committed(.caseMove)) },
    TutorLesson(
      "a test", in: .caseDetail,
      """
      Then asks the first test: is it in remit? {open}, and n for nothing out of remit; save ({save}). Under Assessments \
      stand the answers, what they imply and by which paragraph; they can be changed until the case is decided.
      """
    ) { $0.did(.committed(.assessRemit)) },
    TutorLesson(
      "properly made", in: .caseDetail,
      """
      Move it on again ({open}, {save}), and open the next test. A health complaint must be in writing: n at In writing. \
      Six times Tab, to Local complaints procedure: not c, for not completed. Save.
      """
    ) { $0.did(.committed(.assessProperlyMade)) },
    TutorLesson(
      "the decision", in: .caseDetail,
      """
      What the answers lead to is asked for first. {act}, type decline, Enter. Give a reason; then what is still needed: \
      told by telephone, no written decision wanted, signposted back. Save; a refusal says what is missing.
      """
    ) { $0.did(.committed(.caseDecline)) },
    TutorLesson(
      "the closure", in: .caseDetail,
      """
      Then asks to close the case. {open} opens the form, with the code that the answers led to. Save it ({save}): what is \
      still open on the case would be asked about before. It is closed; the journal keeps every step of it.
      """
    ) { $0.did(.committed(.caseClose)) },
  ]

  /// The case among those that the tutor makes that came by telephone and is not in writing.
  static let spokenCase = "C-22"
}
