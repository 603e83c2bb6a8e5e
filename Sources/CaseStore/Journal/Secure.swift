import CSodium

/// SHA-256 and random bytes, from libsodium.
enum Secure {
  static let digestSize = 32

  /// Once per process, before anything else of the library.
  private static let isReady = sodium_init() >= 0

  static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    precondition(isReady, "libsodium does not start")
    var digest = [UInt8](repeating: 0, count: digestSize)
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }

  static func random(_ count: Int) -> [UInt8] {
    precondition(isReady, "libsodium does not start")
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
