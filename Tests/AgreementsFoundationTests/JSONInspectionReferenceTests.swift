import AgreementsFoundation
import Foundation
import Testing

@Suite("JSON inspection compared with references")
struct JSONInspectionReferenceTests {
  @Test("every text of up to five tokens is accepted exactly if the grammar derives it")
  func grammar() {
    // V is a value, L the elements of an array, M the members of an object with k or l as next key.
    let productions: [(Character, [String])] = [
      ("V", ["t", "k", "[]", "{}", "[L]", "{M}", "{N}"]), ("L", ["V", "V,L"]),
      ("M", ["k:V", "k:V,l:V"]), ("N", ["l:V", "l:V,k:V"]),
    ]
    let derived = Self.derived(from: "V", by: productions, maximumLength: 5)
    #expect(derived.contains("{k:t}") && derived.contains("[t,k]"))
    var accepted: Set<String> = []
    for text in Self.texts(over: "[]{},:klt", maximumLength: 5)
    where isAccepted(Self.written(text)) { accepted.insert(text) }
    // The grammar above leaves out l as a value, which no rule distinguishes from k.
    #expect(accepted.filter { !$0.contains("l") } == derived.filter { !$0.contains("l") })
    #expect(accepted.isSuperset(of: derived))
    for text in derived {
      let spaced = text.map { " \t\r\n" + Self.written(String($0)) }.joined() + " "
      #expect(isAccepted(spaced), "\(text)")
    }
  }

  @Test("every number of up to five bytes is accepted exactly if RFC 8259 derives it")
  func numbers() {
    let productions: [(Character, [String])] = [
      ("V", ["I", "-I", "IF", "-IF", "IE", "-IE", "IFE", "-IFE"]), ("I", ["0", "1", "1D"]),
      ("D", ["0", "1", "0D", "1D"]), ("F", [".D"]), ("E", ["eD", "e+D", "e-D"]),
    ]
    let derived = Self.derived(from: "V", by: productions, maximumLength: 5)
    let accepted = Self.texts(over: "-+.e01", maximumLength: 5).filter { isAccepted($0) }
    #expect(derived.count > 100)
    #expect(Set(accepted) == derived)
  }

  @Test("a string is accepted exactly if the standard library finds no byte of it to repair")
  func encodings() {
    let borders: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    let leads: [UInt8] = [0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5]
    var sequences: [[UInt8]] = []
    for first in UInt8(0x80)...0xFF {
      sequences.append([first])
      for second in UInt8(0x7D)...0xC3 { sequences.append([first, second]) }
    }
    for (lead, second) in leads.flatMap({ lead in borders.map { (lead, $0) } }) {
      for third in borders {
        sequences.append([lead, second, third])
        for fourth in borders { sequences.append([lead, second, third, fourth]) }
      }
    }
    var disagreements: [[UInt8]] = []
    for sequence in sequences {
      let isValid = String(decoding: sequence, as: UTF8.self).utf8.elementsEqual(sequence)
      let quoted = [0x22] + sequence + [0x22]
      if isAccepted(bytes: quoted) != isValid { disagreements.append(sequence) }
    }
    #expect(disagreements.isEmpty)
  }

  @Test("every escape of one code unit is accepted exactly if it is no surrogate")
  func escapes() {
    for unit in stride(from: 0, through: 0xFFFF, by: 1) {
      guard unit % 61 == 0 || 0xD7F0...0xE010 ~= unit && unit % 5 == 0 || unit & 0x3FF == 0
      else { continue }
      let digits = String(unit, radix: 16)
      let text = "\"\\u" + String(repeating: "0", count: 4 - digits.count) + digits + "\""
      #expect(isAccepted(text) == !(0xD800...0xDFFF ~= unit), "\(text)")
    }
  }

  @Test("with any one byte changed, a text is accepted exactly if Foundation accepts it")
  func corruption() throws {
    // Two differences are known and kept out of the sample, except for the first: Foundation takes
    // duplicate keys, and it refuses numbers beyond the range of Double and zero with an exponent.
    let sample =
      #" {"id":"a\u00e9\n\ud83d\ude00 €","n":[0,[],{},2.5e1,-10.25e+3],"t":true,"z":null} "#
    let bytes = Array(sample.utf8)
    try JSONInspection.inspect(bytes)
    var acceptedCount = 0
    for index in bytes.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = bytes
        changed[index] = byte
        let expected =
          (try? JSONSerialization.jsonObject(with: Data(changed), options: .fragmentsAllowed))
          != nil
        do throws(JSONSyntaxError) {
          try JSONInspection.inspect(changed)
          acceptedCount += 1
          #expect(expected, "accepted byte \(byte) at \(index)")
        } catch {
          if case .duplicateKey = error.reason { continue }
          #expect(!expected, "byte \(byte) at \(index): \(error)")
          #expect(0...changed.count ~= error.offset)
        }
      }
    }
    #expect(acceptedCount > 1000)
  }

  /// The texts without upper-case letters that the productions derive, up to a length.
  private static func derived(
    from start: String, by productions: [(Character, [String])], maximumLength: Int
  ) -> Set<String> {
    var forms: Set = [start]
    var open = [start]
    while let form = open.popLast() {
      guard let index = form.firstIndex(where: \.isUppercase),
        let (_, choices) = productions.first(where: { $0.0 == form[index] })
      else { continue }
      for choice in choices {
        let next = form[..<index] + choice + form[form.index(after: index)...]
        guard next.count <= maximumLength else { continue }
        if forms.insert(String(next)).inserted { open.append(String(next)) }
      }
    }
    return forms.filter { !$0.contains(where: \.isUppercase) }
  }

  /// All texts of the characters of an alphabet up to a length.
  private static func texts(over alphabet: String, maximumLength: Int) -> [String] {
    var all = [""]
    var last = [""]
    for _ in 0..<maximumLength {
      last = last.flatMap { text in alphabet.map { text + String($0) } }
      all += last
    }
    return all
  }

  /// The JSON text for tokens, of which t stands for true, and k and l for two strings.
  private static func written(_ tokens: String) -> String {
    var text = ""
    for token in tokens {
      switch token {
      case "t": text += "true"
      case "k", "l": text += "\"\(token)\""
      default: text.append(token)
      }
    }
    return text
  }

  private func isAccepted(_ text: String) -> Bool { isAccepted(bytes: Array(text.utf8)) }

  private func isAccepted(bytes: [UInt8]) -> Bool {
    (try? JSONInspection.inspect(bytes)) != nil
  }
}
