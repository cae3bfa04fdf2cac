import Agreements
import Foundation

/// A log of SARIF 2.1.0 with what this library writes of it.
struct SARIFLog: Encodable {
  private let version = "2.1.0"
  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  /// Makes the log of one run.
  init(_ reports: [DiagnosticReport], rules: [RuleDescription]) {
    let known = Set(rules.map(\.id))
    let others = Set(reports.flatMap(\.diagnostics).map(\.rule)).subtracting(known).sorted()
    let descriptors =
      rules.map(Descriptor.init) + others.map { Descriptor(id: $0, shortDescription: nil) }
    let indices = Dictionary(
      descriptors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    runs = [
      Run(
        tool: Tool(driver: Driver(rules: descriptors)),
        results: reports.flatMap { report in
          report.diagnostics.map { Result($0, in: report, index: indices[$0.rule]) }
        })
    ]
  }

  private struct Run: Encodable {
    var tool: Tool
    // Offsets of bytes are SARIF's own; columns of this library count scalars.
    var columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  private struct Tool: Encodable {
    var driver: Driver
  }

  private struct Driver: Encodable {
    var name = "swift-agreements"
    var rules: [Descriptor]
  }

  private struct Text: Encodable {
    var text: String
  }

  private struct Descriptor: Encodable {
    var id: String
    var shortDescription: Text?

    init(id: String, shortDescription: Text?) {
      self.id = id
      self.shortDescription = shortDescription
    }

    init(_ rule: RuleDescription) {
      self.init(id: rule.id, shortDescription: Text(text: rule.summary))
    }
  }

  private struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int?
    var level: String
    var message: Text
    var locations: [Place]
    var relatedLocations: [Place]?
    var properties: Properties

    init(_ diagnostic: Diagnostic, in report: DiagnosticReport, index: Int?) {
      ruleId = diagnostic.rule
      ruleIndex = index
      level =
        switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .remark: "note"
        }
      message = Text(text: diagnostic.message)
      locations = [Place(diagnostic.location, in: report)]
      let related = diagnostic.notes.enumerated().map { index, note in
        Place(note.location ?? .agreement, in: report, id: index, message: note.message)
      }
      relatedLocations = related.isEmpty ? nil : related
      properties = Properties(diagnostic)
    }
  }

  private struct Properties: Encodable {
    var confidence: Double
    var basis: [String]

    init(_ diagnostic: Diagnostic) {
      basis = diagnostic.basis
      confidence =
        switch diagnostic.confidence {
        case .deterministic: 1
        case .heuristic(let percent): Double(percent) / 100
        }
    }
  }

  private struct Place: Encodable {
    var id: Int?
    var message: Text?
    var physicalLocation: PhysicalLocation
    var logicalLocations: [LogicalLocation]?

    init(_ location: Location, in report: DiagnosticReport, id: Int? = nil, message: String? = nil)
    {
      self.id = id
      self.message = message.map(Text.init)
      physicalLocation = PhysicalLocation(
        artifactLocation: ArtifactLocation(uri: SARIFLog.uri(of: report.name)),
        region: location.source.flatMap { range in
          report.lines.map { Region(range, in: $0, isDecoded: report.isDecoded) }
        })
      if let citation = location.citation ?? location.clause?.rawValue {
        logicalLocations = [LogicalLocation(fullyQualifiedName: citation)]
      }
    }
  }

  private struct PhysicalLocation: Encodable {
    var artifactLocation: ArtifactLocation
    var region: Region?
  }

  private struct ArtifactLocation: Encodable {
    var uri: String
  }

  private struct LogicalLocation: Encodable {
    var fullyQualifiedName: String
  }

  private struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
    var endLine: Int
    var endColumn: Int
    // Those of the file; not known if it was decoded from another encoding.
    var byteOffset: Int?
    var byteLength: Int?

    init(_ range: TextRange, in lines: LineTable, isDecoded: Bool) {
      let start = lines.position(of: range.start)
      let end = lines.position(of: range.end)
      startLine = start.line
      startColumn = start.column
      endLine = end.line
      endColumn = end.column
      byteOffset = isDecoded ? nil : range.start
      byteLength = isDecoded ? nil : range.count
    }
  }

  /// The name of a file as a reference in the syntax of URIs.
  private static func uri(of name: String) -> String {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ":"))
    let escaped = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? "agreement"
    return name.hasPrefix("/") ? "file://" + escaped : escaped
  }
}
