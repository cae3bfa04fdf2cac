extension ReferenceVocabulary {
  /// The words in and around the names of instruments.
  static let traits: [(String, ReferenceTerm.Traits)] = [
    (
      """
      establishing concerning relating regarding dated signed constituting amending implementing
      relativo relativa relatif relative concernant instituant celebrado suscrito firmado conclu
      referred mencionado
      """, .openQualifier
    ),
    (
      """
      on between among of for with sobre entre de del para con por sur pour avec du des d que
      """, .closedQualifier
    ),
    (
      """
      the a to government governments of la el las los le les l gobierno gobiernos de
      """, .filler
    ),
    (
      """
      party parties contracting partes parte parties partie member members annex anexo
      """, .party
    ),
    ("between among entre", .between), ("mismo misma same", .same),
    (
      """
      gatt gats trips trims trim dsu nafta tec tfeu teu ec eec scm sps tbt unclos icsid wto ecsc
      agcs adpic omc usmca cafta gpa imf tfue tce dpi hs
      """, .acronym
    ),
    ("above below supra infra anterior precedente anteriores", .place),
    (
      """
      annexed attached appended adjunto adjunta adjuntos adjuntas anexado anexada anexados anexadas
      adjoint jointe joints jointes annexee annexees
      """, .attached
    ),
  ]
}
