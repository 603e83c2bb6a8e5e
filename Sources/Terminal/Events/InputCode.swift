/// What ncurses hands over for a keystroke: a character, or a number of its own.
enum InputCode: Equatable, Sendable {
  case scalar(UInt32)
  case function(Int32)

  // Numbers of our own for sequences ncurses does not name; its own end below 1024.
  static let pasteStart: Int32 = 2000
  static let pasteEnd: Int32 = 2001
  static let controlLeft: Int32 = 2010
  static let controlRight: Int32 = 2011
  static let controlUp: Int32 = 2012
  static let controlDown: Int32 = 2013
  static let controlHome: Int32 = 2014
  static let controlEnd: Int32 = 2015
  static let controlDelete: Int32 = 2016
}
