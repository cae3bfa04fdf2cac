import AgreementsFoundation
import Testing

@Suite("JSON inspection limits")
struct JSONInspectionLimitTests {
  private typealias Reason = JSONSyntaxError.Reason

  @Test("a text of the greatest length is accepted, and a longer one refused whatever it holds")
  func bytes() {
    let limits = JSONLimits(maximumBytes: 4)
    #expect(problem("[10]", limits) == nil)
    #expect(problem("[100]", limits) == Problem(.tooManyBytes, "$", 4))
    #expect(problem("x\0?[[[", limits) == Problem(.tooManyBytes, "$", 4))
  }

  @Test("a text of fifty million bytes is refused without reading it")
  func hugeText() throws {
    let bytes = repeatElement(UInt8(ascii: "["), count: 50_000_000)
    var error: JSONSyntaxError?
    let time = ContinuousClock().measure {
      error = #expect(throws: JSONSyntaxError.self) { try JSONInspection.inspect(bytes) }
    }
    #expect(error?.reason == .tooManyBytes)
    #expect(time < .milliseconds(100))
  }

  @Test(
    "arrays and objects may be open to the greatest depth and no deeper",
    arguments: [0, 1, 2, 3, 10, 191, 192, 193, 1000])
  func depth(maximum: Int) {
    let limits = JSONLimits(maximumDepth: maximum)
    for (opening, value, closing) in [("[", "", "]"), ("{\"a\":", "{}", "}"), ("[", "{}", "]")] {
      for depth in max(0, maximum - 2)...(maximum + 2) {
        let own = value.isEmpty ? 0 : 1
        guard depth >= own, depth > 0 else { continue }
        let text =
          String(repeating: opening, count: depth - own) + value
          + String(repeating: closing, count: depth - own)
        let found = problem(text, limits)
        #expect((found == nil) == (depth <= maximum), "\(opening) \(depth)")
        if let found { #expect(found.reason == .tooDeep) }
      }
    }
    #expect(problem("1", limits) == nil)
  }

  @Test("too deep a value is named")
  func depthPlace() {
    let limits = JSONLimits(maximumDepth: 2)
    #expect(problem("[[],{\"a\":[]}]", limits) == Problem(.tooDeep, "$[1].a", 9))
    #expect(problem("[[],[],[],{},{\"a\":1}]", limits) == nil)
  }

  @Test("a million open arrays or objects are refused")
  func extremeDepth() {
    for (opening, member) in [("[", "[0]"), ("{\"a\":", ".a")] {
      let text = String(repeating: opening, count: 1_000_000)
      let size = opening.utf8.count
      let refused = String(repeating: member, count: 192)
      #expect(problem(text, .standard) == Problem(.tooDeep, "$" + refused, 192 * size))
    }
  }

  @Test("a limit that allows it lets arrays and objects be open far deeper than a stack could go")
  func raisedDepth() {
    let raised = JSONLimits(maximumDepth: .max)
    for opening in ["[", "{\"a\":"] {
      let text = String(repeating: opening, count: 100_000)
      let bytes = Array(text.utf8)
      // The error is kept from the macros, which would reflect each component of its path.
      do throws(JSONSyntaxError) {
        try JSONInspection.inspect(bytes, limits: raised)
        Issue.record("accepted")
      } catch {
        let (reason, offset, depth) = (error.reason, error.offset, error.path.components.count)
        #expect(reason == .unexpectedEnd)
        #expect(offset == bytes.count)
        #expect(depth >= 99_999)
        let description = error.description
        #expect(description.utf8.count < 300)
      }
    }
  }

  @Test("values are counted wherever they are, and keys are not")
  func values() {
    let text = #"[1,"a",{"b":true,"c":[null]},[]]"#
    #expect(problem(text, JSONLimits(maximumValues: 8)) == nil)
    #expect(
      problem(text, JSONLimits(maximumValues: 7)) == Problem(.tooManyValues, "$[3]", 29))
    #expect(
      problem(text, JSONLimits(maximumValues: 4)) == Problem(.tooManyValues, "$[2].b", 12))
    #expect(problem(text, JSONLimits(maximumValues: 0)) == Problem(.tooManyValues, "$", 0))
  }

  @Test("strings and keys are measured as they are written between the quotes")
  func strings() {
    let limits = JSONLimits(maximumStringBytes: 6)
    for content in ["", "abcdef", "€€", #"\u0041"#, #"\n\n\n"#, #"a\\\"b"#] {
      #expect(problem("\"\(content)\"", limits) == nil, "\(content)")
      #expect(problem("{\"\(content)\":0}", limits) == nil, "\(content)")
    }
    for content in ["abcdefg", "€€a", #"\u0041a"#, #"a\u0041"#, "abcde€", "abcdef€", #"abcde\n"#] {
      #expect(problem("[\"\(content)\"]", limits) == Problem(.stringTooLong, "$[0]", 1))
      #expect(problem("{\"\(content)\":0}", limits) == Problem(.stringTooLong, "$", 1))
    }
    #expect(problem("\"abcdef", limits) == Problem(.unexpectedEnd, "$", 7))
    #expect(problem("\"abcd\n", limits) == Problem(.controlCharacterInString, "$", 5))
  }

  @Test("combining marks may follow each other to the greatest number and no further")
  func combiningMarks() {
    let limits = JSONLimits(maximumCombiningMarks: 3)
    let marks = ["\u{301}", #"\u0316"#, "\u{1D165}", #"\ud834\udd65"#, #"\ud838\udeec"#]
    var generator = Generator(state: 7)
    for _ in 0..<2000 {
      var text = ""
      var run = 0
      var offset: Int?
      for _ in 0..<(1 + generator.next() % 12) {
        let isMark = generator.next() % 4 != 0
        run = isMark ? run + 1 : 0
        if run > 3, offset == nil { offset = text.utf8.count + 2 }
        let plain = ["a", "é", "я", "中", #"\n"#, #"\u4e2d"#, "😀"]
        text += isMark ? generator.element(of: marks) : generator.element(of: plain)
      }
      let expected = offset.map { Problem(.tooManyCombiningMarks, "$[0]", $0) }
      #expect(problem("[\"\(text)\"]", limits) == expected, "\(text)")
    }
    let run = String(repeating: "\u{301}", count: 30)
    #expect(problem("[\"a\(run)\",\"\(run)\"]", .standard) == nil)
    let longer = problem("{\"a\(run)\u{301}\":1}", .standard)
    #expect(longer == Problem(.tooManyCombiningMarks, "$", 63))
  }

  @Test("limits of zero or less refuse without failing")
  func extremes() {
    for extreme in [0, -1, Int.min] {
      #expect(problem("1", JSONLimits(maximumBytes: extreme))?.reason == .tooManyBytes)
      #expect(problem("[]", JSONLimits(maximumDepth: extreme))?.reason == .tooDeep)
      #expect(problem("1", JSONLimits(maximumValues: extreme))?.reason == .tooManyValues)
      let strings = JSONLimits(maximumStringBytes: extreme)
      #expect(problem("\"a\"", strings)?.reason == .stringTooLong)
      #expect(problem("\"\"", strings) == nil)
      let marks = JSONLimits(maximumCombiningMarks: extreme)
      #expect(problem("\"\u{301}\"", marks)?.reason == .tooManyCombiningMarks)
      #expect(problem("\"aé\"", marks) == nil)
    }
    let unlimited = JSONLimits(
      maximumBytes: .max, maximumDepth: .max, maximumValues: .max, maximumStringBytes: .max,
      maximumCombiningMarks: .max)
    #expect(problem(#"{"a":["b\u0301"]}"#, unlimited) == nil)
  }

  @Test("an object of very many keys is read in a time that is nearly proportional")
  func manyKeys() throws {
    let keys = 50_000
    var bytes = Array("{".utf8)
    for key in 0..<keys { bytes += "\"\(key)\":0,".utf8 }
    try JSONInspection.inspect(bytes + "\"x\":0}".utf8)
    let repeated = try #require(throws: JSONSyntaxError.self) {
      try JSONInspection.inspect(bytes + "\"25000\":0}".utf8)
    }
    #expect(repeated.reason == .duplicateKey("25000"))
    #expect(repeated.offset == bytes.count)
  }

  /// What was found, with the full text of the path.
  private struct Problem: Equatable {
    let reason: JSONSyntaxError.Reason
    let path: String
    let offset: Int

    init(_ reason: JSONSyntaxError.Reason, _ path: String, _ offset: Int) {
      self.reason = reason
      self.path = path
      self.offset = offset
    }
  }

  private func problem(_ text: String, _ limits: JSONLimits) -> Problem? {
    do {
      try JSONInspection.inspect(Array(text.utf8), limits: limits)
      return nil
    } catch {
      return Problem(error.reason, error.path.text, error.offset)
    }
  }

  /// A small generator of pseudo-random numbers (a multiplier of Knuth's with the high bits taken).
  private struct Generator {
    var state: UInt64

    mutating func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }

    mutating func element(of choices: [String]) -> String { choices[next() % choices.count] }
  }
}
