-- AlterTable
ALTER TABLE "aanbod"."Aanbod" ADD COLUMN     "versie" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "activiteiten"."Activiteit" ADD COLUMN     "versie" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "beheer"."Sleutel" (
    "wie" TEXT NOT NULL,
    "mutatie" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "vingerafdruk" TEXT NOT NULL,
    "antwoord" JSONB NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Sleutel_pkey" PRIMARY KEY ("wie","mutatie","sleutel")
);

-- CreateIndex
CREATE INDEX "Sleutel_op_idx" ON "beheer"."Sleutel"("op");
