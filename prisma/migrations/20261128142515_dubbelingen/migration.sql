-- CreateEnum
CREATE TYPE "zoeken"."Dubbelsoort" AS ENUM ('AANBOD', 'ORGANISATIE', 'SCHOOL', 'ACTIVITEIT');

-- CreateEnum
CREATE TYPE "zoeken"."Dubbelstatus" AS ENUM ('OPEN', 'BEVESTIGD', 'GEEN_DUBBEL', 'SAMENGEVOEGD');

-- AlterTable
ALTER TABLE "aanbod"."Organisatie" ADD COLUMN     "vroegereIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "activiteiten"."Activiteit" ADD COLUMN     "vroegereIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "beheer"."Samenvoeging" (
    "id" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "blijft" TEXT NOT NULL,
    "vervalt" TEXT NOT NULL,
    "neemOver" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "wijzigingen" JSONB NOT NULL,
    "vergeleken" JSONB,
    "reden" TEXT NOT NULL,
    "rol" "gedeeld"."Rol" NOT NULL,
    "onderwerp" TEXT,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ongedaanOp" TIMESTAMPTZ(3),
    "ongedaanDoor" "gedeeld"."Rol",
    "ongedaanReden" TEXT,

    CONSTRAINT "Samenvoeging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zoeken"."Dubbeling" (
    "soort" "zoeken"."Dubbelsoort" NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "verzonnen" BOOLEAN NOT NULL DEFAULT false,
    "kans" DOUBLE PRECISION,
    "bits" DOUBLE PRECISION,
    "uitleg" JSONB NOT NULL DEFAULT '[]',
    "groep" TEXT,
    "status" "zoeken"."Dubbelstatus" NOT NULL DEFAULT 'OPEN',
    "gevondenOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dubbeling_pkey" PRIMARY KEY ("soort","a","b")
);

-- CreateTable
CREATE TABLE "zoeken"."Dubbeloordeel" (
    "nr" SERIAL NOT NULL,
    "soort" "zoeken"."Dubbelsoort" NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "oordeel" "zoeken"."Dubbelstatus" NOT NULL,
    "reden" TEXT NOT NULL,
    "rol" "gedeeld"."Rol" NOT NULL,
    "onderwerp" TEXT,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dubbeloordeel_pkey" PRIMARY KEY ("nr")
);

-- CreateTable
CREATE TABLE "zoeken"."Veranderd" (
    "soort" "zoeken"."Dubbelsoort" NOT NULL,
    "id" TEXT NOT NULL,
    "transactie" BIGINT NOT NULL,

    CONSTRAINT "Veranderd_pkey" PRIMARY KEY ("soort","id")
);

-- CreateIndex
CREATE INDEX "Samenvoeging_soort_vervalt_idx" ON "beheer"."Samenvoeging"("soort", "vervalt");

-- CreateIndex
CREATE INDEX "Samenvoeging_soort_blijft_idx" ON "beheer"."Samenvoeging"("soort", "blijft");

-- CreateIndex
CREATE INDEX "Dubbeling_soort_status_kans_idx" ON "zoeken"."Dubbeling"("soort", "status", "kans");

-- CreateIndex
CREATE INDEX "Dubbeling_soort_b_idx" ON "zoeken"."Dubbeling"("soort", "b");

-- CreateIndex
CREATE INDEX "Dubbeling_soort_groep_idx" ON "zoeken"."Dubbeling"("soort", "groep");

-- CreateIndex
CREATE INDEX "Dubbeloordeel_soort_a_b_idx" ON "zoeken"."Dubbeloordeel"("soort", "a", "b");

-- CreateIndex
CREATE INDEX "Veranderd_transactie_idx" ON "zoeken"."Veranderd"("transactie");

-- CreateIndex
CREATE INDEX "Organisatie_vroegereIds_idx" ON "aanbod"."Organisatie" USING GIN ("vroegereIds");

-- CreateIndex
CREATE INDEX "Activiteit_vroegereIds_idx" ON "activiteiten"."Activiteit" USING GIN ("vroegereIds");

-- AddForeignKey
ALTER TABLE "zoeken"."Dubbeloordeel" ADD CONSTRAINT "Dubbeloordeel_soort_a_b_fkey" FOREIGN KEY ("soort", "a", "b") REFERENCES "zoeken"."Dubbeling"("soort", "a", "b") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Een paar staat er één keer in, de kleinste sleutel voorop.
ALTER TABLE "zoeken"."Dubbeling" ADD CONSTRAINT "Dubbeling_volgorde" CHECK ("a" COLLATE "C" < "b" COLLATE "C");
ALTER TABLE "zoeken"."Dubbeling" ADD CONSTRAINT "Dubbeling_kans" CHECK ("kans" BETWEEN 0 AND 1);

-- Over een paar oordelen kan alleen een mens, en een oordeel wordt niet veranderd of gewist: er komt een nieuw bij.
ALTER TABLE "zoeken"."Dubbeloordeel" ADD CONSTRAINT "Dubbeloordeel_reden" CHECK (length("reden") BETWEEN 1 AND 500);
CREATE FUNCTION "zoeken"."alleen_erbij"() RETURNS trigger LANGUAGE plpgsql AS $functie$
BEGIN
  RAISE EXCEPTION 'Aan % kan alleen iets worden toegevoegd.', TG_TABLE_NAME;
END
$functie$;
CREATE TRIGGER "alleen_erbij" BEFORE UPDATE OR DELETE ON "zoeken"."Dubbeloordeel"
  FOR EACH ROW EXECUTE FUNCTION "zoeken"."alleen_erbij"();
-- CreateTable
CREATE TABLE "zoeken"."Taak" (
    "naam" TEXT NOT NULL,
    "houder" TEXT,
    "bezetTot" TIMESTAMPTZ(3),
    "gedaanOp" TIMESTAMPTZ(3),

    CONSTRAINT "Taak_pkey" PRIMARY KEY ("naam")
);

-- CreateIndex
CREATE INDEX "Activiteit_zieOokAanbod_idx" ON "activiteiten"."Activiteit" USING GIN ("zieOokAanbod");

-- CreateIndex
CREATE INDEX "ActiviteitBekostiging_organisatieId_idx" ON "activiteiten"."ActiviteitBekostiging"("organisatieId");

-- De momenten van een activiteit worden vergeleken: ook wat daarin verandert, wordt gemeld.
CREATE TRIGGER "zoeken_nieuw_activiteitId" AFTER INSERT ON "activiteiten"."Moment" REFERENCING NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''ACTIVITEIT''', 'activiteitId');
CREATE TRIGGER "zoeken_anders_activiteitId" AFTER UPDATE ON "activiteiten"."Moment" REFERENCING OLD TABLE AS oud NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''ACTIVITEIT''', 'activiteitId');
CREATE TRIGGER "zoeken_weg_activiteitId" AFTER DELETE ON "activiteiten"."Moment" REFERENCING OLD TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''ACTIVITEIT''', 'activiteitId');
