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
    "field.invalid" = { fg = ["#ffaf5f", "215", "bright-yellow"], underline = true, bold = true, mono = "reverse" }
    "status.success" = { fg = ["#87d7ff", "117", "bright-cyan"], bold = true }
    "status.warning" = { fg = ["#ffff87", "228", "bright-yellow"] }
    "status.error" = { fg = ["#ffaf5f", "215", "bright-yellow"], bold = true, reverse = true }
    "state.awaiting" = { fg = ["#ffff87", "228", "bright-yellow"] }
    "state.escalated" = { fg = ["#ffaf5f", "215", "bright-yellow"], bold = true }
    "clock.due" = { fg = ["#ffff87", "228", "bright-yellow"], bold = true }
    "clock.overdue" = { fg = ["#ffaf5f", "215", "bright-yellow"], bold = true, reverse = true }
    "risk.low" = { fg = ["#87d7ff", "117", "bright-cyan"] }
    "risk.medium" = { fg = ["#ffff87", "228", "bright-yellow"] }
    "risk.high" = { fg = ["#ffaf5f", "215", "bright-yellow"], bold = true }
    "risk.severe" = { fg = ["#ffaf5f", "215", "bright-yellow"], bold = true, reverse = true }
    "compliance.pass" = { fg = ["#87d7ff", "117", "bright-cyan"] }
    "compliance.gap" = { fg = ["#ffff87", "228", "bright-yellow"] }
    "compliance.breach" = { fg = ["#ffaf5f", "215", "bright-yellow"], bold = true }

    [glyphs]
    overdue = ["▲", "!!"]
    due = ["△", "!"]

    """#,
    "dark": #"""
    # For dark backgrounds. Every colour has at least 4.5:1 against the ground.
    inherits = "default"
    ground = ["#1c1c1c", "234", "black"]

    [roles]
    "text.muted" = { fg = ["#a8a8a8", "248", "white"] }
    "text.heading" = { fg = ["#ffffff", "231", "bright-white"], bold = true }
    "text.accent" = { fg = ["#87d7ff", "117", "bright-cyan"], bold = true }
    "text.link" = { fg = ["#87afff", "111", "bright-blue"], underline = true }
    "marker.tagged" = { fg = ["#ff87d7", "212", "bright-magenta"], bold = true }
    "match" = { fg = ["#ffd75f", "221", "bright-yellow"], underline = true, bold = true }
    "pane.border" = { fg = ["#8a8a8a", "245", "white"] }
    "pane.border.focused" = { fg = ["#87d7ff", "117", "bright-cyan"], bold = true }
    "label.help" = { fg = ["#a8a8a8", "248", "white"] }
    "key" = { fg = ["#ffd75f", "221", "bright-yellow"], bold = true }
    "field.invalid" = { fg = ["#ff8787", "210", "bright-red"], underline = true, mono = "reverse" }
    "status.success" = { fg = ["#87d787", "114", "bright-green"], bold = true }
    "status.warning" = { fg = ["#ffaf5f", "215", "bright-yellow"], bold = true }
    "status.error" = { fg = ["#ff8787", "210", "bright-red"], bold = true, mono = "reverse" }
    "state.new" = { fg = ["#87d7ff", "117", "bright-cyan"], bold = true }
    "state.awaiting" = { fg = ["#ffaf5f", "215", "bright-yellow"] }
    "state.escalated" = { fg = ["#ff8787", "210", "bright-red"], bold = true }
    "state.closed" = { fg = ["#a8a8a8", "248", "white"] }
    "clock.due" = { fg = ["#ffaf5f", "215", "bright-yellow"], bold = true }
    "clock.overdue" = { fg = ["#ff8787", "210", "bright-red"], bold = true, mono = "reverse" }
    "risk.low" = { fg = ["#87d787", "114", "bright-green"] }
    "risk.medium" = { fg = ["#ffaf5f", "215", "bright-yellow"] }
    "risk.high" = { fg = ["#ff8787", "210", "bright-red"], bold = true }
    "risk.severe" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#af0000", "124", "red"], bold = true, mono = "reverse" }
    "compliance.pass" = { fg = ["#87d787", "114", "bright-green"] }
    "compliance.gap" = { fg = ["#ffaf5f", "215", "bright-yellow"] }
    "compliance.breach" = { fg = ["#ff8787", "210", "bright-red"], bold = true }
    "chart" = { fg = ["#87d7ff", "117", "bright-cyan"] }

    """#,
    "default": #"""
    # The terminal's own colours for text, so that it is readable on any background; the sixteen
    # colours, which people set to their liking, for the rest. Nothing rests on colour alone.

    [roles]
    "text" = {}
    "text.muted" = {}
    "text.heading" = { bold = true }
    "text.accent" = { fg = "cyan", bold = true }
    "text.link" = { underline = true }
    "selection" = { reverse = true }
    "selection.blurred" = { underline = true }
    # Plain, since it is sent with every move of the cursor and each change of colour costs bytes.
    "marker" = {}
    "marker.tagged" = { fg = "magenta", bold = true }
    "match" = { underline = true, bold = true }
    "pane.border" = {}
    "pane.border.focused" = { bold = true }
    "list.header" = { underline = true }
    "list.header.sorted" = { underline = true, bold = true }
    "field" = { underline = true }
    "field.focused" = { underline = true, bold = true }
    "field.invalid" = { fg = "red", underline = true, mono = "reverse" }
    "field.readonly" = {}
    "label" = {}
    "label.required" = { bold = true }
    "label.help" = {}
    "key" = { bold = true }
    "key.hint" = {}
    "status" = {}
    "status.info" = {}
    "status.success" = { fg = "green", bold = true }
    "status.warning" = { fg = "magenta", bold = true }
    "status.error" = { fg = "red", bold = true, mono = "reverse" }
    "state.new" = { bold = true }
    "state.open" = {}
    "state.awaiting" = { fg = "magenta" }
    "state.escalated" = { fg = "red", bold = true }
    "state.closed" = {}
    "clock.ontime" = {}
    "clock.due" = { fg = "magenta", bold = true }
    "clock.overdue" = { fg = "red", bold = true, mono = "reverse" }
    "risk.low" = {}
    "risk.medium" = { fg = "magenta" }
    "risk.high" = { fg = "red", bold = true }
    "risk.severe" = { fg = "red", bold = true, reverse = true }
    "compliance.pass" = { fg = "green" }
    "compliance.gap" = { fg = "magenta" }
    "compliance.breach" = { fg = "red", bold = true }
    "chart" = { fg = "cyan" }

    """#,
    "high-contrast": #"""
    # White on black, set by the theme itself; 7:1 and more throughout.
    inherits = "default"
    ground = ["#000000", "16", "black"]

    [roles]
    "text" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "text.heading" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "text.muted" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "text.accent" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], bold = true }
    "text.link" = { fg = ["#00ffff", "51", "bright-cyan"], bg = ["#000000", "16", "black"], underline = true }
    "selection" = { fg = ["#000000", "16", "black"], bg = ["#ffff00", "226", "bright-yellow"], bold = true, mono = "reverse" }
    "selection.blurred" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], underline = true }
    "marker" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], bold = true }
    "marker.tagged" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], bold = true }
    "match" = { fg = ["#000000", "16", "black"], bg = ["#ffff00", "226", "bright-yellow"], underline = true }
    "pane.border" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "pane.border.focused" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], bold = true }
    "list.header" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], underline = true, bold = true }
    "list.header.sorted" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], underline = true, bold = true }
    "field" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], underline = true }
    "field.focused" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], underline = true, bold = true }
    "field.invalid" = { fg = ["#000000", "16", "black"], bg = ["#ff8787", "210", "bright-red"], bold = true, mono = "reverse" }
    "field.readonly" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "label" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "label.required" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "label.help" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "key" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], bold = true }
    "key.hint" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "status" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"], bold = true }
    "status.info" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "status.success" = { fg = ["#00ff00", "46", "bright-green"], bg = ["#000000", "16", "black"], bold = true }
    "status.warning" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], bold = true }
    "status.error" = { fg = ["#000000", "16", "black"], bg = ["#ff8787", "210", "bright-red"], bold = true, mono = "reverse" }
    "state.new" = { fg = ["#00ffff", "51", "bright-cyan"], bg = ["#000000", "16", "black"], bold = true }
    "state.open" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "state.awaiting" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"] }
    "state.escalated" = { fg = ["#ff8787", "210", "bright-red"], bg = ["#000000", "16", "black"], bold = true }
    "state.closed" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "clock.ontime" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#000000", "16", "black"] }
    "clock.due" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"], bold = true }
    "clock.overdue" = { fg = ["#000000", "16", "black"], bg = ["#ff8787", "210", "bright-red"], bold = true, mono = "reverse" }
    "risk.low" = { fg = ["#00ff00", "46", "bright-green"], bg = ["#000000", "16", "black"] }
    "risk.medium" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"] }
    "risk.high" = { fg = ["#ff8787", "210", "bright-red"], bg = ["#000000", "16", "black"], bold = true }
    "risk.severe" = { fg = ["#000000", "16", "black"], bg = ["#ff8787", "210", "bright-red"], bold = true, mono = "reverse" }
    "compliance.pass" = { fg = ["#00ff00", "46", "bright-green"], bg = ["#000000", "16", "black"] }
    "compliance.gap" = { fg = ["#ffff00", "226", "bright-yellow"], bg = ["#000000", "16", "black"] }
    "compliance.breach" = { fg = ["#ff8787", "210", "bright-red"], bg = ["#000000", "16", "black"], bold = true }
    "chart" = { fg = ["#00ffff", "51", "bright-cyan"], bg = ["#000000", "16", "black"] }

    """#,
    "light": #"""
    # For light backgrounds. Every colour has at least 4.5:1 against the ground.
    inherits = "default"
    ground = ["#ffffff", "231", "bright-white"]

    [roles]
    "text.muted" = { fg = ["#585858", "240", "black"] }
    "text.heading" = { fg = ["#000000", "16", "black"], bold = true }
    "text.accent" = { fg = ["#005f87", "24", "blue"], bold = true }
    "text.link" = { fg = ["#0000af", "19", "blue"], underline = true }
    "marker.tagged" = { fg = ["#870087", "90", "magenta"], bold = true }
    "match" = { fg = ["#870000", "88", "red"], underline = true, bold = true }
    "pane.border" = { fg = ["#6c6c6c", "242", "black"] }
    "pane.border.focused" = { fg = ["#005f87", "24", "blue"], bold = true }
    "label.help" = { fg = ["#585858", "240", "black"] }
    "key" = { fg = ["#005f87", "24", "blue"], bold = true }
    "field.invalid" = { fg = ["#af0000", "124", "red"], underline = true, mono = "reverse" }
    "status.success" = { fg = ["#005f00", "22", "green"], bold = true }
    "status.warning" = { fg = ["#875f00", "94", "magenta"], bold = true }
    "status.error" = { fg = ["#af0000", "124", "red"], bold = true, mono = "reverse" }
    "state.new" = { fg = ["#005f87", "24", "blue"], bold = true }
    "state.awaiting" = { fg = ["#875f00", "94", "magenta"] }
    "state.escalated" = { fg = ["#af0000", "124", "red"], bold = true }
    "state.closed" = { fg = ["#585858", "240", "black"] }
    "clock.due" = { fg = ["#875f00", "94", "magenta"], bold = true }
    "clock.overdue" = { fg = ["#af0000", "124", "red"], bold = true, mono = "reverse" }
    "risk.low" = { fg = ["#005f00", "22", "green"] }
    "risk.medium" = { fg = ["#875f00", "94", "magenta"] }
    "risk.high" = { fg = ["#af0000", "124", "red"], bold = true }
    "risk.severe" = { fg = ["#ffffff", "231", "bright-white"], bg = ["#af0000", "124", "red"], bold = true, mono = "reverse" }
    "compliance.pass" = { fg = ["#005f00", "22", "green"] }
    "compliance.gap" = { fg = ["#875f00", "94", "magenta"] }
    "compliance.breach" = { fg = ["#af0000", "124", "red"], bold = true }
    "chart" = { fg = ["#005f87", "24", "blue"] }

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
