import Agreements
import AgreementsFoundation
import Foundation

/// What the rules find in a file, after safe fixes where these are wanted.
struct AgreementCheck {
  /// The findings, with the text.
  let report: DiagnosticReport

  /// How many fixes were applied.
  private(set) var fixCount = 0

  /// How often fixes are applied and the text is read anew: a fix may make room for another.
  private static let rounds = 8

  /// Checks a file.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - bytes: Its bytes.
  ///   - isJSON: Whether they hold the JSON form of the library.
  ///   - reading: How a text is read.
  ///   - options: What the program is asked to do.
  ///   - selection: The rules.
  /// - Throws: `ProgramError` if the file is no agreement, or cannot be fixed.
  init(
    _ name: String, _ bytes: [UInt8], isJSON: Bool, reading: ReadingOptions, _ options: Options,
    _ selection: RuleSelection
  ) throws(ProgramError) {
    let stage = options.stage
    if isJSON {
      var agreement = try Document(bytes, isJSON: true, options: reading).agreement
      var findings = agreement.validate(for: stage, using: selection)
      if options.fixes {
        for _ in 0..<Self.rounds {
          let count = Self.fix(&agreement, findings)
          guard count > 0 else { break }
          fixCount += count
          findings = agreement.validate(for: stage, using: selection)
        }
        if fixCount > 0 { try Self.write(agreement, to: name) }
      }
      report = DiagnosticReport(findings, in: name, agreement: agreement)
      return
    }
    var text = bytes
    var document = AgreementReading(of: bytes, options: reading)
    var findings = document.validate(for: stage, using: selection)
    if options.fixes {
      for _ in 0..<Self.rounds {
        let fixes = Self.safeFixes(of: findings, length: text.count)
        guard !fixes.isEmpty else { break }
        guard document.text.utf8.elementsEqual(text) else {
          throw ProgramError("is not in UTF-8, so that --fix would change more than it should")
        }
        do {
          text = Array(try document.text(applying: fixes).utf8)
        } catch {
          throw ProgramError("cannot be fixed; \(error.description.onOneLine)")
        }
        fixCount += fixes.count
        document = AgreementReading(of: text, options: reading)
        findings = document.validate(for: stage, using: selection)
      }
      if fixCount > 0 { try OutputFile(name, inputs: []).replace(with: text) }
    }
    let isKept = document.encoding == .utf8 && String(validating: text, as: UTF8.self) != nil
    report = DiagnosticReport(
      Self.merged(document.diagnostics, findings), in: name,
      text: isKept ? text : Array(document.text.utf8), isDecoded: !isKept)
  }

  /// The findings of the rules with the warnings and errors of the reading, in the order of the text.
  private static func merged(_ read: [Diagnostic], _ found: [Diagnostic]) -> [Diagnostic] {
    var merged: [Diagnostic] = []
    var rest = read.filter { $0.severity > .remark }[...]
    for finding in found {
      while let next = rest.first, let start = next.location.source?.start,
        let place = finding.location.source?.start, start < place
      {
        merged.append(next)
        rest.removeFirst()
      }
      merged.append(finding)
    }
    return merged + rest
  }

  /// The safe fixes of the findings, of which none touches the words of another.
  ///
  /// - Complexity: O(n) in the length of the text and of the words that the fixes change.
  private static func safeFixes(of findings: [Diagnostic], length: Int) -> [FixIt] {
    // Whether a fix has a place, at the start of it, at its end or between.
    var isTaken = Array(repeating: false, count: length + 1)
    return findings.compactMap { finding in
      guard let fix = finding.fixIts.first(where: { $0.applicability == .safe }) else { return nil }
      let ranges = fix.edits.map { edit -> TextRange? in
        guard case .replaceWords(let location, _, _) = edit else { return nil }
        return location.source
      }
      let places = ranges.compactMap(\.self)
      guard places.count == ranges.count,
        places.allSatisfy({ $0.end <= length && !isTaken[$0.start...$0.end].contains(true) })
      else { return nil }
      for place in places {
        for offset in place.start...place.end { isTaken[offset] = true }
      }
      return fix
    }
  }

  /// Applies the safe fixes to an agreement.
  ///
  /// - Returns: How many were applied; one that touches words of another waits for the next round.
  private static func fix(_ agreement: inout Agreement, _ findings: [Diagnostic]) -> Int {
    let fixes = findings.compactMap { finding in
      finding.fixIts.first { $0.applicability == .safe }
    }
    return fixes.count - agreement.applyCompatible(fixes).count
  }

  private static func write(_ agreement: Agreement, to name: String) throws(ProgramError) {
    let json: Data
    do {
      json = try agreement.json()
    } catch {
      throw ProgramError("cannot be written as JSON; \(error.description.onOneLine)")
    }
    try OutputFile(name, inputs: []).replace(with: Array(json))
  }
}
