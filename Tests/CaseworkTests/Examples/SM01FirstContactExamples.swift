import Casework

/// Opening a case, enquiry or complaint, and whom to contact how (SM 1.1-1.9).
enum SM01FirstContactExamples {
  static var examples: [Example] {
    opening + ownership + recordType + copiedIn + attempt + channel + twoWeeks + whatIsAContact
  }

  private static var opening: [Example] {
    let unanswered = Scene.opening([CaseCommands.earlierMatch: ""])
    return [
      Example(
        "SM-1.1", "no case is opened before the search is answered", from: Scene.office,
        arrange: { scene in
          scene.earlier = [
            EarlierCase(
              reference: "C-0871", complainant: "Jane Okafor", organisation: "Anytown NHS Trust", stage: .closed,
              closureCode: "premature", sameOrganisation: true, matchedBy: "name and date of birth")
          ]
        }, act: unanswered, expect: .refused(["SM-1.1"])),
      Example(
        "SM-1.1", "nor by a divergence", from: Scene.office,
        act: Scene.opening(
          [CaseCommands.earlierMatch: ""],
          divergences: [DivergenceRequest("SM-1.1", instead: "Asked her", reason: "The search is slow")]),
        expect: .refused(["SM-1.1"])),
      Example(
        "SM-1.1", "with 'different complaint' it is", from: Scene.office,
        act: Scene.opening([CaseCommands.earlierMatch: "different complaint", CaseCommands.earlierReference: "C-0871"]),
        expect: .leaves("who searched is on record") { $0.case.earlierCheckedBy != nil }),
      Example(
        "SM-1.1", "a received form cannot be described before somebody has chosen", from: Scene.form,
        act: Typed(.caseDescribe, [CaseCommands.injustice: "Pain"]), expect: .refused(["SM-1.1"])),
      Example(
        "SM-1.1", "a note on it is possible", from: Scene.form, act: Typed(.noteAdd, [NoteCommands.text: "A note"]),
        expect: .accepted),
      Example(
        "SM-1.1", "and choosing moves it to intake", from: Scene.form,
        act: Typed(.caseMatch, [CaseCommands.earlierMatch: "no match"]),
        expect: .leaves("intake") { $0.case.stage == .intake }),
    ]
  }

  private static var ownership: [Example] {
    [
      Example(
        "SM-1.2", "whoever opens a new case owns it", from: Scene.office, act: Scene.opening(),
        expect: .leaves("owned by its opener") { $0.case.owner != nil && $0.case.owner == $0.case.openedBy }),
      Example(
        "SM-1.2", "a received form is nobody's", from: Scene.office,
        act: Typed(
          .caseReceive,
          [
            CaseCommands.formReference: "WF11-1", CaseCommands.formDigest: "00", PersonFields.lastName: "Okafor",
          ]), expect: .leaves("unallocated") { $0.case.owner == nil }),
      Example(
        "SM-1.2", "whoever finds the form to be new owns it", from: Scene.form,
        act: Typed(.caseMatch, [CaseCommands.earlierMatch: "no match"]),
        expect: .leaves("owned") { $0.case.owner == $0.case.earlierCheckedBy && $0.case.owner != nil }),
      Example(
        "SM-1.2", "the same complaint again is not a new case", from: Scene.form,
        act: Typed(
          .caseMatch, [CaseCommands.earlierMatch: "same complaint", CaseCommands.earlierReference: "C-0871"]),
        expect: .leaves("unallocated") { $0.case.owner == nil }),
    ]
  }

  private static var recordType: [Example] {
    [
      Example(
        "SM-1.3a", "without a record type nothing is saved", from: Scene.office,
        act: Scene.opening([CaseCommands.recordType: ""]), expect: .refused(["SM-1.3a"])),
      Example(
        "SM-1.3a", "where it is unclear, a complaint is refused", from: Scene.office,
        act: Scene.opening([CaseCommands.investigationAsked: "not known"]), expect: .refused(["SM-1.3a"])),
      Example(
        "SM-1.3a", "where it is unclear, an enquiry is saved", from: Scene.office,
        act: Scene.opening([CaseCommands.investigationAsked: "not known", CaseCommands.recordType: "enquiry"]),
        expect: .leaves("an enquiry") { $0.case.recordType == .enquiry }),
      Example(
        "SM-1.3b", "asked to investigate a body within jurisdiction, an enquiry is refused", from: Scene.office,
        act: Scene.opening([CaseCommands.recordType: "enquiry"]), expect: .refused(["SM-1.3b"])),
      Example(
        "SM-1.3b", "a complaint is saved", from: Scene.office, act: Scene.opening(), expect: .accepted),
      Example(
        "SM-1.3b", "of a body outside jurisdiction another paragraph speaks", from: Scene.office,
        act: Scene.opening([CaseCommands.recordType: "enquiry", CaseCommands.body: "Anytown Council"]),
        expect: .refused(["SM-2.1a"])),
      Example(
        "SM-1.3b", "nor may a complaint become an enquiry",
        act: Typed(.caseClassify, [CaseCommands.recordType: "enquiry"]),
        expect: .refused(["SM-1.3b"])),
    ]
  }

  private static var copiedIn: [Example] {
    let onlyCopied = { @Sendable (type: String, action: String) in
      try Scene.opened([
        CaseCommands.copiedInOnly: "yes", CaseCommands.actionAsked: action, CaseCommands.recordType: type,
        CaseCommands.investigationAsked: type == "complaint" ? "yes" : "not known",
      ])
    }
    return [
      Example(
        "SM-1.4", "copied in and nothing asked, an enquiry is proposed", from: { try onlyCopied("complaint", "no") },
        expect: .asks()),
      Example(
        "SM-1.4", "where action is asked, it is not", from: { try onlyCopied("complaint", "yes") }, expect: .asksNot()),
      Example("SM-1.4", "an enquiry needs no proposal", from: { try onlyCopied("enquiry", "no") }, expect: .asksNot()),
      Example(
        "SM-1.4", "once answered it is not asked again", from: { try onlyCopied("complaint", "no") },
        act: Typed(
          .requirementAnswer,
          [
            GuidanceCommands.requirement: "SM-1.4", GuidanceCommands.kind: "not applicable",
            GuidanceCommands.text: "It is a complaint",
          ]),
        expect: .asksNot()),
      Example(
        "SM-1.5", "an enquiry that we were copied into is weighed", from: { try onlyCopied("enquiry", "no") },
        expect: .asks()),
      Example("SM-1.5", "a complaint is not", from: { try onlyCopied("complaint", "yes") }, expect: .asksNot()),
      Example("SM-1.5", "nor one that was sent to us", expect: .asksNot()),
    ]
  }

  private static var attempt: [Example] {
    let decline = Typed(.caseDecline, Declining.typed)
    return [
      Example("SM-1.6", "no decline without an attempt", act: decline, expect: .refused(["SM-1.6"])),
      Example(
        "SM-1.6", "nor a closure that declines, whatever was not declined first",
        act: Typed(.caseClose, [DecisionCommands.code: "organisation out of jurisdiction"]),
        expect: .refused(["SM-1.6", "SM-1.19a", "SM-1.30a"])),
      Example(
        "SM-1.6", "a letter that asks them something is an attempt",
        arrange: { scene in try scene.send(.informationNeeded) }, act: decline, expect: .accepted),
      Example(
        "SM-1.6", "after an unanswered call it is possible", arrange: { try $0.failedCall() }, act: decline,
        expect: .accepted),
      Example(
        "SM-1.6", "a letter from the complainant is no attempt of ours",
        arrange: { scene in
          try scene.run(
            .contactLog, [ContactCommands.channel: "letter", ContactCommands.direction: "incoming"])
        }, act: decline, expect: .refused(["SM-1.6"])),
      Example(
        "SM-1.6", "a divergence passes it",
        act: Typed(
          .caseDecline, Declining.typed,
          divergences: [DivergenceRequest("SM-1.6", instead: "Wrote", reason: "No number and no email")]),
        expect: .accepted),
    ]
  }

  private static var channel: [Example] {
    let prefersLetter = { @Sendable in
      try Scene.opened([PersonFields.preferredContact: "letter", PersonFields.telephone: "01632 960 983"])
    }
    return [
      Example(
        "SM-1.7a", "another way than the one asked for is challenged", from: prefersLetter,
        act: Typed(.contactLog, [ContactCommands.channel: "telephone", ContactCommands.reached: "no"]),
        expect: .refused(["SM-1.7a"])),
      Example(
        "SM-1.7a", "one key passes it", from: prefersLetter,
        act: Typed(
          .contactLog, [ContactCommands.channel: "telephone", ContactCommands.reached: "no"], passing: ["SM-1.7a"]),
        expect: .accepted),
      Example(
        "SM-1.7a", "the way asked for is not", from: prefersLetter,
        act: Typed(.contactLog, [ContactCommands.channel: "letter"]), expect: .accepted),
      Example(
        "SM-1.7b", "with no preference the channel is the telephone",
        act: Typed(.contactLog, [ContactCommands.reached: "no"]),
        expect: .leaves("telephone") { $0.contacts.last?.channel == .telephone }),
      Example(
        "SM-1.7b", "with one it is that", from: prefersLetter, act: Typed(.contactLog),
        expect: .leaves("letter") { $0.contacts.last?.channel == .letter }),
      Example("SM-1.8", "the preference is the person's", from: prefersLetter, expect: .shows("letter")),
      Example("SM-1.8", "without one nothing is shown", expect: .showsNothing),
    ]
  }

  private static var twoWeeks: [Example] {
    let pass = Typed(.casePass, Passing.typed)
    let january: @Sendable () throws -> Scene = {
      var scene = try Scene.plain(received: "2026-01-05 09:30")
      try scene.papers(at: "2026-01-06 10:00")
      return scene
    }
    let acknowledged: @Sendable () throws -> Scene = {
      var scene = try january()
      try scene.send(.acknowledgement, at: "2026-01-06 10:10")
      return scene
    }
    return [
      Example(
        "SM-1.9a", "passed on the fourteenth day without contact", from: acknowledged, act: pass,
        at: "2026-01-19 17:00", expect: .accepted),
      Example(
        "SM-1.9a", "passed within two weeks", from: acknowledged, act: pass, at: "2026-01-16 10:00", expect: .accepted),
      Example(
        "SM-1.9b", "without contact and without the letter the pass is refused", from: january, act: pass,
        at: "2026-01-16 10:00", expect: .refused(["SM-1.9b"])),
      Example(
        "SM-1.9b", "with the acknowledgement letter it is accepted", from: acknowledged, act: pass,
        at: "2026-01-16 10:00", expect: .accepted),
      Example(
        "SM-1.9b", "after a conversation no letter is needed", from: january,
        arrange: { try $0.call(at: "2026-01-07 10:00") }, act: pass, at: "2026-01-16 10:00", expect: .accepted),
      Example(
        "SM-1.9c", "on the fifteenth day a pass without contact is challenged", from: acknowledged, act: pass,
        at: "2026-01-20 09:00", expect: .refused(["SM-1.9c"])),
      Example(
        "SM-1.9c", "after an attempt it is not", from: acknowledged,
        arrange: { try $0.failedCall(at: "2026-01-20 08:00") }, act: pass, at: "2026-01-20 09:00", expect: .accepted),
      Example("SM-1.9c", "contact is due on the fourteenth day", from: january, expect: .due("2026-01-19")),
      Example(
        "SM-1.9c", "no longer once contact was tried", from: january,
        arrange: { try $0.failedCall(at: "2026-01-07 10:00") }, expect: .noDate),
    ]
  }

  private static var whatIsAContact: [Example] {
    [
      Example(
        "SM-1.9c", "a letter that tells them something is a contact", arrange: { try $0.send(.update) }, expect: .noDate
      ),
      Example(
        "SM-1.9c", "an acknowledgement tells them nothing", arrange: { try $0.send(.acknowledgement) },
        expect: .due("2026-03-16")),
      Example(
        "SM-1.9c", "asking for information is a contact",
        arrange: {
          try $0.run(
            .informationRequest, [InformationCommands.text: "The reply.", InformationCommands.channel: "email"])
        }, expect: .noDate),
      Example("SM-1.9c", "a received form waits no longer", from: Scene.form, expect: .due("2026-03-16")),
    ]
  }
}
