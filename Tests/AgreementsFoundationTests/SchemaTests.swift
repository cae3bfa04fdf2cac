import Agreements
import AgreementsFoundation
import Foundation
import Testing

@Suite("The schema of the JSON form")
struct SchemaTests {
  /// What of the schema is looked at.
  private struct Schema: Decodable {
    var id: String
    var definitions: [String: Definition]

    enum CodingKeys: String, CodingKey {
      case id = "$id"
      case definitions = "$defs"
    }

    struct Definition: Decodable {
      var title: String
      var description: String
      var type: String?
      var values: [Value]?
      var additionalProperties: Bool?

      enum CodingKeys: String, CodingKey {
        case title, description, type, additionalProperties
        case values = "enum"
      }
    }

    /// A value of an enumeration, as text.
    struct Value: Decodable, Hashable {
      var text: String

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
          text = String(number)
        } else {
          text = try container.decode(String.self)
        }
      }
    }
  }

  private let schema: Schema

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Documentation/agreement.schema.json")
    schema = try JSONDecoder().decode(Schema.self, from: Data(contentsOf: file))
  }

  @Test("the schema is named for the version that the library writes")
  func identity() {
    #expect(schema.id == "urn:swift-agreements:agreement:\(Agreement.jsonVersion)")
  }

  @Test("each type has a title and a description and takes no other keys than its own")
  func definitions() {
    for (name, definition) in schema.definitions {
      #expect(!definition.title.isEmpty, "\(name)")
      #expect(definition.description.hasSuffix("."), "\(name)")
      if definition.type == "object", name != "LabelStyle" {
        #expect(definition.additionalProperties == false, "\(name)")
      }
    }
  }

  @Test("the values of each enumeration are those of its type")
  func enumerations() {
    let types: [any (CaseIterable & RawRepresentable).Type] = [
      AnnexStatus.self, Cap.Bound.self, Citation.Derivation.self, Clause.Kind.self,
      Clause.NumberingRule.self,
      Definition.Relation.self, EntryIntoForceFormula.Expiry.self, Force.self,
      Instrument.Bindingness.self, Instrument.Form.self, Instrument.Level.self,
      LabelStyle.Enclosure.self, LabelStyle.Separator.self, ListConnective.self,
      Majority.Base.self, Modality.self, NonParty.Kind.self, Numeral.self,
      PartyPair.Conjunction.self, Placeholder.Kind.self, ProgrammeEntry.Kind.self,
      Reference.Form.self, Reference.Function.self, Standard.self, Termination.NoticeEvent.self,
    ]
    for type in types {
      let name = String(String(reflecting: type).drop { $0 != "." }.dropFirst())
      #expect(schema.definitions[name]?.values?.map(\.text) == values(of: type), "\(name)")
    }
    let names = schema.definitions.filter { $0.value.values != nil }.keys
    #expect(names.count == types.count)
  }

  private func values<Value: CaseIterable & RawRepresentable>(of type: Value.Type) -> [String] {
    type.allCases.map { "\($0.rawValue)" }
  }
}
