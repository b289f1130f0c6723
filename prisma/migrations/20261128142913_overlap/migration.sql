-- CreateEnum
CREATE TYPE "zoeken"."Overlapoordeel" AS ENUM ('GEWENST', 'ONGEWENST');

-- CreateTable
CREATE TABLE "zoeken"."Overlapmerk" (
    "soort" "zoeken"."Vindbaarsoort" NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "oordeel" "zoeken"."Overlapoordeel" NOT NULL,
    "reden" TEXT NOT NULL,
    "rol" "gedeeld"."Rol" NOT NULL,
    "onderwerp" TEXT,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Overlapmerk_pkey" PRIMARY KEY ("soort","a","b")
);

-- Elk paar staat er één keer, en alleen van soorten die vergeleken worden.
ALTER TABLE "zoeken"."Overlapmerk" ADD CONSTRAINT "Overlapmerk_paar_check" CHECK ("a" COLLATE "C" < "b" COLLATE "C");
ALTER TABLE "zoeken"."Overlapmerk" ADD CONSTRAINT "Overlapmerk_soort_check" CHECK ("soort" IN ('AANBOD', 'ACTIVITEIT'));
