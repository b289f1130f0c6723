-- CreateTable
CREATE TABLE "zoeken"."Versie" (
    "nr" SERIAL NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Versie_pkey" PRIMARY KEY ("nr")
);
