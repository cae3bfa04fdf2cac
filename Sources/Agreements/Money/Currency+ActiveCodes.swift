extension Currency {
  /// Tells whether the code is among the current currencies and funds of ISO 4217.
  ///
  /// The list is table A.1 of the standard as published on 1 January 2026.
  public var isActive: Bool { Self.minorUnitsOfActiveCodes.keys.contains(code) }

  /// The number of decimal places of the currency's minor unit, such as 2 for cents.
  ///
  /// It is `nil` for codes that are not active, and for the active codes to which ISO 4217 gives no
  /// minor unit, such as those of gold and of special drawing rights.
  public var minorUnits: Int? { Self.minorUnitsOfActiveCodes[code] ?? nil }

  private static let minorUnitsOfActiveCodes: [String: Int?] = {
    var units: [String: Int?] = [:]
    for (minorUnits, codes) in activeCodes {
      for code in codes.split(separator: " ") {
        units.updateValue(minorUnits, forKey: String(code))
      }
    }
    return units
  }()

  /// The active codes by their number of decimal places.
  ///
  /// The codes without a number are the metals, bond market units, units of account, and the codes for
  /// tests and for no currency; the standard gives "N.A." for them. They count as active.
  private static let activeCodes: [(minorUnits: Int?, codes: String)] = [
    (nil, "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX"),
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (
      2,
      """
      AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD \
      CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS \
      GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD \
      LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB \
      PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP \
      SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW \
      ZWG
      """
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
  ]
}
