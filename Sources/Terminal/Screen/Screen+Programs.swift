import Glibc

extension Screen {
  /// Runs another program on the terminal, such as an editor, and waits for its end. The next frame is
  /// sent whole.
  ///
  /// - Parameters:
  ///   - program: the path of the program; the search path is not consulted.
  ///   - environment: all of the program's environment.
  /// - Returns: the exit status, or nil when a signal ended the program.
  public func run(
    _ program: String, arguments: [String] = [], environment: [String: String]
  ) throws(ScreenError) -> Int32? {
    suspend()
    defer {
      JobControl.discardKeyboardSignals()
      resume()
    }
    return try ChildProgram.run(program, arguments: arguments, environment: environment)
  }
}
