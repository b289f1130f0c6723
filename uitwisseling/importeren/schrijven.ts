import { legVeelVast, type NieuweGebeurtenis } from '../../prisma/gebeurtenis.ts';
import { schrijfAanbod } from '../../prisma/laden/aanbod.ts';
import { schrijfActiviteiten } from '../../prisma/laden/activiteiten.ts';
import type { Transactie } from '../../prisma/laden/invoegen.ts';
import { schrijfOrganisaties } from '../../prisma/laden/overzicht.ts';
import { schrijfScholen } from '../../prisma/laden/scholen.ts';
import { schrijfMetingen, schrijfOnderwerpen } from '../../prisma/laden/wachttijden.ts';
import { isTeKlein, KLEINSTE_AANTAL } from '../../prisma/regels/kleine-aantallen.ts';
import type { Aanbod, Organisatie } from '../../prisma/startdata/vorm/aanbod.ts';
import type { Activiteit } from '../../prisma/startdata/vorm/activiteiten.ts';
import type { School } from '../../prisma/startdata/vorm/scholen.ts';
import type { Meting } from '../../prisma/startdata/vorm/wachttijden.ts';
import type { Wie } from '../../schema/toegang.ts';
import { sleutelVan } from '../records/index.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';

type Velden = Record<string, unknown>;

/** Een record dat geschreven wordt, met hoe het was. */
export interface Verandering {
  record: Velden;
  was: Velden | undefined;
}

const SCHRIJF: Record<Sjabloonsoort, (tx: Transactie, records: readonly unknown[]) => Promise<void>> = {
  organisaties: (tx, records) => schrijfOrganisaties(tx, records as Organisatie[]),
  scholen: async (tx, records) => {
    await schrijfScholen(tx, records as School[]);
    await schrijfOnderwerpen(tx, { aanbod: [], scholen: records as School[] });
  },
  aanbod: async (tx, records) => {
    await schrijfAanbod(tx, records as Aanbod[]);
    await schrijfOnderwerpen(tx, { aanbod: records as Aanbod[], scholen: [] });
  },
  activiteiten: (tx, records) => schrijfActiviteiten(tx, records as Activiteit[]),
  wachttijden: (tx, records) => schrijfMetingen(tx, records as Meting[]),
};

const VERSIE: Partial<Record<Sjabloonsoort, string>> = {
  aanbod: 'update aanbod."Aanbod" set versie = versie + 1 where id = any($1::text[])',
  activiteiten: 'update activiteiten."Activiteit" set versie = versie + 1 where id = any($1::text[])',
};

/** Schrijft records; het spoor hoort erbij. */
const schrijfRecords = (tx: Transactie, soort: Sjabloonsoort, records: readonly Velden[]): Promise<void> =>
  records.length === 0 ? Promise.resolve() : SCHRIJF[soort](tx, records);

/** Schrijft records, met wie ze veranderde en van wat in wat. Een veranderd record krijgt een hogere versie. */
export async function schrijfVeranderingen(
  tx: Transactie,
  soort: Sjabloonsoort,
  veranderingen: readonly Verandering[],
  { wie, reden }: { wie: Wie; reden: string },
): Promise<void> {
  if (veranderingen.length === 0) return;
  await schrijfRecords(
    tx,
    soort,
    veranderingen.map(({ record }) => record),
  );
  const gewijzigd = veranderingen.filter(({ was }) => was).map(({ record }) => sleutelVan(soort, record));
  const sql = VERSIE[soort];
  if (sql && gewijzigd.length > 0) await tx.$executeRawUnsafe(sql, gewijzigd);
  await legVeelVast(
    tx,
    veranderingen.map((verandering) => ({ ...spoorVan(soort, verandering), wie: wieVan(wie), reden })),
  );
}

const wieVan = ({ rol, onderwerp }: Wie) => ({ rol, ...(onderwerp === undefined ? {} : { onderwerp }) });

const GEBEURTENIS = {
  organisaties: 'ORGANISATIE',
  scholen: 'SCHOOL',
  aanbod: 'AANBOD',
  activiteiten: 'ACTIVITEIT',
} as const;

function spoorVan(soort: Sjabloonsoort, { record, was }: Verandering): Omit<NieuweGebeurtenis, 'wie' | 'reden'> {
  if (soort !== 'wachttijden') {
    const gedeeld = { soort: GEBEURTENIS[soort], id: String(record['id']), wordt: record };
    return was ? { ...gedeeld, handeling: 'GEWIJZIGD', was } : { ...gedeeld, handeling: 'TOEGEVOEGD' };
  }
  // Een meting hoort bij de geschiedenis van haar aanbod of school, zoals bij een melding.
  const veld = `wachttijd op ${record['peildatum']}`;
  return {
    soort: record['onderwerpSoort'] as 'AANBOD' | 'SCHOOL',
    id: String(record['onderwerp']),
    handeling: 'GEWIJZIGD',
    was: { [veld]: was ? cijfersVan(was) : null },
    wordt: { [veld]: cijfersVan(record) },
  };
}

/** Wat er van een meting in de geschiedenis blijft. Een aantal onder vijf wordt ook daar niet getoond. */
function cijfersVan(meting: Velden): object {
  const { aanmeldwachttijdWeken, behandelwachttijdWeken, aantalWachtenden, vrijePlaatsen, aanmeldstop, toelichting } =
    meting;
  const klein = typeof aantalWachtenden === 'number' && isTeKlein(aantalWachtenden);
  return {
    aanmeldwachttijdWeken,
    behandelwachttijdWeken,
    aantalWachtenden: klein ? `minder dan ${KLEINSTE_AANTAL}` : aantalWachtenden,
    vrijePlaatsen,
    aanmeldstop,
    toelichting,
  };
}
