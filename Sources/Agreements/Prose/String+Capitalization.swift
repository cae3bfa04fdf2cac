extension String {
  /// The text with its first letter as a capital, brackets and quotation marks passed over.
  var withInitialCapital: String {
    guard let index = firstIndex(where: { $0.isLetter || $0.isNumber }) else { return self }
    return self[..<index] + self[index].uppercased() + self[self.index(after: index)...]
  }

  /// The text in lower case with every run of other characters than letters and digits as one hyphen.
  var slug: String {
    var slug = ""
    for character in lowercased() {
      if character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return slug
  }
}
