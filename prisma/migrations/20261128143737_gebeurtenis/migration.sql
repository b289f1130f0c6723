-- CreateEnum
CREATE TYPE "beheer"."Gebeurtenissoort" AS ENUM ('AANBOD', 'ORGANISATIE', 'SCHOOL', 'ACTIVITEIT');

-- CreateEnum
CREATE TYPE "beheer"."Handeling" AS ENUM ('TOEGEVOEGD', 'GEWIJZIGD', 'NAGEKEKEN', 'BEOORDEELD', 'SAMENGEVOEGD', 'TERUGGEDRAAID', 'VERWIJDERD');

-- CreateTable
CREATE TABLE "beheer"."Gebeurtenis" (
    "nr" SERIAL NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rol" "gedeeld"."Rol" NOT NULL,
    "onderwerp" TEXT,
    "soort" "beheer"."Gebeurtenissoort" NOT NULL,
    "entiteitId" TEXT NOT NULL,
    "handeling" "beheer"."Handeling" NOT NULL,
    "was" JSONB NOT NULL,
    "wordt" JSONB NOT NULL,
    "reden" TEXT,

    CONSTRAINT "Gebeurtenis_pkey" PRIMARY KEY ("nr")
);

-- CreateIndex
CREATE INDEX "Gebeurtenis_soort_entiteitId_nr_idx" ON "beheer"."Gebeurtenis"("soort", "entiteitId", "nr");

ALTER TABLE "beheer"."Gebeurtenis"
  ADD CONSTRAINT "Gebeurtenis_reden" CHECK (length("reden") BETWEEN 1 AND 500),
  ADD CONSTRAINT "Gebeurtenis_velden" CHECK (jsonb_typeof("was") = 'object' AND jsonb_typeof("wordt") = 'object');

-- Wat gebeurd is, staat vast: ook een fout in de code kan het niet veranderen of weghalen.
CREATE FUNCTION "beheer"."gebeurtenis_staat_vast"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Een gebeurtenis kan niet worden veranderd of weggehaald.' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "Gebeurtenis_staat_vast"
  BEFORE UPDATE OR DELETE OR TRUNCATE ON "beheer"."Gebeurtenis"
  FOR EACH STATEMENT EXECUTE FUNCTION "beheer"."gebeurtenis_staat_vast"();
