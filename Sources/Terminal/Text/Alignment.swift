/// Where text stands within a wider place.
public enum Alignment: Sendable, Equatable {
  case leading, trailing, centre
}
