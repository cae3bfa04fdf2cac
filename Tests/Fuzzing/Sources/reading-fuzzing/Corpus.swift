import Foundation

/// The texts of a folder.
enum Corpus {
  /// One text.
  struct Text {
    /// Its path within the folder.
    var name: String

    /// Its bytes.
    var bytes: [UInt8]
  }

  /// All files of a folder and those within it, in the order of their paths.
  static func texts(in folder: String) -> [Text] {
    let root = URL(filePath: folder)
    guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
    return names.compactMap { $0 as? String }.sorted().compactMap { name in
      let url = root.appending(path: name)
      guard let values = try? url.resourceValues(forKeys: [.isRegularFileKey]),
        values.isRegularFile == true,
        let data = try? Data(contentsOf: url)
      else { return nil }
      return Text(name: name, bytes: Array(data))
    }
  }
}
