import Agreements

/// The preamble: what the parties recognize, recall and desire.
struct Recitals: DraftComponent {
  var elements: [DraftElement] {
    Preamble(citing: usual("VCLT art. 31(2): the preamble as context")) {
      Recital(
        "Recognizing that \(Party.unitedStates, and: .kosovo) are equal partners;",
        citing: rows(1, 57))
      Recital(
        "Noting the strength of the institutions of \(Party.kosovo), and its contribution to the stability and development of its region;",
        citing: rows(2, 4))
      Recital(
        "Sharing the will to shape policies jointly;",
        citing: rows(140))
      Recital(
        "Considering that the economic relations between them rest more and more on growth that benefits both;",
        citing: rows(20))
      Recital(
        "Building on \(open: .unverified("advisory-programs", "their existing advisory programs on governance")) and on \(open: .unverified("regular-exercises", "the exercises that their forces already hold"));",
        citing: rows(14, 16))
      Recital(
        "Desiring to strengthen their cooperation in security, and with it their relations as a whole;",
        citing: rows(61))
      Recital(
        "Recalling the training of forces of \(Party.kosovo) considered in connection with \(.authorizationAct) \(open: .unverified("authorization-act-provision", "provision to be verified"));",
        citing: rows(62))
      Recital(
        "Noting that a possible sale to \(Party.kosovo) of 246 Javelin missiles, with launch units and support, has been approved in \(Party.unitedStates) at a cost estimated at $75 million for the whole package \(open: .unverified("sale-particulars", "particulars to be verified"));",
        citing: rows(63))
      Recital(
        "Taking into account the security agreements of \(Party.unitedStates) with other partners;",
        citing: rows(94))
      Recital(
        "Noting the commitment of \(Party.unitedStates) to cooperation with \(Party.kosovo);",
        citing: rows(99))
      Recital(
        "Reaffirming the commitment of \(Party.unitedStates) to the sovereignty of \(Party.kosovo);",
        citing: rows(102))
      Recital(
        "Mindful of the aspiration of \(Party.kosovo) to become a member of \(.nato);",
        citing: rows(65))
      Recital(
        "Convinced that a \(Party.kosovo) which is sovereign, independent, stable and secure adds to the security of others;",
        citing: rows(130))
      Recital(
        "Valuing the contribution of \(Party.kosovo) to democracy and to political stability; and",
        citing: rows(121))
      Recital(
        "Affirming that \(Party.kosovo) has its place in the Euro-Atlantic community;",
        citing: rows(137))
    }.elements
  }
}
