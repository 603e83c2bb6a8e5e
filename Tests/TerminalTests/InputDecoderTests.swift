import CNcurses
import Testing

@testable import Terminal

@Suite final class InputDecoderTests {
  private var decoder = InputDecoder()

  private func codes(_ text: String) -> [InputCode] { text.unicodeScalars.map { .scalar($0.value) } }

  @Test func aPasteMayComeInPieces() {
    #expect(decoder.decode([.function(InputCode.pasteStart)] + codes("one ")) == [])
    #expect(decoder.decode(codes("two\r\nthree\r")) == [])
    #expect(decoder.decode([.function(InputCode.pasteEnd)] + codes("q")) == [.paste("one two\nthree\n"), .key("q")])
  }

  @Test func aPasteWithoutEndIsGivenUp() {
    _ = decoder.decode([.function(InputCode.pasteStart)] + codes("lost"))
    #expect(decoder.flushPaste() == .paste("lost"))
    #expect(decoder.flushPaste() == nil)
    #expect(decoder.decode(codes("j")) == [.key("j")])
  }

  @Test func aPasteKeepsEmptyLines() {
    _ = decoder.decode([.function(InputCode.pasteStart)] + codes("a\r\rb\n\nc"))
    #expect(decoder.flushPaste() == .paste("a\n\nb\n\nc"))
  }

  @Test(arguments: ["\u{1B}[1;9Q", "\u{1B}[?62;c", "\u{1B}[27;5;9~"]) func unknownSequencesAreDropped(
    _ sent: String
  ) {
    #expect(decoder.decode(codes(sent + "j")) == [.key("j")])
  }

  @Test func bracketsTypedAfterEscapeAreKeys() {
    #expect(decoder.decode(codes("\u{1B}[x")) == [.key(.escape), .key("["), .key("x")])
  }

  @Test func unknownFunctionCodesAndControlsAreDropped() {
    #expect(decoder.decode([.function(KEY_MAX), .scalar(0x85)]) == [])
  }
}
