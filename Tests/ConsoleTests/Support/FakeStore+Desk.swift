import Casework
import Console

extension FakeStore {
  /// The console's way to this store, as Maya Patel.
  func desk() -> Desk {
    let maya = change { $0.office.staff[0] }
    var desk = Desk(
      session: Desk.Session(actor: maya, storeName: "test", isTraining: true, scheme: .phso),
      now: { self.change { $0.now } },
      page: { try self.page($0, $1, $2, $3) },
      count: {
        self.change { $0.counts += 1 }
        return QueueCount(try self.rows($0, $1).count)
      },
      open: { try self.open($0) },
      rows: { ids in try self.read().queueRows.filter { ids.contains($0.id) } },
      office: { try self.read().office }, organisations: { try self.read().organisations },
      people: { typed in try self.people(typed) },
      earlier: { typed in try self.earlier(typed) },
      read: { try self.values($0, $1, $2) },
      perform: { try self.perform($0, by: maya) },
      performEach: { try self.performEach($0, by: maya, $1) },
      undoPreview: { try self.undoPreview($0) },
      undo: { entry, _ in try self.undo(entry) },
      undoBatchPreview: { try self.undoBatchPreview($0) },
      undoBatch: { batch, reason, _ in
        self.change { $0.undoReason = reason }
        return try self.undoBatch(batch)
      },
      redo: { try self.redo($0) },
      imports: imports(),
      version: { try self.read().version },
      changes: { sequence in
        let contents = try self.read()
        let fresh = contents.entries.filter { $0.sequence > sequence }
        return (Array(Set(fresh.compactMap(\.caseID))), Int64(contents.entries.count))
      })
    desk.nextCase = { try self.read().offer }
    desk.portfolio = { try self.read().portfolio }
    desk.workloads = {
      let owned = try self.read().files.values.filter { !$0.case.isClosed }.compactMap(\.case.owner)
      return Dictionary(grouping: owned, by: \.self).mapValues(\.count)
    }
    desk.letters = { _ in try self.read().letters }
    desk.bookmarks = { try self.read().bookmarks }
    desk.setBookmarks = { letters, reference in
      self.change { contents in for letter in letters { contents.bookmarks[letter] = reference } }
    }
    return desk
  }

  /// Those of the earlier cases that can be found by what is typed, as each says how it was.
  private func earlier(_ typed: [String: RawValue]) throws -> [EarlierCase] {
    func isTyped(_ fields: Field...) -> Bool { fields.allSatisfy { typed[$0.name]?.text.isEmpty == false } }
    let ways = [
      "telephone": isTyped(PersonFields.telephone), "email": isTyped(PersonFields.email),
      EarlierCase.nameAlone: isTyped(PersonFields.firstName, PersonFields.lastName),
    ]
    return try read().earlier.filter { ways[$0.matchedBy] == true }
  }

  private func people(_ typed: String) throws -> [KnownPerson] {
    try read().files.values.flatMap(\.people).filter { $0.fullName.lowercased().contains(typed.lowercased()) }
      .sorted { $0.id < $1.id }
      .map { KnownPerson(id: $0.id, name: $0.fullName, dateOfBirth: $0.dateOfBirth, postcode: $0.postcode) }
  }

  private func rows(_ view: QueueView, _ filter: String) throws -> [QueueRow] {
    let contents = try read()
    let context = FilterContext(office: contents.office, actor: contents.office.staff[0].id, today: contents.now.day)
    let criteria = try CaseFilter(filter, in: context)
    let clauses = try criteria.clauses(in: context)
    return contents.queueRows.filter { row in
      let isShown =
        switch criteria.view ?? view {
        case .all: true
        case .closed: row.stage == .closed
        case .waiting:
          contents.files.values.first { $0.case.id == row.id }?.approvals.contains {
            $0.waits(for: contents.office.staff[0], in: contents.office, on: contents.now.day)
          } ?? false
        case .unallocated: row.owner == nil
        default: row.stage != .closed
        }
      return isShown && clauses.allSatisfy { $0.holds(of: row) ?? false }
    }.sorted { ($0.due ?? .latest, $0.id) < ($1.due ?? .latest, $1.id) }
  }

  private func page(
    _ view: QueueView, _ filter: String, _ position: Desk.Position, _ limit: Int
  ) throws -> QueuePage {
    let all = try rows(view, filter)
    change { $0.pages.append(limit) }
    func place(_ key: QueueKey) -> Int {
      all.firstIndex { ($0.due ?? .latest, $0.id) >= (Day(key.order) ?? .latest, key.id) } ?? all.count
    }
    let range: Range<Int> =
      switch position {
      case .first: 0..<min(limit, all.count)
      case .last: max(0, all.count - limit)..<all.count
      case .from(let key): place(key)..<min(all.count, place(key) + limit)
      case .after(let key):
        {
          let start = all.firstIndex { ($0.due ?? .latest, $0.id) > (Day(key.order) ?? .latest, key.id) } ?? all.count
          return start..<min(all.count, start + limit)
        }()
      case .before(let key): max(0, place(key) - limit)..<place(key)
      }
    let rows = Array(all[range])
    return QueuePage(
      rows: rows, keys: rows.map { QueueKey(order: ($0.due ?? .latest).description, id: $0.id) },
      hasEarlier: range.lowerBound > 0, hasLater: range.upperBound < all.count)
  }

  private func open(_ reference: String) throws -> CaseView {
    let contents = try read()
    guard let file = contents.files.values.first(where: { $0.case.reference == reference }) else {
      throw Failure(description: "There is no case \(reference).")
    }
    let situation = Situation(file: file, office: contents.office, guidance: contents.guidance)
    return CaseView(
      file: file, office: contents.office, derived: Derived(situation),
      journal: contents.entries.filter { $0.caseID == file.case.id }.reversed().map {
        JournalEntry($0, reason: "They rang again", former: "note 7: text was empty")
      }, next: NextSteps.list(situation))
  }

  private func values(
    _ raw: [String: RawValue], _ command: CommandName, _ reference: String?
  ) throws -> [String: FieldValue] {
    let contents = try read()
    let file = contents.files.values.first { $0.case.reference == reference }
    return try FieldReader(
      now: contents.now, office: contents.office, file: file,
      organisation: { name in contents.organisations.first { $0.isCalled(name) } }
    ).values(raw, for: command)
  }

  private func performEach(_ commands: [Command], by actor: Staff, _ work: Work) throws -> BulkOutcome {
    let batch = Int64(try read().entries.count + 1)
    var outcome = (done: [Receipt](), refused: [(reference: String, refusal: Refusal)]())
    for (number, command) in commands.enumerated() {
      guard work.goesOn("Saving cases", number, of: commands.count) else {
        return BulkOutcome(
          done: outcome.done, refused: outcome.refused, batch: batch, untried: commands.count - number)
      }
      do {
        outcome.done.append(try perform(command, by: actor, batch: batch))
      } catch let refusal as Refusal {
        outcome.refused.append((command.reference ?? "", refusal))
      }
    }
    return BulkOutcome(done: outcome.done, refused: outcome.refused, batch: batch)
  }

  private func undoBatchPreview(_ batch: Int64) throws -> BatchOffer {
    let standing = try read().entries.filter { $0.batch == batch && $0.stands }
    let references = standing.compactMap(\.reference).joined(separator: ", ")
    return BatchOffer(
      number: batch, sentence: "Takes back \(standing.count) entries, on \(references).",
      needsReason: try read().batchNeedsReason,
      refused: [.init(reference: "C-9999", refusal: .because("It was told to a party."))])
  }

  private func undoBatch(_ batch: Int64) throws -> BulkOutcome {
    let standing = try read().entries.filter { $0.batch == batch && $0.stands }
    return BulkOutcome(done: try standing.map { try undo($0.sequence) }, refused: [], batch: batch)
  }

  private func perform(_ command: Command, by actor: Staff, batch: Int64? = nil) throws -> Receipt {
    let contents = try read()
    let file = contents.files.values.first { $0.case.reference == command.reference }
    var named = Named()
    named.organisations = contents.organisations
    named.people = contents.files.values.flatMap(\.people)
    let decision = try Decision.decide(
      command, by: actor, at: contents.now,
      in: Draft(file: file, office: contents.office, keys: contents.keys, named: named),
      scheme: .phso, guidance: contents.guidance)
    return change { contents in
      contents.keys = decision.after.keys
      contents.office = decision.after.office
      let written = decision.after.organisations
      contents.organisations.removeAll { standing in written.contains { $0.id == standing.id } }
      contents.organisations += written
      guard let after = decision.after.file else { return Receipt(entry: 0, reference: nil, message: "Done.") }
      contents.files[after.case.id] = after
      contents.append(command.name, by: actor, about: after, kind: .act, batch: batch)
      let entry = Int64(contents.entries.count)
      contents.before[entry] = file
      let title = CommandTable.definition(of: command.name).title
      return Receipt(
        entry: entry, reference: after.case.reference, message: "\(title): \(after.case.reference), entry \(entry).")
    }
  }

  private func undoPreview(_ reference: String?) throws -> UndoOffer {
    let last = try read().entries.last {
      $0.kind == .act && $0.stands && (reference == nil || $0.reference == reference)
    }
    guard let last else { throw Refusal.because("There is nothing to undo.") }
    let title = CommandTable.definition(of: last.command).title
    let others = try read().entries.filter { $0.batch == last.batch && last.batch != nil && $0.stands }
    return UndoOffer(
      entry: last.sequence,
      sentence: "Entry \(last.sequence), '\(title)' on \(last.reference ?? ""), will be taken back.",
      needsReason: last.actor == 1 ? nil : "Entry \(last.sequence) is Tom Reed's: give a reason.",
      batch: last.batch.map { UndoOffer.Batch(number: $0, count: others.count) })
  }

  private func undo(_ sequence: Int64) throws -> Receipt {
    let contents = try read()
    guard let before = contents.before[sequence], let now = contents.files[before.case.id] else {
      throw Refusal.because("Entry \(sequence) cannot be taken back.")
    }
    return change { contents in
      contents.undone[sequence] = now
      contents.files[before.case.id] = before
      contents.entries[Int(sequence) - 1].stands = false
      contents.append(.undo, by: contents.office.staff[0], about: before, kind: .undo)
      return Receipt(
        entry: Int64(contents.entries.count), reference: before.case.reference, message: "Undone: entry \(sequence).")
    }
  }

  private func redo(_ reference: String?) throws -> Receipt {
    guard let last = try read().undone.max(by: { $0.key < $1.key }) else {
      throw Refusal.because("There is nothing to redo.")
    }
    return change { contents in
      contents.undone[last.key] = nil
      contents.files[last.value.case.id] = last.value
      contents.append(.redo, by: contents.office.staff[0], about: last.value, kind: .redo)
      return Receipt(
        entry: Int64(contents.entries.count), reference: last.value.case.reference,
        message: "Redone: entry \(last.key).")
    }
  }
}
