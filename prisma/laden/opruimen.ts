import type { Bekendsoort, Onderwerpsoort } from '../generated/client/enums.ts';
import { kiesNorm } from '../regels/norm.ts';
import type { Pakket } from '../startdata/vorm/pakket.ts';
import { doorMens } from './behoud.ts';
import { verwijderBekend } from './bekend.ts';
import type { Transactie } from './invoegen.ts';
import { verwijderOnderwerpen } from './wachttijden.ts';

interface Opruiming {
  tabel: string;
  sleutel: string;
  blijft: (pakket: Pakket) => string[];
  /** Welke rijen uit de startgegevens komen; zonder deze regel die met herkomst BRON of OPEN_DATA. */
  geladen?: string;
  /** Wat nog nodig is voor gegevens die niet uit de startgegevens komen, blijft staan. */
  inGebruik?: string;
  onderwerp?: Onderwerpsoort;
  bekend?: Bekendsoort;
}

const wijst = (tabel: string, kolom: string, sleutel: string) =>
  `exists (select 1 from ${tabel} v where v."${kolom}" = t."${sleutel}")`;

/** In een lijst met codes: een ander domein verwijst zonder vreemde sleutel. */
const noemt = (tabel: string, kolom: string, sleutel: string) =>
  `exists (select 1 from ${tabel} v where v."${kolom}" @> array[t."${sleutel}"])`;

// Een subthema gaat vóór zijn hoofdthema; een hoofdthema met een subthema dat blijft, blijft ook.
const THEMA: Opruiming = {
  tabel: '"aanbod"."Thema"',
  sleutel: 'code',
  blijft: (p) => p.themas.map((t) => t.code),
  inGebruik: [
    wijst('"aanbod"."AanbodThema"', 'themaCode', 'code'),
    wijst('"aanbod"."Thema"', 'ouderCode', 'code'),
    wijst('"scholen"."Profielregel"', 'themaCode', 'code'),
    noemt('"activiteiten"."Activiteit"', 'themas', 'code'),
  ].join(' or '),
  bekend: 'THEMA',
};

// Wie verwijst gaat vóór wat verwezen wordt.
const OPRUIMINGEN: readonly Opruiming[] = [
  {
    tabel: '"activiteiten"."Activiteit"',
    sleutel: 'id',
    blijft: (p) => p.activiteiten.map((a) => a.id),
    inGebruik: doorMens('ACTIVITEIT'),
  },
  {
    tabel: '"activiteiten"."Regeling"',
    sleutel: 'id',
    blijft: (p) => p.regelingen.map((r) => r.id),
    inGebruik: wijst('"activiteiten"."ActiviteitRegeling"', 'regelingId', 'id'),
  },
  {
    tabel: '"scholen"."School"',
    sleutel: 'id',
    blijft: (p) => p.scholen.map((s) => s.id),
    inGebruik: `${wijst('"scholen"."Profiel"', 'schoolId', 'id')} or ${wijst('"scholen"."Profielconcept"', 'schoolId', 'id')} or ${doorMens('SCHOOL')}`,
    onderwerp: 'SCHOOL',
  },
  {
    tabel: '"scholen"."Kaderonderdeel"',
    sleutel: 'code',
    blijft: (p) => p.sopKader.map((k) => k.code),
    inGebruik: wijst('"scholen"."Profielantwoord"', 'onderdeelCode', 'code'),
  },
  { tabel: '"aanbod"."Ondersteuningsroute"', sleutel: 'id', blijft: (p) => p.routes.map((r) => r.id) },
  { tabel: '"aanbod"."Begrip"', sleutel: 'id', blijft: (p) => p.begrippen.map((b) => b.id) },
  {
    tabel: '"aanbod"."Aanbod"',
    sleutel: 'id',
    blijft: (p) => p.aanbod.map((a) => a.id),
    inGebruik: doorMens('AANBOD'),
    onderwerp: 'AANBOD',
  },
  {
    tabel: '"aanbod"."Organisatie"',
    sleutel: 'id',
    blijft: (p) => p.organisaties.map((o) => o.id),
    inGebruik: `${wijst('"aanbod"."AanbodOrganisatie"', 'organisatieId', 'id')} or ${wijst('"aanbod"."Bekostiging"', 'organisatieId', 'id')} or ${doorMens('ORGANISATIE')}`,
    bekend: 'ORGANISATIE',
  },
  {
    tabel: '"aanbod"."Wijk"',
    sleutel: 'code',
    blijft: (p) => p.wijken.map((w) => w.code),
    inGebruik: wijst('"aanbod"."AanbodWijk"', 'wijkCode', 'code'),
    bekend: 'WIJK',
  },
  {
    tabel: '"aanbod"."Gemeente"',
    sleutel: 'code',
    blijft: (p) => p.gemeenten.map((g) => g.code),
    inGebruik: wijst('"aanbod"."Wijk"', 'gemeenteCode', 'code'),
  },
  { ...THEMA, geladen: '"ouderCode" is not null' },
  { ...THEMA, geladen: '"ouderCode" is null' },
  {
    tabel: '"wachttijden"."Wachttijdnorm"',
    sleutel: 'code',
    blijft: (p) => p.normen.map((n) => n.code),
    geladen: 'true',
    inGebruik: wijst('"wachttijden"."Onderwerp"', 'normCode', 'code'),
  },
  {
    tabel: '"activiteiten"."VervallenActiviteit"',
    sleutel: 'id',
    blijft: (p) => p.vervallenActiviteiten.map((v) => v.id),
    geladen: 'true',
  },
];

const MET_HERKOMST = `"herkomst" in ('BRON', 'OPEN_DATA')`;

/**
 * Verwijdert wat eerder uit de startgegevens is geladen (herkomst BRON of OPEN_DATA) en daar nu niet meer in staat, behalve waar een mens iets
 * aan deed. Geeft terug
 * hoeveel records dat waren. Thema's, normen en samengevoegde activiteiten hebben geen herkomst: alleen de startgegevens geven ze.
 */
export async function ruimOp(tx: Transactie, pakket: Pakket): Promise<number> {
  await herkiesNormen(tx, pakket);
  let verwijderd = 0;
  for (const opruiming of OPRUIMINGEN) {
    const { tabel, sleutel, blijft, geladen = MET_HERKOMST, inGebruik = 'false', onderwerp, bekend } = opruiming;
    const weg = await tx.$queryRawUnsafe<{ id: string }[]>(
      `delete from ${tabel} t where ${geladen}
        and "${sleutel}" not in (select json_array_elements_text($1::json)) and not (${inGebruik})
        returning "${sleutel}" as id`,
      JSON.stringify(blijft(pakket)),
    );
    verwijderd += weg.length;
    const ids = weg.map(({ id }) => id);
    if (onderwerp) await verwijderOnderwerpen(tx, onderwerp, ids);
    if (bekend) await verwijderBekend(tx, bekend, ids);
  }
  return verwijderd;
}

/** Geeft elk onderwerp, ook ingevoerd aanbod, de norm die nu voor hem geldt: een norm die verdwijnt, is dan niet meer in gebruik. */
async function herkiesNormen(tx: Transactie, { normen }: Pakket): Promise<void> {
  const groepen = await tx.onderwerp.groupBy({ by: ['soort', 'niveau', 'normCode'] });
  for (const groep of groepen) {
    const normCode = kiesNorm(normen, groep);
    if (normCode && normCode !== groep.normCode) await tx.onderwerp.updateMany({ where: groep, data: { normCode } });
  }
}
