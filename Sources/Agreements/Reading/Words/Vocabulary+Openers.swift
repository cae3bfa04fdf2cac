extension Vocabulary {
  /// The words at which a closer look is worth it; every other word is passed over at once.
  static let openers: [(WordFamily, String)] = [
    (
      .timeOpener,
      """
      unless except excepting save with without within no not later at promptly immediately forthwith
      expeditiously speedily swiftly as in before prior by on annually yearly biennially monthly
      quarterly weekly daily regularly periodically frequently occasionally annual biennial regular
      periodic periodical biannual biannually frequent half-yearly semi-annual semi-annually from once twice thrice every each per for if where when whenever wherever
      should upon provided providing so while whilst until till insofar during after following
      subject pending to urgently
      """
    ),
    (
      .qualifierOpener,
      """
      as where if when whenever wherever appropriate necessary insofar so to in within on upon at by
      with pursuant subject according under without notwithstanding unless except including inter
      exclusively reciprocally
      """
    ),
    (
      .definer,
      """
      mean means term terms expression expressions word words phrase phrases terme termes expresion
      expresiones termino terminos hereinafter hereafter hereinbelow hereunder henceforth adelante
      denominado denominada denominados denominadas apres ci-apres significa significan significara
      designe designent signifie designa designan entendera entenderan entiende entend entienden
      """
    ),
    (
      .finalWord,
      """
      force effect effective operation until till valid concluded indefinitely indefinite unlimited
      undetermined undefined day days week weeks month
      months year years hour hours january february march april may june july august september
      october november december extended renewed prolonged renewable renew terminate denounce
      withdraw end cancel discontinue amend amended modified modify revised supplemented settled
      resolved solved settle resolve register registered registration annex annexes appendix
      appendices schedule schedules protocol protocols attachment attachments
      """
    ),
  ]
}
