/// The templates that the program brings: plain ones, for an office to replace by its own.
enum ShippedLetters {
  static let all: [(name: String, source: String)] = [
    ("acknowledgement", acknowledgement), ("decision", decision), ("information-needed", informationNeeded),
    ("adjustment-outcome", adjustmentOutcome), ("form-for-signature", formForSignature),
    ("approach-to-mp", approachToMP), ("update", update),
  ]

  private static let head = """
    {{recipient_name}}
    {{#is_by_post}}
    {{recipient_address}}
    {{/is_by_post}}

    {{today}}

    Our reference: {{case_reference}}
    {{#is_prisoner}}
    Prison number: {{prison_number}}
    {{/is_prisoner}}

    Dear {{salutation}}

    """

  private static let foot = """

    Yours sincerely

    {{writer_name}}
    {{writer_role}}
    """

  private static func letter(_ heading: String, _ body: String) -> String {
    "{{! \(heading) }}\n" + head + "\n" + body + "\n" + foot + "\n"
  }

  private static let acknowledgement = letter(
    "acknowledgement: Acknowledgement",
    """
    {{#is_for_complainant}}
    Thank you for your complaint about {{organisation}}, which we received on {{received_on}}.
    {{/is_for_complainant}}
    {{^is_for_complainant}}
    We have received a complaint from {{complainant_name}} about {{organisation}}, on {{received_on}}.
    {{/is_for_complainant}}

    We will look at what we have been sent and decide whether we can consider it. We will be in touch when we have, or
    when we need to know more. Please quote our reference when you write or ring.
    """)

  private static let decision = letter(
    "decision: Decision not to investigate",
    """
    We have decided not to investigate the complaint about {{organisation}}: {{decision}}.

    {{decision_reasons}}

    {{#next_steps}}
    What can be done next:
    {{next_steps}}
    {{/next_steps}}
    {{#signposted_to}}
    This organisation may be able to help: {{signposted_to}}.
    {{/signposted_to}}

    If anything in this letter is not clear, please get in touch.
    """)

  private static let informationNeeded = letter(
    "information needed: Request for information",
    """
    To consider the complaint about {{organisation}} we need to know more. Please send us:

    {{information_asked_for}}

    {{#reply_by}}
    Please reply by {{reply_by}}. If you need more time, tell us before then.
    {{/reply_by}}
    """)

  private static let adjustmentOutcome = letter(
    "reasonable adjustment outcome: Outcome of a request for an adjustment",
    """
    You asked us for this: {{adjustment_asked}}

    Our decision: {{adjustment_outcome}}.

    {{adjustment_reasons}}
    """)

  private static let formForSignature = letter(
    "complaint form for signature: Complaint form for signature",
    """
    With this letter is a complaint form that we filled in from what you told us about {{organisation}}. Please read
    it, change what is not right, sign it and send it back to us.
    """)

  private static let approachToMP = letter(
    "approach to MP: Approach to an MP",
    """
    {{complainant_name}} has complained to us about {{organisation}}. A complaint about a government department or
    agency has to be referred to us by an MP. Please let us know in writing whether you refer it.
    """)

  private static let update = letter(
    "update: Update",
    """
    We write to tell you how the complaint about {{organisation}} stands.

    [[what happened since, and what is next]]
    """)
}
