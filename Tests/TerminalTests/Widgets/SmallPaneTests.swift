import Terminal
import Testing

/// People drag windows to any size; no widget may trap on one, nor lose the cursor.
@Suite struct SmallPaneTests {
  static let drawings: [(name: String, draw: @Sendable (inout Surface) -> Void)] = [
    (
      "table",
      { surface in
        var table = Table(
          columns: [TableColumn("A", width: .fixed(9)), TableColumn("B", width: .flexible(minimum: 3))], rowCount: 9)
        table.show(selection: 8, rows: table.visibleRows(in: surface.rows))
        table.draw(into: &surface) { TableRow([StyledText("漢\($0)"), "b"]) }
      }
    ),
    (
      "form",
      { surface in
        let fields = [
          FormField("a", label: "A long label", isRequired: true),
          FormField("b", label: "漢字", control: .area(TextArea("漢字漢字漢字", columns: 2))),
          FormField("c", label: "C", control: .choice(ChoiceField([Choice("漢字")], value: "漢字"))),
        ]
        for field in fields {
          var form = Form(fields: fields)
          form.setFocus(to: field.identifier)
          form.draw(into: &surface)
        }
      }
    ),
    ("menu", { Menu(title: "漢字", items: MenuTests.items, selection: 3).draw(into: &$0) }),
    ("palette", { Palette(items: MenuTests.items, filter: "e").draw(into: &$0) }),
    ("confirmation", { Confirmation("Send the letter?", consequence: "It cannot be unsent.").draw(into: &$0) }),
    ("pager", { Pager(text: "漢字 one two", columns: $0.columns).draw(into: &$0) }),
    ("status", { StatusLine(leading: ["漢字"], trailing: ["漢字漢字"]).draw(into: &$0) }),
    ("hints", { KeyHints([.init("q", "Quit")]).draw(into: &$0) }),
    ("bars", { BarChart([.init("漢字", value: 3)]).draw(into: &$0) }),
    ("box", { $0.box($0.bounds, title: "漢字漢字") }),
  ]

  @Test(arguments: drawings.map(\.name)) func drawsAtAnySize(name: String) throws {
    let draw = try #require(Self.drawings.first { $0.name == name }).draw
    for rows in 0...6 {
      for columns in 0...14 {
        var surface = Surface(size: Size(rows: 6, columns: 14))
        surface.inside(Region(row: 0, column: 0, rows: rows, columns: columns), draw)
        // Nothing outside the part was touched.
        for line in surface.lines.dropFirst(rows) { #expect(line == "") }
        for line in surface.lines { #expect(DisplayText.columns(of: line) <= columns) }
      }
    }
  }
}
