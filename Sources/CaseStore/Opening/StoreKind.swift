/// Whether a store is for practice or for the office's real cases.
public enum StoreKind: String, Sendable, Codable, CaseIterable {
  /// Actor and clock may be given; the console says TRAINING.
  case training
  /// The actor is the operating-system user and the clock is the clock.
  case live
}
