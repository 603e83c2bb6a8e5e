import Testing

@Suite("The scanner finds functions")
struct FunctionScannerTests {
  private func extents(_ text: String) -> [String] {
    FunctionScanner.functions(in: SwiftFile(path: "Sources/A/A.swift", text: text))
      .map { "\($0.name) \($0.firstLine)-\($0.lastLine)" }
  }

  @Test("Brackets in strings, comments and regular expressions do not count")
  func masked() {
    let text = ##"""
      func a() {
        let s = "}" + #"\" } "# + "\({ "}" }())" // }
        /* } /* } */ } */
        let t = """
          } \(f { "}" }) "
          """
        let r = /}"/
        let q = #/ }" /#
        let u = #"""#
      }
      func b() {}
      """##
    #expect(extents(text) == ["a 1-10", "b 11-11"])
  }

  @Test("Lines and columns stay where they are")
  func maskKeepsPlaces() {
    let text = "let a = \"x\\(b)y\" // é\n/* c */ d"
    #expect(CodeMask.code(of: text) == "let a = \"  (b) \"      \n        d")
    #expect(CodeMask.code(of: "a / b / c") == "a / b / c")
    #expect(CodeMask.code(of: "f(\"") == "f(\"")
  }

  @Test("Nested functions count for themselves and for the outer one")
  func nested() {
    #expect(extents("func a() {\n  func b() {\n  }\n  let c = {\n  }\n}\n") == ["a 1-6", "b 2-3", "c 4-5"])
  }

  @Test("A closure among the parameters does not hide the body")
  func closureParameter() {
    #expect(extents("func a(\n  b: () -> Void = { let c = 1 }\n) where T: P {\n}\n") == ["a 1-4"])
  }

  @Test("Requirements, conditions and stored properties have no body")
  func noBody() {
    let text = """
      protocol P {
        func a()
        associatedtype T
        var b: Int { get }
        init(c: Int)
      }
      struct S {
        let d: Int
        var e = 3
        enum F {
        }
        func g(_ h: Int?) -> Int {
          if let h, case .i(let j) = k {
          }
          guard let l = m else {
          }
          let n = 1
          o.forEach {
          }
          let p = if q {
          }
          return self.init(func: r) {
          }
        }
      }
      """
    #expect(extents(text) == ["b 4-4", "g 12-24"])
  }

  @Test("A property's body may start on the next line")
  func continued() {
    #expect(extents("var a:\n  Int\n{\n}\nlet b =\n  {\n  }\n") == ["a 1-4", "b 5-7"])
  }
}
