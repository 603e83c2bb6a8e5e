import Casework

/// Carries out effects at the desk. No error leaves it: what goes wrong is an outcome in words.
struct DeskRunner: Sendable {
  let desk: Desk

  func run(_ effect: Effect) -> Outcome? {
    do {
      return try outcome(of: effect)
    } catch let refusal as Refusal {
      return .failed(refusal.description)
    } catch {
      return .failed("\(error)")
    }
  }

  private func outcome(of effect: Effect) throws -> Outcome? {
    switch effect {
    case .beginSync: return .began(version: try desk.version(), last: try desk.changes(.max).last)
    case .poll(let version, let after): return try poll(version, after)
    case .page(let request):
      return .page(request, try desk.page(request.view, request.filter, request.position, request.limit))
    case .count(let view, let filter): return .count(view, filter, try desk.count(view, filter))
    case .rows(let ids): return .rows(try desk.rows(ids))
    case .open(let reference, let purpose): return .opened(try desk.open(reference), purpose)
    case .prepare(let request):
      return .prepared(request, try request.reference.map { try desk.open($0) }, try desk.office())
    case .check(let check): return .checked(check, try verdict(check))
    case .earlier(let values): return .earlier(try desk.earlier(values))
    case .submit(let submission): return .submitted(submission, try submit(submission))
    case .submitEach(let submission, let references):
      return .submittedEach(submission, references.map { each($0, submission) })
    case .previewUndo(let reference):
      let preview = try desk.undoPreview(reference)
      return .undoPreviewed(entry: preview.entry, sentence: preview.sentence, reference: reference)
    case .undo(let entry, let reason, let reference):
      do {
        return .undone(try desk.undo(entry, reason), reference: reference)
      } catch let refusal as Refusal {
        return .undoRefused(refusal, entry: entry, reference: reference)
      }
    case .redo(let reference): return .undone(try desk.redo(reference), reference: reference)
    case .repaint, .end: return nil
    }
  }

  private func poll(_ known: Int64?, _ after: Int64) throws -> Outcome? {
    let version = try desk.version()
    if version == known { return nil }
    let changes = try desk.changes(after)
    return .changed(version: version, cases: changes.cases, last: changes.last)
  }

  private func verdict(_ check: FieldCheck) throws -> FieldVerdict {
    do {
      return .good(try desk.read([check.field: .text(check.value)], check.command, check.reference)[check.field])
    } catch let refusal as Refusal {
      return .bad(refusal.reasons.map(\.message).joined(separator: " "))
    }
  }

  private func submit(_ submission: Submission) throws -> SubmissionResult {
    do {
      if let reference = submission.reference, let seen = submission.seenEntry {
        let view = try desk.open(reference)
        if view.lastEntry != seen { return .changedMeanwhile(view) }
      }
      if let seen = submission.seenEarlier {
        let earlier = try desk.earlier(submission.values)
        if !Set(earlier.map(\.reference)).isSubset(of: seen) { return .earlierFound(earlier) }
      }
      return .performed(try perform(submission, on: submission.reference))
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }

  private func perform(_ submission: Submission, on reference: String?) throws -> Receipt {
    let values = try desk.read(submission.values, submission.command, reference)
    return try desk.perform(
      Command(
        submission.command, case: reference, values, occurred: submission.occurred,
        divergences: submission.divergences, passing: submission.passing,
        isRecordedAfterwards: submission.isRecordedAfterwards))
  }

  private func each(_ reference: String, _ submission: Submission) -> BulkResult {
    do {
      _ = try perform(submission, on: reference)
      return BulkResult(reference: reference, refusal: nil)
    } catch {
      return BulkResult(reference: reference, refusal: "\(error)")
    }
  }
}

extension CaseView {
  /// The newest entry that names the case; 0 where there is none.
  var lastEntry: Int64 { entries.first?.sequence ?? 0 }
}
