/// SplitMix64: a small generator that gives the same numbers for a seed on every machine and in every release.
///
/// The choices below are its own, because the standard library may change how it draws a number from a generator.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// A generator of its own for the part of that number, so that one part does not change when another draws more.
  public init(seed: UInt64, part: UInt64) {
    var mixer = SeededRandom(seed: seed &+ part &* 0xd134_2543_de82_ef95)
    state = mixer.next()
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension SeededRandom {
  /// A number from 0 to one less than the bound; 0 where the bound is not positive.
  public mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  public mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True that many times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of these; the array has at least one.
  public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// One of these; nil where there is none.
  public mutating func any<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// So many different ones of these, in their order.
  public mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var kept: [Element] = []
    for (index, element) in elements.enumerated() where below(elements.count - index) < count - kept.count {
      kept.append(element)
    }
    return kept
  }

  /// So many decimal digits.
  public mutating func digits(_ count: Int) -> String {
    var text = ""
    for _ in 0..<max(count, 0) { text.append(Character(Unicode.Scalar(UInt8(48 + below(10))))) }
    return text
  }
}
