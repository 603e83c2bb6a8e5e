// Screens as the console draws them. Recorded by Snapshot.swift; do not edit.
// swift-format-ignore-file

enum Screens {
  static let texts: [String: String] = [
    "case 132x40": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 30
        Case        Due ↑ What is due          Risk   Complaina…│ C-1002  intake / Accessing our service  risk -
        C-1001    4d late Call back                   Ann Archer│ owner Maya Patel  Ann Baker about Northmoor Trust
      › C-1002    1d late Call back                   Ann Baker │ ────────────────────────────────────────────────────────────────────────
        C-1003      today Call back                   Ann Carter│   1 What next
        C-1004  Wed 4 Mar Call back                   Ann Draper│ ›   Mon 2 Mar 2026 1d late Call back (diary)
        C-1005  Thu 5 Mar Call back                   Ann Eyre  │     Then: Is the complaint about an organisation we can investigate?
        C-1006  Fri 6 Mar Call back                   Ann Fisher│     (SM-2.1)
        C-1007  Fri 6 Mar Call back                   Ann Archer│
        C-1008  Fri 6 Mar Call back                   Ann Baker │   2 Parties
        C-1009  Mon 9 Mar Call back                   Ann Carter│     Ann Baker  complainant (106)
        C-1010 Tue 10 Mar Call back                   Ann Draper│     Northmoor Trust  complained about, as given, not in the register
        C-1011 Wed 11 Mar Call back                   Ann Eyre  │
        C-1012 Thu 12 Mar Call back                   Ann Fisher│   3 Complaint
        C-1013 Fri 13 Mar Call back                   Ann Archer│     Summary
        C-1014 Fri 13 Mar Call back                   Ann Baker │       The appointment was cancelled 2 times.
        C-1015 Fri 13 Mar Call back                   Ann Carter│     Received: Tue 3 Mar 2026 10:15 by telephone
        C-1016 Mon 16 Mar Call back                   Ann Draper│
        C-1017 Tue 17 Mar Call back                   Ann Eyre  │   4 Contacts
        C-1018 Wed 18 Mar Call back                   Ann Fisher│     none
        C-1019 Thu 19 Mar Call back                   Ann Archer│
        C-1020 Fri 20 Mar Call back                   Ann Baker │   5 Notes
        C-1021 Fri 20 Mar Call back                   Ann Carter│     none
        C-1022 Fri 20 Mar Call back                   Ann Draper│
        C-1023 Mon 23 Mar Call back                   Ann Eyre  │   6 Documents
        C-1024 Tue 24 Mar Call back                   Ann Fisher│     none
        C-1025 Wed 25 Mar Call back                   Ann Archer│
        C-1026 Thu 26 Mar Call back                   Ann Baker │   7 Letters
        C-1027 Fri 27 Mar Call back                   Ann Carter│     none
        C-1028 Fri 27 Mar Call back                   Ann Draper│
        C-1029 Fri 27 Mar Call back                   Ann Eyre  │   8 Information requests
        C-1030 Mon 30 Mar Call back                   Ann Fisher│     none
                                                                │
                                                                │   9 Adjustments and consents
                                                                │     none
                                                                │
                                                                │   Assessments
                                                                │     Is the complaint about an organisation we can investigate?  not beg↓

      ? help  Tab section  Enter open  q back  a act  c contact  w note  n new  u undo  ^T explain  : find
      @ row 5, column 64
      """#,
    "case 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 30
      C-1002  intake / Accessing our service  risk -
      owner Maya Patel  Ann Baker about Northmoor Trust
      ────────────────────────────────────────────────────────────────────────────────
        1 What next
      ›   Mon 2 Mar 2026 1d late Call back (diary)
          Then: Is the complaint about an organisation we can investigate? (SM-2.1)

        2 Parties
          Ann Baker  complainant (106)
          Northmoor Trust  complained about, as given, not in the register

        3 Complaint
          Summary
            The appointment was cancelled 2 times.
          Received: Tue 3 Mar 2026 10:15 by telephone

        4 Contacts
          none

        5 Notes
          none                                                                       ↓

      ? help  Tab section  Enter open  q back  a act  c contact  w note  n new  u undo
      @ row 5, column 4
      """#,
    "compliance 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 2
      Compliance: C-1001
        Target date     Item                                         Status
      › 16 Feb 15d late Apologise                                    open



















      ? help  Enter open  q back  a act  c contact  w note  n new  u undo  : find
      @ row 3, column 2
      """#,
    "contact form 132x40": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 2
        Case        Due ↑ What is due          Risk   Complaina…│ Log a contact: C-1001
      › C-1001    4d late Call back                   Ann Archer│ Logs a contact with a party, or an attempt at one, with what was asked
        C-1002    1d late Call back                   Ann Baker │ and explained in it.
                                                                │ Contact
                                                                │   With
                                                                │   Direction              incoming
                                                                │   By                     telephone
                                                                │   Reached
                                                                │   What was said
                                                                │
                                                                │
                                                                │ Identity
                                                                │   Identity
                                                                │   Questions asked
                                                                │   Answered correctly
                                                                │   Concern about identity
                                                                │   Reason
                                                                │
                                                                │
                                                                │   Details up to date
                                                                │ Explained
                                                                │   Stage explained
                                                                │   Limits explained
                                                                │   Sharing explained
                                                                │   Adjustments discussed
                                                                │ What it belongs to
                                                                │   Call back asked for
                                                                │   Returns
                                                                │   Answers
                                                                │   Copy shared with
                                                                │   Suggests legal action
                                                                │ The act
                                                                │   When it happened
                                                                │   Recorded afterwards    no
                                                                │
                                                                │
                                                                │ The party; the complainant where left out. (SM-1.34)

      ^X save  ^G put aside  ^T explain  ^O list
      @ row 5, column 85
      """#,
    "contact form 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 2
      Log a contact: C-1001
      Logs a contact with a party, or an attempt at one, with what was asked and
      explained in it.
      Contact
        With
        Direction              incoming
        By                     telephone
        Reached
        What was said


      Identity
        Identity
        Questions asked
        Answered correctly
        Concern about identity
        Reason


        Details up to date
      The party; the complainant where left out. (SM-1.34)                         1/2

      ^X save  ^G put aside  ^T explain  ^O list
      @ row 5, column 25
      """#,
    "new case form 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 2
      Open a case
      Opens a case after the search for earlier contacts; whoever opens a new one owns
      it.
      How it came
        Received
        Channel
        Form reference
        Investigation asked for
        Record type
        Copied in only
        Action asked of us








      When it reached us: a date, with a time where it is known; the moment of
      the act where left out. (SM-1.9)                                             1/7

      ^X save  ^G put aside  ^T explain
      @ row 5, column 32
      """#,
    "note form 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 2
      Add a note: C-1001
      Adds a note to the case.
      * Text







        When it happened
        Recorded afterwards no








      What there is to remember.

      ^X save  ^G put aside  ^T explain  ^O editor  ^V more room
      @ row 3, column 22
      """#,
    "plain queue 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 3
        Case, date, complainant, what is due
      › C-1001, 4 days late. Ann Archer. Call back. About Northmoor Trust.
        C-1002, 1 day late. Ann Baker. Call back. About Northmoor Trust.
        C-1003, today. Ann Carter. Call back. About Northmoor Trust.


















      ? help  Q quit
      @ row 2, column 2
      """#,
    "portfolio 80x24": #"""
      Ombud · TRAINING · Portfolio of risk · Maya Patel · Tue 3 Mar 2026
      Risk: all open cases  High 3  Medium 0  Low 0
      v shows a team, an organisation or a stage.
      impact      unlikely               likely                 highly likely
      critical  │›Medium or Low        │ High                 │ High
                │                      │ 2 cases              │ 1 case
                ├──────────────────────┼──────────────────────┼──────────────────────
      moderate  │ Low                  │ Medium or Low        │ High
                │                      │                      │
                ├──────────────────────┼──────────────────────┼──────────────────────
      minor     │ Low                  │ Low                  │ Medium or Low
                │                      │                      │
        rated by hand: none
        no risk now: none
        assessment missing: 1 case
        assessment stale: 2 cases
        assessment fresh: 1 case
        rated for the first time this month: none
        rating raised this month: 1 case
        rating lowered this month: none



      ? help  Enter open  q back  v whose  : find
      @ row 4, column 12
      """#,
    "portfolio plain 80x24": #"""
      Ombud · TRAINING · Portfolio of risk · Maya Patel · Tue 3 Mar 2026
      Risk: all open cases  High 3  Medium 0  Low 0
      v shows a team, an organisation or a stage.

      › impact critical, unlikely, Medium or Low: none
        impact critical, likely, High: 2 cases
        impact critical, highly likely, High: 1 case
        impact moderate, unlikely, Low: none
        impact moderate, likely, Medium or Low: none
        impact moderate, highly likely, High: none
        impact minor, unlikely, Low: none
        impact minor, likely, Low: none
        impact minor, highly likely, Medium or Low: none
        rated by hand: none
        no risk now: none
        assessment missing: 1 case
        assessment stale: 2 cases
        assessment fresh: 1 case
        rated for the first time this month: none
        rating raised this month: 1 case
        rating lowered this month: none


      ? help  q back
      @ row 4, column 2
      """#,
    "queue 132x40": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 30
        Case        Due ↑ What is due          Risk   Complaina…│
      › C-1001    4d late Call back                   Ann Archer│
        C-1002    1d late Call back                   Ann Baker │
        C-1003      today Call back                   Ann Carter│
        C-1004  Wed 4 Mar Call back                   Ann Draper│
        C-1005  Thu 5 Mar Call back                   Ann Eyre  │
        C-1006  Fri 6 Mar Call back                   Ann Fisher│
        C-1007  Fri 6 Mar Call back                   Ann Archer│
        C-1008  Fri 6 Mar Call back                   Ann Baker │
        C-1009  Mon 9 Mar Call back                   Ann Carter│
        C-1010 Tue 10 Mar Call back                   Ann Draper│
        C-1011 Wed 11 Mar Call back                   Ann Eyre  │
        C-1012 Thu 12 Mar Call back                   Ann Fisher│
        C-1013 Fri 13 Mar Call back                   Ann Archer│
        C-1014 Fri 13 Mar Call back                   Ann Baker │
        C-1015 Fri 13 Mar Call back                   Ann Carter│
        C-1016 Mon 16 Mar Call back                   Ann Draper│
        C-1017 Tue 17 Mar Call back                   Ann Eyre  │
        C-1018 Wed 18 Mar Call back                   Ann Fisher│
        C-1019 Thu 19 Mar Call back                   Ann Archer│
        C-1020 Fri 20 Mar Call back                   Ann Baker │
        C-1021 Fri 20 Mar Call back                   Ann Carter│
        C-1022 Fri 20 Mar Call back                   Ann Draper│
        C-1023 Mon 23 Mar Call back                   Ann Eyre  │
        C-1024 Tue 24 Mar Call back                   Ann Fisher│
        C-1025 Wed 25 Mar Call back                   Ann Archer│
        C-1026 Thu 26 Mar Call back                   Ann Baker │
        C-1027 Fri 27 Mar Call back                   Ann Carter│
        C-1028 Fri 27 Mar Call back                   Ann Draper│
        C-1029 Fri 27 Mar Call back                   Ann Eyre  │
        C-1030 Mon 30 Mar Call back                   Ann Fisher│
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │

      ? help  Enter open  v views  / filter  a act  c contact  w note  n new  u undo  : find
      @ row 2, column 2
      """#,
    "queue 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 30
        Case        Due ↑ What is due               Risk   Complaina… Organisa… Owner
      › C-1001    4d late Call back                        Ann Archer Northmoo~ MP
        C-1002    1d late Call back                        Ann Baker  Northmoo~ MP
        C-1003      today Call back                        Ann Carter Northmoo~ MP
        C-1004  Wed 4 Mar Call back                        Ann Draper Northmoo~ MP
        C-1005  Thu 5 Mar Call back                        Ann Eyre   Northmoo~ MP
        C-1006  Fri 6 Mar Call back                        Ann Fisher Northmoo~ MP
        C-1007  Fri 6 Mar Call back                        Ann Archer Northmoo~ MP
        C-1008  Fri 6 Mar Call back                        Ann Baker  Northmoo~ MP
        C-1009  Mon 9 Mar Call back                        Ann Carter Northmoo~ MP
        C-1010 Tue 10 Mar Call back                        Ann Draper Northmoo~ MP
        C-1011 Wed 11 Mar Call back                        Ann Eyre   Northmoo~ MP
        C-1012 Thu 12 Mar Call back                        Ann Fisher Northmoo~ MP
        C-1013 Fri 13 Mar Call back                        Ann Archer Northmoo~ MP
        C-1014 Fri 13 Mar Call back                        Ann Baker  Northmoo~ MP
        C-1015 Fri 13 Mar Call back                        Ann Carter Northmoo~ MP
        C-1016 Mon 16 Mar Call back                        Ann Draper Northmoo~ MP
        C-1017 Tue 17 Mar Call back                        Ann Eyre   Northmoo~ MP
        C-1018 Wed 18 Mar Call back                        Ann Fisher Northmoo~ MP
        C-1019 Thu 19 Mar Call back                        Ann Archer Northmoo~ MP
        C-1020 Fri 20 Mar Call back                        Ann Baker  Northmoo~ MP

      ? help  Enter open  v views  / filter  a act  c contact  w note  n new  u undo
      @ row 2, column 2
      """#,
    "repair of an import row": #"""
      Ombud · TRAINING · Unsound import rows · Maya Patel · Tue 3 Mar 2026 · 3
      Repair row 2: a form without a reference
      The form does not say what happened.
        First name    Ann 2
        Date of birth
      ✗ Summary















      Summary: The form does not say what happened.

      ^X save  ^G put aside  ^T explain
      @ row 5, column 16
      """#,
    "risk matrix 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 2
      Risk matrix: C-1001  overall High
      Not in an assessment yet: the highest after mitigation.
      impact      unlikely               likely                 highly likely
      critical  │ Medium or Low        │›High                 │ High
                │                      │ 1                    │
                ├──────────────────────┼──────────────────────┼──────────────────────
      moderate  │ Low                  │ Medium or Low        │ High
                │                      │                      │
                ├──────────────────────┼──────────────────────┼──────────────────────
      minor     │ Low                  │ Low                  │ Medium or Low
                │                      │                      │

      1 High  People: May come to harm









      ? help  Space move  Enter open  q back  a act  c contact  w note  n new  u undo
      @ row 4, column 35
      """#,
    "risk matrix with mitigation 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 1
      Risk matrix: C-1001  overall Medium (High before mitigation)
      Not in an assessment yet: the highest after mitigation.
      impact      unlikely               likely                 highly likely
      critical  │ Medium or Low        │›High                 │ High
                │                      │ 1→                   │
                ├──────────────────────┼──────────────────────┼──────────────────────
      moderate  │ Low                  │ Medium or Low        │ High
                │                      │ 2                    │
                ├──────────────────────┼──────────────────────┼──────────────────────
      minor     │ Low                  │ Low                  │ Medium or Low
                │ →1                   │                      │

      1 High → Low  People: May come to harm
      2 Medium  Medium or Low?  Legal: A claim is hinted at








      ? help  Space move  Enter open  q back  a act  c contact  w note  n new  u undo
      @ row 4, column 35
      """#,
    "what next 80x24": #"""
      Ombud · TRAINING · Open by date · Maya Patel · Tue 3 Mar 2026 · 2
      ! Adjustments: large print
      C-1001  intake / Accessing our service  risk High
      owner Maya Patel  Ann Archer about Northmoor Trust
      ────────────────────────────────────────────────────────────────────────────────
        1 What next
      ›   Sun 1 Mar 2026, by Fri 27 Feb 2026 4d late Call back (diary)
          Mon 2 Mar 2026 1d late Ask for the final response (SM-1.17, Policy
              requirement)
          ? Is there an MP? (SM-1.16, Guidance)
          Then: Is the complaint about an organisation we can investigate? (SM-2.1)

        2 Parties
          Ann Archer  complainant (102)
          Northmoor Trust  complained about, as given, not in the register

        3 Complaint
          Summary
            The appointment was cancelled 1 times.
          Received: Tue 3 Mar 2026 10:15 by telephone

        4 Contacts                                                                   ↓

      ? help  Tab section  Enter open  q back  a act  c contact  w note  n new  u undo
      @ row 6, column 4
      """#,
  ]
}
