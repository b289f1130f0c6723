-- Regels die een rij altijd moet volgen en die Prisma's model niet kan zeggen.

-- Leeftijden: 0 tot en met 27 (de jeugd tot 27 uit ONTWERP), van nooit boven tot.
ALTER TABLE "aanbod"."Aanbod"
  ADD CONSTRAINT "Aanbod_leeftijd" CHECK ("leeftijdVan" BETWEEN 0 AND 27 AND "leeftijdTot" BETWEEN 0 AND 27 AND "leeftijdVan" <= "leeftijdTot"),
  ADD CONSTRAINT "Aanbod_volledigheid" CHECK ("volledigheid" BETWEEN 0 AND 6),
  ADD CONSTRAINT "Aanbod_bedrag" CHECK ("kostenBedrag" >= 0),
  ADD CONSTRAINT "Aanbod_gratis" CHECK (NOT ("kostenVoorGebruiker" = 'GRATIS' AND "kostenSoort" = 'PRIJS_VOOR_GEBRUIKER' AND "kostenBedrag" > 0)),
  ADD CONSTRAINT "Aanbod_duur" CHECK ("duurWeken" > 0),
  ADD CONSTRAINT "Aanbod_intensiteit" CHECK ("urenPerWeek" BETWEEN 0 AND 168 AND "dagdelenPerWeek" BETWEEN 0 AND 21 AND "dagenPerWeek" BETWEEN 0 AND 7),
  ADD CONSTRAINT "Aanbod_capaciteit" CHECK ("capaciteitAantal" >= 0),
  ADD CONSTRAINT "Aanbod_peildatum" CHECK ("peildatum" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  ADD CONSTRAINT "Aanbod_id" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "aanbod"."Bekostiging"
  ADD CONSTRAINT "Bekostiging_aandeel" CHECK ("aandeelProcent" BETWEEN 0 AND 100);

ALTER TABLE "aanbod"."Thema"
  ADD CONSTRAINT "Thema_ouder" CHECK ("ouderCode" <> "code");

ALTER TABLE "aanbod"."Wijk"
  ADD CONSTRAINT "Wijk_code" CHECK ("code" ~ '^WK\d{6}$' AND "nummer" ~ '^\d{2}$'),
  ADD CONSTRAINT "Wijk_percentage" CHECK ("doelgroepPercentage" BETWEEN 0 AND 100),
  ADD CONSTRAINT "Wijk_kinderen" CHECK ("kinderen" >= 0 AND "doelgroepkinderen" >= 0 AND "doelgroepkinderen" <= "kinderen"),
  ADD CONSTRAINT "Wijk_inwoners" CHECK ("inwoners" >= 0);

ALTER TABLE "aanbod"."Gemeente"
  ADD CONSTRAINT "Gemeente_code" CHECK ("code" ~ '^GM\d{4}$'),
  ADD CONSTRAINT "Gemeente_percentage" CHECK ("doelgroepPercentage" BETWEEN 0 AND 100);

ALTER TABLE "aanbod"."Routestap"
  ADD CONSTRAINT "Routestap_nr" CHECK ("nr" >= 1);

ALTER TABLE "scholen"."School"
  ADD CONSTRAINT "School_vestigingscode" CHECK ("vestigingscode" ~ '^\d{2}[A-Z]{2}\d{2}$'),
  ADD CONSTRAINT "School_brin" CHECK ("brin" ~ '^\d{2}[A-Z]{2}$' AND ("vestigingscode" IS NULL OR starts_with("vestigingscode", "brin"))),
  ADD CONSTRAINT "School_id" CHECK ("vestigingscode" IS NULL OR "id" = "vestigingscode"),
  ADD CONSTRAINT "School_postcode" CHECK ("postcode" ~ '^[1-9]\d{3}[A-Z]{2}$'),
  ADD CONSTRAINT "School_wijk" CHECK ("wijkCode" ~ '^WK\d{6}$'),
  -- Aantallen onder 5 worden niet bewaard: zij kunnen naar een kind leiden.
  ADD CONSTRAINT "School_leerlingen" CHECK ("leerlingen" >= 5 AND NOT "leerlingenKleinerDan5" OR "leerlingen" IS NULL);

ALTER TABLE "scholen"."Profiel"
  ADD CONSTRAINT "Profiel_schooljaar" CHECK ("schooljaar" ~ '^20\d{2}-20\d{2}$' AND substr("schooljaar", 6)::int = substr("schooljaar", 1, 4)::int + 1);

ALTER TABLE "wachttijden"."Wachttijdnorm"
  ADD CONSTRAINT "Wachttijdnorm_weken" CHECK ("aanmeldWeken" > 0 AND "behandelWeken" > 0 AND "geldigDagen" > 0);

ALTER TABLE "wachttijden"."Wachttijdmeting"
  ADD CONSTRAINT "Wachttijdmeting_weken" CHECK ("aanmeldwachttijdWeken" BETWEEN 0 AND 520 AND "behandelwachttijdWeken" BETWEEN 0 AND 520),
  ADD CONSTRAINT "Wachttijdmeting_aantallen" CHECK ("aantalWachtenden" >= 0 AND "vrijePlaatsen" >= 0);

ALTER TABLE "activiteiten"."Activiteit"
  ADD CONSTRAINT "Activiteit_leeftijd" CHECK ("leeftijdVan" BETWEEN 0 AND 27 AND "leeftijdTot" BETWEEN 0 AND 27 AND "leeftijdVan" <= "leeftijdTot"),
  ADD CONSTRAINT "Activiteit_bedrag" CHECK ("kostenBedrag" >= 0 AND "kostenPerJaar" >= 0),
  ADD CONSTRAINT "Activiteit_plaatsen" CHECK ("vrijePlaatsen" >= 0 AND "capaciteitAantal" >= 0),
  ADD CONSTRAINT "Activiteit_postcode" CHECK ("postcode" ~ '^[1-9]\d{3}[A-Z]{2}$'),
  ADD CONSTRAINT "Activiteit_peildatum" CHECK ("peildatum" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  ADD CONSTRAINT "Activiteit_id" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "activiteiten"."ActiviteitBekostiging"
  ADD CONSTRAINT "ActiviteitBekostiging_aandeel" CHECK ("aandeelProcent" BETWEEN 0 AND 100);

ALTER TABLE "activiteiten"."Moment"
  ADD CONSTRAINT "Moment_tijd" CHECK ("vanMinuut" BETWEEN 0 AND 1440 AND "totMinuut" BETWEEN 0 AND 1440 AND "vanMinuut" < "totMinuut");

ALTER TABLE "activiteiten"."Regeling"
  ADD CONSTRAINT "Regeling_leeftijd" CHECK ("leeftijdVan" BETWEEN 0 AND 27 AND "leeftijdTot" BETWEEN 0 AND 27 AND "leeftijdVan" <= "leeftijdTot");
