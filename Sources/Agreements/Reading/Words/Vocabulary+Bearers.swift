extension Vocabulary {
  /// The nouns and adjectives that name who bears a norm.
  static let bearers: [(WordFamily, String)] = [
    (
      .party,
      """
      party parties state states government governments side sides participant participants
      country countries signatory signatories partner partners member-state member-states
      contractants power powers crown crowns nation nations tribe tribes
      """
    ),
    (
      .role,
      """
      requesting requested sending receiving host hosting importing exporting complaining
      defending responding respondent claimant disputing inspecting inspected notifying notified
      supplying supplied applicant originating visiting visited consulting contacted providing
      recipient donor disclosing transmitting transferring issuing enacting investigating
      prosecuting sentencing administering competent designating procuring purchasing selling
      proposing invoking applying losing prevailing affected injured concerned observing observed
      leading acquiring hosted territorial custodial extraditing flag coastal riparian upstream
      downstream transit denouncing terminating withdrawing guaranteeing lending borrowing
      contracting-out returning depositary depository initiating convening informing modifying moving
      detaining arresting surrendering launching furnishing producing remitting paying debtor
      creditor operating assisting assisted
      """
    ),
    (
      .organ,
      """
      authority authorities entity entities court courts ministry ministries agency agencies
      administration administrations commissioner commissioners minister ministers official
      officials officer officers department departments office offices police bank banks treasury
      customs president secretary secretaries ambassador ambassadors embassy embassies consulate
      consulates governor governors prosecutor prosecutors judge judges magistrate magistrates
      inspectors inspector inspectorate regulator regulators commander commanders general
      legislature parliament congress senate institution institutions institute institutes
      directorate directorates service supervisor supervisors superintendent superintendents
      administrator administrators bureau registrar registry archives coordinator coordinators
      liaison representatives representative delegation delegations missions mission consul
      consuls head heads chief chiefs registrars director-general team teams contingent contingents plenipotentiary plenipotentiaries surveyor surveyors force forces navy army attaché attachés attache attaches commune communes municipality municipalities mayor mayors
      """
    ),
    (
      .jointOrgan,
      """
      committee committees sub-committee sub-committees subcommittee subcommittees commission
      commissions council tribunal tribunals panel panels board boards arbitrator arbitrators
      arbiter arbiters umpire panelist panelists panellist panellists chair chairman chairperson
      chairmen chairpersons co-chairs co-chairmen chairs group groups subgroup subgroups
      working-group secretariat forum bodies body expert experts conciliator conciliators
      mediator mediators assessors
      """
    ),
    (
      .person,
      """
      deputy deputies alternate alternates vendor vendors builder builders distributor distributors retailer wholesaler lender lenders
      borrower borrowers insurer insurers shipper shippers consignee consignees consignor
      forwarder broker brokers farmer farmers fisher fishers performer performers author authors
      inventor inventors engineer engineers doctor doctors physician nurse nurses patient
      patients lawyer lawyers counsel attorney auditor auditors adviser advisers advisor advisors
      widow widows orphan orphans survivor survivors manager managers director directors trustee
      trustees licensor subscriber subscribers complainant complainants petitioner plaintiff
      plaintiffs detainee detainees pupil pupils apprentice apprentices researcher researchers
      professor professors lecturer lecturers skipper skippers hunter hunters traders villagers
      borderers inhabitants guards interns intern parents parent father mother husband wife
      person persons individual individuals national nationals citizen citizens subject subjects
      inhabitant resident residents company companies enterprise enterprises corporation
      corporations firm firms undertaking ship ships vessel vessels boat boats aircraft airline
      airlines carrier carriers operator operators supplier suppliers investor investors importer
      importers exporter exporters producer producers manufacturer manufacturers applicant
      applicants personnel member members dependant dependants dependent dependents spouse
      spouses child children family families worker workers employee employees employer employers
      seafarers sailors seamen master masters crew crews captain captains pilot pilots driver
      drivers contractor contractors subcontractors claimant claimants respondent beneficiary
      beneficiaries pensioner pensioners owner owners proprietor proprietors lessee lessees
      tenant tenants occupant occupants holder holders traveller travellers traveler travelers
      tourist tourists passenger passengers visitor visitors student students teacher teachers
      scientist scientists expert experts technician technicians consultant consultants staff
      agent agents diplomat diplomats trader merchant merchants dealer dealers buyer buyers
      seller sellers consumer consumers user users provider providers bidder bidders tenderer
      tenderers debtor debtors creditor creditors prisoner prisoners offender offenders accused
      defendant defendants witness witnesses victim victims refugee refugees minor minors man men
      woman women everyone anyone people peoples indian fisherman fishermen settlers emigrants
      immigrants servants servant artist artists athletes journalist journalists correspondents
      volunteers volunteer trainee trainees soldiers soldier troops detachment detachments
      expatriates aliens alien foreigner foreigners deceased heirs heir executors licensee
      licensees concessionaire concessionaires association associations organization organizations
      organisation organisations organizers partnership partnerships societies society laboratories observer
      observers taxpayer taxpayers shareholder shareholders declarant declarants guest guests
      cardholder insured recipient recipients whoever leader leaders keeper keepers rescuer rescuers
      organizer organiser bearer charterer charterers transporter purchaser courier couriers
      messenger warden wardens guardian guardians handler caretaker firefighter diver trainer
      """
    ),
    (
      .outsider,
      "non-party non-parties third-party third-state non-member outsiders secretary-general unicef unesco nato icao wto imf"
    ),
    (
      .realm,
      "republic kingdom union empire confederation commonwealth federation principality duchy sultanate emirate community communities realm dominion"
    ),
    (.country, countries),
    (.nationality, nationalities),
  ]

  /// Names of states and of other parties that are one word; of longer names, the telling word.
  private static let countries = """
    uk uae prc rok afghanistan albania algeria andorra angola argentina armenia australia austria
    azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia
    bosnia botswana brazil britain brunei bulgaria burkina burma burundi cambodia cameroon canada
    chad chile china colombia comoros congo croatia cuba cyprus czechia czechoslovakia denmark
    djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon
    gambia georgia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras
    hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
    kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
    libya liechtenstein lithuania luxembourg macao macau macedonia madagascar malawi malaya
    malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia
    montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria
    norway oman pakistan palau palestine panama papua paraguay persia peru philippines poland
    portugal prussia qatar romania russia rwanda samoa sardinia senegal serbia seychelles siam
    singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria
    taiwan tajikistan tanzania thailand togo tonga transjordan trinidad tunisia turkey türkiye
    turkmenistan tuvalu uganda ukraine uruguay ussr usa uzbekistan vanuatu vatican venezuela
    vietnam yemen yugoslavia zambia zimbabwe england scotland wales bavaria hanover saxony
    euratom mercosur caricom efta sacu indians cherokee cherokees creek creeks choctaw choctaws
    chickasaw chickasaws delaware delawares shawnee shawnees seneca senecas sioux wyandot
    wyandots osage osages potawatomi chippewa chippewas ottawa ottawas navajo navajos iroquois
    oneida faroes czech
    """

  /// Adjectives of states.
  private static let nationalities = """
    afghan albanian algerian american angolan argentine argentinian armenian australian austrian
    azerbaijani belarusian belgian bolivian bosnian botswanan brazilian british bulgarian burmese
    cambodian cameroonian canadian chilean chinese colombian congolese croatian cuban cypriot
    czech czechoslovak danish dutch ecuadorian egyptian english estonian ethiopian fijian finnish
    french gabonese georgian german ghanaian greek guatemalan hungarian icelandic indian
    indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan
    korean kosovan kuwaiti kyrgyz lao latvian lebanese liberian libyan lithuanian macedonian
    malagasy malaysian maltese mauritian mexican moldovan mongolian montenegrin moroccan
    mozambican nepalese netherlands nicaraguan nigerian norwegian omani ottoman pakistani
    panamanian paraguayan persian peruvian philippine polish portuguese prussian qatari romanian
    russian rwandan saudi senegalese serbian siamese slovak slovene slovenian somali soviet
    spanish sudanese swedish swiss syrian tajik tanzanian thai tunisian turkish turkmen ugandan
    ukrainian uruguayan uzbek venezuelan vietnamese yemeni yugoslav zambian zimbabwean imperial
    royal federal eu ec efta
    """
}
