import Foundation

/// A file that is read.
enum InputFile {
  /// Reads a file whole.
  static func bytes(of name: String) throws(ProgramError) -> [UInt8] {
    // By the calls of the system: Foundation takes longer to be got ready than most files to be read.
    let file = unsafe open(name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw ProgramError(
        [ENOENT, ENOTDIR].contains(errno)
          ? "there is no such file; check the name"
          : "cannot be read; check that you are allowed to")
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw ProgramError("cannot be read; check that you are allowed to")
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw ProgramError("is a folder; name the files in it")
    }
    guard let bytes = bytes(of: file, expecting: Int(clamping: status.st_size)) else {
      throw ProgramError("cannot be read; check that you are allowed to")
    }
    return bytes
  }

  /// Reads to the end, also of what is no regular file, such as a pipe; `nil` if that cannot be done.
  private static func bytes(of file: Int32, expecting size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    // One more than there should be, so that the end is seen without more room being made.
    var room = min(max(0, size), 1 << 30) + 1
    while true {
      var count = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, used in
        count = unsafe read(file, buffer.baseAddress, room)
        used = max(0, count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      room = 1 << 16
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
    let ownIdentity = Self.identity(of: own)
    for input in inputs where input != "-" {
      let path = URL(fileURLWithPath: input).resolvingSymlinksInPath().path
      if path == own || (ownIdentity != nil && Self.identity(of: path) == ownIdentity) {
        throw ProgramError("\(self.name) is read and would be written over; -o takes another file")
      }
    }
  }

  /// What tells a file from all others whatever its names are; `nil` where there is none.
  private static func identity(of path: String) -> [Int]? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let device = attributes[.systemNumber] as? Int,
      let number = attributes[.systemFileNumber] as? Int
    else { return nil }
    return [device, number]
  }

  /// Writes a file that holds something anew: the old content is there until the new one is complete.
  ///
  /// A link stays one, and the file keeps its rights.
  func replace(with bytes: [UInt8]) throws(ProgramError) {
    let target = url.resolvingSymlinksInPath()
    let draft = target.deletingLastPathComponent()
      .appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString)")
    let rights = try? FileManager.default.attributesOfItem(atPath: target.path)[.posixPermissions]
    // A file can be replaced in a folder that can be written to; who took the right to write it did not want that.
    if let bits = (rights as? NSNumber)?.intValue, bits & 0o222 == 0 {
      throw ProgramError("\(name) is read-only; allow writing to it first")
    }
    guard unsafe access(target.path, W_OK) == 0 else {
      throw ProgramError("\(name) is read-only for you; allow writing to it first")
    }
    do {
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
