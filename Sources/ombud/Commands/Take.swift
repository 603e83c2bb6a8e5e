import ArgumentParser
import CaseStore
import Casework

/// `ombud take`: takes the case that is next for the actor out of the central queue, and says why it is this one.
struct Take: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: "Take the case that is next for you in the central queue, and say why it is this one.",
    discussion: """
      Next is what was put first, then what fits your role and your team best, then what has waited longest. Two who take \
      at the same time get two cases.
      """)

  @OptionGroup var options: StoreOptions
  @Flag(help: "Say which case is next, and why, without taking it.") var show = false

  func run() throws {
    let session = try StoreSession.open(options)
    let now = session.clock.now()
    if show {
      guard let next = try session.store.nextCase(for: session.actor.id, at: now) else { throw try none(session, now) }
      Output.print("\(next.entry.reference) is next for you: \(next.reason).")
      describe(next)
      return
    }
    guard let taken = try session.store.takeNext(by: session.actor.id, at: now) else { throw try none(session, now) }
    Output.print(taken.receipt.message)
    Output.print("It was next for you: \(taken.next.reason).")
    describe(taken.next)
  }

  private func describe(_ next: NextCase) {
    for refused in next.passedOver { Output.print("\(refused.reference) was passed over: \(refused.refusal)") }
    Output.print("\(next.waiting) in the central queue, \(next.fitting) of them for you.")
  }

  private func none(_ session: StoreSession, _ now: Moment) throws -> Failure {
    .refused(try session.store.whyNoNextCase(for: session.actor.id, at: now))
  }
}
