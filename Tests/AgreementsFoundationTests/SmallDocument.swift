import Agreements
import AgreementsFoundation
import Foundation

/// A small document that has most of what a document can have, and variants of it that are wrong.
enum SmallDocument {
  /// The document, in the compact form and with sorted keys.
  static let text = lines.replacing("\n", with: "")

  /// The document's agreement read from its text.
  static func agreement() throws -> Agreement {
    try Agreement(json: Data(text.utf8))
  }

  /// The document with words of it replaced; nothing if they do not stand in it exactly once.
  static func replacing(_ words: String, with others: String) -> Data? {
    let parts = text.split(separator: words, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return Data((parts[0] + others + parts[1]).utf8)
  }

  /// The document with other clauses.
  static func with(clauses: String) -> Data {
    Data((start + #""clauses":[\#(clauses)],"# + rest).replacing("\n", with: "").utf8)
  }

  private static let lines = start + clauses + rest

  private static let start = #"""
    {"agreement":{
    """#

  private static let clauses = #"""
    "clauses":[
    {"children":[
    {"id":"p1","kind":"paragraph","numbering":"insertedLetter",
    "obligations":[{"action":"pay","bearer":{"one":{"party":"fd"}},
    "cap":{"amount":{"settled":{"amount":"1500.5","currency":"USD"}},"bound":"ceiling",
    "per":"P1Y"},
    "conditions":[],"confidence":{"read":{"percent":80}},"consequences":["p2"],
    "deadline":{"within":{"event":{"consent":{"by":"sy"}},"period":"P60D"}},
    "exceptions":["unless it rains"],"force":6,"id":"o1","modality":"duty",
    "qualifiers":[{"domesticLaw":{}}],"words":{"end":20,"start":0}}],
    "printedLabel":"1.",
    "prose":[{"text":"See "},{"reference":{"form":"automatic","function":"subjectTo",
    "target":{"clauses":{"ids":["p2"]}}}},{"text":" and "},
    {"placeholder":{"id":"where","kind":"place","prompt":"place",
    "reason":{"sourcesConflict":{"items":[1,7]}}}}]},
    {"definitions":[{"id":"Lamp","relation":"means","scope":{"agreement":{}},"term":"lamp"}],
    "id":"p2","kind":"paragraph","obligations":[{"action":"be","bearer":{"each":{}},
    "conditions":[],"confidence":{"declared":{}},"consequences":[],"exceptions":[],"id":"o2",
    "modality":"permission","qualifiers":[]}],"prose":"Lamps."}
    ],
    "citations":[{"source":{"at":{"document":"op-ed","paragraph":3},"derivation":"stated",
    "item":12}}],"heading":"Lights","id":"a1","kind":"article"},
    {"id":"a2","kind":"article","prose":"Until then.",
    "substance":{"duration":{"until":{"date":"2031-05-01"}}}}
    ],
    """#

  private static let rest = #"""
    "corrections":[],"externalInstruments":[],
    "instrument":{"bindingness":"binding",
    "firstRoute":{"authority":"art. 18","majority":{"base":"allMembers","denominator":3,
    "numerator":2},"name":"law"},
    "form":"singleText","level":"state"},
    "jointBodies":[],"language":{"id":"en","name":"English"},"nonParties":[],
    "numberingScheme":{"annex":{"enclosure":"none","numeral":"uppercaseLetter"},
    "appendix":{"enclosure":"none","numeral":"arabic"},
    "article":{"enclosure":"none","numeral":"uppercaseRoman"},
    "chapter":{"enclosure":"none","separator":"point"},
    "item":{"enclosure":"parentheses","numeral":"lowercaseRoman"},
    "paragraph":{"enclosure":"fullStop","numeral":"arabic"},
    "part":{"enclosure":"none","numeral":"word"},
    "section":{"enclosure":"none","numeral":"arabic"},"subitem":{"mark":"dash"},
    "subparagraph":{"enclosure":"parentheses","numeral":"lowercaseLetter"},
    "title":{"enclosure":"none","numeral":"uppercaseRoman"}},
    "parties":{"first":{"abbreviation":"FD","adjective":"Freedonian",
    "bodies":[{"id":"fd-lights","name":"the Lighthouse Board"}],"id":"fd",
    "officialName":"the Republic of Freedonia","shortName":"Freedonia"},
    "second":{"abbreviation":"SY","adjective":"Sylvanian","bodies":[],"id":"sy",
    "officialName":"the Kingdom of Sylvania","shortName":"Sylvania"},
    "term":{"plural":"Parties","singular":"Party"}},
    "sources":[{"byteCount":12,
    "checksum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "fileName":"op-ed.md","id":"op-ed","paragraphCount":9,"remark":"","title":"An op-ed"}],
    "title":"Treaty of \"Lights\" é"},
    "format":"swift-agreements","version":1}
    """#
}
