/// One record of a CSV file: its cells as bytes, and the lines that it stands on.
struct CSVRecord: Equatable {
  /// The line on which it begins, counted from 1; quoted cells may run over more.
  let line: Int
  let lastLine: Int
  /// The cells without their quotes, not yet decoded: one bad byte must not cost the other rows.
  let cells: [[UInt8]]
  /// Everything as it stood in the file, without the line end.
  let raw: ArraySlice<UInt8>
  /// Why its columns cannot be told apart; nil when they can.
  let fault: FormFault?
}
