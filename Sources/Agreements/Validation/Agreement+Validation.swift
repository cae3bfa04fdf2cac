extension Agreement {
  /// What the rules find in the agreement.
  ///
  /// ```swift
  /// for diagnostic in agreement.validate(for: .signature) { print(diagnostic) }
  /// ```
  ///
  /// The findings stand in the order of the document; at one place the gravest comes first, then the order is that
  /// of the rules' names. The same agreement, stage and selection give the same findings, whatever the order in
  /// which the rules are selected.
  ///
  /// - Parameters:
  ///   - stage: How far the text has come; a text for signature is looked at more strictly than a draft.
  ///   - selection: The rules that are asked, with what is known beyond the text.
  /// - Returns: The findings, in order.
  /// - Complexity: O(n) in the size of the agreement, for the rules of the library.
  public func validate(
    for stage: ValidationStage = .draft, using selection: RuleSelection = .standard
  ) -> [Diagnostic] {
    let configuration = selection.configuration
    var agreement = self
    if let instrument = configuration.instrument { agreement.instrument = instrument }
    var validator = Validator(
      RuleContext(agreement, for: stage, knowing: configuration.knowledge), selection: selection)
    return validator.run()
  }
}

extension AgreementReading {
  /// What the rules find in the agreement that was read, each finding with its place in the text.
  ///
  /// What the reading itself was unsure of is not repeated; see ``diagnostics``. Clauses are cited by the numbers
  /// that the text prints.
  ///
  /// What the words do not say can be declared first:
  ///
  /// ```swift
  /// let findings = reading.validate(for: .signature) { $0.instrument.bindingness = .binding }
  /// ```
  ///
  /// - Parameters:
  ///   - stage: How far the text has come.
  ///   - selection: The rules that are asked, with what is known beyond the text.
  ///   - declare: What is declared of the agreement; the words and the tree of clauses are to stay as they are.
  /// - Returns: The findings, in order.
  public func validate(
    for stage: ValidationStage = .draft, using selection: RuleSelection = .standard,
    declaring declare: (inout Agreement) -> Void = { _ in }
  ) -> [Diagnostic] {
    var declared = agreement
    if let instrument = selection.configuration.instrument { declared.instrument = instrument }
    declare(&declared)
    let context = RuleContext(
      declared, for: stage, knowing: selection.configuration.knowledge, sources: sources,
      closingFormula: closingFormula,
      isBindingnessSuggested: selection.configuration.instrument == nil
        && declared.instrument.bindingness == agreement.instrument.bindingness)
    var validator = Validator(context, selection: selection)
    let diagnostics = validator.run()
    let places = SourceIndex(self, locating: diagnostics, in: context)
    return diagnostics.map { places.locate($0) }
  }
}
