/// Individual Funding Requests, and where joint working is found (SM 2.178–2.181).
enum SM02FundingRequests {
  static var rules: [Rule] {
    [
      .record(
        "SM-2.178", .guidance, "Only a doctor can apply for an Individual Funding Request on behalf of a patient."
      ) { at in
        let sheet = at.file.sheet(.fundingRequest)
        guard let by = sheet.choice(FundingRequestAssessment.applicant, as: FundingApplicant.self) else { return nil }
        let day = sheet.day(FundingRequestAssessment.appliedOn).map { " on \($0.shortText)" } ?? ""
        return "applied for by \(by == .doctor ? "a doctor" : by.rawValue)\(day)"
          + (by == .doctor ? "" : ": only a doctor can")
      },
      .record(
        "SM-2.179", .guidance,
        """
        Where a commissioning policy exists, ICBs consider whether there are sufficient grounds to agree funding; where \
        none exists, whether individual funding can be supported.
        """
      ) { at in
        at.file.sheet(.fundingRequest).choice(FundingRequestAssessment.policy, as: FundingPolicy.self)
          .map { "\($0.rawValue): \($0.question)" }
      },
      .prompt(
        "SM-2.180", .policy,
        """
        Where funding was declined, it is checked that the application includes what the patient outlined, which policy \
        was used, whether the decision accords with the policies and the NHS Directions, and whether the policy appears \
        reasonable.
        """
      ) { at in
        let sheet = at.file.sheet(.fundingRequest)
        let open = FundingRequestAssessment.checks.filter { sheet[$0] == nil }
        guard at.file.case.stage == .primaryInvestigation, sheet.flag(FundingRequestAssessment.isDeclined) == true,
          let first = open.first
        else { return [] }
        let all = FundingRequestAssessment.checks.count
        return [
          Question(
            "SM-2.180",
            "Check the declined funding (\(all - open.count)/\(all)): \(open.map(\.label).joined(separator: ", ")).",
            command: .assessFundingRequest, field: first)
        ]
      },
      .help(
        "SM-2.181", .guidance, "Policy and guidance about joint working is in section 1 of the guidance (SM 1.49–1.56)."
      ),
    ]
  }
}
