/// The ways in which we offer a complainant help with complaining (SM-1.41).
public enum SupportKind: String, Sendable, CaseIterable {
  case forwarding = "Forwarding a complaint to an organisation complained about."
  case advocacy = "Providing details of an advocacy service."
  case approachToMP = "Helping to get in contact with an MP and assisting with the referral process if appropriate."
  case complaintForm =
    "Completing a complaint form for the complainant (this should then be sent to them for a signature)."
}
