import Casework
import Console
import Terminal
import Testing

/// How many keys it takes to key in an intake form, against the characters that it holds.
@Suite("Keying economy")
struct KeyingTests {
  /// What stands on the form, in its order, and the keys for it, each with the one that goes on.
  private static let asSent: [(value: String, keys: String)] = [
    ("2026-11-04T15:40", "4 15:40<Enter>"), ("social media", "so<Enter>"), ("WF11-00001", "WF11-00001<C-n>"),
    ("", "<Enter>"), ("Dr", "Dr<Enter>"), ("Devi", "Devi<Enter>"), ("Llŷr", "Llŷr<Enter>"),
    ("22/08/1974", "220874<Enter>"), ("020 7946 0756", "020 7946 0756<Enter>"), ("", "<Enter>"),
    ("160 Mill Lane, Northmoor", "160 Mill Lane, Northmoor<Tab>"), ("NM1 4QT", "NM1 4QT<Enter>"),
    ("telephone", "t<C-n><C-n>"), ("my husband", "my husband<Enter>"), ("husband", "husband<Enter>"), ("yes", "y<C-n>"),
    ("NHS England - Midlands", "midl<C-n>"), ("commissioner", ""),
    (
      "Three different doctors gave three different doses. I was ill for six weeks and lost my job at the bakery.",
      "Three different doctors gave three different doses. I was ill for six weeks and lost my job at the bakery.<Tab>"
    ),
    ("18/02/2025", "180225<Enter>"), ("06/09/2025", "060925<Enter>"), ("25/10/2025", "251025<Enter>"), ("", "<Enter>"),
    (
      "Our family has no answers and we relive it every day.",
      "Our family has no answers and we relive it every day.<Tab>"
    ),
    ("An apology and an explanation", "An apology and an explanation<Tab>"), ("", "<Enter>"), ("no", "no"),
  ]

  /// The same with something in every column.
  private static let complete: [(value: String, keys: String)] = [
    ("2026-11-04T15:40", "4 15:40<Enter>"), ("social media", "so<Enter>"), ("WF11-00001", "WF11-00001<C-n>"),
    ("", "<Enter>"), ("Dr", "Dr<Enter>"), ("Devi", "Devi<Enter>"), ("Llŷr", "Llŷr<Enter>"),
    ("22/08/1974", "220874<Enter>"), ("020 7946 0756", "020 7946 0756<Enter>"),
    ("devi.llyr@example.org", "devi.llyr@example.org<Enter>"),
    ("160 Mill Lane, Northmoor", "160 Mill Lane, Northmoor<Tab>"), ("NM1 4QT", "NM1 4QT<Enter>"),
    ("telephone", "t<Enter>"), ("after 5 pm", "after 5 pm<Enter>"), ("A1234BC", "A1234BC<Enter>"),
    ("Large print", "Large print<C-n><C-n>"), ("my husband", "my husband<Enter>"), ("husband", "husband<Enter>"),
    ("yes", "y<Enter>"), ("Sam Field MP", "Sam Field MP<Enter>"), ("01/10/2026", "011026<C-n>"),
    ("NHS England - Midlands", "midl<Enter><Enter>"), ("commissioner", "<Enter>"),
    ("Northmoor Council", "Northmoor Council<C-n>"),
    (
      "Three different doctors gave three different doses. I was ill for six weeks and lost my job at the bakery.",
      "Three different doctors gave three different doses. I was ill for six weeks and lost my job at the bakery.<Tab>"
    ),
    ("18/02/2025", "180225<Enter>"), ("06/09/2025", "060925<Enter>"), ("25/10/2025", "251025<Enter>"),
    ("30/01/2026", "300126<Enter>"),
    (
      "Our family has no answers and we relive it every day.",
      "Our family has no answers and we relive it every day.<Tab>"
    ),
    ("An apology and an explanation", "An apology and an explanation<Tab>"), ("£2,500.00", "2500<Enter>"),
    ("no", "no<Enter>"), ("not known", "not<Enter>"), ("C-1001", "C-1001"),
  ]

  @Test("The first form of a file, as it was sent: no more than 1.15 keys a character", arguments: [true, false])
  func economy(asSent: Bool) throws {
    let form = asSent ? Self.asSent : Self.complete
    let store = FakeStore()
    store.change { contents in
      contents.now = Moment("2026-11-05T09:30:00Z") ?? contents.now
      contents.organisations = [
        Organisation(
          id: 60, name: "NHS England - London", kind: "commissioner", jurisdiction: nil, inJurisdiction: true),
        Organisation(
          id: 61, name: "NHS England - Midlands", kind: "commissioner", jurisdiction: nil, inJurisdiction: true),
      ]
    }
    let keys = "n" + form.map(\.keys).joined() + "<C-x>"
    let count = try #require(Key.sequence(keys)).count
    let characters = form.map(\.value.count).reduce(0, +)
    #expect(Double(count) / Double(characters) <= 1.15, "\(count) keys for \(characters) characters")
    var bench = Bench(store)
    bench.press(keys)
    let file = try #require(store.file("C-1001"), "\(bench)")
    #expect(bench.status.hasPrefix("Open a case: C-1001"))
    expectAsSent(file)
    if !asSent { expectTheRest(file) }
  }

  private func expectAsSent(_ file: CaseFile) {
    #expect(file.case.receivedAt.columnText == "2026-11-04 15:40")
    #expect(file.case.channel == "social media")
    #expect(file.case.formReference == "WF11-00001")
    let person = file.complainant
    #expect(person?.title == "Dr" && person?.firstName == "Devi" && person?.lastName == "Llŷr")
    #expect(person?.dateOfBirth?.description == "1974-08-22")
    #expect(person?.telephone == "020 7946 0756")
    #expect(person?.address == "160 Mill Lane, Northmoor" && person?.postcode == "NM1 4QT")
    #expect(person?.preferredContact == .telephone)
    let aggrieved = file.parties.first { $0.role == .aggrieved }
    #expect(file.name(of: aggrieved) == "my husband" && aggrieved?.relationship == "husband")
    #expect(file.consents.first?.given == true)
    #expect(file.organisation?.name == "NHS England - Midlands" && file.case.organisationKind == "commissioner")
    #expect(file.case.summary.hasPrefix("Three different") && file.case.summary.hasSuffix("at the bakery."))
    #expect(file.case.happenedFrom?.description == "2025-02-18")
    #expect(file.case.awareOn?.description == "2025-09-06")
    #expect(file.case.complainedOn?.description == "2025-10-25")
    #expect(file.case.injustice == "Our family has no answers and we relive it every day.")
    #expect(file.case.outcomesWanted == "An apology and an explanation")
    #expect(file.case.legalAction == "no")
  }

  private func expectTheRest(_ file: CaseFile) {
    let person = file.complainant
    #expect(person?.email == "devi.llyr@example.org" && person?.contactNotes == "after 5 pm")
    #expect(person?.prisonNumber == "A1234BC" && file.adjustments.first?.request == "Large print")
    #expect(file.parties.contains { $0.role == .memberOfParliament })
    #expect(file.case.mpReferralOn?.description == "2026-10-01")
    #expect(file.case.otherOrganisation == "Northmoor Council")
    #expect(file.case.finalResponseOn?.description == "2026-01-30")
    #expect(file.case.amountSought == 250_000 && file.case.victimOfCrime == .notKnown)
    #expect(file.case.seenBefore == "C-1001")
  }
}
