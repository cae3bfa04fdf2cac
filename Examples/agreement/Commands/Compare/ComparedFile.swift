import Agreements
import AgreementsFoundation
import Foundation

/// One of two files that are compared.
struct ComparedFile: Sendable {
  /// The agreement, and how it was read; none if the file holds JSON.
  let agreement: Agreement
  let reading: AgreementReading?

  /// Reads a file without obligations: they are read where the files differ.
  init(_ bytes: [UInt8], isJSON: Bool, options: ReadingOptions) throws(ProgramError) {
    guard !isJSON else {
      do {
        agreement = try Agreement(json: Data(bytes))
      } catch {
        throw ProgramError("is not an agreement in JSON; \("\(error)".onOneLine)")
      }
      reading = nil
      return
    }
    var options = options
    options.readsObligations = false
    let reading = AgreementReading(of: bytes, options: options)
    self.reading = reading
    agreement = reading.agreement
  }
}
