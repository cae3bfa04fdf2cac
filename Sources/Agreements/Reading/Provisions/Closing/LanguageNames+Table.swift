extension LanguageNames {
  /// One line for each language: its code of BCP 47, its name in English, and the words for it in
  /// English, French and Spanish, without accents; "!" marks the name of a country.
  static let table = """
    af Afrikaans afrikaans
    am Amharic amharic amharique amarico
    ar Arabic arabic arabe arab
    ay Aymara aymara aimara
    az Azerbaijani azerbaijani azerbaidjani azerbaijanian azeri azerbaiyano !azerbaijan !azerbaidjan
    be Belarusian belarusian belarussian byelorussian bielorussian belorussian belarusan bielorusse bielorruso
    bg Bulgarian bulgarian bulgare bulgaro bulgara
    bi Bislama bislama bichelamar
    bn Bengali bengali bangla
    bs Bosnian bosnian bosniac bosniak bosniaque bosnio
    ca Catalan catalan catalane
    cnr Montenegrin montenegrin montenegrine montenegrino
    cs Czech czech tcheque checo checa
    cy Welsh welsh gallois
    da Danish danish danois danoise danes danesa
    de German german germain allemand allemande aleman alemana
    dv Dhivehi dhivehi divehi maldivian
    dz Dzongkha dzongkha bhutanese
    el Greek greek grec grecque griego griega hellenic
    en English english anglais anglaise ingles inglesa eng
    eo Esperanto esperanto
    es Spanish spanish castilian castellano castellana espagnol espagnole espanol espanola
    et Estonian estonian esthonian estonien estonienne estonio
    eu Basque basque euskera vasco
    fa Persian persian farsi persane persa persan
    fi Finnish finnish finnois finlandais finlandaise finlandes finesa
    fil Filipino filipino pilipino tagalog
    fj Fijian fijian
    fo Faroese faroese faeroese feroien
    fr French french francais francaise frances francesa
    ga Irish irish gaelic irlandais irlandes
    gl Galician galician gallego
    gn Guarani guarani
    ha Hausa hausa
    he Hebrew hebrew hebreu hebraique hebreo hebrea
    hi Hindi hindi
    hr Croatian croatian croat croate croata
    ho Hiri_Motu hirimotu motu
    ht Haitian_Creole creole
    hu Hungarian hungarian magyar hongrois hongroise hungaro hungara
    hy Armenian armenian armenien armenienne armenio
    id Indonesian indonesian indonesien indonesienne indonesio
    is Icelandic icelandic islandais islandaise islandes islandesa
    it Italian italian italien italienne italiano italiana
    ja Japanese japanese japonais japonaise japones japonesa
    ka Georgian georgian georgien georgienne georgiano
    kk Kazakh kazakh kazak kazakhstani kazajo
    kl Greenlandic greenlandic groenlandais
    km Khmer khmer cambodian cambodgien
    ko Korean korean coreen coreenne coreano coreana
    ku Kurdish kurdish kurde kurdo
    ky Kyrgyz kyrgyz kirghiz kirgiz kyrghyz kirgyz kirguiso
    la Latin latin latine
    lb Luxembourgish luxembourgish luxemburgish luxembourgeois letzeburgesch luxemburgues
    lo Lao lao laotian laotien
    lt Lithuanian lithuanian lituanien lituanienne lituano
    lv Latvian latvian lettish letton lettonne leton
    mg Malagasy malagasy malgache
    mi Maori maori
    mk Macedonian macedonian macedonien macedonienne macedonio
    mn Mongolian mongolian mongol mongole
    ms Malay malay malaysian malais malayo
    mt Maltese maltese maltais maltaise maltes
    my Burmese burmese birman birmano !myanmar
    ne Nepali nepali nepalese nepalais
    nl Dutch dutch flemish hollandais neerlandais neerlandaise neerlandes neerlandesa holandes netherlandish !netherlands
    no Norwegian norwegian norvegien norvegienne noruego
    pap Papiamento papiamento papiamentu
    pl Polish polish polonais polonaise polaco polaca
    prs Dari dari
    ps Pashto pashto pashtu pushtu pushto pachto
    pt Portuguese portuguese portugais portugaise portugues portuguesa
    qu Quechua quechua
    rm Romansh romansh romansch romanche
    rn Kirundi kirundi rundi
    ro Romanian romanian roumanian rumanian roumain roumaine rumano rumana moldovan moldavian moldovian moldave
    ru Russian russian russe ruso rusa
    rw Kinyarwanda kinyarwanda
    se Sami sami
    sh Serbo-Croatian serbocroatian serbocroat croatoserbian
    si Sinhala sinhala sinhalese singhalese
    sk Slovak slovak slovakian slovaque eslovaco eslovaca
    sl Slovenian slovenian slovene slovenien esloveno eslovena
    sm Samoan samoan
    so Somali somali
    sq Albanian albanian albanais albanaise albanes albanesa
    sr Serbian serbian serb serbe serbio
    st Sotho sotho sesotho
    sv Swedish swedish suedois suedoise sueco sueca
    sw Swahili swahili kiswahili
    ta Tamil tamil tamoul
    tet Tetum tetum
    tg Tajik tajik tadjik tadzhik tajiki tayiko
    th Thai thai siamese thailandais tailandes
    ti Tigrinya tigrinya tigrigna
    tk Turkmen turkmen turkmenian turkmene turcomano
    tn Tswana tswana setswana
    to Tongan tongan
    tpi Tok_Pisin tokpisin
    tr Turkish turkish turc turque turco turca
    uk Ukrainian ukrainian ukrainien ukrainienne ucraniano
    ur Urdu urdu ourdou
    uz Uzbek uzbek ouzbek uzbeko
    vi Vietnamese vietnamese vietnamien vietnamienne vietnamita
    xh Xhosa xhosa
    yi Yiddish yiddish
    zh Chinese chinese mandarin putonghua chinois chinoise chino
    zu Zulu zulu
    """
}
