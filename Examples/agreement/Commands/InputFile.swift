import Foundation

/// A file that is read.
enum InputFile {
  /// Reads a file whole.
  static func bytes(of name: String) throws(ProgramError) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: name) else {
      throw ProgramError("there is no such file; check the name")
    }
    if isFolder(name) { throw ProgramError("is a folder; name the files in it") }
    do {
      // A handle, unlike `Data(contentsOf:)`, also reads what is no regular file, such as a pipe.
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: name))
      return Array(try handle.readToEnd() ?? Data())
    } catch {
      throw ProgramError("cannot be read; check that you are allowed to")
    }
  }

  /// Whether a name is that of a folder, or leads to one.
  static func isFolder(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: name + "/.")
  }
}

/// The file that is written to in place of the standard output.
struct OutputFile {
  private let name: String
  private let url: URL

  /// Checks that a file can be written to, as far as that can be told before.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - inputs: The names of the files that are read, which are not written over.
  /// - Throws: `ProgramError`, which says what is in the way.
  init(_ name: String, inputs: [String]) throws(ProgramError) {
    self.name = name.onOneLine
    url = URL(fileURLWithPath: name)
    if InputFile.isFolder(name) {
      throw ProgramError("\(self.name) is a folder; -o takes a file")
    }
    guard InputFile.isFolder(url.deletingLastPathComponent().path) else {
      throw ProgramError("\(self.name) is in a folder that does not exist; make it first")
    }
    let own = url.resolvingSymlinksInPath().path
    for input in inputs where input != "-" {
      if URL(fileURLWithPath: input).resolvingSymlinksInPath().path == own {
        throw ProgramError("\(self.name) is read and would be written over; -o takes another file")
      }
    }
  }

  /// Writes a file that holds something anew: the old content is there until the new one is complete.
  ///
  /// A link stays one, and the file keeps its rights.
  func replace(with bytes: [UInt8]) throws(ProgramError) {
    let target = url.resolvingSymlinksInPath()
    let draft = target.deletingLastPathComponent()
      .appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString)")
    do {
      let rights = try FileManager.default.attributesOfItem(atPath: target.path)[.posixPermissions]
      try Data(bytes).write(to: draft)
      if let rights {
        try FileManager.default.setAttributes(
          [.posixPermissions: rights], ofItemAtPath: draft.path)
      }
      // Not by a file manager, some of which remove the old file first.
      guard unsafe rename(draft.path, target.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw ProgramError("\(name) cannot be written; check the folder and the room on the disk")
    }
  }

  /// Writes the file.
  func write(_ bytes: [UInt8]) throws(ProgramError) {
    do {
      // Not by way of another file: the name may be that of a device or a pipe.
      try Data(bytes).write(to: url)
    } catch {
      throw ProgramError("\(name) cannot be written; check the folder and the room on the disk")
    }
  }
}
