-- AlterTable
ALTER TABLE "zoeken"."Document" ADD COLUMN     "eigenaars" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "geldtOp" DATE,
ADD COLUMN     "gemetenOp" DATE,
ADD COLUMN     "opgenomenOp" DATE,
ADD COLUMN     "profieljaar" TEXT;

-- CreateTable
CREATE TABLE "zoeken"."Vondst" (
    "dag" DATE NOT NULL,
    "soort" "zoeken"."Vindbaarsoort" NOT NULL,
    "id" TEXT NOT NULL,
    "gevonden" INTEGER NOT NULL DEFAULT 0,
    "geopend" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Vondst_pkey" PRIMARY KEY ("soort","id","dag")
);

-- CreateIndex
CREATE INDEX "Vondst_dag_idx" ON "zoeken"."Vondst"("dag");

-- CreateIndex
CREATE INDEX "Document_eigenaars_idx" ON "zoeken"."Document" USING GIN ("eigenaars") WITH (fastupdate = off);
