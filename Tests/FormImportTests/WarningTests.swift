import Casework
import Testing

@testable import FormImport

@Suite("Values that cannot be used")
struct WarningTests {
  /// A value of a column, and the warning that it gives; nil where it is good.
  struct Row: Sendable, CustomTestStringConvertible {
    let column: FormColumn
    let text: String
    let kind: FormWarning.Kind?
    init(_ column: FormColumn, _ text: String, _ kind: FormWarning.Kind? = nil) {
      (self.column, self.text, self.kind) = (column, text, kind)
    }
    var testDescription: String { "\(column.rawValue) '\(text)'" }
  }

  static let dates: [Row] = [
    Row(.dateOfBirth, "22/08/1974"), Row(.dateOfBirth, "22.08.74"), Row(.dateOfBirth, "22 August 1974"),
    Row(.dateOfBirth, "1974-08-22"), Row(.dateOfBirth, "31/02/1980", .date), Row(.dateOfBirth, "unknown", .date),
    Row(.dateOfBirth, "15/3", .date), Row(.dateOfBirth, "15", .date), Row(.dateOfBirth, "yesterday", .date),
    Row(.dateOfBirth, "mon", .date), Row(.dateOfBirth, "-3", .date), Row(.dateOfBirth, "08/22/1974", .date),
    Row(.dateOfBirth, "22/11/2026", .impossibleDate), Row(.dateOfBirth, "20/11/1906", .impossibleDate),
    Row(.dateOfBirth, "21/11/1906"), Row(.dateOfBirth, ""),
    Row(.becameAwareOn, "18/02/2025"), Row(.becameAwareOn, "17/02/2025", .impossibleDate),
    Row(.becameAwareOn, "2027-05-01", .impossibleDate), Row(.becameAwareOn, "21/11/2026"),
    Row(.happenedFrom, "21/08/1974", .impossibleDate), Row(.happenedFrom, "22/08/1974"),
    Row(.complainedOn, "17/02/2025", .impossibleDate), Row(.finalResponseOn, "15/10/2025", .impossibleDate),
    Row(.finalResponseOn, "2020-01-01", .impossibleDate), Row(.finalResponseOn, "16/10/2025"),
    Row(.mpReferredOn, "22/11/2026", .impossibleDate), Row(.mpReferredOn, "20/11/2026"),
  ]

  static let details: [Row] = [
    Row(.telephone, "+44 (0)20 7946-0756"), Row(.telephone, "020 7946 0756 ext 12"),
    Row(.telephone, "after six", .telephone),
    Row(.telephone, "12345", .telephone), Row(.telephone, "1234567890123456", .telephone),
    Row(.email, "sinéad.jones@example.org"), Row(.email, "a@b", .email), Row(.email, "a b@example.org", .email),
    Row(.email, "@example.org", .email), Row(.email, "a@b@c.org", .email), Row(.email, "a@.org", .email),
    Row(.postcode, "SW1A 1AA"), Row(.postcode, "m11ae"), Row(.postcode, "CB9 1AA"),
    Row(.postcode, "1AA CB9", .postcode),
    Row(.postcode, "'; DROP TABLE cases; --", .postcode), Row(.postcode, "ＣＢ９ 1AA", .postcode),
    Row(.channel, "Letter"), Row(.channel, "post"), Row(.channel, "pigeon", .channel), Row(.channel, "", .channel),
    Row(.preferredContact, "email"), Row(.preferredContact, "phone"), Row(.preferredContact, "fax", .choice),
    Row(.consentOfPersonAffected, "person has died"), Row(.consentOfPersonAffected, "maybe", .choice),
    Row(.victimOfCrime, "Yes"), Row(.victimOfCrime, "not known"), Row(.victimOfCrime, "often", .choice),
    Row(.amountSought, "£12,500.00"), Row(.amountSought, "5000"), Row(.amountSought, "about 500 pounds", .amount),
    Row(.amountSought, "a million", .amount), Row(.amountSought, "-5", .amount),
    Row(.submittedAt, "2026-11-21T12:00"), Row(.submittedAt, "16 October 2026 10:00"),
    Row(.submittedAt, "2026-11-21T12:01", .submitted), Row(.submittedAt, "", .submitted),
    Row(.submittedAt, "t 10:00", .submitted),
    Row(.submittedAt, "2026-11-04", .submitted), Row(.formReference, "", .noReference),
    Row(.organisation, "", .noOrganisation),
    Row(.organisation, "Halden Power plc", .organisation), Row(.organisation, "Environment Agency"),
  ]

  @Test("Each value, both sides", arguments: dates + details)
  func table(row: Row) throws {
    let mine: [FormColumn: String] = [.complainingFor: "myself", .relationship: ""]
    let (command, warnings, faults) = try SampleForm.read(mine.merging([row.column: row.text]) { $1 })
    let made = try #require(command, "\(faults)")
    #expect(warnings.map(\.kind) == (row.kind.map { [$0] } ?? []))
    #expect(warnings.allSatisfy { $0.column == row.column && $0.sentence.hasSuffix(".") })
    let field = row.column.field
    guard let kind = row.kind, kind.isWarning, !row.text.isEmpty else {
      #expect(made.values["as-received"] == nil)
      return
    }
    #expect(made.values["as-received"] == .list(["\(field)=\(row.text)"]))
    // The channel and the moment are needed, and have what stands in for them.
    if kind != .channel && kind != .submitted { #expect(made.values[field] == nil) }
  }

  @Test("What befell another may be older than whoever writes")
  func another() throws {
    #expect(try SampleForm.read([.happenedFrom: "21/08/1974"]).warnings == [])
  }

  @Test("No name, and no way to reach, are asked for")
  func missing() throws {
    #expect(try SampleForm.read(FaultTests.nameless).warnings.map(\.kind) == [.noName])
    #expect(try SampleForm.read(FaultTests.unreachable).warnings.map(\.kind) == [.noReach])
  }

  @Test("What stands in for a channel and a moment that cannot be used")
  func standIns() throws {
    let command = try #require(try SampleForm.read([.channel: "pigeon", .submittedAt: "2027-01-01T00:00"]).command)
    #expect(command.values["channel"] == .text("online form"))
    #expect(command.values["received"] == .moment(SampleForm.now) && command.occurred == SampleForm.now)
  }

  static let hidden: [(String, String)] = [
    ("\u{1B}[31mRed\u{1B}[0m", "Red"), ("\u{202E}Evil", "Evil"), ("Na\u{200B}me", "Name"), ("\u{9B}1mBold", "Bold"),
    ("Be\u{7}ll", "Bell"), ("A\u{1B}", "A"), ("\u{1B}]0;title\u{7}Ann", "Ann"), ("Nul\u{0}l", "Null"),
    ("D\u{7F}el", "Del"),
    ("Soft\u{AD}", "Soft"), ("\u{FEFF}Bom", "Bom"), ("\u{2066}Iso\u{2069}", "Iso"), ("Tag\u{E0041}", "Tag"),
  ]

  @Test("Hidden characters leave a name, with a warning and the text as received", arguments: hidden)
  func names(text: String, name: String) throws {
    let (command, warnings, _) = try SampleForm.read([.lastName: text])
    let made = try #require(command)
    #expect(made.values["last-name"] == .text(name))
    // A store takes U+0000 for the end of a text.
    let received = text.replacing("\u{0}", with: "\u{FFFD}")
    #expect(made.values["as-received"] == .list(["last-name=\(received)"]))
    #expect(warnings.map(\.kind) == [.hidden])
  }

  @Test("An address without its marks is none")
  func address() throws {
    #expect(try SampleForm.read([.address: " ,\n,"]).command?.values["address"] == nil)
    #expect(try SampleForm.read([.address: "1 Mill\u{2028}Lane"]).command?.values["address"] == .text("1 Mill, Lane"))
  }

  @Test("Line breaks and accents in a name are no fault")
  func mild() throws {
    let (command, warnings, _) = try SampleForm.read([
      .lastName: "Ó-Briain\nNguyễn\u{301}", .address: "1 Mill Lane,\r\nEastvale",
    ])
    #expect(command?.values["last-name"] == .text("Ó-Briain Nguyễn\u{301}"))
    #expect(command?.values["address"] == .text("1 Mill Lane, Eastvale"))
    #expect(warnings == [])
  }

  @Test("A long text loses controls and keeps its lines, joiners and directions")
  func longText() throws {
    let text = "\u{1B}]0;title\u{7}\u{1B}[2JA scan\r\nshowed\ta 👩\u{200D}⚕️ می\u{200C}خواهم.\u{1}\u{85}"
    let (command, warnings, _) = try SampleForm.read([.whatHappened: text])
    #expect(command?.values["summary"] == .text("A scan\nshowed\ta 👩\u{200D}⚕️ می\u{200C}خواهم."))
    #expect(warnings.map(\.kind) == [.hidden])
  }
}
