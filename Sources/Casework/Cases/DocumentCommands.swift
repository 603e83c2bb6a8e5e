/// Commands about documents.
public enum DocumentCommands {
  public static let path = Field(
    "path", "Path", .text, required: true, help: "Where the document lies; the program does not copy it.")
  public static let title = Field(
    "title", "Name", .text, required: true, help: "The document's name by the naming convention.",
    paragraph: "SM-1.17")
  public static let section = Field(
    "section", "Section", .choice(of: DocumentSection.self), required: true, help: "Where on the record it belongs.",
    paragraph: "SM-1.17")
  public static let sha256 = Field(
    "sha256", "SHA-256", .text, help: "The document's digest, 64 hexadecimal digits, to know it again.",
    check: { value in
      let digits = value.text
      return digits.count == 64 && digits.allSatisfy(\.isHexDigit) ? nil : "is 64 hexadecimal digits."
    })
  public static let sensitive = Field(
    "sensitive", "Sensitive", .flag, help: "Personal and sensitive, such as medical history.", paragraph: "SM-1.66")

  public static let add = CommandDefinition(
    .documentAdd, "Add a document", .papers, on: .anyCase,
    help: "Files a document under a section of the record: where it lies and its digest, not its content.",
    fields: [title, section, path, sha256, sensitive]
  ) { (draft, act) throws(Refusal) in
    let command = act.command
    try draft.change { (file, keys) throws(Refusal) in
      file.documents.append(
        Document(
          id: keys.next(), caseID: file.case.id, path: command.text(path) ?? "", title: command.text(title) ?? "",
          section: command.text(section) ?? "", sha256: (command.text(sha256) ?? "").lowercased(),
          isSensitive: command.flag(sensitive) ?? false, addedAt: act.occurred, by: act.actor.id))
    }
  }
}
