-- CreateEnum
CREATE TYPE "gedeeld"."Trede" AS ENUM ('BASIS', 'BASIS_PLUS', 'EXTRA', 'TLV', 'JEUGDHULP');

-- AlterTable
ALTER TABLE "aanbod"."Aanbod" ADD COLUMN     "vanafTrede" "gedeeld"."Trede";

-- AlterTable
ALTER TABLE "activiteiten"."Activiteit" ADD COLUMN     "vanafTrede" "gedeeld"."Trede";

-- AlterTable
ALTER TABLE "wachttijden"."Onderwerp" ADD COLUMN     "vanafTrede" "gedeeld"."Trede";

-- AlterTable
ALTER TABLE "zoeken"."Document" ADD COLUMN     "vanafTrede" "gedeeld"."Trede";

-- AlterTable
ALTER TABLE "zoeken"."Dubbeling" ADD COLUMN     "vanafTrede" "gedeeld"."Trede";

-- CreateTable
CREATE TABLE "activiteiten"."BeperktAanbod" (
    "id" TEXT NOT NULL,
    "vanafTrede" "gedeeld"."Trede" NOT NULL,

    CONSTRAINT "BeperktAanbod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zoeken"."BeperktWoord" (
    "woord" TEXT COLLATE "C" NOT NULL,
    "vanafTrede" "gedeeld"."Trede" NOT NULL,
    "documenten" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "BeperktWoord_pkey" PRIMARY KEY ("woord","vanafTrede")
);

-- CreateIndex
CREATE INDEX "BeperktWoord_woord_trigram_idx" ON "zoeken"."BeperktWoord" USING GIN ("woord" gin_trgm_ops) WITH (fastupdate = off);

-- De kopieën in andere domeinen. Een trigger, zodat ook wie rechtstreeks in de database schrijft (of samenvoegt) niets openbaar maakt. In
-- de functie staat \x3b voor een puntkomma, want de verbinding met PostgreSQL knipt een migratie op elke puntkomma in opdrachten.
CREATE FUNCTION "aanbod"."kopieer_trede"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  IF TG_OP = $$DELETE$$ OR TG_OP = $$UPDATE$$ THEN
    delete from activiteiten."BeperktAanbod" where id = old.id\x3b
  END IF\x3b
  IF TG_OP = $$INSERT$$ OR TG_OP = $$UPDATE$$ THEN
    insert into activiteiten."BeperktAanbod" (id, "vanafTrede") select new.id, new."vanafTrede" where new."vanafTrede" is not null
      on conflict (id) do update set "vanafTrede" = excluded."vanafTrede"\x3b
    update wachttijden."Onderwerp" set "vanafTrede" = new."vanafTrede"
      where soort = $$AANBOD$$ and id = new.id and "vanafTrede" is distinct from new."vanafTrede"\x3b
  END IF\x3b
  RETURN NULL\x3b
END';

CREATE TRIGGER "trede_nieuw" AFTER INSERT ON "aanbod"."Aanbod"
  FOR EACH ROW WHEN (NEW."vanafTrede" IS NOT NULL) EXECUTE FUNCTION "aanbod"."kopieer_trede"();
CREATE TRIGGER "trede_anders" AFTER UPDATE ON "aanbod"."Aanbod"
  FOR EACH ROW WHEN (OLD."vanafTrede" IS DISTINCT FROM NEW."vanafTrede" OR OLD.id <> NEW.id) EXECUTE FUNCTION "aanbod"."kopieer_trede"();
CREATE TRIGGER "trede_weg" AFTER DELETE ON "aanbod"."Aanbod"
  FOR EACH ROW WHEN (OLD."vanafTrede" IS NOT NULL) EXECUTE FUNCTION "aanbod"."kopieer_trede"();
