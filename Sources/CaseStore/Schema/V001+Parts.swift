/// The parts of a case.
extension V001 {
  static let parts = """
    CREATE TABLE "contact" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "party" INTEGER REFERENCES "party" ("id"),
      "direction" TEXT NOT NULL CHECK ("direction" IN ('incoming', 'outgoing')),
      "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'email', 'letter', 'online form',
          'social media', 'in person', 'text relay')),
      "at" TEXT NOT NULL CHECK ("at" GLOB '\(moment)'),
      "reached" INTEGER NOT NULL CHECK ("reached" IN (0, 1)),
      "text" TEXT NOT NULL,
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "identity" TEXT CHECK ("identity" IN ('verified', 'not verified', 'waived with reason')),
      "identityQuestions" TEXT NOT NULL CHECK (json_valid("identityQuestions")),
      "identityCorrect" INTEGER NOT NULL,
      "identityConcern" INTEGER NOT NULL CHECK ("identityConcern" IN (0, 1)),
      "identityReason" TEXT NOT NULL,
      "detailsUpToDate" TEXT CHECK ("detailsUpToDate" IN ('yes', 'no', 'not known')),
      "stageExplained" INTEGER NOT NULL CHECK ("stageExplained" IN (0, 1)),
      "limitsExplained" INTEGER NOT NULL CHECK ("limitsExplained" IN (0, 1)),
      "sharingExplained" INTEGER NOT NULL CHECK ("sharingExplained" IN (0, 1)),
      "adjustmentsDiscussed" INTEGER NOT NULL CHECK ("adjustmentsDiscussed" IN (0, 1)),
      "callBackAsked" INTEGER NOT NULL CHECK ("callBackAsked" IN (0, 1)),
      "returns" INTEGER REFERENCES "contact" ("id") DEFERRABLE INITIALLY DEFERRED,
      "answers" INTEGER REFERENCES "contact" ("id") DEFERRABLE INITIALLY DEFERRED,
      "sharedWith" INTEGER REFERENCES "party" ("id"),
      "sharedAt" TEXT CHECK ("sharedAt" GLOB '\(moment)'),
      "noReplyNeeded" TEXT
    ) STRICT;
    CREATE INDEX "contact_caseID" ON "contact" ("caseID");
    CREATE INDEX "contact_party" ON "contact" ("party") WHERE "party" IS NOT NULL;
    CREATE INDEX "contact_returns" ON "contact" ("returns") WHERE "returns" IS NOT NULL;
    CREATE INDEX "contact_answers" ON "contact" ("answers") WHERE "answers" IS NOT NULL;
    CREATE INDEX "contact_sharedWith" ON "contact" ("sharedWith") WHERE "sharedWith" IS NOT NULL;
    CREATE TABLE "note" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "text" TEXT NOT NULL,
      "at" TEXT NOT NULL CHECK ("at" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "note_caseID" ON "note" ("caseID");
    CREATE TABLE "document" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "path" TEXT NOT NULL,
      "title" TEXT NOT NULL,
      "section" TEXT NOT NULL,
      "sha256" TEXT NOT NULL,
      "isSensitive" INTEGER NOT NULL CHECK ("isSensitive" IN (0, 1)),
      "addedAt" TEXT NOT NULL CHECK ("addedAt" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "document_caseID" ON "document" ("caseID");
    CREATE TABLE "letter" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "kind" TEXT NOT NULL CHECK ("kind" IN ('acknowledgement', 'decision', 'information needed',
          'reasonable adjustment outcome', 'complaint form for signature', 'approach to MP', 'update',
          'other')),
      "recipients" TEXT NOT NULL CHECK (json_valid("recipients")),
      "sentOn" TEXT NOT NULL CHECK ("sentOn" GLOB '\(day)'),
      "method" TEXT NOT NULL CHECK ("method" IN ('telephone', 'email', 'letter', 'online form',
          'social media', 'in person', 'text relay')),
      "answers" INTEGER REFERENCES "contact" ("id") DEFERRABLE INITIALLY DEFERRED,
      "enclosures" TEXT NOT NULL CHECK (json_valid("enclosures")),
      "reference" TEXT NOT NULL,
      "marking" TEXT,
      "envelopeMarked" INTEGER NOT NULL CHECK ("envelopeMarked" IN (0, 1)),
      "adjustment" INTEGER REFERENCES "adjustment" ("id"),
      "releaseReason" TEXT,
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "letter_caseID" ON "letter" ("caseID");
    CREATE INDEX "letter_answers" ON "letter" ("answers") WHERE "answers" IS NOT NULL;
    CREATE INDEX "letter_adjustment" ON "letter" ("adjustment") WHERE "adjustment" IS NOT NULL;
    CREATE TABLE "informationRequest" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "text" TEXT NOT NULL,
      "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'email', 'letter', 'online form',
          'social media', 'in person', 'text relay')),
      "requestedOn" TEXT NOT NULL CHECK ("requestedOn" GLOB '\(day)'),
      "replyBy" TEXT CHECK ("replyBy" GLOB '\(day)'),
      "letter" INTEGER REFERENCES "letter" ("id"),
      "extendedTo" TEXT CHECK ("extendedTo" GLOB '\(day)'),
      "extensionAskedOn" TEXT CHECK ("extensionAskedOn" GLOB '\(day)'),
      "extensionGranted" INTEGER CHECK ("extensionGranted" IN (0, 1)),
      "extensionReason" TEXT NOT NULL,
      "extensionIsAdjustment" INTEGER NOT NULL CHECK ("extensionIsAdjustment" IN (0, 1)),
      "receivedOn" TEXT CHECK ("receivedOn" GLOB '\(day)')
    ) STRICT;
    CREATE INDEX "informationRequest_caseID" ON "informationRequest" ("caseID");
    CREATE INDEX "informationRequest_letter" ON "informationRequest" ("letter") WHERE "letter" IS NOT NULL;
    CREATE TABLE "answer" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "requirement" TEXT NOT NULL CHECK ("requirement" <> ''),
      "subject" TEXT NOT NULL,
      "kind" TEXT NOT NULL CHECK ("kind" IN ('done', 'not applicable')),
      "text" TEXT NOT NULL,
      "at" TEXT NOT NULL CHECK ("at" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "answer_caseID" ON "answer" ("caseID");
    CREATE TABLE "divergence" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "requirement" TEXT NOT NULL CHECK ("requirement" <> ''),
      "instead" TEXT NOT NULL,
      "reason" TEXT NOT NULL,
      "legalAdvice" TEXT,
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "at" TEXT NOT NULL CHECK ("at" GLOB '\(moment)'),
      "stage" TEXT NOT NULL CHECK ("stage" IN ('received', 'intake', 'remit', 'properly made', 'readiness',
          'triage', 'early consideration', 'dispute resolution', 'allocation', 'primary investigation',
          'proposal', 'detailed investigation', 'provisional views', 'final report', 'compliance', 'closed')),
      "act" TEXT NOT NULL CHECK ("act" <> ''),
      "recordedAfterwards" INTEGER NOT NULL CHECK ("recordedAfterwards" IN (0, 1)),
      "explainedAt" TEXT CHECK ("explainedAt" GLOB '\(moment)'),
      "withdrawnAt" TEXT CHECK ("withdrawnAt" GLOB '\(moment)')
    ) STRICT;
    CREATE INDEX "divergence_caseID" ON "divergence" ("caseID");
    CREATE TABLE "signOff" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "act" TEXT NOT NULL CHECK ("act" <> ''),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "at" TEXT NOT NULL CHECK ("at" GLOB '\(moment)'),
      "isUsed" INTEGER NOT NULL CHECK ("isUsed" IN (0, 1))
    ) STRICT;
    CREATE INDEX "signOff_caseID" ON "signOff" ("caseID");
    CREATE TABLE "diaryDate" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "on" TEXT NOT NULL CHECK ("on" GLOB '\(day)'),
      "text" TEXT NOT NULL,
      "party" INTEGER REFERENCES "party" ("id"),
      "doneAt" TEXT CHECK ("doneAt" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "diaryDate_caseID" ON "diaryDate" ("caseID");
    CREATE INDEX "diaryDate_party" ON "diaryDate" ("party") WHERE "party" IS NOT NULL;
    CREATE TABLE "risk" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "category" TEXT NOT NULL CHECK ("category" IN ('People',
          'Financial including loss or misuse of information', 'Reputation/Political', 'Our Service', 'Legal',
          'other')),
      "text" TEXT NOT NULL,
      "likelihood" TEXT NOT NULL CHECK ("likelihood" IN ('unlikely', 'likely', 'highly likely')),
      "impact" TEXT NOT NULL CHECK ("impact" IN ('low', 'medium', 'high')),
      "lowReason" TEXT,
      "assessedAt" TEXT NOT NULL CHECK ("assessedAt" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "risk_caseID" ON "risk" ("caseID");
    CREATE TABLE "complianceItem" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "text" TEXT NOT NULL,
      "targetDate" TEXT NOT NULL CHECK ("targetDate" GLOB '\(day)'),
      "status" TEXT NOT NULL,
      "addedAt" TEXT NOT NULL CHECK ("addedAt" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "complianceItem_caseID" ON "complianceItem" ("caseID");
    """
}
