import AgreementCommands
import Agreements
import Foundation
import Testing

/// The schema of the lines that the program writes.
@Suite struct AgreementSchemaTests {
  private let types: [String: [String: Any]]

  init() throws {
    let file = URL(
      fileURLWithPath: AgreementProgram.path("Documentation/agreement-program.schema.json"))
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let members = try #require(schema as? [String: Any])
    types = try #require(members["$defs"] as? [String: [String: Any]])
  }

  /// A member of a type, or of what it holds.
  private func member(_ type: String, _ path: String...) throws -> [String: Any] {
    var value = try #require(types[type])
    for name in path {
      let members = try #require(value["properties"] as? [String: [String: Any]])
      value = try #require(members[name], "\(type).\(name)")
    }
    return value
  }

  private func values(_ type: [String: Any]) -> Set<String> {
    Set(type["enum"] as? [String] ?? [])
  }

  @Test func `each type takes the members it requires, and no others`() throws {
    for name in [
      "OutlineLine", "ReferenceLine", "ObligationLine", "SentenceLine", "SentenceNorm",
      "FindingLine",
    ] {
      let type = try member(name)
      let members = try #require(type["properties"] as? [String: Any]).keys
      let required = try #require(type["required"] as? [String])
      #expect(Set(members) == Set(required).union(members.contains("file") ? ["file"] : []))
      #expect(type["additionalProperties"] as? Bool == false)
    }
  }

  @Test func `the values of enumerations are those of the library`() throws {
    #expect(try values(member("ClauseKind")) == Set(Clause.Kind.allCases.map(\.rawValue)))
    #expect(
      try values(member("ObligationLine", "modality")) == Set(Modality.allCases.map(\.rawValue)))
    #expect(
      try values(member("ReferenceLine", "function"))
        == Set(Reference.Function.allCases.map(\.rawValue)))
    #expect(
      try values(member("SentenceNorm", "bearer", "quantifier"))
        == Set(BearerReading.Quantifier.allCases.map(\.rawValue)))
    let kinds = Modality.allCases.filter { $0 != .purpose }
      .map { $0 == .claimRight ? "right" : $0.rawValue }
    #expect(try values(member("SentenceNorm", "kind")) == Set(kinds))
    #expect(
      try values(member("FindingLine", "severity")) == Set(Severity.allCases.map(\.rawValue)))
    #expect(try member("Force")["maximum"] as? Int == Force.allCases.last?.rawValue)
  }

  @Test func `lines have the members of their type, in its order`() async throws {
    let commands = [
      ("OutlineLine", ["read", "--format", "outline-json"]),
      ("ReferenceLine", ["references", "--format", "json"]),
      ("ObligationLine", ["obligations", "--format", "json"]),
    ]
    for (type, command) in commands {
      let required = try #require(try member(type)["required"] as? [String])
      let result = await AgreementProgram.result(command + [AgreementProgram.sample])
      let line = try #require(result.lines.first)
      let places = required.map { line.range(of: "\"\($0)\":")?.lowerBound }
      #expect(places.allSatisfy { $0 != nil })
      #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }
  }
}
