import Agreements
import AgreementsFoundation
import Foundation
import TestSupport
import Testing

@Suite("Documents that were damaged")
struct MutationTests {
  /// Documents to damage, without white space.
  private static let documents: [[UInt8]] = {
    var documents = [Array(SmallDocument.text.utf8)]
    for agreement in AgreementGenerator.agreements(40, seed: 2_025) {
      guard let json = try? agreement.json() else { continue }
      let compact = Array(JSONTokens(json).compact.utf8)
      if compact.count < 6_000 { documents.append(compact) }
    }
    return documents
  }()

  /// Bytes that mean something in JSON or in UTF-8.
  private static let signs =
    Array("{}[]:,\"\\/ \n-+.eE0123456789tfnu".utf8) + [0, 0x7F, 0xC3, 0xFF]

  /// Values that a reader may not expect.
  private static let values = [
    "null", "true", "{}", "[]", "\"\"", "0", "-1", "9223372036854775807", "-9223372036854775808",
    "1e400", "0.5", "[[]]", "{\"\":{}}", "\"\\u0000\"", "\"P100000Y\"", "\"9999-12-31\"", "\"fd\"",
    "\"x\\r\\n\\u2028y\"",
  ]

  /// Reads a text that may be damaged, and does with the agreement what can be done with one.
  ///
  /// - Returns: Whether there is an agreement.
  private func read(_ bytes: [UInt8], andUse isUsed: Bool) -> Bool {
    do throws(AgreementCodingError) {
      let agreement = try Agreement(json: Data(bytes))
      if isUsed { use(agreement) }
      return true
    } catch {
      let message = error.description
      #expect(!message.isEmpty)
      #expect(message.utf8.count < 3_000, "\(message)")
      #expect(!message.contains { $0.isNewline }, "\(message)")
      return false
    }
  }

  private func use(_ agreement: Agreement) {
    #expect(throws: Never.self) { try Agreement(json: agreement.json()) == agreement }
    let words = [agreement.text, agreement.markdown, agreement.text(for: "sy", width: 40)]
    #expect(words.allSatisfy { !$0.isEmpty })
    _ = agreement.linkDiagnostics
    _ = agreement.programme
    let texts = agreement.sources.map {
      SourceText($0.id, fileName: $0.fileName, bytes: Array("One.\nTwo.".utf8))
    }
    _ = SourceVerification(of: agreement, against: texts).diagnostics
    let date = CalendarDate.latest
    let record: EventRecord = [.entryIntoForce: date, .consent(by: "fd"): .earliest]
    for substance in agreement.substances {
      switch substance {
      case .entryIntoForce(let provision): _ = provision.formula.evaluated(with: record)
      case .duration(let duration): _ = duration.lastDay(inForceSince: date)
      case .renewal(let renewal): _ = renewal.latestNotice(before: date)
      case .termination(let provision): _ = provision.effect(ofNoticeOn: date)
      case .languages(let provision): _ = provision.authenticLanguages(with: record)
      default: break
      }
    }
  }

  @Test("with bytes changed, a document is read or refused", arguments: 0..<20)
  func bytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var count = 0
    for _ in 0..<250 {
      var bytes = random.element(of: Self.documents)
      for _ in 0..<random.number(in: 1...3) {
        let index = random.number(in: 0...(bytes.count - 1))
        let byte =
          random.chance(50)
          ? random.element(of: Self.signs) : UInt8(random.number(in: 0...255))
        switch random.number(in: 0...4) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(byte, at: index)
        case 2:
          let end = min(bytes.count, index + random.number(in: 1...40))
          bytes.insert(contentsOf: bytes[index..<end], at: random.number(in: 0...(bytes.count - 1)))
        default: bytes[index] = byte
        }
      }
      if read(bytes, andUse: false) { count += 1 }
    }
    // Most changes do harm; but some fall into words, where they make other words.
    #expect(10...200 ~= count)
  }

  @Test("with values changed, a document is refused or can be used", arguments: 0..<10)
  func values(seed: UInt64) {
    var random = SeededGenerator(seed: 100 + seed)
    var count = 0
    for _ in 0..<70 {
      var tokens = JSONTokens(random.element(of: Self.documents))
      for _ in 0..<random.number(in: 1...2) {
        let index = random.number(in: 1...(tokens.ranges.count - 2))
        guard !",:]}".contains(tokens.text(index)) else { continue }
        let value = tokens.value(from: index)
        let other = tokens.value(from: random.number(in: 1...(tokens.ranges.count - 2)))
        let isLikeOther = tokens[index].first == tokens[other.lowerBound].first
        let others = tokens.bytes[
          tokens.ranges[other.lowerBound].lowerBound..<tokens.ranges[other.upperBound].upperBound]
        if tokens.isKey(index) {
          guard tokens.isKey(other.lowerBound) else { continue }
          tokens = JSONTokens(tokens.replacing(value, with: others))
        } else if isLikeOther, random.chance(50) {
          tokens = JSONTokens(tokens.replacing(value, with: others))
        } else {
          tokens = JSONTokens(tokens.replacing(value, with: random.element(of: Self.values).utf8))
        }
      }
      if read(tokens.bytes, andUse: true) { count += 1 }
    }
    #expect(5...65 ~= count)
  }
}
