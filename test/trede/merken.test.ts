import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { TREDEN } from '../../prisma/regels/trede.ts';
import { ziet } from '../../schema/trede.ts';
import { registratieVan } from '../../search/registratie/registratie.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { namenVan, zetBeperkt, zetOpenbaar, zoekDubbelingen } from './gegevens.ts';
import { opTrede, type Ruim, ruimeGateway, stelVerseZoekerIn } from './kit.ts';
import { ADRESSEN, alleVragen } from './vragen.ts';

/** Het publiek, wie halverwege de ladder werkt, en wie alles ziet. */
const ZICHTEN: readonly (Trede | null)[] = [null, 'EXTRA', 'JEUGDHULP'];
const LANG_MS = 900_000;

/** Waar wie alles ziet het verborgen aanbod van elke trede tegenkomt, en waar in elk geval dat van de eerste. */
const OVERAL = ['alleAanbod', 'activiteit', 'wachttijdmetingen', 'zoek'];
const VAN_DE_EERSTE = [...OVERAL, 'dubbelingen', 'controleerInvoer', 'witteVlekken'];

type Antwoorden = Map<string, string>;

let db: TestDatabase;
let gateway: Ruim;
let vragen: string[];
/** Wat iemand op elke trede te zien kreeg toen er nog niets boven zijn trede stond. */
const eerst = new Map<Trede | null, Antwoorden>();

/** Wat er elke keer anders is zonder dat er iets is veranderd: het moment van vragen, en de poort van deze gateway. */
const zonderMoment = (tekst: string) =>
  tekst.replace(/"peilmoment":"[^"]*"/g, '').replace(/127\.0\.0\.1:\d+/g, 'gateway');

/** In welke volgorde fouten in een antwoord staan, ligt aan wat het eerst klaar was. */
function metFoutenOpVolgorde(antwoord: string): string {
  const { errors = [], ...rest } = JSON.parse(antwoord) as { errors?: object[] };
  return JSON.stringify({ ...rest, errors: errors.map((fout) => JSON.stringify(fout)).sort() });
}

const geplaatst = new Set<Trede>();
let keer = 0;

async function stelAlles(trede: Trede | null): Promise<Antwoorden> {
  // Elke keer iemand anders die hetzelfde mag zien: de inhoudsopgave van HSDS is dan niet die van een vorige keer.
  const wie = { ...opTrede(trede), organisatieId: `keer-${++keer}` };
  stelVerseZoekerIn(db);
  const uit: Antwoorden = new Map();
  for (const vraag of vragen) {
    const antwoord = (await gateway.vraag(wie, vraag)).replaceAll(wie.organisatieId, '');
    uit.set(vraag, metFoutenOpVolgorde(antwoord));
  }
  for (const adres of ADRESSEN) uit.set(adres, zonderMoment(await gateway.haal(wie, adres)));
  return uit;
}

beforeAll(async () => {
  db = await testDatabase('vol');
  vragen = await alleVragen();
  await zetOpenbaar(db.prisma);
  gateway = await ruimeGateway(db);
  for (const zicht of ZICHTEN) {
    const erbij = TREDEN.filter((trede) => ziet(zicht, trede) && !geplaatst.has(trede));
    for (const trede of erbij) await zetBeperkt(db.prisma, trede);
    for (const trede of erbij) geplaatst.add(trede);
    eerst.set(zicht, await stelAlles(zicht));
  }
}, LANG_MS);
afterAll(async () => {
  await gateway.stop();
  await registratieVan(db.prisma).sluit();
  await db.sluit();
});

describe('aan geen enkel antwoord is te merken dat er iets boven de eigen trede is', () => {
  const gelijk = async (trede: Trede | null) => {
    const nu = await stelAlles(trede);
    const was = eerst.get(trede) ?? new Map();
    const anders = [...nu].filter(([vraag, antwoord]) => antwoord !== was.get(vraag));
    expect(anders.map(([vraag]) => vraag.slice(0, 120))).toEqual([]);
  };

  test.each(ZICHTEN.slice(0, -1))('voor wie werkt op trede %s', gelijk, LANG_MS);

  test(
    'ook niet als de dubbelingen met alles erbij opnieuw zijn geleerd',
    async () => {
      await registratieVan(db.prisma).sluit();
      await zoekDubbelingen(db.prisma);
      await gelijk(null);
    },
    LANG_MS,
  );
});

test('de vragen zijn raak: wie alles mag zien, ziet het verborgene overal waar het hoort', () => {
  const alles = [...(eerst.get('JEUGDHULP') ?? new Map<string, string>())];
  const metId = (sleutel: string) => {
    const raak = alles.filter(([vraag, antwoord]) => !vraag.includes(sleutel) && antwoord.includes(`"${sleutel}"`));
    return new Set(raak.map(([vraag]) => /^\{ (\w+)/.exec(vraag)?.[1] ?? vraag));
  };
  for (const [nr, { aanbod, activiteit }] of TREDEN.map(namenVan).entries()) {
    expect([...metId(aanbod)], aanbod).toEqual(expect.arrayContaining(nr === 0 ? VAN_DE_EERSTE : OVERAL));
    expect([...metId(activiteit)], activiteit).toEqual(expect.arrayContaining(['activiteiten', 'zoek']));
  }
  for (const adres of ADRESSEN.filter((een) => een.includes('services') || een.includes('atom')))
    expect(eerst.get('JEUGDHULP')?.get(adres), adres).not.toBe(eerst.get(null)?.get(adres));
});
