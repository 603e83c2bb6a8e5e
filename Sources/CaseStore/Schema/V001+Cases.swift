/// The case.
extension V001 {
  static let cases = """
    CREATE TABLE "case" (
      "id" INTEGER PRIMARY KEY,
      "reference" TEXT NOT NULL UNIQUE CHECK ("reference" GLOB 'C-[1-9]*'),
      "scheme" TEXT NOT NULL CHECK ("scheme" IN ('phso', 'lgsco', 'psow')),
      "recordType" TEXT CHECK ("recordType" IN ('enquiry', 'complaint')),
      "stage" TEXT NOT NULL CHECK ("stage" IN ('received', 'intake', 'remit', 'properly made', 'readiness',
          'triage', 'early consideration', 'dispute resolution', 'allocation', 'primary investigation',
          'proposal', 'detailed investigation', 'provisional views', 'final report', 'compliance', 'closed')),
      "milestone" INTEGER,
      "investigation" TEXT NOT NULL CHECK ("investigation" IN ('none', 'open', 'closed')),
      "compliance" TEXT NOT NULL CHECK ("compliance" IN ('none', 'open', 'closed')),
      "escalationStage" INTEGER NOT NULL,
      "receivedAt" TEXT NOT NULL CHECK ("receivedAt" GLOB '\(moment)'),
      "openedBy" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "owner" INTEGER REFERENCES "staff" ("id"),
      "channel" TEXT NOT NULL,
      "formReference" TEXT,
      "formDigest" TEXT,
      "earlierMatch" TEXT CHECK ("earlierMatch" IN ('same complaint', 'different complaint', 'no match')),
      "earlierReference" TEXT,
      "earlierCheckedBy" INTEGER REFERENCES "staff" ("id"),
      "earlierCheckedAt" TEXT CHECK ("earlierCheckedAt" GLOB '\(moment)'),
      "organisation" INTEGER REFERENCES "organisation" ("id"),
      "organisationText" TEXT,
      "organisationKind" TEXT,
      "otherOrganisation" TEXT,
      "jurisdiction" TEXT CHECK ("jurisdiction" IN ('parliamentary', 'health')),
      "summary" TEXT NOT NULL,
      "injustice" TEXT NOT NULL,
      "outcomesWanted" TEXT NOT NULL,
      "amountSought" INTEGER,
      "complaintStage" TEXT NOT NULL,
      "unhappyWithReply" TEXT NOT NULL,
      "happenedFrom" TEXT CHECK ("happenedFrom" GLOB '\(day)'),
      "awareOn" TEXT CHECK ("awareOn" GLOB '\(day)'),
      "complainedOn" TEXT CHECK ("complainedOn" GLOB '\(day)'),
      "finalResponseOn" TEXT CHECK ("finalResponseOn" GLOB '\(day)'),
      "legalAction" TEXT,
      "victimOfCrime" TEXT CHECK ("victimOfCrime" IN ('yes', 'no', 'not known')),
      "seenBefore" TEXT,
      "investigationAsked" TEXT CHECK ("investigationAsked" IN ('yes', 'no', 'not known')),
      "copiedInOnly" INTEGER NOT NULL CHECK ("copiedInOnly" IN (0, 1)),
      "actionAsked" INTEGER NOT NULL CHECK ("actionAsked" IN (0, 1)),
      "localResolutionDisputed" INTEGER NOT NULL CHECK ("localResolutionDisputed" IN (0, 1)),
      "prisonCase" INTEGER NOT NULL CHECK ("prisonCase" IN (0, 1)),
      "prisonSubject" TEXT CHECK ("prisonSubject" IN ('the actions of the prison itself',
          'the healthcare the prisoner has received')),
      "victimsAndPrisonersAct" TEXT CHECK ("victimsAndPrisonersAct" IN ('yes', 'no', 'not known')),
      "mpReferralOn" TEXT CHECK ("mpReferralOn" GLOB '\(day)'),
      "inRemit" TEXT CHECK ("inRemit" IN ('yes', 'no', 'not known')),
      "properlyMade" TEXT CHECK ("properlyMade" IN ('yes', 'no', 'not known')),
      "ready" TEXT CHECK ("ready" IN ('yes', 'no', 'not known')),
      "cannotConsider" TEXT,
      "enoughInformation" TEXT CHECK ("enoughInformation" IN ('enough information',
          'not enough information - email address held', 'not enough information - no email address')),
      "route" TEXT,
      "specialistTeam" TEXT,
      "triageRationale" TEXT,
      "triageCategory" TEXT,
      "passedAt" TEXT CHECK ("passedAt" GLOB '\(moment)'),
      "passedBy" INTEGER REFERENCES "staff" ("id"),
      "decision" TEXT,
      "decisionReasons" TEXT,
      "decidedAt" TEXT CHECK ("decidedAt" GLOB '\(moment)'),
      "decidedBy" INTEGER REFERENCES "staff" ("id"),
      "decisionChannel" TEXT,
      "writtenDecisionWanted" TEXT CHECK ("writtenDecisionWanted" IN ('yes', 'no', 'not known')),
      "nextSteps" TEXT NOT NULL CHECK (json_valid("nextSteps")),
      "signpostedTo" TEXT,
      "guidanceVersion" TEXT,
      "closureCode" TEXT,
      "closedAt" TEXT CHECK ("closedAt" GLOB '\(moment)'),
      "restartedAt" TEXT CHECK ("restartedAt" GLOB '\(moment)'),
      "restartReason" TEXT,
      "asReceived" TEXT NOT NULL CHECK (json_valid("asReceived"))
    ) STRICT;
    CREATE INDEX "case_organisation" ON "case" ("organisation") WHERE "organisation" IS NOT NULL;
    CREATE TABLE "party" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "role" TEXT NOT NULL CHECK ("role" IN ('complainant', 'aggrieved', 'representative',
          'Member of Parliament', 'interested party', 'medical defence organisation',
          'organisation complained about', 'individual complained about', 'other complaint handler',
          'other')),
      "person" INTEGER REFERENCES "person" ("id"),
      "bodyName" TEXT NOT NULL,
      "relationship" TEXT NOT NULL,
      "represents" INTEGER REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
      "informedAt" TEXT CHECK ("informedAt" GLOB '\(moment)')
    ) STRICT;
    CREATE INDEX "party_caseID" ON "party" ("caseID");
    CREATE INDEX "party_person" ON "party" ("person") WHERE "person" IS NOT NULL;
    CREATE INDEX "party_represents" ON "party" ("represents") WHERE "represents" IS NOT NULL;
    CREATE TABLE "adjustment" (
      "id" INTEGER PRIMARY KEY,
      "personID" INTEGER NOT NULL REFERENCES "person" ("id"),
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "kind" TEXT NOT NULL CHECK ("kind" IN ('reasonable adjustment', 'accessibility request',
          'anticipated adjustment')),
      "request" TEXT NOT NULL,
      "requestedAt" TEXT NOT NULL CHECK ("requestedAt" GLOB '\(moment)'),
      "outcome" TEXT CHECK ("outcome" IN ('agreed', 'not reasonable', 'not wanted')),
      "disabilityType" TEXT,
      "reasons" TEXT NOT NULL,
      "alternatives" TEXT NOT NULL,
      "decidedAt" TEXT CHECK ("decidedAt" GLOB '\(moment)'),
      "decidedBy" INTEGER REFERENCES "staff" ("id"),
      "escalatedTo" INTEGER REFERENCES "staff" ("id"),
      "escalatedAt" TEXT CHECK ("escalatedAt" GLOB '\(moment)'),
      "legalInformedAt" TEXT CHECK ("legalInformedAt" GLOB '\(moment)'),
      "legalInformedBy" INTEGER REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "adjustment_personID" ON "adjustment" ("personID");
    CREATE INDEX "adjustment_caseID" ON "adjustment" ("caseID");
    CREATE TABLE "consent" (
      "id" INTEGER PRIMARY KEY,
      "personID" INTEGER NOT NULL REFERENCES "person" ("id"),
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "kind" TEXT NOT NULL CHECK ("kind" IN ('representation', 'authority to share with a third party',
          'obtain information', 'obtain medical records', 'refer to another ombudsman or complaint handler')),
      "given" INTEGER NOT NULL CHECK ("given" IN (0, 1)),
      "givenAt" TEXT NOT NULL CHECK ("givenAt" GLOB '\(moment)'),
      "party" INTEGER REFERENCES "party" ("id"),
      "body" TEXT NOT NULL,
      "scope" TEXT NOT NULL,
      "includesSensitive" INTEGER NOT NULL CHECK ("includesSensitive" IN (0, 1)),
      "document" INTEGER REFERENCES "document" ("id") DEFERRABLE INITIALLY DEFERRED,
      "withdrawnAt" TEXT CHECK ("withdrawnAt" GLOB '\(moment)')
    ) STRICT;
    CREATE INDEX "consent_personID" ON "consent" ("personID");
    CREATE INDEX "consent_caseID" ON "consent" ("caseID");
    CREATE INDEX "consent_party" ON "consent" ("party") WHERE "party" IS NOT NULL;
    CREATE INDEX "consent_document" ON "consent" ("document") WHERE "document" IS NOT NULL;
    -- Whether an intake form was imported before.
    CREATE INDEX "case_formReference" ON "case" ("formReference") WHERE "formReference" IS NOT NULL;
    """
}
