extension Vocabulary {
  /// The regular verbs, by their sense.
  static let verbLists: [(WordFamily, String)] = [
    (.powerVerb, powerVerbs),
    (.jointVerb, jointVerbs),
    (.conductVerb, conductVerbs),
    (.complementVerb, complementVerbs),
    (.outcomeVerb, outcomeVerbs),
    (.passiveAct, passiveActs),
    ([], otherVerbs),
  ]

  /// Acts that change the legal position of another.
  private static let powerVerbs = """
    terminate withdraw denounce suspend rescind abrogate repeal revoke cancel annul invalidate
    designate appoint nominate assign delegate accredit authorise authorize license licence
    request ask propose amend modify revise supplement alter object notify refuse deny reject decline
    disallow veto exclude expel dismiss remove recall decide waive extend renew prolong invoke
    refer summon establish denominate declare dissolve prohibit reinstate withhold expropriate
    derogate accede renounce retract overrule reconvene disapprove abolish ratify postpone demand
    """

  /// Acts of law also where nobody is said to do them.
  private static let passiveActs = """
    terminate denounce suspend rescind abrogate repeal revoke cancel annul designate appoint
    nominate accredit authorise authorize amend modify revise supplement notify refuse deny reject
    waive extend renew prolong refer dissolve reinstate request delegate review overrule abolish
    invoke reconsider
    """

  /// Acts that take both parties.
  private static let jointVerbs = """
    consult cooperate co-operate collaborate meet negotiate exchange establish coordinate
    co-ordinate agree resolve confer reconvene hold convene conclude discuss settle
    """

  /// Acts that are conduct, not a result.
  private static let conductVerbs = """
    cooperate co-operate collaborate discuss review encourage promote explore negotiate confer
    foster work coordinate co-ordinate support strengthen enhance develop assist
    """

  /// Verbs whose clause with "that" is their content.
  private static let complementVerbs = """
    ensure agree decide determine provide state stipulate declare consider recognise recognize
    acknowledge note affirm reaffirm confirm believe find conclude establish require request
    recommend propose guarantee verify satisfy demonstrate show indicate inform notify assure
    certify undertake prove hope suppose understand realise realize mean hold accept observe
    expect warrant specify judge say see know report allege claim prescribe demand insist advise
    add assume suggest deem regret
    """

  /// What may happen or be the case, which nobody is allowed to do.
  private static let outcomeVerbs = """
    result arise occur affect exist happen cause differ vary need become seem appear depend fall
    impair reflect suffer threaten jeopardise jeopardize endanger prejudice lead accrue ensue
    prove deserve matter hinder impede
    """

  /// Verbs without a sense that a rule needs.
  private static let otherVerbs = """
    adopt approve accept create replace adapt demand order determine confiscate requisition call
    convene disqualify institute accede ratify abide examine monitor assist accelerate accompany
    accomplish accord account achieve acquire act address adhere adjust administer admit advance
    affect afford allocate allow amount answer appeal appear apply apprehend argue arise arrange
    arrest arrive assemble assess assume attach attack attain attempt attend avail avoid award
    bar base bear become begin believe belong benefit bind borrow bring build bury buy calculate
    carry cause cede change charge check choose circulate claim classify clear close collect come
    commence commit communicate compensate compete complete comply comprise conceal concern
    conduct confer confine conform consent conserve consist constitute construct construe consume
    contact contain continue contribute control convert convey cooperate copy correspond cost
    cover cross cultivate cut deal debit deduct deem defend defer define defray deliver depart
    deploy deposit describe desire destroy detain deter develop deviate differ direct disclose
    discharge discriminate display dispatch dispose dispute disseminate distribute divert draft
    draw drop duplicate earn effect elect elaborate eliminate embark employ enable enact encroach
    end endorse enforce engage enjoy enter entitle equip erect evaluate evidence exceed except
    execute exempt exercise exert exist expand expect expedite expend expire explain export
    express extradite facilitate fail fall favour favor file fill finance find fish fix fly
    follow forbid force forfeit form formulate forward fulfil fulfill furnish gain give go govern
    grant guarantee guard handle happen harmonise harmonize help identify impair impede implement
    import impose improve include incorporate increase incur indemnify indicate induce influence
    inform inhibit initial initiate insert inspect install insure intend interfere interpret
    intervene introduce investigate invest invite involve issue join justify keep lapse lay lead
    lease leave lend levy liberalise liberalize limit list live load locate look lose lower
    maintain make manage manufacture mark match measure mention merit minimise minimize move
    nationalise need note observe obtain occupy occur offer open operate oppose organise organize
    oversee own participate pass pay perform permit place plan plant point possess practise
    practice preclude prefer prejudice prepare prescribe present preserve presume prevail prevent
    print proceed process procure produce prohibit prolong promulgate prosecute protect prove
    provide publish punish purchase pursue put quarter raise reach read receive recommend
    reconsider record recover rectify redress reduce refrain refund register regulate reimburse
    relate release relieve rely remain remedy remit render repatriate repay reply represent
    require reserve reside respect respond rest restitute restore restrict result retain return
    reveal run safeguard satisfy scrutinise secure seek seem select sell send separate serve set
    share ship show sign simplify sit solicit solve specify speak spend staff stand start state
    stay stimulate stipulate store submit succeed suffer sue supervise supply surrender survey
    sustain tax take tend tender test trade train transfer transit translate transmit transport
    travel treat try undergo understand undertake undermine update use utilise utilize value vary
    verify visit vote wait want warrant wish witness work write yield
    endeavour endeavor strive aim supersede abolish abandon abstain accumulate align alleviate analyse
    analyze anticipate apportion apprise arbitrate ascertain aspire attest attribute audit
    authenticate bestow certify clarify compile connect consolidate contemplate contest dedicate
    defeat delete deepen depict derogate devise devote diminish disburse discontinue discourage
    dismantle disregard diversify divide donate ease educate elicit emphasise emphasize empower
    encompass entail entrust envisage escort expose extract freeze hasten harmonize hinder honour
    honor ignore impound inaugurate instruct integrate intensify intercept interrupt launch
    legislate liaise liquidate mediate mobilise mobilize moderate navigate nullify obligate omit
    outline overfly pardon pool postpone prioritise prioritize proclaim pronounce publicise
    publicize quantify quote rationalise rationalize reallocate reassess reciprocate reclaim
    reconcile reconstruct recruit redeem redefine reexamine re-examine refinance relinquish
    relocate renegotiate reopen repair replenish reproduce resort resume retire retransfer revert
    reward rotate seize settle shorten specialise specialize sponsor standardise standardize stem
    streamline subcontract subdivide subscribe subsidise subsidize substitute suppress survive
    tackle teach tolerate trace transform trigger turn uphold upgrade validate violate warn weaken
    weigh widen accomplish refuel transship garnish reimpose allot imply multiply
    """

  /// Irregular forms.
  static let irregularVerbs: [(WordFamily, String)] = [
    ([.participle, .powerVerb, .passiveAct], "withdrawn"),
    ([.participle, .powerVerb], "withheld"),
    ([.participle, .jointVerb], "met held"),
    (
      .participle,
      """
      made given taken held paid brought set drawn borne sent kept put met built found left sold
      bought written chosen shown known begun laid told done sought understood undertaken led
      said seen spent lent read run cut dealt driven worn thrown born broken caught fought
      forgotten hidden lost meant overseen overcome risen spoken stood sworn taught thought won
      bound wound upheld withstood foreseen forborne bred fed fled dug hung lit felt heard come
      gone become fallen grown flown sunk stolen struck hit cast let shut split spread cost
      beaten bidden rebuilt resold repaid overpaid redrawn rewritten retaken undergone overthrown
      mistaken misled forgone misunderstood outgrown relaid reset unsold woven ridden
      """
    ),
    (.complementVerb, "said thought found understood held meant"),
    (.participle, "had entitled required obliged exempted permitted forbidden prohibited affected"),
    ([.verb, .nounOrVerb], "hear feel hide"),
    (.auxiliary, "is are was were has have had does did do"),
  ]

  /// Third persons and base forms that are more often nouns.
  static let nounForms = """
    measures requests terms notes claims uses works supplies results needs offers reports
    transfers imports exports costs benefits measure request note claim use work supply result
    need offer report transfer import export cost benefit limits limit charges charge states
    state lists list forms form ends end shares share ships ship tests test trade trades visits
    visit transport transports records record purchases purchase proposals process processes
    practice practices place places plans plan points point orders order issue issues interest
    interests account accounts act acts address addresses advances advance answer answers appeal
    appeals attack attacks attempt attempts award awards base bases change changes check checks
    concern concerns conduct contact contacts contracts contract control controls copy copies
    cover covers desire desires display dispute disputes draft drafts effect effects evidence
    exercise exercises exchange exchanges experience favour favor file files fish fishes force
    forces fund funds grant grants guarantee guarantees guard guards help increase increases
    influence invoice invoices lapse lead lease leases lives load loads look makes mark marks
    match mention move moves object objects permit permits possessions prejudice present presents
    print provisions quarter quarters release releases rest rests return returns review reviews
    risk safeguard safeguards sale sales sign signs staff staffs stands start store stores
    support supports survey surveys tax taxes tender tenders train trains transit treat update
    updates value values vote votes wait warrant warrants witness witnesses license licence
    licences licenses demands demand purpose purposes aim aims clear close own open set put read
    run cut waste balance function functions rule rules title titles subject subjects services
    service goods standards standard respect
    """
}
