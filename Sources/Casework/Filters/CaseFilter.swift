/// Which cases of a list are wanted: terms that all have to hold. A value that means the same text for everybody and on every day;
/// who `me` is and which day `today` is, is looked up when it is used.
///
///     stage:intake risk:high due<today org:"Northmoor*" -owner:me bell
public struct CaseFilter: Sendable, Hashable {
  public var terms: [FilterTerm]

  public init(_ terms: [FilterTerm] = []) { self.terms = terms }

  public var isEmpty: Bool { terms.isEmpty }

  /// The list it looks in, where it names one.
  public var view: QueueView? { listValue(of: .view).flatMap { QueueView(rawValue: $0.text) } }

  /// The order it asks for, where it names one.
  public var sort: QueueSort? {
    guard let value = listValue(of: .sort), let order = QueueOrder(rawValue: value.text) else { return nil }
    return QueueSort(order, isReversed: terms.contains { $0.field == .sort && $0.isNegated })
  }

  /// The same without the terms that say which list is shown, and how.
  public var withoutList: CaseFilter { CaseFilter(terms.filter { $0.field?.isAboutList != true }) }

  /// The same in another order; nil for the list's own.
  public func sorted(by sort: QueueSort?) -> CaseFilter {
    var kept = terms.filter { $0.field != .sort }
    if let sort {
      kept.append(
        FilterTerm(.field(.sort, .equal, [FilterValue(sort.order.rawValue)]), isNegated: sort.isReversed))
    }
    return CaseFilter(kept)
  }

  private func listValue(of field: FilterField) -> FilterValue? {
    for term in terms { if case .field(field, _, let values) = term.subject { return values.first } }
    return nil
  }
}

/// One thing that has to hold of a case, or must not.
public struct FilterTerm: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    /// A word anywhere in the case.
    case words(FilterValue)
    /// A field with one of these values; one alone where it is compared by order.
    case field(FilterField, FilterComparison, [FilterValue])
  }

  public let subject: Subject
  public let isNegated: Bool

  public init(_ subject: Subject, isNegated: Bool = false) {
    self.subject = subject
    self.isNegated = isNegated
  }

  public var field: FilterField? {
    if case .field(let field, _, _) = subject { field } else { nil }
  }
}

/// A value as typed.
public struct FilterValue: Sendable, Hashable {
  /// How much of a text has to be the same.
  public enum Match: Sendable, Hashable {
    /// As typed without quotation marks: what that means is up to the field.
    case plain
    /// Typed in quotation marks: the whole.
    case whole
    /// Typed with `*` behind: the beginning.
    case beginning
  }

  public let text: String
  public let match: Match

  public init(_ text: String, _ match: Match = .plain) {
    self.text = text
    self.match = match
  }
}

/// An order of a list.
public struct QueueSort: Sendable, Hashable {
  public let order: QueueOrder
  /// Against the order's own direction.
  public let isReversed: Bool

  public init(_ order: QueueOrder, isReversed: Bool = false) {
    self.order = order
    self.isReversed = isReversed
  }

  /// Whether high values come first.
  public var isDescending: Bool { order.isDescending != isReversed }

  /// The order in words: `by due date`.
  public var title: String { isReversed ? "\(order.title), reversed" : order.title }
}
