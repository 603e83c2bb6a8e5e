/// The contact that a `contact.log` is about to make, with what the command fills in where fields are left out.
struct ContactBeingLogged {
  let party: Party?
  let direction: ContactDirection
  let channel: Channel?
  let reached: Bool
  let identity: IdentityResult?

  init(_ act: Act) {
    let command = act.command
    let with = act.file.party(command.number(ContactCommands.party)) ?? act.file.complainantParty
    party = with
    direction = command.choice(ContactCommands.direction) ?? .outgoing
    channel = command.choice(ContactCommands.channel) ?? ContactCommands.usualChannel(with: with, in: act.situation)
    reached = command.flag(ContactCommands.reached) ?? true
    identity = command.choice(ContactCommands.identity)
  }

  /// A telephone call in which the complainant was on the line, whoever made it.
  var isCallWithComplainant: Bool { reached && party?.role == .complainant && (channel?.isCall ?? false) }
}
