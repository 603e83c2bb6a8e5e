import CaseStore
import Casework
import SampleCases

extension SampleDesk {
  /// Plays samples into a store, inside one transaction: a store of examples is made whole, or not at all.
  init(_ writer: BatchWriter) {
    self.init(
      office: { try writer.office() },
      bodies: {
        Dictionary(try writer.organisations().map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
      },
      file: { try writer.caseFile($0) },
      perform: { command, login, moment in
        guard let member = try writer.office().member(login: login) else {
          throw Failure.usage("Nobody is called '\(login)'.")
        }
        return try writer.perform(command, by: member.id, at: moment).reference
      })
  }
}
