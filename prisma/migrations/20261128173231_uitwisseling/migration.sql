-- UUID versie 5 vraagt SHA-1, en dat kent PostgreSQL zelf niet. De extensie is er overal, en mag zonder bijzondere rechten.
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";

-- De UUID van een gegeven in HSDS. Gelijk aan gateway/hsds/id.ts: wie gegevens overnam, kent ze hieraan.
CREATE FUNCTION "gedeeld"."hsds_id"(sleutel text) RETURNS uuid
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN uuid_generate_v5('8f6a2c1e-5d0b-4a57-9c3e-2b7d41f0a9e6'::uuid, sleutel);

-- De UUID van een gegeven en die van alles wat daarin is opgegaan.
CREATE FUNCTION "gedeeld"."hsds_ids"(soort text, id text, vroeger text[]) RETURNS uuid[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (SELECT array_agg("gedeeld"."hsds_id"(soort || '/' || sleutel)) FROM unnest(array[id] || vroeger) AS sleutel);

CREATE INDEX "Aanbod_hsds_idx" ON "aanbod"."Aanbod" USING GIN ("gedeeld"."hsds_ids"('service', "id", "vroegereIds"));
CREATE INDEX "Organisatie_hsds_idx" ON "aanbod"."Organisatie" USING GIN ("gedeeld"."hsds_ids"('organization', "id", "vroegereIds"));
CREATE INDEX "Activiteit_hsds_idx" ON "activiteiten"."Activiteit"
  USING GIN ("gedeeld"."hsds_ids"('service/activiteit', "id", "vroegereIds"));
CREATE INDEX "AanbodSchool_hsds_idx" ON "aanbod"."AanbodSchool"
  ("gedeeld"."hsds_id"('service_at_location/' || "aanbodId" || '/' || "schoolId"));

-- AlterTable
ALTER TABLE "aanbod"."Aanbod" ADD COLUMN "wachttijdGemeldOp" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Aanbod_gewijzigdOp_id_idx" ON "aanbod"."Aanbod"("gewijzigdOp", "id");

-- CreateIndex
CREATE INDEX "Aanbod_wachttijdGemeldOp_id_idx" ON "aanbod"."Aanbod"("wachttijdGemeldOp", "id");

-- CreateIndex
CREATE INDEX "Organisatie_gewijzigdOp_id_idx" ON "aanbod"."Organisatie"("gewijzigdOp", "id");

-- Wie aanbod overneemt, moet ook een nieuwe wachttijd zien. Op volgorde, zodat twee meldingen tegelijk op elkaar wachten en niet vastlopen.
CREATE FUNCTION "wachttijden"."meld_bij_aanbod"(ids text[]) RETURNS void LANGUAGE sql AS $functie$
  WITH anders AS (
    SELECT aanbod.id, gemeld.op FROM "aanbod"."Aanbod" AS aanbod CROSS JOIN LATERAL (
      SELECT max("gemeldOp") AS op FROM "wachttijden"."Wachttijdmeting"
      WHERE "onderwerpSoort" = 'AANBOD' AND "onderwerpId" = aanbod.id
    ) AS gemeld
    WHERE aanbod.id = ANY(ids) AND aanbod."wachttijdGemeldOp" IS DISTINCT FROM gemeld.op
    ORDER BY aanbod.id FOR UPDATE OF aanbod
  )
  UPDATE "aanbod"."Aanbod" AS aanbod SET "wachttijdGemeldOp" = anders.op FROM anders WHERE anders.id = aanbod.id
$functie$;
CREATE FUNCTION "wachttijden"."meld_metingen"() RETURNS trigger LANGUAGE plpgsql AS $functie$
BEGIN
  PERFORM "wachttijden"."meld_bij_aanbod"(array_agg(DISTINCT "onderwerpId")) FROM rijen WHERE "onderwerpSoort" = 'AANBOD';
  IF TG_OP = 'UPDATE' THEN
    PERFORM "wachttijden"."meld_bij_aanbod"(array_agg(DISTINCT "onderwerpId")) FROM oud WHERE "onderwerpSoort" = 'AANBOD';
  END IF;
  RETURN NULL;
END
$functie$;
CREATE TRIGGER "aanbod_nieuw" AFTER INSERT ON "wachttijden"."Wachttijdmeting" REFERENCING NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "wachttijden"."meld_metingen"();
CREATE TRIGGER "aanbod_anders" AFTER UPDATE ON "wachttijden"."Wachttijdmeting" REFERENCING OLD TABLE AS oud NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "wachttijden"."meld_metingen"();

-- CreateTable
CREATE TABLE "activiteiten"."ActiviteitPlek" (
    "activiteitId" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ActiviteitPlek_pkey" PRIMARY KEY ("activiteitId","schoolId")
);

-- AddForeignKey
ALTER TABLE "activiteiten"."ActiviteitPlek" ADD CONSTRAINT "ActiviteitPlek_activiteitId_fkey" FOREIGN KEY ("activiteitId") REFERENCES "activiteiten"."Activiteit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX "ActiviteitPlek_hsds_idx" ON "activiteiten"."ActiviteitPlek"
  ("gedeeld"."hsds_id"('service_at_location/activiteit/' || "activiteitId" || '/' || "schoolId"));

-- De plekken van een activiteit: haar eigen locatie (een lege tekst) als daar iets van bekend is, en haar scholen.
CREATE FUNCTION "activiteiten"."plekken"(bekend integer, scholen text[]) RETURNS SETOF text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  BEGIN ATOMIC
    SELECT '' WHERE bekend > 0 UNION SELECT unnest(scholen);
  END;

CREATE FUNCTION "activiteiten"."houd_plekken_bij"() RETURNS trigger LANGUAGE plpgsql AS $functie$
BEGIN
  DELETE FROM "activiteiten"."ActiviteitPlek" AS plek USING rijen
    WHERE plek."activiteitId" = rijen.id AND plek."schoolId" NOT IN (SELECT "activiteiten"."plekken"(
      num_nonnulls("locatieNaam", "straat", "huisnummer", "postcode", "plaats", "lengtegraad", "breedtegraad"), "schoolIds"));
  INSERT INTO "activiteiten"."ActiviteitPlek" ("activiteitId", "schoolId")
    SELECT rijen.id, "activiteiten"."plekken"(
      num_nonnulls("locatieNaam", "straat", "huisnummer", "postcode", "plaats", "lengtegraad", "breedtegraad"), "schoolIds")
    FROM rijen ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$functie$;
CREATE TRIGGER "plekken_nieuw" AFTER INSERT ON "activiteiten"."Activiteit" REFERENCING NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "activiteiten"."houd_plekken_bij"();
CREATE TRIGGER "plekken_anders" AFTER UPDATE ON "activiteiten"."Activiteit" REFERENCING NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "activiteiten"."houd_plekken_bij"();

-- Wat er al is.
UPDATE "aanbod"."Aanbod" AS aanbod SET "wachttijdGemeldOp" = gemeld.op FROM (
  SELECT "onderwerpId" AS id, max("gemeldOp") AS op FROM "wachttijden"."Wachttijdmeting" WHERE "onderwerpSoort" = 'AANBOD' GROUP BY "onderwerpId"
) AS gemeld WHERE gemeld.id = aanbod.id;
INSERT INTO "activiteiten"."ActiviteitPlek" ("activiteitId", "schoolId")
  SELECT "id", "activiteiten"."plekken"(
    num_nonnulls("locatieNaam", "straat", "huisnummer", "postcode", "plaats", "lengtegraad", "breedtegraad"), "schoolIds")
  FROM "activiteiten"."Activiteit";
