import Agreements
import AgreementsFoundation

extension Document {
  /// The document in the form that a command names.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - file: The name of the file, where several are read.
  ///   - name: The name of the file.
  /// - Returns: What is written out.
  /// - Throws: `ProgramError` if the agreement cannot be written as JSON.
  func output(_ command: Command, file: String?, name: String) throws(ProgramError) -> [UInt8] {
    switch command {
    case .read(.text): return Array(agreement.text.utf8)
    case .read(.markdown): return Array(agreement.markdown.utf8)
    case .read(.outline): return outline
    case .read(.outlineJSON): return outlineLines(file: file)
    case .read(.json):
      do {
        return Array(try agreement.json())
      } catch {
        throw ProgramError("cannot be written as JSON; \(error.description.onOneLine)")
      }
    case .obligations(.table): return obligationTable
    case .obligations(.json): return obligationLines(file: file)
    case .obligations(.csv): return obligationValues(file: name)
    case .references(.table): return referenceTable
    case .references(.json): return referenceLines(file: file)
    case .references(.csv): return referenceValues(file: name)
    case .sentences, .check, .rules: return []
    }
  }
}

extension Command {
  /// What stands once above all output.
  var prelude: [UInt8] {
    switch self {
    case .obligations(.csv): Document.obligationTitles
    case .references(.csv): Document.referenceTitles
    default: []
    }
  }
}
