extension FieldReader {
  /// The key of what a field refers to: somebody on the staff, a party, a paper of the case, a body in the register.
  func reference(_ text: String, _ type: FieldType) -> Result<Int64, Unreadable> {
    switch type {
    case .staff: staff(text)
    case .party: party(text)
    case .part(let table): part(text, table)
    case .organisation:
      organisation(text).map { .success($0.id) }
        ?? .failure(
          Unreadable(sentence: "'\(text)' is not in the register of organisations; give it as text, or add it first."))
    default: .failure(Unreadable(sentence: "'\(text)' refers to nothing."))
    }
  }

  private func staff(_ text: String) -> Result<Int64, Unreadable> {
    if let member = office.staff.first(where: { $0.login == text }) { return .success(member.id) }
    let named = office.staff.filter { $0.name.lowercased().hasPrefix(text.lowercased()) }
    if named.count == 1 { return .success(named[0].id) }
    return .failure(Unreadable(sentence: "'\(text)' is not on the staff list; `ombud staff list` shows the logins."))
  }

  private func party(_ text: String) -> Result<Int64, Unreadable> {
    guard let file else { return .failure(Unreadable(sentence: "'\(text)' cannot be looked up without a case.")) }
    if let key = Int64(text), file.party(key) != nil { return .success(key) }
    let typed = text.lowercased()
    let byRole = file.parties.filter {
      $0.role.rawValue.lowercased() == typed || ($0.role == .memberOfParliament && typed == "mp")
    }
    if byRole.count == 1 { return .success(byRole[0].id) }
    let named = file.parties.filter { file.name(of: $0).lowercased().contains(typed) }
    // A whole name is meant though it begins a longer one.
    let whole = named.filter { file.name(of: $0).lowercased() == typed }
    let byName = whole.isEmpty ? named : whole
    if byRole.isEmpty, byName.count == 1 { return .success(byName[0].id) }
    let all = file.parties.map { "\($0.id) \(file.name(of: $0)) (\($0.role.rawValue))" }.joined(separator: "; ")
    return .failure(Unreadable(sentence: "'\(text)' is not one party of \(file.case.reference): \(all)."))
  }

  private func part(_ text: String, _ table: RecordTable) -> Result<Int64, Unreadable> {
    let keys = file?.keys(of: table) ?? []
    if let key = Int64(text), keys.contains(key) { return .success(key) }
    let known = keys.isEmpty ? "it has none" : keys.map(String.init).joined(separator: ", ")
    return .failure(Unreadable(sentence: "'\(text)' is no \(table.inWords) of this case: \(known)."))
  }
}

extension CaseFile {
  /// The keys of the parts of one table that the case has.
  public func keys(of table: RecordTable) -> [Int64] {
    switch table {
    case .person: people.map(\.id)
    case .party: parties.map(\.id)
    case .adjustment: adjustments.map(\.id)
    case .consent: consents.map(\.id)
    case .contact: contacts.map(\.id)
    case .note: notes.map(\.id)
    case .document: documents.map(\.id)
    case .letter: letters.map(\.id)
    case .informationRequest: informationRequests.map(\.id)
    case .answer: answers.map(\.id)
    case .divergence: divergences.map(\.id)
    case .signOff: signOffs.map(\.id)
    case .diaryDate: diary.map(\.id)
    case .risk: risks.map(\.id)
    case .complianceItem: complianceItems.map(\.id)
    case .involvedOrganisation: organisations.map(\.id)
    case .component: components.map(\.id)
    case .assessmentAnswer: assessmentAnswers.map(\.id)
    case .consultation: consultations.map(\.id)
    case .approval: approvals.map(\.id)
    case .writtenLetter: writtenLetters.map(\.id)
    case .mitigation: mitigations.map(\.id)
    case .riskAssessment: riskAssessments.map(\.id)
    case .milestone: milestones.map(\.id)
    case .formerRating: formerRatings.map(\.id)
    case .cases: [self.case.id]
    case .organisation: organisation.map { [$0.id] } ?? []
    case .staff, .leave, .setting, .delegation, .supervision, .savedView, .uplift: []
    }
  }
}
