import Testing

@testable import Terminal

/// Text can be read: by the colours' values where the theme says both, and on the palettes that people have where the
/// sixteen are the user's own. What has no colour says its state by attributes.
@Suite struct ContrastTests {
  static let shipped = ThemeLoader().names

  /// High contrast promises the guidelines' higher level.
  static func wanted(_ name: String) -> Double { name == "high-contrast" ? 7 : 4.5 }

  /// A theme made for any background is judged on black and on white.
  @Test(arguments: shipped, [ColourDepth.truecolour, .indexed])
  func everyColourCanBeRead(name: String, depth: ColourDepth) {
    let theme = ThemeLoader().load(name).theme
    let white = RGB(red: 255, green: 255, blue: 255)
    let black = RGB(red: 0, green: 0, blue: 0)
    let grounds = theme.ground.colour(at: depth).rgb.map { [$0] } ?? [black, white]
    for role in Role.allCases {
      let appearance = theme.appearance(of: role)
      guard let foreground = appearance.foreground.colour(at: depth).rgb else {
        #expect(
          appearance.background.colour(at: depth) == .own, "\(role.name) lays the terminal's own text on a colour")
        continue
      }
      for ground in appearance.background.colour(at: depth).rgb.map({ [$0] }) ?? grounds {
        let contrast = foreground.contrast(with: ground)
        #expect(contrast >= Self.wanted(name), "\(role.name) has \(contrast)")
      }
    }
  }

  @Test(arguments: shipped, TerminalPalette.published) func theSixteenCanBeReadOnEveryPalette(
    name: String, palette: TerminalPalette
  ) {
    let theme = ThemeLoader().load(name).theme
    func shown(_ colour: Colour, own: RGB) -> RGB {
      if case .index(let index) = colour { return palette.colours[Int(index)] }
      return own
    }
    for role in Role.allCases {
      let appearance = theme.appearance(of: role)
      let foreground = appearance.foreground.colour(at: .sixteen)
      let background = appearance.background.colour(at: .sixteen)
      // The terminal's own pair is its user's choice.
      if foreground == .own && background == .own { continue }
      let contrast = shown(foreground, own: palette.ownForeground)
        .contrast(with: shown(background, own: palette.ownBackground))
      #expect(contrast >= Self.wanted(name), "\(role.name) has \(contrast)")
    }
  }

  static let families: [[Role]] = [
    [.onTime, .due, .overdue],
    [.riskLow, .riskMedium, .riskHigh, .riskSevere],
    [.compliancePass, .complianceGap, .complianceBreach],
    [.info, .success, .warning, .error],
    [.stateOpen, .stateNew, .stateAwaiting, .stateEscalated],
    [.selection, .selectionBlurred, .text],
    [.field, .fieldFocused, .fieldInvalid],
    [.listHeader, .listSorted],
    [.fieldLabel, .fieldRequired],
  ]

  /// Within each family no two states look alike, on a terminal without colours and on one with sixteen.
  @Test(arguments: shipped, families) func noStateIsToldByColourAlone(name: String, family: [Role]) {
    let theme = ThemeLoader().load(name).theme
    for depth in [ColourDepth.monochrome, .sixteen] {
      for (place, role) in family.enumerated() {
        for other in family[..<place] {
          let looks = [role, other].map { role -> String in
            let appearance = theme.appearance(of: role)
            // Black on white beside white on black is a reversal, whoever does it.
            let isSwapped = appearance.background.colour(at: depth) == .index(15)
            let attributes = appearance.attributes(at: depth)
            return "\(attributes.symmetricDifference(isSwapped ? .reverse : []).rawValue)"
          }
          #expect(looks[0] != looks[1], "\(role.name) looks like \(other.name) at \(depth)")
        }
      }
    }
  }
}
