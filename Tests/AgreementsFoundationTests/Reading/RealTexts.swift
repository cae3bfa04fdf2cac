import Foundation

/// The folder of real texts that is not part of the repository.
enum RealTexts {
  /// Its path, or `nil` where there is none.
  static let folder = ProcessInfo.processInfo.environment["AGREEMENTS_CORPUS"]

  /// The files of one folder in it with an extension, in the order of their names.
  static func files(in name: String, withExtension pathExtension: String) -> [URL] {
    let folder = URL(filePath: folder ?? "").appending(path: name)
    let all = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (all ?? []).filter { $0.pathExtension == pathExtension }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
