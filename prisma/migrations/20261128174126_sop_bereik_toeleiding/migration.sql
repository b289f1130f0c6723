-- CreateEnum
CREATE TYPE "scholen"."Conceptstatus" AS ENUM ('CONCEPT', 'VASTGESTELD');

-- AlterTable
ALTER TABLE "aanbod"."Resultaat" ADD COLUMN     "gemeldOp" DATE;

-- CreateTable
CREATE TABLE "activiteiten"."Toeleiding" (
    "maand" DATE NOT NULL,
    "activiteitId" TEXT NOT NULL,
    "wijk" TEXT NOT NULL,
    "leeftijdsgroep" TEXT NOT NULL,
    "rol" "gedeeld"."Rol" NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "Toeleiding_pkey" PRIMARY KEY ("maand","activiteitId","wijk","leeftijdsgroep","rol")
);

-- CreateTable
CREATE TABLE "scholen"."Profielconcept" (
    "schoolId" TEXT NOT NULL,
    "schooljaar" TEXT NOT NULL,
    "status" "scholen"."Conceptstatus" NOT NULL DEFAULT 'CONCEPT',
    "versie" SERIAL NOT NULL,
    "inhoud" JSONB NOT NULL,
    "gewijzigdOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Profielconcept_pkey" PRIMARY KEY ("schoolId","schooljaar")
);

-- CreateIndex
CREATE INDEX "Toeleiding_activiteitId_idx" ON "activiteiten"."Toeleiding"("activiteitId");

-- AddForeignKey
ALTER TABLE "activiteiten"."Toeleiding" ADD CONSTRAINT "Toeleiding_activiteitId_fkey" FOREIGN KEY ("activiteitId") REFERENCES "activiteiten"."Activiteit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scholen"."Profielconcept" ADD CONSTRAINT "Profielconcept_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "scholen"."School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Een toeleiding die helemaal is gecorrigeerd, staat er niet meer; een maand begint op haar eerste dag.
ALTER TABLE "activiteiten"."Toeleiding" ADD CONSTRAINT "Toeleiding_aantal" CHECK ("aantal" > 0);
ALTER TABLE "activiteiten"."Toeleiding" ADD CONSTRAINT "Toeleiding_maand" CHECK (extract(day from "maand") = 1);
