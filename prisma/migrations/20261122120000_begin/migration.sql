-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "aanbod";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "activiteiten";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "beheer";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "gedeeld";

-- Waarop een lijst met namen gesorteerd wordt: kleine letters, zonder accenten en zonder tekens vooraan, zoals in een telefoonboek.
-- Een eigen functie, zodat de volgorde op PGlite en op elke PostgreSQL gelijk is, hoe die ook is ingesteld.
CREATE FUNCTION "gedeeld"."sorteersleutel"(naam text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(translate(
    regexp_replace(naam, '^[^[:alnum:]]+', ''),
    'ÁÀÂÄÃÅáàâäãåÇçÉÈÊËéèêëÍÌÎÏíìîïÑñÓÒÔÖÕóòôöõÚÙÛÜúùûüÝýÿ',
    'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyy'
  ) COLLATE "C");

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "scholen";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "wachttijden";

-- CreateEnum
CREATE TYPE "aanbod"."Toegang" AS ENUM ('VRIJ_TOEGANKELIJK', 'VIA_SCHOOL', 'VIA_SAMENWERKINGSVERBAND', 'VIA_GEMEENTE_JEUGDHULP', 'VIA_INDICATIE', 'BESCHIKKING_TLV');

-- CreateEnum
CREATE TYPE "aanbod"."Effectiviteit" AS ENUM ('GOED_ONDERBOUWD', 'EERSTE_AANWIJZINGEN', 'GOEDE_AANWIJZINGEN', 'STERKE_AANWIJZINGEN');

-- CreateEnum
CREATE TYPE "aanbod"."Organisatiesoort" AS ENUM ('BIBLIOTHEEK', 'CULTUUR', 'EXPERTISE', 'GEMEENTE', 'JEUGDHULP', 'JGZ', 'KINDEROPVANG', 'NME', 'OVERIG', 'SAMENWERKINGSVERBAND', 'SCHOOLBESTUUR', 'SPORT', 'WELZIJN');

-- CreateEnum
CREATE TYPE "aanbod"."Organisatiestatus" AS ENUM ('ACTIEF', 'OPGEGAAN', 'ONBEKEND');

-- CreateEnum
CREATE TYPE "aanbod"."Resultaatsoort" AS ENUM ('RESULTAAT', 'BEREIK');

-- CreateEnum
CREATE TYPE "aanbod"."Sector" AS ENUM ('VOORSCHOOLS', 'PO', 'VO');

-- CreateEnum
CREATE TYPE "activiteiten"."Domein" AS ENUM ('SPORT', 'CULTUUR', 'NME', 'TECHNIEK', 'LEZEN', 'BREED');

-- CreateEnum
CREATE TYPE "activiteiten"."Momentsoort" AS ENUM ('BINNENSCHOOLS', 'NASCHOOLS', 'BUITENSCHOOLS', 'ZOMER');

-- CreateEnum
CREATE TYPE "activiteiten"."Weekdag" AS ENUM ('MAANDAG', 'DINSDAG', 'WOENSDAG', 'DONDERDAG', 'VRIJDAG', 'ZATERDAG', 'ZONDAG');

-- CreateEnum
CREATE TYPE "activiteiten"."Seizoen" AS ENUM ('HELE_JAAR', 'SCHOOLJAAR', 'VOORJAAR', 'ZOMER', 'NAJAAR', 'WINTER');

-- CreateEnum
CREATE TYPE "activiteiten"."Speelniveau" AS ENUM ('BEGINNER', 'GEVORDERD', 'ALLE');

-- CreateEnum
CREATE TYPE "activiteiten"."Deelnamevorm" AS ENUM ('ALLEEN', 'TEAM', 'BEIDE');

-- CreateEnum
CREATE TYPE "activiteiten"."Toegankelijkheid" AS ENUM ('ROLSTOEL', 'PRIKKELARM', 'VISUELE_BEPERKING', 'AUDITIEVE_BEPERKING', 'VERSTANDELIJKE_BEPERKING', 'EXTRA_BEGELEIDING');

-- CreateEnum
CREATE TYPE "gedeeld"."Herkomst" AS ENUM ('BRON', 'OPEN_DATA', 'INVOER', 'IMPORT', 'VOORBEELD');

-- CreateEnum
CREATE TYPE "gedeeld"."Regio" AS ENUM ('DORDRECHT', 'VPR', 'ZHZ', 'DRECHTSTEDEN', 'RIJNMOND', 'BOVENREGIONAAL', 'LANDELIJK', 'VOORBEELDSTAD');

-- CreateEnum
CREATE TYPE "gedeeld"."Onderwijssoort" AS ENUM ('VOORSCHOOLS', 'PO', 'SBO', 'SO', 'VO', 'VSO', 'PRO', 'VMBO', 'HAVO', 'VWO', 'GYMNASIUM', 'ISK', 'MBO');

-- CreateEnum
CREATE TYPE "gedeeld"."VoorWie" AS ENUM ('LEERLING', 'OUDER', 'GEZIN', 'PROFESSIONAL', 'SCHOOL');

-- CreateEnum
CREATE TYPE "gedeeld"."Status" AS ENUM ('OPERATIONEEL', 'IN_ONTWIKKELING', 'PILOT', 'GESTOPT', 'ONBEKEND');

-- CreateEnum
CREATE TYPE "gedeeld"."Ondersteuningsniveau" AS ENUM ('PREVENTIEF', 'BASISONDERSTEUNING', 'BASIS_VERSTEVIGD', 'EXTRA_ALGEMEEN', 'EXTRA_INDIVIDUEEL', 'LWOO', 'TLV', 'JEUGDHULP');

-- CreateEnum
CREATE TYPE "gedeeld"."KostenVoorGebruiker" AS ENUM ('GRATIS', 'BETAALD', 'ONBEKEND');

-- CreateEnum
CREATE TYPE "gedeeld"."Bedragsoort" AS ENUM ('PRIJS_VOOR_GEBRUIKER', 'TOTAALBUDGET', 'KOSTPRIJS');

-- CreateEnum
CREATE TYPE "gedeeld"."Organisatierol" AS ENUM ('AANBIEDER', 'BETROKKEN');

-- CreateEnum
CREATE TYPE "gedeeld"."Rol" AS ENUM ('PUBLIEK', 'PROFESSIONAL', 'STEUNPUNT', 'COACH', 'SCHOOL', 'AANBIEDER', 'REGISSEUR', 'BEHEERDER');

-- CreateEnum
CREATE TYPE "gedeeld"."Bekendsoort" AS ENUM ('WIJK', 'THEMA', 'ORGANISATIE');

-- CreateEnum
CREATE TYPE "scholen"."Sopsoort" AS ENUM ('BASISONDERSTEUNING', 'ONDERSTEUNINGSSTRUCTUUR', 'HGW_INDICATOR', 'PROTOCOL', 'VOORZIENING', 'DESKUNDIGE', 'NORM', 'RUBRIEK', 'REGEL');

-- CreateEnum
CREATE TYPE "scholen"."Schoolsector" AS ENUM ('PO', 'VO');

-- CreateEnum
CREATE TYPE "scholen"."Beschikbaarheid" AS ENUM ('AANWEZIG', 'IN_ONTWIKKELING', 'OP_AFROEP', 'NIET', 'ONBEKEND');

-- CreateEnum
CREATE TYPE "scholen"."Profielbron" AS ENUM ('SOP', 'SCHOOLGIDS');

-- CreateEnum
CREATE TYPE "scholen"."Profielregelsoort" AS ENUM ('EXTRA_ONDERSTEUNING', 'DESKUNDIGE', 'VOORZIENING', 'GRENS', 'ONTWIKKELPUNT');

-- CreateEnum
CREATE TYPE "scholen"."Locatiesoort" AS ENUM ('SCHOOL', 'LOCATIE', 'VOORZIENING', 'ONDERWIJSZORGVOORZIENING');

-- CreateEnum
CREATE TYPE "wachttijden"."Onderwerpsoort" AS ENUM ('AANBOD', 'SCHOOL');

-- CreateTable
CREATE TABLE "aanbod"."Thema" (
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "omschrijving" TEXT,
    "synoniemen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "bronLabels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "upl" TEXT,
    "volgorde" INTEGER NOT NULL DEFAULT 0,
    "ouderCode" TEXT,

    CONSTRAINT "Thema_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "aanbod"."Organisatie" (
    "id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "sorteernaam" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS ("gedeeld"."sorteersleutel"("naam")) STORED,
    "alternatieveNamen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "soort" "aanbod"."Organisatiesoort" NOT NULL,
    "regio" "gedeeld"."Regio" NOT NULL,
    "omschrijving" TEXT,
    "website" TEXT,
    "telefoon" TEXT,
    "status" "aanbod"."Organisatiestatus" NOT NULL DEFAULT 'ACTIEF',
    "statusToelichting" TEXT,
    "onderdeelVanId" TEXT,
    "opmerking" TEXT,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',
    "gewijzigdOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aanbod"."OrganisatieFinanciering" (
    "organisatieId" TEXT NOT NULL,
    "financierId" TEXT NOT NULL,

    CONSTRAINT "OrganisatieFinanciering_pkey" PRIMARY KEY ("organisatieId","financierId")
);

-- CreateTable
CREATE TABLE "aanbod"."Gemeente" (
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "regio" "gedeeld"."Regio" NOT NULL,
    "kinderen" INTEGER,
    "doelgroepkinderen" INTEGER,
    "doelgroepPercentage" INTEGER,
    "kinderenLeeftijd" TEXT,
    "kinderenPeildatum" TEXT,
    "inwoners" INTEGER,
    "inwonersJaar" INTEGER,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Gemeente_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "aanbod"."Wijk" (
    "code" TEXT NOT NULL,
    "nummer" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "alternatieveNamen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "gemeenteCode" TEXT NOT NULL,
    "regio" "gedeeld"."Regio" NOT NULL,
    "kinderen" INTEGER,
    "doelgroepkinderen" INTEGER,
    "doelgroepPercentage" INTEGER,
    "kinderenLeeftijd" TEXT,
    "kinderenPeildatum" TEXT,
    "inwoners" INTEGER,
    "inwonersJaar" INTEGER,
    "oppervlakteHa" INTEGER,
    "prioriteitswijk" BOOLEAN NOT NULL DEFAULT false,
    "vorm" JSONB,
    "lengtegraad" DOUBLE PRECISION,
    "breedtegraad" DOUBLE PRECISION,
    "opmerking" TEXT,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Wijk_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "aanbod"."Aanbod" (
    "id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "sorteernaam" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS ("gedeeld"."sorteersleutel"("naam")) STORED,
    "alternatieveNamen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "vroegereIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "soort" TEXT,
    "omschrijving" TEXT,
    "doel" TEXT,
    "doelgroepOmschrijving" TEXT,
    "leeftijdVan" SMALLINT,
    "leeftijdTot" SMALLINT,
    "onderwijssoorten" "gedeeld"."Onderwijssoort"[] DEFAULT ARRAY[]::"gedeeld"."Onderwijssoort"[],
    "voorWie" "gedeeld"."VoorWie"[] DEFAULT ARRAY[]::"gedeeld"."VoorWie"[],
    "duurWeken" DOUBLE PRECISION,
    "duurOmschrijving" TEXT,
    "urenPerWeek" DOUBLE PRECISION,
    "dagdelenPerWeek" DOUBLE PRECISION,
    "dagenPerWeek" DOUBLE PRECISION,
    "intensiteitOmschrijving" TEXT,
    "kostenVoorGebruiker" "gedeeld"."KostenVoorGebruiker" NOT NULL DEFAULT 'ONBEKEND',
    "kostenBedrag" DECIMAL(12,2),
    "kostenEenheid" TEXT,
    "kostenSoort" "gedeeld"."Bedragsoort",
    "kostenOmschrijving" TEXT,
    "capaciteitAantal" DOUBLE PRECISION,
    "capaciteitEenheid" TEXT,
    "capaciteitOmschrijving" TEXT,
    "toegang" "aanbod"."Toegang",
    "toegangToelichting" TEXT,
    "ondersteuningsniveau" "gedeeld"."Ondersteuningsniveau",
    "vorm" TEXT,
    "regio" "gedeeld"."Regio" NOT NULL,
    "gemeenten" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "gebied" TEXT,
    "status" "gedeeld"."Status" NOT NULL DEFAULT 'ONBEKEND',
    "statusToelichting" TEXT,
    "peildatum" TEXT,
    "sinds" TEXT,
    "ambitie" TEXT,
    "effectiviteit" "aanbod"."Effectiviteit",
    "effectiviteitBron" TEXT,
    "website" TEXT,
    "telefoon" TEXT,
    "email" TEXT,
    "opmerking" TEXT,
    "afgeleid" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',
    "nagekekenOp" DATE,
    "nagekekenDoor" "gedeeld"."Rol",
    "geldtOp" DATE,
    "volledigheid" SMALLINT NOT NULL DEFAULT 0,
    "aangemaaktOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gewijzigdOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Aanbod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aanbod"."AanbodThema" (
    "aanbodId" TEXT NOT NULL,
    "themaCode" TEXT NOT NULL,
    "volgorde" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "AanbodThema_pkey" PRIMARY KEY ("aanbodId","themaCode")
);

-- CreateTable
CREATE TABLE "aanbod"."AanbodWijk" (
    "aanbodId" TEXT NOT NULL,
    "wijkCode" TEXT NOT NULL,

    CONSTRAINT "AanbodWijk_pkey" PRIMARY KEY ("aanbodId","wijkCode")
);

-- CreateTable
CREATE TABLE "aanbod"."AanbodOrganisatie" (
    "aanbodId" TEXT NOT NULL,
    "organisatieId" TEXT NOT NULL,
    "rol" "gedeeld"."Organisatierol" NOT NULL,
    "volgorde" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "AanbodOrganisatie_pkey" PRIMARY KEY ("aanbodId","organisatieId","rol")
);

-- CreateTable
CREATE TABLE "aanbod"."AanbodSchool" (
    "aanbodId" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,

    CONSTRAINT "AanbodSchool_pkey" PRIMARY KEY ("aanbodId","schoolId")
);

-- CreateTable
CREATE TABLE "aanbod"."AanbodVerwijzing" (
    "vanId" TEXT NOT NULL,
    "naarId" TEXT NOT NULL,

    CONSTRAINT "AanbodVerwijzing_pkey" PRIMARY KEY ("vanId","naarId")
);

-- CreateTable
CREATE TABLE "aanbod"."Bekostiging" (
    "aanbodId" TEXT NOT NULL,
    "volgorde" SMALLINT NOT NULL,
    "organisatieId" TEXT,
    "partij" TEXT NOT NULL,
    "aandeelProcent" DOUBLE PRECISION,
    "regeling" TEXT,

    CONSTRAINT "Bekostiging_pkey" PRIMARY KEY ("aanbodId","volgorde")
);

-- CreateTable
CREATE TABLE "aanbod"."Resultaat" (
    "aanbodId" TEXT NOT NULL,
    "volgorde" SMALLINT NOT NULL,
    "soort" "aanbod"."Resultaatsoort" NOT NULL,
    "tekst" TEXT NOT NULL,
    "waarde" DOUBLE PRECISION,
    "eenheid" TEXT,
    "periode" TEXT,
    "bron" TEXT,

    CONSTRAINT "Resultaat_pkey" PRIMARY KEY ("aanbodId","volgorde")
);

-- CreateTable
CREATE TABLE "aanbod"."Ondersteuningsroute" (
    "id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "regio" "gedeeld"."Regio" NOT NULL,
    "sectoren" "aanbod"."Sector"[] DEFAULT ARRAY[]::"aanbod"."Sector"[],
    "omschrijving" TEXT,
    "status" "gedeeld"."Status" NOT NULL,
    "statusToelichting" TEXT,
    "peildatum" TEXT,
    "opmerking" TEXT,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Ondersteuningsroute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aanbod"."Routestap" (
    "routeId" TEXT NOT NULL,
    "nr" SMALLINT NOT NULL,
    "naam" TEXT NOT NULL,
    "omschrijving" TEXT,
    "termijn" TEXT,
    "bronnen" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Routestap_pkey" PRIMARY KEY ("routeId","nr")
);

-- CreateTable
CREATE TABLE "aanbod"."RoutestapBetrokkene" (
    "routeId" TEXT NOT NULL,
    "nr" SMALLINT NOT NULL,
    "volgorde" SMALLINT NOT NULL,
    "naam" TEXT NOT NULL,
    "organisatieId" TEXT,
    "aanbodId" TEXT,

    CONSTRAINT "RoutestapBetrokkene_pkey" PRIMARY KEY ("routeId","nr","volgorde")
);

-- CreateTable
CREATE TABLE "aanbod"."Begrip" (
    "id" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "sorteernaam" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS ("gedeeld"."sorteersleutel"("term")) STORED,
    "voluit" TEXT,
    "definitie" TEXT,
    "ookBekendAls" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "regios" "gedeeld"."Regio"[] DEFAULT ARRAY[]::"gedeeld"."Regio"[],
    "opmerking" TEXT,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Begrip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activiteiten"."Activiteit" (
    "id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "sorteernaam" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS ("gedeeld"."sorteersleutel"("naam")) STORED,
    "alternatieveNamen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "domein" "activiteiten"."Domein" NOT NULL,
    "soort" TEXT,
    "interesses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "omschrijving" TEXT,
    "doel" TEXT,
    "themas" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "doelgroepOmschrijving" TEXT,
    "leeftijdVan" SMALLINT,
    "leeftijdTot" SMALLINT,
    "onderwijssoorten" "gedeeld"."Onderwijssoort"[] DEFAULT ARRAY[]::"gedeeld"."Onderwijssoort"[],
    "voorWie" "gedeeld"."VoorWie"[] DEFAULT ARRAY[]::"gedeeld"."VoorWie"[],
    "niveau" "activiteiten"."Speelniveau",
    "vorm" "activiteiten"."Deelnamevorm",
    "momentsoorten" "activiteiten"."Momentsoort"[] DEFAULT ARRAY[]::"activiteiten"."Momentsoort"[],
    "frequentie" TEXT,
    "kostenVoorGebruiker" "gedeeld"."KostenVoorGebruiker" NOT NULL DEFAULT 'ONBEKEND',
    "kostenBedrag" DECIMAL(12,2),
    "kostenEenheid" TEXT,
    "kostenPerJaar" DECIMAL(12,2),
    "kostenSoort" "gedeeld"."Bedragsoort",
    "kostenOmschrijving" TEXT,
    "capaciteitAantal" DOUBLE PRECISION,
    "capaciteitEenheid" TEXT,
    "capaciteitOmschrijving" TEXT,
    "vrijePlaatsen" INTEGER,
    "proefles" BOOLEAN,
    "toegankelijkheid" "activiteiten"."Toegankelijkheid"[] DEFAULT ARRAY[]::"activiteiten"."Toegankelijkheid"[],
    "regio" "gedeeld"."Regio" NOT NULL,
    "gemeenten" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "gebied" TEXT,
    "wijken" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "locatieNaam" TEXT,
    "straat" TEXT,
    "huisnummer" TEXT,
    "postcode" TEXT,
    "plaats" TEXT,
    "lengtegraad" DOUBLE PRECISION,
    "breedtegraad" DOUBLE PRECISION,
    "schoolIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "gedeeld"."Status" NOT NULL DEFAULT 'ONBEKEND',
    "statusToelichting" TEXT,
    "peildatum" TEXT,
    "sinds" TEXT,
    "ambitie" TEXT,
    "website" TEXT,
    "telefoon" TEXT,
    "email" TEXT,
    "opmerking" TEXT,
    "afgeleid" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "zieOokAanbod" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',
    "aangemaaktOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gewijzigdOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Activiteit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activiteiten"."Moment" (
    "activiteitId" TEXT NOT NULL,
    "volgorde" SMALLINT NOT NULL,
    "dag" "activiteiten"."Weekdag" NOT NULL,
    "vanMinuut" SMALLINT,
    "totMinuut" SMALLINT,
    "seizoen" "activiteiten"."Seizoen" NOT NULL DEFAULT 'HELE_JAAR',

    CONSTRAINT "Moment_pkey" PRIMARY KEY ("activiteitId","volgorde")
);

-- CreateTable
CREATE TABLE "activiteiten"."ActiviteitOrganisatie" (
    "activiteitId" TEXT NOT NULL,
    "organisatieId" TEXT NOT NULL,
    "rol" "gedeeld"."Organisatierol" NOT NULL,
    "volgorde" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "ActiviteitOrganisatie_pkey" PRIMARY KEY ("activiteitId","organisatieId","rol")
);

-- CreateTable
CREATE TABLE "activiteiten"."ActiviteitBekostiging" (
    "activiteitId" TEXT NOT NULL,
    "volgorde" SMALLINT NOT NULL,
    "organisatieId" TEXT,
    "partij" TEXT NOT NULL,
    "aandeelProcent" DOUBLE PRECISION,
    "regeling" TEXT,

    CONSTRAINT "ActiviteitBekostiging_pkey" PRIMARY KEY ("activiteitId","volgorde")
);

-- CreateTable
CREATE TABLE "activiteiten"."Regeling" (
    "id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "omschrijving" TEXT,
    "regio" "gedeeld"."Regio" NOT NULL,
    "leeftijdVan" SMALLINT,
    "leeftijdTot" SMALLINT,
    "maximumPerJaar" DECIMAL(12,2),
    "voorwaarden" TEXT,
    "domeinen" "activiteiten"."Domein"[] DEFAULT ARRAY[]::"activiteiten"."Domein"[],
    "website" TEXT,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Regeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activiteiten"."ActiviteitRegeling" (
    "activiteitId" TEXT NOT NULL,
    "regelingId" TEXT NOT NULL,

    CONSTRAINT "ActiviteitRegeling_pkey" PRIMARY KEY ("activiteitId","regelingId")
);

-- CreateTable
CREATE TABLE "activiteiten"."VervallenActiviteit" (
    "id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "aanbodIds" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "VervallenActiviteit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activiteiten"."Bekend" (
    "soort" "gedeeld"."Bekendsoort" NOT NULL,
    "code" TEXT NOT NULL,
    "regio" "gedeeld"."Regio",
    "ouder" TEXT,
    "lengtegraad" DOUBLE PRECISION,
    "breedtegraad" DOUBLE PRECISION,
    "herkomst" "gedeeld"."Herkomst",

    CONSTRAINT "Bekend_pkey" PRIMARY KEY ("soort","code")
);

-- CreateTable
CREATE TABLE "beheer"."Lading" (
    "naam" TEXT NOT NULL,
    "vingerafdruk" TEXT NOT NULL,
    "aantallen" JSONB NOT NULL,
    "geladenOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Lading_pkey" PRIMARY KEY ("naam")
);

-- CreateTable
CREATE TABLE "scholen"."School" (
    "id" TEXT NOT NULL,
    "vestigingscode" TEXT,
    "brin" TEXT,
    "naam" TEXT NOT NULL,
    "sorteernaam" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS ("gedeeld"."sorteersleutel"("naam")) STORED,
    "alternatieveNamen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "locatiesoort" "scholen"."Locatiesoort" NOT NULL DEFAULT 'SCHOOL',
    "onderwijssoorten" "gedeeld"."Onderwijssoort"[] DEFAULT ARRAY[]::"gedeeld"."Onderwijssoort"[],
    "denominatie" TEXT,
    "regio" "gedeeld"."Regio" NOT NULL,
    "gemeente" TEXT,
    "plaats" TEXT,
    "straat" TEXT,
    "huisnummer" TEXT,
    "postcode" TEXT,
    "lengtegraad" DOUBLE PRECISION,
    "breedtegraad" DOUBLE PRECISION,
    "wijkCode" TEXT,
    "bestuurId" TEXT,
    "bevoegdGezagNummer" INTEGER,
    "telefoon" TEXT,
    "website" TEXT,
    "leerlingen" INTEGER,
    "leerlingenKleinerDan5" BOOLEAN NOT NULL DEFAULT false,
    "leerlingenPeildatum" TEXT,
    "bijzonderheden" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "sopFeiten" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "opmerking" TEXT,
    "afgeleid" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',
    "gewijzigdOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "School_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scholen"."Schoolcode" (
    "code" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "register" TEXT NOT NULL,

    CONSTRAINT "Schoolcode_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "scholen"."Kaderonderdeel" (
    "code" TEXT NOT NULL,
    "soort" "scholen"."Sopsoort" NOT NULL,
    "regio" "gedeeld"."Regio" NOT NULL,
    "sectoren" "scholen"."Schoolsector"[] DEFAULT ARRAY[]::"scholen"."Schoolsector"[],
    "rubriek" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "opmerking" TEXT,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Kaderonderdeel_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "scholen"."Profiel" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "schooljaar" TEXT NOT NULL,
    "bron" "scholen"."Profielbron" NOT NULL,
    "kaderRegio" "gedeeld"."Regio" NOT NULL,
    "vastgesteldOp" DATE,
    "url" TEXT,
    "toelichting" TEXT,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,
    "bronnen" JSONB NOT NULL DEFAULT '[]',
    "gewijzigdOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Profiel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scholen"."Profielantwoord" (
    "profielId" TEXT NOT NULL,
    "onderdeelCode" TEXT NOT NULL,
    "beschikbaarheid" "scholen"."Beschikbaarheid" NOT NULL,
    "toelichting" TEXT,

    CONSTRAINT "Profielantwoord_pkey" PRIMARY KEY ("profielId","onderdeelCode")
);

-- CreateTable
CREATE TABLE "scholen"."Profielregel" (
    "profielId" TEXT NOT NULL,
    "volgorde" SMALLINT NOT NULL,
    "soort" "scholen"."Profielregelsoort" NOT NULL,
    "naam" TEXT NOT NULL,
    "omschrijving" TEXT,
    "beschikbaarheid" "scholen"."Beschikbaarheid" NOT NULL DEFAULT 'ONBEKEND',
    "themaCode" TEXT,
    "urenPerWeek" DOUBLE PRECISION,

    CONSTRAINT "Profielregel_pkey" PRIMARY KEY ("profielId","volgorde")
);

-- CreateTable
CREATE TABLE "scholen"."Bekend" (
    "soort" "gedeeld"."Bekendsoort" NOT NULL,
    "code" TEXT NOT NULL,
    "regio" "gedeeld"."Regio",
    "ouder" TEXT,
    "lengtegraad" DOUBLE PRECISION,
    "breedtegraad" DOUBLE PRECISION,
    "herkomst" "gedeeld"."Herkomst",

    CONSTRAINT "Bekend_pkey" PRIMARY KEY ("soort","code")
);

-- CreateTable
CREATE TABLE "wachttijden"."Wachttijdnorm" (
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "aanmeldWeken" DOUBLE PRECISION,
    "behandelWeken" DOUBLE PRECISION,
    "geldigDagen" INTEGER NOT NULL,
    "niveaus" "gedeeld"."Ondersteuningsniveau"[] DEFAULT ARRAY[]::"gedeeld"."Ondersteuningsniveau"[],
    "voorScholen" BOOLEAN NOT NULL DEFAULT false,
    "bron" TEXT NOT NULL,

    CONSTRAINT "Wachttijdnorm_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "wachttijden"."Onderwerp" (
    "soort" "wachttijden"."Onderwerpsoort" NOT NULL,
    "id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "regio" "gedeeld"."Regio" NOT NULL,
    "niveau" "gedeeld"."Ondersteuningsniveau",
    "themas" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "hoofdthemas" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "aanbieders" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "wijken" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "normCode" TEXT NOT NULL,
    "herkomst" "gedeeld"."Herkomst" NOT NULL,

    CONSTRAINT "Onderwerp_pkey" PRIMARY KEY ("soort","id")
);

-- CreateTable
CREATE TABLE "wachttijden"."Wachttijdmeting" (
    "id" TEXT NOT NULL,
    "onderwerpSoort" "wachttijden"."Onderwerpsoort" NOT NULL,
    "onderwerpId" TEXT NOT NULL,
    "peildatum" DATE NOT NULL,
    "aanmeldwachttijdWeken" DOUBLE PRECISION,
    "behandelwachttijdWeken" DOUBLE PRECISION,
    "aantalWachtenden" INTEGER,
    "vrijePlaatsen" INTEGER,
    "aanmeldstop" BOOLEAN NOT NULL DEFAULT false,
    "toelichting" TEXT,
    "gemeldOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gemeldDoor" "gedeeld"."Rol",
    "herkomst" "gedeeld"."Herkomst" NOT NULL,

    CONSTRAINT "Wachttijdmeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wachttijden"."Bekend" (
    "soort" "gedeeld"."Bekendsoort" NOT NULL,
    "code" TEXT NOT NULL,
    "regio" "gedeeld"."Regio",
    "ouder" TEXT,
    "lengtegraad" DOUBLE PRECISION,
    "breedtegraad" DOUBLE PRECISION,
    "herkomst" "gedeeld"."Herkomst",

    CONSTRAINT "Bekend_pkey" PRIMARY KEY ("soort","code")
);

-- CreateIndex
CREATE UNIQUE INDEX "Thema_naam_key" ON "aanbod"."Thema"("naam");

-- CreateIndex
CREATE INDEX "Thema_ouderCode_idx" ON "aanbod"."Thema"("ouderCode");

-- CreateIndex
CREATE INDEX "Organisatie_regio_idx" ON "aanbod"."Organisatie"("regio");

-- CreateIndex
CREATE INDEX "Organisatie_soort_idx" ON "aanbod"."Organisatie"("soort");

-- CreateIndex
CREATE INDEX "Organisatie_herkomst_idx" ON "aanbod"."Organisatie"("herkomst");

-- CreateIndex
CREATE INDEX "Organisatie_onderdeelVanId_idx" ON "aanbod"."Organisatie"("onderdeelVanId");

-- CreateIndex
CREATE INDEX "Organisatie_sorteernaam_id_idx" ON "aanbod"."Organisatie"("sorteernaam", "id");

-- CreateIndex
CREATE INDEX "OrganisatieFinanciering_financierId_idx" ON "aanbod"."OrganisatieFinanciering"("financierId");

-- CreateIndex
CREATE INDEX "Wijk_regio_idx" ON "aanbod"."Wijk"("regio");

-- CreateIndex
CREATE UNIQUE INDEX "Wijk_gemeenteCode_nummer_key" ON "aanbod"."Wijk"("gemeenteCode", "nummer");

-- CreateIndex
CREATE INDEX "Aanbod_sorteernaam_id_idx" ON "aanbod"."Aanbod"("sorteernaam", "id");

-- CreateIndex
CREATE INDEX "Aanbod_regio_status_idx" ON "aanbod"."Aanbod"("regio", "status");

-- CreateIndex
CREATE INDEX "Aanbod_status_idx" ON "aanbod"."Aanbod"("status");

-- CreateIndex
CREATE INDEX "Aanbod_ondersteuningsniveau_idx" ON "aanbod"."Aanbod"("ondersteuningsniveau");

-- CreateIndex
CREATE INDEX "Aanbod_toegang_idx" ON "aanbod"."Aanbod"("toegang");

-- CreateIndex
CREATE INDEX "Aanbod_kostenVoorGebruiker_idx" ON "aanbod"."Aanbod"("kostenVoorGebruiker");

-- CreateIndex
CREATE INDEX "Aanbod_herkomst_idx" ON "aanbod"."Aanbod"("herkomst");

-- CreateIndex
CREATE INDEX "Aanbod_geldtOp_id_idx" ON "aanbod"."Aanbod"("geldtOp", "id");

-- CreateIndex
CREATE INDEX "Aanbod_volledigheid_id_idx" ON "aanbod"."Aanbod"("volledigheid", "id");

-- CreateIndex
CREATE INDEX "Aanbod_leeftijdVan_leeftijdTot_idx" ON "aanbod"."Aanbod"("leeftijdVan", "leeftijdTot");

-- CreateIndex
CREATE INDEX "Aanbod_onderwijssoorten_idx" ON "aanbod"."Aanbod" USING GIN ("onderwijssoorten");

-- CreateIndex
CREATE INDEX "Aanbod_voorWie_idx" ON "aanbod"."Aanbod" USING GIN ("voorWie");

-- CreateIndex
CREATE INDEX "Aanbod_vroegereIds_idx" ON "aanbod"."Aanbod" USING GIN ("vroegereIds");

-- CreateIndex
CREATE INDEX "AanbodThema_themaCode_idx" ON "aanbod"."AanbodThema"("themaCode");

-- CreateIndex
CREATE INDEX "AanbodWijk_wijkCode_idx" ON "aanbod"."AanbodWijk"("wijkCode");

-- CreateIndex
CREATE INDEX "AanbodOrganisatie_organisatieId_rol_idx" ON "aanbod"."AanbodOrganisatie"("organisatieId", "rol");

-- CreateIndex
CREATE INDEX "AanbodSchool_schoolId_idx" ON "aanbod"."AanbodSchool"("schoolId");

-- CreateIndex
CREATE INDEX "AanbodVerwijzing_naarId_idx" ON "aanbod"."AanbodVerwijzing"("naarId");

-- CreateIndex
CREATE INDEX "Bekostiging_organisatieId_idx" ON "aanbod"."Bekostiging"("organisatieId");

-- CreateIndex
CREATE INDEX "Ondersteuningsroute_regio_idx" ON "aanbod"."Ondersteuningsroute"("regio");

-- CreateIndex
CREATE INDEX "RoutestapBetrokkene_organisatieId_idx" ON "aanbod"."RoutestapBetrokkene"("organisatieId");

-- CreateIndex
CREATE INDEX "RoutestapBetrokkene_aanbodId_idx" ON "aanbod"."RoutestapBetrokkene"("aanbodId");

-- CreateIndex
CREATE INDEX "Begrip_sorteernaam_id_idx" ON "aanbod"."Begrip"("sorteernaam", "id");

-- CreateIndex
CREATE INDEX "Activiteit_sorteernaam_id_idx" ON "activiteiten"."Activiteit"("sorteernaam", "id");

-- CreateIndex
CREATE INDEX "Activiteit_domein_regio_idx" ON "activiteiten"."Activiteit"("domein", "regio");

-- CreateIndex
CREATE INDEX "Activiteit_regio_status_idx" ON "activiteiten"."Activiteit"("regio", "status");

-- CreateIndex
CREATE INDEX "Activiteit_herkomst_idx" ON "activiteiten"."Activiteit"("herkomst");

-- CreateIndex
CREATE INDEX "Activiteit_kostenVoorGebruiker_idx" ON "activiteiten"."Activiteit"("kostenVoorGebruiker");

-- CreateIndex
CREATE INDEX "Activiteit_leeftijdVan_leeftijdTot_idx" ON "activiteiten"."Activiteit"("leeftijdVan", "leeftijdTot");

-- CreateIndex
CREATE INDEX "Activiteit_wijken_idx" ON "activiteiten"."Activiteit" USING GIN ("wijken");

-- CreateIndex
CREATE INDEX "Activiteit_themas_idx" ON "activiteiten"."Activiteit" USING GIN ("themas");

-- CreateIndex
CREATE INDEX "Activiteit_interesses_idx" ON "activiteiten"."Activiteit" USING GIN ("interesses");

-- CreateIndex
CREATE INDEX "Activiteit_onderwijssoorten_idx" ON "activiteiten"."Activiteit" USING GIN ("onderwijssoorten");

-- CreateIndex
CREATE INDEX "Activiteit_momentsoorten_idx" ON "activiteiten"."Activiteit" USING GIN ("momentsoorten");

-- CreateIndex
CREATE INDEX "Activiteit_toegankelijkheid_idx" ON "activiteiten"."Activiteit" USING GIN ("toegankelijkheid");

-- CreateIndex
CREATE INDEX "Activiteit_schoolIds_idx" ON "activiteiten"."Activiteit" USING GIN ("schoolIds");

-- CreateIndex
CREATE INDEX "Moment_dag_idx" ON "activiteiten"."Moment"("dag");

-- CreateIndex
CREATE INDEX "ActiviteitOrganisatie_organisatieId_rol_idx" ON "activiteiten"."ActiviteitOrganisatie"("organisatieId", "rol");

-- CreateIndex
CREATE INDEX "Regeling_regio_idx" ON "activiteiten"."Regeling"("regio");

-- CreateIndex
CREATE INDEX "ActiviteitRegeling_regelingId_idx" ON "activiteiten"."ActiviteitRegeling"("regelingId");

-- CreateIndex
CREATE UNIQUE INDEX "School_vestigingscode_key" ON "scholen"."School"("vestigingscode");

-- CreateIndex
CREATE INDEX "School_brin_idx" ON "scholen"."School"("brin");

-- CreateIndex
CREATE INDEX "School_sorteernaam_id_idx" ON "scholen"."School"("sorteernaam", "id");

-- CreateIndex
CREATE INDEX "School_wijkCode_idx" ON "scholen"."School"("wijkCode");

-- CreateIndex
CREATE INDEX "School_bestuurId_idx" ON "scholen"."School"("bestuurId");

-- CreateIndex
CREATE INDEX "School_regio_idx" ON "scholen"."School"("regio");

-- CreateIndex
CREATE INDEX "School_herkomst_idx" ON "scholen"."School"("herkomst");

-- CreateIndex
CREATE INDEX "School_onderwijssoorten_idx" ON "scholen"."School" USING GIN ("onderwijssoorten");

-- CreateIndex
CREATE INDEX "Schoolcode_schoolId_idx" ON "scholen"."Schoolcode"("schoolId");

-- CreateIndex
CREATE INDEX "Kaderonderdeel_regio_soort_volgorde_idx" ON "scholen"."Kaderonderdeel"("regio", "soort", "volgorde");

-- CreateIndex
CREATE INDEX "Profiel_schooljaar_idx" ON "scholen"."Profiel"("schooljaar");

-- CreateIndex
CREATE UNIQUE INDEX "Profiel_schoolId_schooljaar_key" ON "scholen"."Profiel"("schoolId", "schooljaar");

-- CreateIndex
CREATE INDEX "Profielantwoord_onderdeelCode_beschikbaarheid_idx" ON "scholen"."Profielantwoord"("onderdeelCode", "beschikbaarheid");

-- CreateIndex
CREATE INDEX "Profielregel_soort_themaCode_beschikbaarheid_idx" ON "scholen"."Profielregel"("soort", "themaCode", "beschikbaarheid");

-- CreateIndex
CREATE INDEX "Onderwerp_regio_idx" ON "wachttijden"."Onderwerp"("regio");

-- CreateIndex
CREATE INDEX "Onderwerp_niveau_idx" ON "wachttijden"."Onderwerp"("niveau");

-- CreateIndex
CREATE INDEX "Onderwerp_herkomst_idx" ON "wachttijden"."Onderwerp"("herkomst");

-- CreateIndex
CREATE INDEX "Onderwerp_hoofdthemas_idx" ON "wachttijden"."Onderwerp" USING GIN ("hoofdthemas");

-- CreateIndex
CREATE INDEX "Onderwerp_wijken_idx" ON "wachttijden"."Onderwerp" USING GIN ("wijken");

-- CreateIndex
CREATE INDEX "Wachttijdmeting_herkomst_peildatum_idx" ON "wachttijden"."Wachttijdmeting"("herkomst", "peildatum");

-- CreateIndex
CREATE INDEX "Onderwerp_themas_idx" ON "wachttijden"."Onderwerp" USING GIN ("themas");

-- CreateIndex
CREATE INDEX "Onderwerp_aanbieders_idx" ON "wachttijden"."Onderwerp" USING GIN ("aanbieders");

-- CreateIndex
CREATE INDEX "Onderwerp_normCode_idx" ON "wachttijden"."Onderwerp"("normCode");

-- CreateIndex
CREATE INDEX "Wachttijdmeting_peildatum_idx" ON "wachttijden"."Wachttijdmeting"("peildatum");

-- CreateIndex
CREATE UNIQUE INDEX "Wachttijdmeting_onderwerpSoort_onderwerpId_peildatum_key" ON "wachttijden"."Wachttijdmeting"("onderwerpSoort", "onderwerpId", "peildatum");

-- AddForeignKey
ALTER TABLE "aanbod"."Thema" ADD CONSTRAINT "Thema_ouderCode_fkey" FOREIGN KEY ("ouderCode") REFERENCES "aanbod"."Thema"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."Organisatie" ADD CONSTRAINT "Organisatie_onderdeelVanId_fkey" FOREIGN KEY ("onderdeelVanId") REFERENCES "aanbod"."Organisatie"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."OrganisatieFinanciering" ADD CONSTRAINT "OrganisatieFinanciering_organisatieId_fkey" FOREIGN KEY ("organisatieId") REFERENCES "aanbod"."Organisatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."OrganisatieFinanciering" ADD CONSTRAINT "OrganisatieFinanciering_financierId_fkey" FOREIGN KEY ("financierId") REFERENCES "aanbod"."Organisatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."Wijk" ADD CONSTRAINT "Wijk_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "aanbod"."Gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."AanbodThema" ADD CONSTRAINT "AanbodThema_aanbodId_fkey" FOREIGN KEY ("aanbodId") REFERENCES "aanbod"."Aanbod"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."AanbodThema" ADD CONSTRAINT "AanbodThema_themaCode_fkey" FOREIGN KEY ("themaCode") REFERENCES "aanbod"."Thema"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."AanbodWijk" ADD CONSTRAINT "AanbodWijk_aanbodId_fkey" FOREIGN KEY ("aanbodId") REFERENCES "aanbod"."Aanbod"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."AanbodWijk" ADD CONSTRAINT "AanbodWijk_wijkCode_fkey" FOREIGN KEY ("wijkCode") REFERENCES "aanbod"."Wijk"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."AanbodOrganisatie" ADD CONSTRAINT "AanbodOrganisatie_aanbodId_fkey" FOREIGN KEY ("aanbodId") REFERENCES "aanbod"."Aanbod"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."AanbodOrganisatie" ADD CONSTRAINT "AanbodOrganisatie_organisatieId_fkey" FOREIGN KEY ("organisatieId") REFERENCES "aanbod"."Organisatie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."AanbodSchool" ADD CONSTRAINT "AanbodSchool_aanbodId_fkey" FOREIGN KEY ("aanbodId") REFERENCES "aanbod"."Aanbod"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."AanbodVerwijzing" ADD CONSTRAINT "AanbodVerwijzing_vanId_fkey" FOREIGN KEY ("vanId") REFERENCES "aanbod"."Aanbod"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."AanbodVerwijzing" ADD CONSTRAINT "AanbodVerwijzing_naarId_fkey" FOREIGN KEY ("naarId") REFERENCES "aanbod"."Aanbod"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."Bekostiging" ADD CONSTRAINT "Bekostiging_aanbodId_fkey" FOREIGN KEY ("aanbodId") REFERENCES "aanbod"."Aanbod"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."Bekostiging" ADD CONSTRAINT "Bekostiging_organisatieId_fkey" FOREIGN KEY ("organisatieId") REFERENCES "aanbod"."Organisatie"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."Resultaat" ADD CONSTRAINT "Resultaat_aanbodId_fkey" FOREIGN KEY ("aanbodId") REFERENCES "aanbod"."Aanbod"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."Routestap" ADD CONSTRAINT "Routestap_routeId_fkey" FOREIGN KEY ("routeId") REFERENCES "aanbod"."Ondersteuningsroute"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."RoutestapBetrokkene" ADD CONSTRAINT "RoutestapBetrokkene_routeId_nr_fkey" FOREIGN KEY ("routeId", "nr") REFERENCES "aanbod"."Routestap"("routeId", "nr") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."RoutestapBetrokkene" ADD CONSTRAINT "RoutestapBetrokkene_organisatieId_fkey" FOREIGN KEY ("organisatieId") REFERENCES "aanbod"."Organisatie"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod"."RoutestapBetrokkene" ADD CONSTRAINT "RoutestapBetrokkene_aanbodId_fkey" FOREIGN KEY ("aanbodId") REFERENCES "aanbod"."Aanbod"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activiteiten"."Moment" ADD CONSTRAINT "Moment_activiteitId_fkey" FOREIGN KEY ("activiteitId") REFERENCES "activiteiten"."Activiteit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activiteiten"."ActiviteitOrganisatie" ADD CONSTRAINT "ActiviteitOrganisatie_activiteitId_fkey" FOREIGN KEY ("activiteitId") REFERENCES "activiteiten"."Activiteit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activiteiten"."ActiviteitBekostiging" ADD CONSTRAINT "ActiviteitBekostiging_activiteitId_fkey" FOREIGN KEY ("activiteitId") REFERENCES "activiteiten"."Activiteit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activiteiten"."ActiviteitRegeling" ADD CONSTRAINT "ActiviteitRegeling_activiteitId_fkey" FOREIGN KEY ("activiteitId") REFERENCES "activiteiten"."Activiteit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activiteiten"."ActiviteitRegeling" ADD CONSTRAINT "ActiviteitRegeling_regelingId_fkey" FOREIGN KEY ("regelingId") REFERENCES "activiteiten"."Regeling"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scholen"."Schoolcode" ADD CONSTRAINT "Schoolcode_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "scholen"."School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scholen"."Profiel" ADD CONSTRAINT "Profiel_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "scholen"."School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scholen"."Profielantwoord" ADD CONSTRAINT "Profielantwoord_profielId_fkey" FOREIGN KEY ("profielId") REFERENCES "scholen"."Profiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scholen"."Profielantwoord" ADD CONSTRAINT "Profielantwoord_onderdeelCode_fkey" FOREIGN KEY ("onderdeelCode") REFERENCES "scholen"."Kaderonderdeel"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scholen"."Profielregel" ADD CONSTRAINT "Profielregel_profielId_fkey" FOREIGN KEY ("profielId") REFERENCES "scholen"."Profiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wachttijden"."Onderwerp" ADD CONSTRAINT "Onderwerp_normCode_fkey" FOREIGN KEY ("normCode") REFERENCES "wachttijden"."Wachttijdnorm"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wachttijden"."Wachttijdmeting" ADD CONSTRAINT "Wachttijdmeting_onderwerpSoort_onderwerpId_fkey" FOREIGN KEY ("onderwerpSoort", "onderwerpId") REFERENCES "wachttijden"."Onderwerp"("soort", "id") ON DELETE CASCADE ON UPDATE CASCADE;
