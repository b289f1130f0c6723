-- CreateEnum
CREATE TYPE "beheer"."Voorstelstatus" AS ENUM ('OPEN', 'AANGENOMEN', 'AFGEWEZEN', 'INGETROKKEN');

-- AlterTable
ALTER TABLE "activiteiten"."Activiteit" ADD COLUMN     "geldtOp" DATE,
ADD COLUMN     "nagekekenDoor" "gedeeld"."Rol",
ADD COLUMN     "nagekekenOp" DATE;

-- CreateTable
CREATE TABLE "beheer"."Voorstel" (
    "id" TEXT NOT NULL,
    "soort" "beheer"."Gebeurtenissoort" NOT NULL,
    "entiteitId" TEXT NOT NULL,
    "velden" JSONB NOT NULL,
    "toelichting" TEXT NOT NULL,
    "rol" "gedeeld"."Rol" NOT NULL,
    "onderwerp" TEXT,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" "beheer"."Voorstelstatus" NOT NULL DEFAULT 'OPEN',
    "besluitRol" "gedeeld"."Rol",
    "besluitOnderwerp" TEXT,
    "besluitOp" TIMESTAMPTZ(3),
    "besluitReden" TEXT,

    CONSTRAINT "Voorstel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Voorstel_soort_entiteitId_op_idx" ON "beheer"."Voorstel"("soort", "entiteitId", "op");

-- CreateIndex
CREATE INDEX "Voorstel_soort_onderwerp_op_idx" ON "beheer"."Voorstel"("soort", "onderwerp", "op");

-- CreateIndex
CREATE INDEX "Voorstel_soort_status_op_idx" ON "beheer"."Voorstel"("soort", "status", "op");

-- CreateIndex
CREATE INDEX "Activiteit_geldtOp_id_idx" ON "activiteiten"."Activiteit"("geldtOp", "id");

-- Een besluit is er helemaal of niet.
ALTER TABLE "beheer"."Voorstel"
  ADD CONSTRAINT "Voorstel_soort" CHECK ("soort" IN ('AANBOD', 'ACTIVITEIT')),
  ADD CONSTRAINT "Voorstel_besluit" CHECK (("status" = 'OPEN') = ("besluitOp" IS NULL) AND ("status" = 'OPEN') = ("besluitRol" IS NULL));

-- De laatste dag van een jaar, een maand, of de dag zelf: zoals prisma/regels/peildatum.ts.
UPDATE "activiteiten"."Activiteit" SET "geldtOp" = CASE length("peildatum")
  WHEN 4 THEN make_date("peildatum"::int, 12, 31)
  WHEN 7 THEN (("peildatum" || '-01')::date + interval '1 month' - interval '1 day')::date
  ELSE "peildatum"::date END
WHERE "peildatum" IS NOT NULL;
