/// The kinds of disability that an agreed adjustment is recorded under (SM-1.43). The source's list is not published; these values are our default.
public enum DisabilityType: String, Sendable, CaseIterable {
  case visual = "visual impairment"
  case hearing = "hearing impairment"
  case speech = "speech or communication"
  case mobility
  case dexterity
  case learning = "learning disability"
  case neurodiversity = "neurodiversity"
  case mentalHealth = "mental health condition"
  case memory = "memory or concentration"
  case longTermCondition = "long-term health condition"
  case other
}
