/// The office, the register of bodies and the people.
extension V001 {
  static let office = """
    CREATE TABLE "staff" (
      "id" INTEGER PRIMARY KEY,
      "login" TEXT NOT NULL,
      "uid" INTEGER,
      "name" TEXT NOT NULL,
      "role" TEXT NOT NULL CHECK ("role" IN ('intake caseworker', 'caseworker', 'senior caseworker',
          'business support officer', 'team coordinator', 'compliance officer', 'lead clinician',
          'legal team', 'casework manager', 'operations manager', 'assistant director',
          'director of investigation', 'director', 'deputy ombudsman', 'ombudsman')),
      "isAdministrator" INTEGER NOT NULL CHECK ("isAdministrator" IN (0, 1)),
      "team" TEXT NOT NULL,
      "manager" INTEGER REFERENCES "staff" ("id"),
      "lastDay" TEXT CHECK ("lastDay" GLOB '\(day)'),
      "successor" INTEGER REFERENCES "staff" ("id")
    ) STRICT;
    CREATE TABLE "leave" (
      "id" INTEGER PRIMARY KEY,
      "staffID" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "from" TEXT NOT NULL CHECK ("from" GLOB '\(day)'),
      "to" TEXT NOT NULL CHECK ("to" GLOB '\(day)'),
      "deputy" INTEGER REFERENCES "staff" ("id")
    ) STRICT;
    CREATE TABLE "setting" (
      "id" INTEGER PRIMARY KEY,
      "name" TEXT NOT NULL CHECK ("name" <> ''),
      "value" TEXT NOT NULL
    ) STRICT;
    CREATE TABLE "delegation" (
      "id" INTEGER PRIMARY KEY,
      "act" TEXT NOT NULL CHECK ("act" <> ''),
      "role" TEXT NOT NULL CHECK ("role" IN ('intake caseworker', 'caseworker', 'senior caseworker',
          'business support officer', 'team coordinator', 'compliance officer', 'lead clinician',
          'legal team', 'casework manager', 'operations manager', 'assistant director',
          'director of investigation', 'director', 'deputy ombudsman', 'ombudsman')),
      "from" TEXT NOT NULL CHECK ("from" GLOB '\(day)'),
      "to" TEXT CHECK ("to" GLOB '\(day)')
    ) STRICT;
    CREATE TABLE "supervision" (
      "id" INTEGER PRIMARY KEY,
      "act" TEXT NOT NULL CHECK ("act" <> ''),
      "role" TEXT NOT NULL CHECK ("role" IN ('intake caseworker', 'caseworker', 'senior caseworker',
          'business support officer', 'team coordinator', 'compliance officer', 'lead clinician',
          'legal team', 'casework manager', 'operations manager', 'assistant director',
          'director of investigation', 'director', 'deputy ombudsman', 'ombudsman')),
      "supervisor" TEXT NOT NULL CHECK ("supervisor" IN ('intake caseworker', 'caseworker',
          'senior caseworker', 'business support officer', 'team coordinator', 'compliance officer',
          'lead clinician', 'legal team', 'casework manager', 'operations manager', 'assistant director',
          'director of investigation', 'director', 'deputy ombudsman', 'ombudsman')),
      "from" TEXT NOT NULL CHECK ("from" GLOB '\(day)'),
      "to" TEXT CHECK ("to" GLOB '\(day)')
    ) STRICT;
    CREATE TABLE "organisation" (
      "id" INTEGER PRIMARY KEY,
      "name" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "jurisdiction" TEXT CHECK ("jurisdiction" IN ('parliamentary', 'health')),
      "inJurisdiction" INTEGER NOT NULL CHECK ("inJurisdiction" IN (0, 1)),
      "aliases" TEXT NOT NULL CHECK (json_valid("aliases"))
    ) STRICT;
    CREATE TABLE "person" (
      "id" INTEGER PRIMARY KEY,
      "title" TEXT NOT NULL,
      "firstName" TEXT NOT NULL,
      "lastName" TEXT NOT NULL,
      "dateOfBirth" TEXT CHECK ("dateOfBirth" GLOB '\(day)'),
      "telephone" TEXT NOT NULL,
      "email" TEXT NOT NULL,
      "address" TEXT NOT NULL,
      "postcode" TEXT NOT NULL,
      "preferredContact" TEXT CHECK ("preferredContact" IN ('telephone', 'email', 'letter', 'online form',
          'social media', 'in person', 'text relay')),
      "contactNotes" TEXT NOT NULL,
      "preferenceRecordedAt" TEXT CHECK ("preferenceRecordedAt" GLOB '\(moment)'),
      "formOfAddress" TEXT NOT NULL,
      "isPrisoner" INTEGER NOT NULL CHECK ("isPrisoner" IN (0, 1)),
      "prisonNumber" TEXT NOT NULL,
      "isRestricted" INTEGER NOT NULL CHECK ("isRestricted" IN (0, 1)),
      "detailsCheckedAt" TEXT CHECK ("detailsCheckedAt" GLOB '\(moment)')
    ) STRICT;
    -- What an earlier case is found by (SM-1.1).
    CREATE INDEX "person_name" ON "person" ("lastName" COLLATE NOCASE, "dateOfBirth");
    CREATE INDEX "person_email" ON "person" ("email" COLLATE NOCASE) WHERE "email" <> '';
    """
}
