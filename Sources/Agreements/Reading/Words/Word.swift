/// A word or mark that a rule of the reader names; all other words are told apart by family only.
///
/// The raw value is the spelling in lower case, or the mark itself.
enum Word: String, Sendable, CaseIterable {
  // Not a word of any rule.
  case unknown = ""

  // Marks, and any number in digits.
  case comma = ","
  case semicolon = ";"
  case colon = ":"
  case fullStop = "."
  case openParenthesis = "("
  case closeParenthesis = ")"
  case dash = "–"
  case quote = "\""
  case questionMark = "?"
  case digits = "0"

  // Words, in the order of the alphabet.
  case a, able, about, above, aboveMentioned = "above-mentioned", abstain, accept, acceptance
  case accepts, access, accession, accord, accordance, according, accordingly, account, accrue
  case acknowledge, acknowledges, action, actions, admitted, adopt, advance, affect, affected
  case affects, affirm, affirms, aforesaid, africa, after, against, agree, agreed, agreeing
  case agreement, agreements, agrees, aim, aims, alia, all, allowed, also, alter, although
  case always, amended, america, among, amount, an, and, annex, annexes, annual, annually, any
  case appendix, applicable, application, applied, applies, apply, appropriate, appropriated
  case appropriately, appropriations, approval, approve, april, are, arrangement, arrangements
  case arrival, art, article, articles, arts, `as`, at, attach, attempt, attention, august
  case authentic, authorisation, authorised, authority, authorization, authorized, automatically
  case availability, available, aware, barred, basis, be, bear, bears, because, become, becomes
  case been, before, begin, beginning, being, belong, belongs, benefit, benefits, best, between
  case biennial, biennially, bind, binding, binds, borne, both, bound, britain, budget
  case budgetary, business, but, by, ca, calculated, calendar, called, can, cancelled, cannot
  case `case`, caseByCase = "case-by-case", cases, cease, ceases, cede, ceded, cedes, certain
  case cf, ch, chaired, chapter, chapters, choose, circumstances, cit, clause
  case coChaired = "co-chaired", cognizance, col, collectively, come, comes, commence, commit
  case commits, committed, common, commonwealth, community, compel, compelled, competence
  case competent, complained, completion, compliance, composed, comprise, comprised, computed
  case concern, concerned, concerning, conclusion, concurrence, condition, conditional
  case conditions, confederation, confirm, confirmation, confirms, conformity, conscious
  case consensus, consent, consented, consents, consider, consideration, considered, considers
  case consist, constitute, constituted, constitutes, constitution, constitutional, construct
  case construe, construed, consult, consultation, consultations, consulted, consults, contacts
  case `continue`, continues, contracting, contribution, convention, cooperate, could, count
  case countries, country, course, covenant, covenanted, covenants, cover, create, crown, daily
  case date, day, days, deadline, death, december, decide, decided, decision, declare, declares
  case deem, deemed, defined, delay, delays, delivery, demand, denounce, denounced, departure
  case depend, derogate, designated, desirable, desire, desires, desirous, desist, determination
  case determined, developed, dialogue, did, diminish, discharge, discretion, discussions, `do`
  case does, domestic, done, dr, due, during, duty, each, earlier, earliest, early, ed, effect
  case effective, effects, effort, efforts, efta, eight, eighteen, eighty, either, eleven
  case emergency, emphasise, emphasised, emphasize, emphasized, encourage, encouraged
  case encourages, end, endeavor, endeavoring, endeavors, endeavour, endeavouring, endeavours
  case engage, engaged, engages, engaging, enjoy, enjoyed, enjoys, ensure, ensures, enter
  case entered, enters, entitled, entitlement, entry, equal, equally, especially, establish
  case established, establishes, establishment, etc, evaluation, even, event, events, every
  case exceed, except, excepting, exceptional, exchange, exchanges, exclude, exclusively, exempt
  case exempted, exemption, exert, exertions, exit, expect, expected, expects, expeditious
  case expeditiously, expiration, expire, expires, expiry, extend, extended, extent, fall, falls
  case far, fashion, favorable, favourable, feasible, february, federation, fifteen, fifty, fig
  case financial, first, five, following, follows, `for`, forbidden, force, forever, forfeit
  case forfeited, forfeits, form, former, forms, forthwith, forty, four, fourteen, free, freedom
  case frequently, from, full, fund, funds, further, gen, give, given, gives, giving, good
  case govern, government, governments, grant, granted, grants, guarantee, guarantees, had, half
  case has, have, having, he, headed, heed, her, here, hereby, herein, hereinafter, high, him
  case his, hon, hour, hours, how, however, hundred, `if`, immediately, immune, immunity, impair
  case impaired, imply, impossible, `in`, inasmuch, incl, include, included, includes, including
  case individual, individually, information, initiative, insofar, instances, integral, intend
  case intended, intends, intent, intention, inter, interested, `internal`, interpret
  case interpretation, interpreted, interval, intervals, into, invitation, invite, invited
  case invites, `is`, issuance, issue, it, its, itself, january, joint, jointly, jr, july, june
  case jurisdiction, keep, king, kingdom, known, lapse, lapses, last, later, latest, latter, law
  case laws, least, legal, legislation, less, liable, liberty, like, likewise, limit, limited
  case limits, long, made, majesty, make, makes, making, manner, march, maximum, may, mean
  case meaning, meanings, means, measure, measures, meeting, meetings, member, members
  case memorandum, messrs, might, mind, mindful, minimum, minor, modified, modify, monitoring
  case month, monthly, months, more, mr, mrs, ms, much, must, mutual, mutually, nation, national
  case nations, necessary, need, needed, neither, never, nine, nineteen, ninety, no
  case nonParties = "non-parties", nonParty = "non-party", none, nor, nos, not, note, noted
  case notes, nothing, notice, notification, notwithstanding, november, null, object, objective
  case obligate, obligated, obligation, obligations, oblige, obliged, occasional, occasionally
  case occurrence, october, of, off, on, once, one, ones, only, op, open, operate, operation
  case opinion, opportunity, option, or, order, other, otherwise, ought, over, own, paid, para
  case paragraph, paragraphs, paras, part, participant, participants, particular, parties
  case partner, partners, partnership, party, pass, pay, payment, payments, pays, peace, pending
  case per, period, periodic, periodical, periodically, periods, permissible, permission
  case permitted, perpetual, plan, plans, pledge, pledged, pledges, pointed, policies, political
  case possible, power, powers, pp, practicable, practical, precedence, preclude, precluded
  case precludes, prejudge, prejudice, prejudiced, prepared, presentation, president, presumed
  case prevail, prevails, prevent, prevents, principle, prior, `private`, privilege, privileges
  case procedures, production, prof, prohibited, promise, promised, promises, prompt, promptly
  case proposal, propose, `protocol`, provided, providing, provision, provisions, purpose
  case purposes, pursuant, quarterly, queen, question, quickly, rapidly, ratification, ready
  case reaffirm, reaffirms, reasonable, reasonably, recalled, receipt, reciprocal, reciprocally
  case reciprocity, reckoned, recognise, recognised, recognises, recognize, recognized
  case recognizes, recommend, recommendation, recommended, recommends, recourse, refer, refers
  case refrain, refrains, regard, regarded, regardful, regarding, regular, regularly, regulation
  case regulations, reiterate, reiterates, relevant, relieve, relieved, relinquish, relinquishes
  case remain, remains, remembered, renewal, renewed, renounce, renounces, replace, replaced
  case replaces, report, reporting, reports, representatives, republic, request, requested
  case requesting, requests, require, required, requirements, reservation, reserve, reserves
  case resolution, resolved, resources, resp, respect, respecting, respective, respectively
  case respects, responsibility, responsible, rest, restrict, result, retain, retains, `return`
  case rev, review, reviews, revoked, right, rights, rules, run, said, same, save, schedule, sec
  case second, section, sections, seek, seeks, september, serve, session, sessions, seven
  case seventeen, seventy, shall, she, should, side, sides, signatories, signatory, signature
  case since, situations, six, sixteen, sixty, so, sole, solely, solemnly, soon, special
  case speedily, speedy, sr, st, stand, start, state, statement, statements, states, stay, step
  case steps, stipulate, stipulated, stipulates, stress, stressed, strive, strives, styled
  case subject, submission, subparagraph, subsidy, successive, such, suffice, sufficient, sum
  case supersede, superseded, supersedes, survive, suspend, suspended, swiftly, sympathetic
  case take, taken, takes, taking, talks, ten, termed, terminate, terminated, terminates
  case termination, than, that, the, their, them, themselves, then, there, thereafter, therefore
  case these, they, third, thirteen, thirty, this, those, though, thousand, three, thrice
  case through, throughout, thus, till, time, timeframe, timely, times, title, to, together
  case toward, towards, treat, treated, treaty, `true`, `try`, twelve, twenty, twice, two, under
  case underline, underlines, understood, undertake, undertakes, undertaking, undertook, undue
  case union, united, unless, unnecessary, until, up, updates, upon, urge, urged, urgent, urges
  case use, used, uses, using, utmost, valid, vest, view, visits, void, vol, waive, waives, was
  case week, weekly, weeks, welcome, welcomes, were, what, when, whenever, `where`, whereas
  case wherever, whether, which, whichever, `while`, whilst, who, whom, whose, why, will
  case willing, wish, wishes, with, withdraw, withdrawal, withdrawn, within, without, work
  case working, would, writing, written, year, yearly, years, yet, zealand
  case prevented, excluded, incorporated, incompatible, consistent, negotiations, head, heads
  case extends, modifies, engagement, director, higher, greater, longer, fewer
  case commitment, alone
  case willingness, readiness, resolve, initiate, conduct, hold
  case invalidate, confer, nullify, bar, deprive, reach, arrive, endanger
  case hinder, outcome
  case biannual, biannually, frequent, halfYearly = "half-yearly", semiAnnual = "semi-annual"
  case semiAnnually = "semi-annually", share, ambition, ambitions, aspiration, aspirations, goal
  case hope, aspire, settle
  case language, languages, place, delegation
  case governed, excepted, supported, disputing, consulting, requires, prejudices, restricts
  case impairs, obliges
  case focal, contact, enquiry, inquiry, point, points
  case lower
  case empowered, render, accountable, answerable, held, proceed, proposed, considering, award, rule
  case determine, lodge, raise, resume, pursue, abrogated, repealed, rescinded, annulled
  case extinguished, vested, equated, assimilated, counted, covered, prolonged, exchanged, concluded
  case negotiated, discussed, settled, coordinated, arranged, conducted, opened, initiated, begun
  case commenced, undertaken, carried, nullified, invalidated, decisions
  case override, amend, interrupt, extinguish, revive, release, entail
  case cooperation, coOperation = "co-operation", stage, recommendations, subsist, everything,
    authoritative,
    attempts, `set`,
    absence, term, terms, caused,
    endangered,
    european, commission,
    stands, exception, way, reviewed, liaison, local, regulatory, supervisory, `public`,
    governmental, body, bodies, secretariat, board, council
  case people, personnel
  case instrument, hereof, thereof, present, revise, revised, follow, supplement, supplemented,
    renew
  case another, proposes, awaiting, impact, entrusted, tasked, charged, accepted, subjects,
    executive
  case organisation, organisations, organization, organizations
  case area, areas, sector, sectors, field, fields, places, territory, urgently, submit, file
  case deliver, conclude
  case general, secretary, territories
  case timeLimit = "time-limit", timeLimits = "time-limits", rotate, whatever, possession
}
