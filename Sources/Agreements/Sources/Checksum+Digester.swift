extension Checksum {
  /// The state of a SHA-256 computation that has read some of its message (FIPS 180-4, section
  /// 6.2).
  struct Digester {
    private var state = SIMD8<UInt32>(
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

    /// The words of the unfinished block, and room for the 48 that are computed from a full one.
    private var schedule = [UInt32](repeating: 0, count: 64)

    /// The bytes read since the last full word, in the low bits.
    private var word: UInt32 = 0

    /// The number of bytes read, which for any message that exists is far from overflowing.
    private var byteCount: UInt64 = 0

    /// Reads the bytes of a sequence after those read so far.
    mutating func append(contentsOf bytes: some Sequence<UInt8>) {
      // A call from another module is not specialised; these two types are worth the difference.
      if let array = bytes as? [UInt8] {
        for byte in array { append(byte) }
      } else if let slice = bytes as? ArraySlice<UInt8> {
        for byte in slice { append(byte) }
      } else {
        for byte in bytes { append(byte) }
      }
    }

    /// Reads the padding and returns the digest (FIPS 180-4, section 5.1.1).
    mutating func finish() -> SIMD8<UInt32> {
      let bitCount = byteCount &<< 3
      append(0x80)
      while byteCount & 63 != 56 { append(0) }
      for shift: UInt64 in [56, 48, 40, 32, 24, 16, 8, 0] {
        append(UInt8(truncatingIfNeeded: bitCount &>> shift))
      }
      return state
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
      word = word &<< 8 | UInt32(byte)
      byteCount &+= 1
      guard byteCount & 3 == 0 else { return }
      schedule[Int(truncatingIfNeeded: byteCount &>> 2 &- 1) & 15] = word
      if byteCount & 63 == 0 { process() }
    }

    /// Mixes the full block into the state.
    private mutating func process() {
      extendSchedule()
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      // FIPS 180-4 moves every variable on by one place in each round; eight rounds that name the
      // variables in turn save the moves.
      for round in stride(from: 0, to: 64, by: 8) {
        mix(a, b, c, &d, e, f, g, &h, in: round)
        mix(h, a, b, &c, d, e, f, &g, in: round &+ 1)
        mix(g, h, a, &b, c, d, e, &f, in: round &+ 2)
        mix(f, g, h, &a, b, c, d, &e, in: round &+ 3)
        mix(e, f, g, &h, a, b, c, &d, in: round &+ 4)
        mix(d, e, f, &g, h, a, b, &c, in: round &+ 5)
        mix(c, d, e, &f, g, h, a, &b, in: round &+ 6)
        mix(b, c, d, &e, f, g, h, &a, in: round &+ 7)
      }
      state &+= SIMD8(a, b, c, d, e, f, g, h)
    }

    /// Computes the words of the schedule that follow the 16 of the block.
    private mutating func extendSchedule() {
      for round in 16..<64 {
        let (old, recent) = (schedule[round &- 15], schedule[round &- 2])
        let sigma0 = old.rotated(by: 7) ^ old.rotated(by: 18) ^ (old &>> 3)
        let sigma1 = recent.rotated(by: 17) ^ recent.rotated(by: 19) ^ (recent &>> 10)
        schedule[round] = schedule[round &- 16] &+ sigma0 &+ schedule[round &- 7] &+ sigma1
      }
    }

    /// Computes the two variables that change in a round.
    @inline(__always)
    private func mix(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
      _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
      in round: Int
    ) {
      let sum1 = e.rotated(by: 6) ^ e.rotated(by: 11) ^ e.rotated(by: 25)
      let choice = g ^ (e & (f ^ g))
      h &+= sum1 &+ choice &+ Self.constants[round] &+ schedule[round]
      d &+= h
      let sum0 = a.rotated(by: 2) ^ a.rotated(by: 13) ^ a.rotated(by: 22)
      let majority = (a & b) | (c & (a | b))
      h &+= sum0 &+ majority
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
      0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
      0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
      0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
      0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
      0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
      0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
      0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
      0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
      0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
      0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
      0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
      0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
      0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
      0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
      0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
      0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
  }
}

extension UInt32 {
  /// The word with its bits moved to the right and those that fall out entering at the left.
  fileprivate func rotated(by count: UInt32) -> UInt32 {
    self &>> count | self &<< (32 &- count)
  }
}
