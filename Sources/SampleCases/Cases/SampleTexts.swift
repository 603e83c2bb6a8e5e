/// What people write in contacts and notes.
enum SampleTexts {
  static let calls = [
    "Went through the complaint and what the complainant wants from it. They had not kept the first letter and will look for it.",
    "Explained what we can and cannot do, and that we look at whether local resolution is finished first.",
    "The complainant asked how long this takes. Said that I cannot promise a date and will ring again by the end of next week.",
    "They read out the final response; it seems to answer only half of the complaint. They will send a photograph of it.",
    "Talked about how best to be in touch. Mornings are good; not on Thursdays, when their daughter is at the clinic.",
    "Upset at having to tell the story again. Summed up what we have so that they need not repeat it.",
    "They are content with the summary as we have it and want one date changed, which I have done.",
  ]
  static let incoming = [
    "Rang to ask where the complaint stands. Told them the stage that it is in and who has it.",
    "Rang to say that the organisation has written again. They will post a copy today.",
    "Asked whether their MP may be told how far we are. Explained that we need their authority first.",
    "Dim newydd i'w adrodd; gofynnodd am lythyr yn Gymraeg. (Nothing new; asked for a letter in Welsh.)",
  ]
  static let attempts = [
    "No answer; left no message, as the voicemail did not give a name.",
    "Rang out twice. Will try in the afternoon.",
    "The number was engaged for half an hour.",
  ]
  static let notes = [
    "Read the papers. The dates in the form and in the response differ by a week; asked at the next call.",
    "The response was sent by second class post on a Friday, so the complainant had it later than its date says.",
    "Another complaint about the same clinic is known to the team; no connection found so far.",
    "Complainant prefers short paragraphs and a list of what happens next.",
    "Compared the organisation's own procedure with what it did: step 3, the meeting, was left out.",
    "Chronology put on file. The gap between the second and the third appointment is what matters.",
    "Mae'r llythyrau gwreiddiol yn Gymraeg; the translations are filed beside them.",
  ]
  static let adjustments: [(request: String, disability: String)] = [
    ("Letters in large print, 18 point or larger", "visual impairment"),
    ("Text relay instead of telephone calls", "hearing impairment"),
    ("One question at a time, and written notes after each call", "memory or concentration"),
    ("More time to answer letters; reads with a screen reader", "visual impairment"),
    ("No calls before noon because of medication", "long-term health condition"),
    ("Plain words and no abbreviations", "learning disability"),
  ]
  static let risks: [(text: String, category: String)] = [
    (
      "The complainant said that they see no way forward; given the number of a helpline and a named contact.", "People"
    ),
    ("Medical records of another patient were enclosed in the organisation's reply.", risksOfLoss),
    ("A regional newspaper has asked the organisation about the case.", "Reputation/Political"),
    ("We have moved our own dates twice in this case.", "Our Service"),
    ("The complainant's solicitor has written that a claim may be brought.", "Legal"),
    ("A further death on the same ward is under inquest.", "People"),
  ]
  private static let risksOfLoss = "Financial including loss or misuse of information"
  static let diary = [
    "Ring the complainant with an update", "Ask whether the records have come", "Review the chronology",
    "Check the post for the second response", "Agree the summary with the complainant", "Talk to the lead clinician",
  ]
  static let undertakings = [
    "Apologise in writing, in words that say what went wrong", "Pay £250 to the complainant",
    "Send the missing appointment letter and offer a new date", "Show us the changed procedure",
  ]
}
