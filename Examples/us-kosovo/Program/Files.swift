import Agreements
import Foundation
import USKosovoAgreement

/// The files that the program reads and writes.
enum Files {
  /// Reads the source documents from a folder.
  static func sources(of agreement: Agreement, in folder: String) throws(ProgramError)
    -> [SourceText]
  {
    var texts: [SourceText] = []
    for document in agreement.sources {
      let file = URL(fileURLWithPath: folder).appendingPathComponent(document.fileName)
      do {
        let data = try Data(contentsOf: file)
        texts.append(SourceText(document.id, fileName: document.fileName, bytes: Array(data)))
      } catch {
        throw ProgramError("\(file.path) cannot be read; --sources takes the folder that holds it")
      }
    }
    return texts
  }

  /// Prints a text and a line break; a full disk or a closed pipe is an error, not a silence.
  static func print(_ text: String) throws(ProgramError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    } catch {
      throw ProgramError("the output cannot be written")
    }
  }

  /// Writes files into a folder, which is made if need be.
  static func write(_ files: [(name: String, contents: Data)], into folder: String)
    throws(ProgramError)
  {
    let folder = URL(fileURLWithPath: folder, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files {
        try file.contents.write(to: folder.appendingPathComponent(file.name))
      }
    } catch {
      throw ProgramError("\(folder.path) cannot be written to; --output takes a folder")
    }
  }
}
