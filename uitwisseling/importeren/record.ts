import type { z } from 'zod';
import { NEDERLANDS } from '../../prisma/nederlands.ts';
import type { Celmelding, Invoerrij } from '../lezen/rij.ts';
import { opVolgorde } from '../records/index.ts';
import { celVan, type Kolom, SJABLONEN, type Sjabloonsoort, VORM } from '../sjabloon/index.ts';

type Velden = Record<string, unknown>;

/** Een rij als heel record, of wat eraan mankeert. */
export type Gemaakt = { record: Velden; fouten?: never } | { record?: never; fouten: Celmelding[] };

/**
 * Maakt van een rij een heel record: wat er al stond, met wat is ingevuld. Een leeg gemaakt veld krijgt de lege waarde; een veld dat niet in
 * het bestand staat, blijft zoals het is.
 */
export function maakRecord(
  { soort, velden }: Invoerrij,
  bestaand: Velden | undefined,
  kolomnaam: (pad: string) => string,
): Gemaakt {
  const ruw = voegSamen(bestaand ?? {}, velden);
  vulAan(soort, ruw, bestaand);
  const gelezen = VORM[soort].safeParse(ruw, NEDERLANDS);
  if (!gelezen.success)
    return { fouten: gelezen.error.issues.map((issue) => alsMelding(soort, issue, ruw, kolomnaam)) };
  const record = opVolgorde(soort, gelezen.data) as Velden;
  if (zelfdeAdres(bestaand?.['website'], record['website'])) record['website'] = bestaand?.['website'];
  if (bestaand && 'afgeleid' in record && !('afgeleid' in velden))
    record['afgeleid'] = nogAfgeleid(record['afgeleid'] as string[], anders(soort, bestaand, record));
  return { record };
}

/** Hetzelfde adres, anders geschreven (https://school.nl en https://school.nl/), is geen verandering. */
const zelfdeAdres = (was: unknown, wordt: unknown): boolean =>
  [was, wordt].every((adres) => typeof adres === 'string' && URL.canParse(adres)) &&
  new URL(String(was)).href === new URL(String(wordt)).href;

function voegSamen(bestaand: Velden, velden: Velden): Velden {
  const uit: Velden = { ...bestaand };
  for (const [pad, waarde] of Object.entries(velden)) {
    const [groep = '', veld] = pad.split('.');
    uit[groep] = veld === undefined ? waarde : { ...(uit[groep] as Velden | null | undefined), [veld]: waarde };
  }
  return uit;
}

/** Wat volgt uit de rest als het niet is ingevuld. */
function vulAan(soort: Sjabloonsoort, ruw: Velden, bestaand: Velden | undefined): void {
  ruw['herkomst'] ??= bestaand?.['herkomst'] ?? (ruw['regio'] === 'VOORBEELDSTAD' ? 'VOORBEELD' : 'IMPORT');
  if (soort === 'aanbod' || soort === 'activiteiten') ruw['status'] ??= 'ONBEKEND';
  if (soort === 'wachttijden') ruw['gemeldOp'] ??= bestaand?.['gemeldOp'] ?? ruw['peildatum'];
  const locatie = ruw['locatie'];
  if (locatie && Object.values(locatie).every((deel) => deel === null || deel === undefined)) ruw['locatie'] = null;
}

/** De kolommen waarvan de inhoud verschilt. */
export const anders = (soort: Sjabloonsoort, was: Velden | undefined, wordt: Velden): Kolom[] =>
  SJABLONEN[soort].filter((kolom) => (was ? celVan(was, kolom) : null) !== celVan(wordt, kolom));

/** Wat iemand zelf invulde, is niet meer afgeleid. */
function nogAfgeleid(afgeleid: readonly string[], kolommen: readonly Kolom[]): string[] {
  const ingevuld = new Set(
    kolommen.flatMap(({ pad }) => {
      const [groep = '', veld = ''] = pad.split('.');
      if (groep !== 'doelgroep') return [groep];
      if (veld === 'omschrijving') return ['doelgroepOmschrijving'];
      return veld.startsWith('leeftijd') ? ['leeftijd', 'leeftijdVan', 'leeftijdTot'] : [veld];
    }),
  );
  return afgeleid.filter((naam) => !ingevuld.has(naam));
}

function alsMelding(
  soort: Sjabloonsoort,
  issue: z.core.$ZodIssue,
  ruw: Velden,
  kolomnaam: (pad: string) => string,
): Celmelding {
  const pad = issue.path.join('.');
  const gevonden = SJABLONEN[soort].find((een) => pad === een.pad || pad.startsWith(`${een.pad}.`));
  if (!gevonden) return { kolom: pad, boodschap: `${pad || 'Dit record'}: ${issue.message}.` };
  const kolom = kolomnaam(gevonden.pad);
  const leeg = gevonden.verplicht && (celVan(ruw, gevonden) ?? '') === '';
  const boodschap = leeg ? `Vul ${kolom} in.` : `${kolom}: ${issue.message.replace(/\.$/, '')}.`;
  return { kolom, boodschap };
}
