import type { Transactie } from '../postgres/schrijven.ts';
import { zetInRij } from './rij.ts';

/**
 * Wat opnieuw in de index moet als iets anders verandert waarvan het de naam of de norm overneemt. Elke opdracht krijgt de sleutels als
 * `$1` en leest in één domein.
 */
const AFHANKELIJK: Record<string, readonly string[]> = {
  THEMA: [
    `select 'AANBOD', "aanbodId" from aanbod."AanbodThema" where "themaCode" = any($1::text[])`,
    `select 'ACTIVITEIT', id from activiteiten."Activiteit" where themas && $1::text[]`,
  ],
  WIJK: [
    `select 'AANBOD', "aanbodId" from aanbod."AanbodWijk" where "wijkCode" = any($1::text[])`,
    `select 'ACTIVITEIT', id from activiteiten."Activiteit" where wijken && $1::text[]`,
    `select 'SCHOOL', id from scholen."School" where "wijkCode" = any($1::text[])`,
  ],
  ORGANISATIE: [
    `select 'AANBOD', "aanbodId" from aanbod."AanbodOrganisatie" where "organisatieId" = any($1::text[])`,
    `select 'ACTIVITEIT', "activiteitId" from activiteiten."ActiviteitOrganisatie" where "organisatieId" = any($1::text[])`,
    `select 'SCHOOL', id from scholen."School" where "bestuurId" = any($1::text[])`,
    `select 'ORGANISATIE', id from aanbod."Organisatie" where "onderdeelVanId" = any($1::text[])`,
  ],
  AANBOD: [
    `select 'ORGANISATIE', "organisatieId" from aanbod."AanbodOrganisatie" where "aanbodId" = any($1::text[]) and rol = 'AANBIEDER'`,
  ],
  // Een ander domein kan naar een organisatie verwijzen die er nog niet is; aanbod kan dat niet.
  NIEUWE_ORGANISATIE: [
    `select 'ACTIVITEIT', "activiteitId" from activiteiten."ActiviteitOrganisatie" where "organisatieId" = any($1::text[])`,
    `select 'SCHOOL', id from scholen."School" where "bestuurId" = any($1::text[])`,
  ],
  PROFIEL: [`select 'SCHOOL', "schoolId" from scholen."Profiel" where id = any($1::text[])`],
  NORM: [`select soort::text, id from wachttijden."Onderwerp" where "normCode" = any($1::text[])`],
};

/** Zet in de rij wat van deze sleutels afhangt. */
export async function meldAfhankelijk(tx: Transactie, soort: string, sleutels: readonly string[]): Promise<void> {
  if (sleutels.length === 0) return;
  for (const keuze of AFHANKELIJK[soort] ?? []) {
    await tx.$executeRawUnsafe(zetInRij(keuze), [...sleutels]);
  }
}
