import ArgumentParser
import Casework

/// A command about the office given as `field=value`; `ombud commands NAME` lists the fields.
struct FieldChange: ParsableArguments {
  @OptionGroup var options: StoreOptions
  @Argument(help: "field=value") var fields: [String] = []

  func perform(_ name: CommandName) throws {
    let session = try StoreSession.open(options)
    let reader = try session.reader(for: nil)
    let receipt = try session.perform(Command(name, try reader.values(try FieldArguments.values(fields), for: name)))
    Output.print(receipt.message)
  }
}

/// Fields on the command line: `name=value`.
enum FieldArguments {
  static func values(_ arguments: [String]) throws -> [String: RawValue] {
    var values: [String: RawValue] = [:]
    for argument in arguments {
      guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
        throw Failure.usage("'\(argument)' is no field=value; put the case's reference first, then the fields.")
      }
      values[String(argument[..<equals])] = .text(String(argument[argument.index(after: equals)...]))
    }
    return values
  }
}
