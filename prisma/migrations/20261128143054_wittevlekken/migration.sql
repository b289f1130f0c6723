-- CreateEnum
CREATE TYPE "zoeken"."Steunpuntsignaalsoort" AS ENUM ('GEEN_AANBOD', 'PAST_NIET', 'WACHTTIJD', 'KOSTEN', 'TOEGANG');

-- AlterTable
ALTER TABLE "zoeken"."Document" ADD COLUMN     "bereikbaarheid" TEXT,
ADD COLUMN     "dektGroepen" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "domein" TEXT,
ADD COLUMN     "onbekend" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "plekken" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "zoeken"."Steunpuntsignaal" (
    "dag" DATE NOT NULL,
    "soort" "zoeken"."Steunpuntsignaalsoort" NOT NULL,
    "thema" TEXT NOT NULL,
    "wijk" TEXT NOT NULL DEFAULT '',
    "leeftijdsgroep" TEXT NOT NULL DEFAULT '',
    "aantal" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Steunpuntsignaal_pkey" PRIMARY KEY ("dag","soort","thema","wijk","leeftijdsgroep")
);

-- CreateTable
CREATE TABLE "zoeken"."Dagstand" (
    "dag" DATE NOT NULL,
    "regio" "gedeeld"."Regio" NOT NULL,
    "vlekken" JSONB NOT NULL,

    CONSTRAINT "Dagstand_pkey" PRIMARY KEY ("dag","regio")
);

-- CreateTable
CREATE TABLE "zoeken"."Dagcijfer" (
    "dag" DATE NOT NULL,
    "regio" "gedeeld"."Regio" NOT NULL,
    "indicator" TEXT NOT NULL,
    "waarde" DOUBLE PRECISION,

    CONSTRAINT "Dagcijfer_pkey" PRIMARY KEY ("regio","indicator","dag")
);

-- Klein, en gelezen voor elk aanbod tegelijk: bij de rij houden (zie de migratie van zoeken).
ALTER TABLE "zoeken"."Document"
  ALTER COLUMN "bereikbaarheid" SET STORAGE MAIN,
  ALTER COLUMN "dektGroepen" SET STORAGE MAIN,
  ALTER COLUMN "onbekend" SET STORAGE MAIN,
  ALTER COLUMN "domein" SET STORAGE MAIN;

-- Een regeling maakt een activiteit te bereiken, een school geeft aanbod een plek, en een antwoord in een profiel telt mee in de witte
-- vlekken van scholen: ook wat hierin verandert, wordt gemeld.
CREATE TRIGGER "zoeken_nieuw_activiteitId" AFTER INSERT ON "activiteiten"."ActiviteitRegeling" REFERENCING NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''ACTIVITEIT''', 'activiteitId');
CREATE TRIGGER "zoeken_anders_activiteitId" AFTER UPDATE ON "activiteiten"."ActiviteitRegeling" REFERENCING OLD TABLE AS oud NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''ACTIVITEIT''', 'activiteitId');
CREATE TRIGGER "zoeken_weg_activiteitId" AFTER DELETE ON "activiteiten"."ActiviteitRegeling" REFERENCING OLD TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''ACTIVITEIT''', 'activiteitId');
CREATE TRIGGER "zoeken_nieuw_aanbodId" AFTER INSERT ON "aanbod"."AanbodSchool" REFERENCING NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''AANBOD''', 'aanbodId');
CREATE TRIGGER "zoeken_anders_aanbodId" AFTER UPDATE ON "aanbod"."AanbodSchool" REFERENCING OLD TABLE AS oud NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''AANBOD''', 'aanbodId');
CREATE TRIGGER "zoeken_weg_aanbodId" AFTER DELETE ON "aanbod"."AanbodSchool" REFERENCING OLD TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''AANBOD''', 'aanbodId');
CREATE TRIGGER "zoeken_nieuw_profielId" AFTER INSERT ON "scholen"."Profielantwoord" REFERENCING NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''PROFIEL''', 'profielId');
CREATE TRIGGER "zoeken_anders_profielId" AFTER UPDATE ON "scholen"."Profielantwoord" REFERENCING OLD TABLE AS oud NEW TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''PROFIEL''', 'profielId');
CREATE TRIGGER "zoeken_weg_profielId" AFTER DELETE ON "scholen"."Profielantwoord" REFERENCING OLD TABLE AS rijen
  FOR EACH STATEMENT EXECUTE FUNCTION "zoeken"."meld"('''PROFIEL''', 'profielId');
