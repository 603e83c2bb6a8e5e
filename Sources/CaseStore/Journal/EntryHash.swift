import Casework

/// The hashes of the journal: of a payload, and of a header chained to the one before.
enum EntryHash {
  /// SHA-256 of salt and payload, so that the header vouches for what it does not hold.
  static func payload(
    salt: [UInt8], schemaVersion: Int64, command: String, reason: String, former: String, changeset: [UInt8]
  ) -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append(salt)
    canonical.append(schemaVersion)
    canonical.append(command)
    canonical.append(reason)
    canonical.append(former)
    canonical.append(changeset)
    return Secure.sha256(canonical.bytes)
  }

  /// SHA-256 of the header before, of this header's values and of the digests that the entry left.
  static func header(_ header: EntryHeader, digests: [(FamilyKey, [UInt8])]) -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append(header.previousHash)
    canonical.append(header.sequence)
    for text in [
      header.kind, header.command, header.entered, header.occurred, header.role, header.host, header.terminal,
      header.requirements, header.edition, header.decidedBy,
    ] {
      canonical.append(text)
    }
    canonical.append(header.actor)
    canonical.append(header.uid)
    canonical.append(header.caseID)
    canonical.append(header.reference)
    canonical.append(header.batch)
    canonical.append(header.about)
    canonical.append(header.isRecordedAfterwards ? 1 : 0 as Int64)
    canonical.append(header.payloadHash)
    for (family, digest) in digests {
      canonical.append(family.family.rawValue)
      canonical.append(family.key)
      canonical.append(digest)
    }
    return Secure.sha256(canonical.bytes)
  }
}
