-- Voor tikfouten: woorden vergelijken op drie letters tegelijk. Staat bij PostgreSQL en zit in PGlite.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Eerst de accenten weg en dan pas de tekens vooraan: in een database zonder taal (locale C) is É geen letter, en viel zij weg.
CREATE OR REPLACE FUNCTION "gedeeld"."sorteersleutel"(naam text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(regexp_replace(
    translate(
      naam,
      'ÁÀÂÄÃÅáàâäãåÇçÉÈÊËéèêëÍÌÎÏíìîïÑñÓÒÔÖÕóòôöõÚÙÛÜúùûüÝýÿ',
      'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyy'
    ), '^[^[:alnum:]]+', ''
  ) COLLATE "C");

-- Een berekende kolom verandert pas als haar rij wordt geschreven.
UPDATE "aanbod"."Aanbod" SET "naam" = "naam" WHERE "naam" ~ '^[^a-zA-Z0-9]';
UPDATE "aanbod"."Organisatie" SET "naam" = "naam" WHERE "naam" ~ '^[^a-zA-Z0-9]';
UPDATE "aanbod"."Begrip" SET "term" = "term" WHERE "term" ~ '^[^a-zA-Z0-9]';
UPDATE "activiteiten"."Activiteit" SET "naam" = "naam" WHERE "naam" ~ '^[^a-zA-Z0-9]';
UPDATE "scholen"."School" SET "naam" = "naam" WHERE "naam" ~ '^[^a-zA-Z0-9]';

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "zoeken";

-- CreateEnum
CREATE TYPE "zoeken"."Vindbaarsoort" AS ENUM ('AANBOD', 'SCHOOL', 'ACTIVITEIT', 'ORGANISATIE', 'BEGRIP');

-- CreateEnum
CREATE TYPE "zoeken"."Signaalsoort" AS ENUM ('GEEN', 'ZWAK');

-- CreateTable
CREATE TABLE "zoeken"."Document" (
    "nr" SERIAL NOT NULL,
    "soort" "zoeken"."Vindbaarsoort" NOT NULL,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "facetten" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "kernvector" tsvector NOT NULL,
    "leeftijdVan" SMALLINT,
    "leeftijdTot" SMALLINT,
    "kosten" "gedeeld"."KostenVoorGebruiker",
    "prijsPerJaar" DOUBLE PRECISION,
    "niveau" "gedeeld"."Ondersteuningsniveau",
    "status" "gedeeld"."Status",
    "wachttijdstatus" TEXT,
    "wachttijdTot" DATE,
    "themas" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "regios" "gedeeld"."Regio"[] DEFAULT ARRAY[]::"gedeeld"."Regio"[],
    "wijken" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "leeftijdsgroepen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "onderwijssoorten" "gedeeld"."Onderwijssoort"[] DEFAULT ARRAY[]::"gedeeld"."Onderwijssoort"[],
    "voorWie" "gedeeld"."VoorWie"[] DEFAULT ARRAY[]::"gedeeld"."VoorWie"[],
    "id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "sorteernaam" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS ("gedeeld"."sorteersleutel"("naam")) STORED,
    "afdruk" TEXT NOT NULL,
    "rang" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "velden" JSONB NOT NULL,
    "zoekvector" tsvector NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("nr")
);

-- CreateTable
CREATE TABLE "zoeken"."Facetwaarde" (
    "nr" SERIAL NOT NULL,
    "facet" TEXT NOT NULL,
    "waarde" TEXT NOT NULL,

    CONSTRAINT "Facetwaarde_pkey" PRIMARY KEY ("nr")
);

-- CreateTable
CREATE TABLE "zoeken"."Facetgroep" (
    "nr" SERIAL NOT NULL,
    "waarden" INTEGER[],

    CONSTRAINT "Facetgroep_pkey" PRIMARY KEY ("nr")
);

-- CreateTable
CREATE TABLE "zoeken"."Woord" (
    "woord" TEXT COLLATE "C" NOT NULL,
    "documenten" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Woord_pkey" PRIMARY KEY ("woord")
);

-- CreateTable
CREATE TABLE "zoeken"."Wijziging" (
    "soort" TEXT NOT NULL,
    "id" TEXT NOT NULL,

    CONSTRAINT "Wijziging_pkey" PRIMARY KEY ("soort","id")
);

-- CreateTable
CREATE TABLE "zoeken"."Afnemer" (
    "naam" TEXT NOT NULL,
    "afdruk" TEXT NOT NULL DEFAULT '',
    "houder" TEXT,
    "bezetTot" TIMESTAMPTZ(3),
    "fout" TEXT,
    "foutSinds" TIMESTAMPTZ(3),

    CONSTRAINT "Afnemer_pkey" PRIMARY KEY ("naam")
);

-- CreateTable
CREATE TABLE "zoeken"."Uitgaand" (
    "soort" "zoeken"."Vindbaarsoort" NOT NULL,
    "id" TEXT NOT NULL,
    "volg" BIGINT NOT NULL,

    CONSTRAINT "Uitgaand_pkey" PRIMARY KEY ("soort","id")
);

-- CreateTable
CREATE TABLE "zoeken"."Zoeksignaal" (
    "dag" DATE NOT NULL,
    "soort" "zoeken"."Signaalsoort" NOT NULL,
    "thema" TEXT NOT NULL DEFAULT '',
    "wijk" TEXT NOT NULL DEFAULT '',
    "leeftijdsgroep" TEXT NOT NULL DEFAULT '',
    "aantal" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Zoeksignaal_pkey" PRIMARY KEY ("dag","soort","thema","wijk","leeftijdsgroep")
);

-- CreateIndex
CREATE INDEX "Document_zoekvector_idx" ON "zoeken"."Document" USING GIN ("zoekvector") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "Document_sorteernaam_nr_idx" ON "zoeken"."Document"("sorteernaam", "nr");

-- CreateIndex
CREATE INDEX "Document_wachttijdTot_idx" ON "zoeken"."Document"("wachttijdTot");

-- CreateIndex
CREATE UNIQUE INDEX "Document_soort_id_key" ON "zoeken"."Document"("soort", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Facetwaarde_facet_waarde_key" ON "zoeken"."Facetwaarde"("facet", "waarde");

-- CreateIndex
CREATE UNIQUE INDEX "Facetgroep_waarden_key" ON "zoeken"."Facetgroep"("waarden");

-- CreateIndex
CREATE INDEX "Woord_woord_trigram_idx" ON "zoeken"."Woord" USING GIN ("woord" gin_trgm_ops) WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "Uitgaand_volg_idx" ON "zoeken"."Uitgaand"("volg");

-- `fastupdate` staat bij de GIN-indexen van zoeken uit: anders leest elke zoekvraag ook een lijst van wat nog niet verwerkt is, tot er
-- opgeruimd is. PGlite ruimt nooit vanzelf op.

-- Voor aanvullen: hoe een naam begint, en hoe een woord in een naam begint. Zonder Voorbeeldstad, die bij aanvullen nooit meedoet.
CREATE INDEX "Document_namen_idx" ON "zoeken"."Document"("sorteernaam", "nr") WHERE "herkomst" <> 'VOORBEELD';
CREATE INDEX "Document_naamwoorden_idx" ON "zoeken"."Document" USING GIN (ts_filter("kernvector", '{a}'))
  WITH (fastupdate = off) WHERE "herkomst" <> 'VOORBEELD';

-- Zoeken leest van elke treffer een paar kleine kolommen: die staan vooraan in de tabel, want PostgreSQL leest een rij van voren af.
-- Wat groot is en alleen bij een bladzijde nodig (of in de GIN-index staat), staat apart: dan passen er meer documenten op een
-- pagina. `main` blijft erbij staan, en wordt niet ingepakt zolang de rij klein is.
ALTER TABLE "zoeken"."Document" SET (toast_tuple_target = 800);
ALTER TABLE "zoeken"."Document"
  ALTER COLUMN "id" SET STORAGE MAIN,
  ALTER COLUMN "naam" SET STORAGE MAIN,
  ALTER COLUMN "sorteernaam" SET STORAGE MAIN,
  ALTER COLUMN "kernvector" SET STORAGE MAIN,
  ALTER COLUMN "facetten" SET STORAGE MAIN,
  ALTER COLUMN "themas" SET STORAGE MAIN,
  ALTER COLUMN "regios" SET STORAGE MAIN,
  ALTER COLUMN "wijken" SET STORAGE MAIN,
  ALTER COLUMN "leeftijdsgroepen" SET STORAGE MAIN,
  ALTER COLUMN "onderwijssoorten" SET STORAGE MAIN,
  ALTER COLUMN "voorWie" SET STORAGE MAIN,
  ALTER COLUMN "wachttijdstatus" SET STORAGE MAIN,
  ALTER COLUMN "afdruk" SET STORAGE MAIN;

-- Volgnummer van wat naar een afnemer moet.
CREATE SEQUENCE "zoeken"."Uitgaand_volg";

-- Meldt aan zoeken welke records een opdracht heeft veranderd: een rij per record, hoe vaak het ook verandert. Het eerste argument is
-- de soort (een uitdrukking over de rij), het tweede de kolom met het id. In de functies staat \x3b voor een puntkomma, want de
-- verbinding met PostgreSQL knipt een migratie op elke puntkomma in opdrachten. `where false` verandert een rij die er al staat niet, maar zet
-- haar wel vast tot het einde van de transactie: anders nam een ander haar weg en las die het record van vóór deze verandering.
CREATE FUNCTION "zoeken"."meld"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  EXECUTE format($sql$
    insert into zoeken."Wijziging" (soort, id) select distinct %1$s, %2$I from rijen where %2$I is not null order by 1, 2
    on conflict (soort, id) do update set id = excluded.id where false$sql$, TG_ARGV[0], TG_ARGV[1])\x3b
  IF TG_OP = $$UPDATE$$ THEN
    EXECUTE format($sql$
      insert into zoeken."Wijziging" (soort, id) select distinct %1$s, %2$I from oud where %2$I is not null order by 1, 2
      on conflict (soort, id) do update set id = excluded.id where false$sql$, TG_ARGV[0], TG_ARGV[1])\x3b
  END IF\x3b
  RETURN NULL\x3b
END';

-- Laat een tabel melden wat erin komt, verandert en weggaat.
CREATE FUNCTION "zoeken"."volg"(schemanaam text, tabel text, soort text, kolom text) RETURNS void LANGUAGE plpgsql AS E'
BEGIN
  EXECUTE format($sql$create trigger %I after insert on %I.%I referencing new table as rijen
    for each statement execute function zoeken.meld(%L, %L)$sql$, $$zoeken_nieuw_$$ || kolom, schemanaam, tabel, soort, kolom)\x3b
  EXECUTE format($sql$create trigger %I after update on %I.%I referencing old table as oud new table as rijen
    for each statement execute function zoeken.meld(%L, %L)$sql$, $$zoeken_anders_$$ || kolom, schemanaam, tabel, soort, kolom)\x3b
  EXECUTE format($sql$create trigger %I after delete on %I.%I referencing old table as rijen
    for each statement execute function zoeken.meld(%L, %L)$sql$, $$zoeken_weg_$$ || kolom, schemanaam, tabel, soort, kolom)\x3b
END';

SELECT "zoeken"."volg"(v.schemanaam, v.tabel, v.soort, v.kolom) FROM (VALUES
  ('aanbod', 'Aanbod', '''AANBOD''', 'id'),
  ('aanbod', 'AanbodThema', '''AANBOD''', 'aanbodId'),
  ('aanbod', 'AanbodWijk', '''AANBOD''', 'aanbodId'),
  ('aanbod', 'AanbodOrganisatie', '''AANBOD''', 'aanbodId'),
  ('aanbod', 'AanbodOrganisatie', '''ORGANISATIE''', 'organisatieId'),
  ('aanbod', 'Organisatie', '''ORGANISATIE''', 'id'),
  ('aanbod', 'Begrip', '''BEGRIP''', 'id'),
  ('aanbod', 'Thema', '''THEMA''', 'code'),
  ('aanbod', 'Wijk', '''WIJK''', 'code'),
  ('activiteiten', 'Activiteit', '''ACTIVITEIT''', 'id'),
  ('activiteiten', 'ActiviteitOrganisatie', '''ACTIVITEIT''', 'activiteitId'),
  ('scholen', 'School', '''SCHOOL''', 'id'),
  ('scholen', 'Schoolcode', '''SCHOOL''', 'schoolId'),
  ('scholen', 'Profiel', '''SCHOOL''', 'schoolId'),
  ('scholen', 'Profielregel', '''PROFIEL''', 'profielId'),
  ('wachttijden', 'Onderwerp', 'soort::text', 'id'),
  ('wachttijden', 'Wachttijdmeting', '"onderwerpSoort"::text', 'onderwerpId'),
  ('wachttijden', 'Wachttijdnorm', '''NORM''', 'code')
) AS v(schemanaam, tabel, soort, kolom);

DROP FUNCTION "zoeken"."volg";

-- Wat er al stond, moet ook in de index.
INSERT INTO "zoeken"."Wijziging" (soort, id)
  SELECT 'AANBOD', id FROM "aanbod"."Aanbod" UNION ALL
  SELECT 'ORGANISATIE', id FROM "aanbod"."Organisatie" UNION ALL
  SELECT 'BEGRIP', id FROM "aanbod"."Begrip" UNION ALL
  SELECT 'ACTIVITEIT', id FROM "activiteiten"."Activiteit" UNION ALL
  SELECT 'SCHOOL', id FROM "scholen"."School";
