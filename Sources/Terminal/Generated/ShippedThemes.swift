// Made by .ci/embed-themes from Themes/*.toml. Do not edit.

/// The theme files that travel inside the binary.
enum ShippedThemes {
  /// Their text by name.
  static let texts: [String: String] = [
    "colour-blind": #"""
    # Blue and orange in place of green and red (the palette of Okabe and Ito, lightened for text), for
    # dark backgrounds. Every colour has at least 4.5:1 against the ground.
    inherits = "dark"
    ground = ["#1c1c1c", "234", "black"]

    [roles]
    "field.invalid" = { fg = ["#ffaf5f", "215", "own"], underline = true, bold = true, mono = "reverse" }
    "status.success" = { fg = ["#87d7ff", "117", "own"], bold = true }
    "status.warning" = { fg = ["#ffff87", "228", "own"], mono = "underline" }
    "status.error" = { fg = ["#ffaf5f", "215", "own"], bold = true, reverse = true }
    "state.awaiting" = { fg = ["#ffff87", "228", "own"], mono = "underline" }
    "state.escalated" = { fg = ["#ffaf5f", "215", "own"], bold = true, mono = "underline" }
    "clock.due" = { fg = ["#ffff87", "228", "own"], bold = true }
    "clock.overdue" = { fg = ["#ffaf5f", "215", "own"], bold = true, reverse = true }
    "risk.low" = { fg = ["#87d7ff", "117", "own"] }
    "risk.medium" = { fg = ["#ffff87", "228", "own"], mono = "underline" }
    "risk.high" = { fg = ["#ffaf5f", "215", "own"], bold = true }
    "risk.severe" = { fg = ["#ffaf5f", "215", "own"], bold = true, reverse = true }
    "compliance.pass" = { fg = ["#87d7ff", "117", "own"] }
    "compliance.gap" = { fg = ["#ffff87", "228", "own"], mono = "underline" }
    "compliance.breach" = { fg = ["#ffaf5f", "215", "own"], bold = true, mono = "reverse" }

    [glyphs]
    overdue = ["▲", "!!"]
    due = ["△", "!"]

    """#,
    "dark": #"""
    # For dark backgrounds. Every colour has at least 4.5:1 against the ground;
    # none of the sixteen has that on every palette in use, so there attributes tell.
    inherits = "default"
    ground = ["#1c1c1c", "234", "black"]

    [roles]
    "text.muted" = { fg = ["#a8a8a8", "248", "own"] }
    "text.heading" = { fg = ["#ffffff", "231", "own"], bold = true }
    "text.accent" = { fg = ["#87d7ff", "117", "own"], bold = true }
    "text.link" = { fg = ["#87afff", "111", "own"], underline = true }
    "marker.tagged" = { fg = ["#ff87d7", "212", "own"], bold = true }
    "match" = { fg = ["#ffd75f", "221", "own"], underline = true, bold = true }
    "pane.border" = { fg = ["#8a8a8a", "245", "own"] }
    "pane.border.focused" = { fg = ["#87d7ff", "117", "own"], bold = true }
    "label.help" = { fg = ["#a8a8a8", "248", "own"] }
    "key" = { fg = ["#ffd75f", "221", "own"], bold = true }
    "field.invalid" = { fg = ["#ff8787", "210", "own"], underline = true, mono = "reverse" }
    "status.success" = { fg = ["#87d787", "114", "own"], bold = true }
    "status.warning" = { fg = ["#ffaf5f", "215", "own"], bold = true, mono = "underline" }
    "status.error" = { fg = ["#ff8787", "210", "own"], bold = true, mono = "reverse" }
    "state.new" = { fg = ["#87d7ff", "117", "own"], bold = true }
    "state.awaiting" = { fg = ["#ffaf5f", "215", "own"], mono = "underline" }
    "state.escalated" = { fg = ["#ff8787", "210", "own"], bold = true, mono = "underline" }
    "state.closed" = { fg = ["#a8a8a8", "248", "own"] }
    "clock.due" = { fg = ["#ffaf5f", "215", "own"], bold = true }
    "clock.overdue" = { fg = ["#ff8787", "210", "own"], bold = true, mono = "reverse" }
    "risk.low" = { fg = ["#87d787", "114", "own"] }
    "risk.medium" = { fg = ["#ffaf5f", "215", "own"], mono = "underline" }
    "risk.high" = { fg = ["#ff8787", "210", "own"], bold = true }
    "risk.severe" = { fg = ["#ffffff", "231", "own"], bg = ["#af0000", "124", "own"], bold = true, mono = "reverse" }
    "compliance.pass" = { fg = ["#87d787", "114", "own"] }
    "compliance.gap" = { fg = ["#ffaf5f", "215", "own"], mono = "underline" }
    "compliance.breach" = { fg = ["#ff8787", "210", "own"], bold = true, mono = "reverse" }
    "chart" = { fg = ["#87d7ff", "117", "own"] }

    """#,
    "default": #"""
    # The terminal's own colours for text, so that it is readable on any background, and a few colours that
    # have 4.5:1 on black and on white alike. None of the sixteen is readable on every palette in use, so a
    # terminal of that depth is told by attributes. Nothing rests on colour alone.

    [roles]
    "text" = {}
    "text.muted" = {}
    "text.heading" = { bold = true }
    "text.accent" = { fg = ["#5f5fff", "63", "own"], bold = true }
    "text.link" = { underline = true }
    "selection" = { reverse = true }
    "selection.blurred" = { underline = true }
    # Plain, since it is sent with every move of the cursor and each change of colour costs bytes.
    "marker" = {}
    "marker.tagged" = { fg = ["#d700af", "163", "own"], bold = true }
    "match" = { underline = true, bold = true }
    "pane.border" = {}
    "pane.border.focused" = { bold = true }
    "list.header" = { underline = true }
    "list.header.sorted" = { underline = true, bold = true }
    "field" = { underline = true }
    "field.focused" = { underline = true, bold = true }
    "field.invalid" = { fg = ["#ee0000", "131", "own"], underline = true, mono = "reverse" }
    "field.readonly" = {}
    "label" = {}
    "label.required" = { bold = true }
    "label.help" = {}
    "key" = { bold = true }
    "key.hint" = {}
    "status" = {}
    "status.info" = {}
    "status.success" = { fg = ["#00875f", "29", "own"], bold = true }
    "status.warning" = { fg = ["#d700af", "163", "own"], bold = true, mono = "underline" }
    "status.error" = { fg = ["#ee0000", "131", "own"], bold = true, mono = "reverse" }
    "state.new" = { bold = true }
    "state.open" = {}
    "state.awaiting" = { fg = ["#d700af", "163", "own"], mono = "underline" }
    "state.escalated" = { fg = ["#ee0000", "131", "own"], bold = true, mono = "underline" }
    "state.closed" = {}
    "clock.ontime" = {}
    "clock.due" = { fg = ["#d700af", "163", "own"], mono = "underline" }
    "clock.overdue" = { fg = ["#ee0000", "131", "own"], mono = "reverse" }
    "risk.low" = {}
    "risk.medium" = { fg = ["#d700af", "163", "own"], mono = "underline" }
    "risk.high" = { fg = ["#ee0000", "131", "own"], bold = true }
    "risk.severe" = { fg = ["#ee0000", "131", "own"], bold = true, reverse = true }
    "compliance.pass" = { fg = ["#00875f", "29", "own"] }
    "compliance.gap" = { fg = ["#d700af", "163", "own"], mono = "underline" }
    "compliance.breach" = { fg = ["#ee0000", "131", "own"], bold = true, mono = "reverse" }
    "chart" = { fg = ["#5f5fff", "63", "own"] }

    """#,
    "high-contrast": #"""
    # White on black, set by the theme itself; 7:1 and more throughout. Of the sixteen colours only black and the whites
    # keep that on every palette in use, so attributes tell there what colours tell elsewhere.
    inherits = "default"
    ground = ["#000000", "16", "black"]

    [roles]
    "text" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "text.heading" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "text.muted" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "text.accent" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "text.link" = { fg = ["#00ffff", "51", "bright-white"], bg = ["#000000", "16", "black"], underline = true }
    "selection" = { fg = ["#000000", "16", "black"], bg = ["#ffff00", "226", "bright-white"], bold = true, mono = "reverse" }
    "selection.blurred" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], underline = true }
    "marker" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "marker.tagged" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "match" = { fg = ["#000000", "16", "black"], bg = ["#ffff00", "226", "bright-white"], underline = true }
    "pane.border" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "pane.border.focused" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "list.header" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], underline = true }
    "list.header.sorted" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], underline = true, bold = true }
    "field" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], underline = true }
    "field.focused" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], underline = true, bold = true }
    "field.invalid" = { fg = ["#000000", "16", "black"], bg = ["#ff8787", "210", "bright-white"], bold = true, mono = "reverse" }
    "field.readonly" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "label" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "label.required" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "label.help" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "key" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "key.hint" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "status" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "status.info" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "status.success" = { fg = ["#00ff00", "46", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "status.warning" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], bold = true, underline = true }
    "status.error" = { fg = ["#000000", "16", "black"], bg = ["#ff8787", "210", "bright-white"], bold = true, mono = "reverse" }
    "state.new" = { fg = ["#00ffff", "51", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "state.open" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "state.awaiting" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], underline = true }
    "state.escalated" = { fg = ["#ff8787", "210", "bright-white"], bg = ["#000000", "16", "black"], bold = true, underline = true }
    "state.closed" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "clock.ontime" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "clock.due" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "clock.overdue" = { fg = ["#000000", "16", "black"], bg = ["#ff8787", "210", "bright-white"], bold = true, mono = "reverse" }
    "risk.low" = { fg = ["#00ff00", "46", "bright-white"], bg = ["#000000", "16", "black"] }
    "risk.medium" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], underline = true }
    "risk.high" = { fg = ["#ff8787", "210", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "risk.severe" = { fg = ["#000000", "16", "black"], bg = ["#ff8787", "210", "bright-white"], bold = true, mono = "reverse" }
    "compliance.pass" = { fg = ["#00ff00", "46", "bright-white"], bg = ["#000000", "16", "black"] }
    "compliance.gap" = { fg = ["#ffff00", "226", "bright-white"], bg = ["#000000", "16", "black"], underline = true }
    "compliance.breach" = { fg = ["#000000", "16", "black"], bg = ["#ff8787", "210", "bright-white"], bold = true, mono = "reverse" }
    "chart" = { fg = ["#00ffff", "51", "bright-white"], bg = ["#000000", "16", "black"] }

    """#,
    "light": #"""
    # For light backgrounds. Every colour has at least 4.5:1 against the ground;
    # none of the sixteen has that on every palette in use, so there attributes tell.
    inherits = "default"
    ground = ["#ffffff", "231", "bright-white"]

    [roles]
    "text.muted" = { fg = ["#585858", "240", "own"] }
    "text.heading" = { fg = ["#000000", "16", "own"], bold = true }
    "text.accent" = { fg = ["#005f87", "24", "own"], bold = true }
    "text.link" = { fg = ["#0000af", "19", "own"], underline = true }
    "marker.tagged" = { fg = ["#870087", "90", "own"], bold = true }
    "match" = { fg = ["#870000", "88", "own"], underline = true, bold = true }
    "pane.border" = { fg = ["#6c6c6c", "242", "own"] }
    "pane.border.focused" = { fg = ["#005f87", "24", "own"], bold = true }
    "label.help" = { fg = ["#585858", "240", "own"] }
    "key" = { fg = ["#005f87", "24", "own"], bold = true }
    "field.invalid" = { fg = ["#af0000", "124", "own"], underline = true, mono = "reverse" }
    "status.success" = { fg = ["#005f00", "22", "own"], bold = true }
    "status.warning" = { fg = ["#875f00", "94", "own"], bold = true, mono = "underline" }
    "status.error" = { fg = ["#af0000", "124", "own"], bold = true, mono = "reverse" }
    "state.new" = { fg = ["#005f87", "24", "own"], bold = true }
    "state.awaiting" = { fg = ["#875f00", "94", "own"], mono = "underline" }
    "state.escalated" = { fg = ["#af0000", "124", "own"], bold = true, mono = "underline" }
    "state.closed" = { fg = ["#585858", "240", "own"] }
    "clock.due" = { fg = ["#875f00", "94", "own"], bold = true }
    "clock.overdue" = { fg = ["#af0000", "124", "own"], bold = true, mono = "reverse" }
    "risk.low" = { fg = ["#005f00", "22", "own"] }
    "risk.medium" = { fg = ["#875f00", "94", "own"], mono = "underline" }
    "risk.high" = { fg = ["#af0000", "124", "own"], bold = true }
    "risk.severe" = { fg = ["#ffffff", "231", "own"], bg = ["#af0000", "124", "own"], bold = true, mono = "reverse" }
    "compliance.pass" = { fg = ["#005f00", "22", "own"] }
    "compliance.gap" = { fg = ["#875f00", "94", "own"], mono = "underline" }
    "compliance.breach" = { fg = ["#af0000", "124", "own"], bold = true, mono = "reverse" }
    "chart" = { fg = ["#005f87", "24", "own"] }

    """#,
    "mono": #"""
    # No colour at all; bold, underline and reverse carry the meaning.

    [roles]
    "text" = {}
    "text.heading" = { bold = true }
    "text.accent" = { bold = true }
    "text.link" = { underline = true }
    "selection" = { reverse = true }
    "selection.blurred" = { underline = true }
    "marker" = {}
    "match" = { underline = true, bold = true }
    "pane.border.focused" = { bold = true }
    "list.header" = { underline = true }
    "list.header.sorted" = { underline = true, bold = true }
    "field" = { underline = true }
    "field.focused" = { underline = true, bold = true }
    "field.invalid" = { reverse = true }
    "field.readonly" = {}
    "label.required" = { bold = true }
    "key" = { bold = true }
    "key.hint" = {}
    "status.success" = { bold = true }
    "status.warning" = { bold = true, underline = true }
    "status.error" = { bold = true, reverse = true }
    "state.new" = { bold = true }
    "state.awaiting" = { underline = true }
    "state.escalated" = { bold = true, underline = true }
    "clock.due" = { bold = true }
    "clock.overdue" = { bold = true, reverse = true }
    "risk.medium" = { underline = true }
    "risk.high" = { bold = true }
    "risk.severe" = { bold = true, reverse = true }
    "compliance.gap" = { underline = true }
    "compliance.breach" = { bold = true, reverse = true }

    """#,
  ]
}
