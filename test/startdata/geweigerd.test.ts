import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../prisma/database.ts';
import type { Bestandssoort } from '../../prisma/laden/lees.ts';
import { laadPakket } from '../../prisma/laden/schrijf.ts';
import { laadStartdata } from '../../prisma/laden/start.ts';
import { bij, eenAanbod, inhoud, metKopie, verseDatabase } from './kit.ts';

let db: Database;
let leeg: string;

beforeAll(async () => {
  db = await verseDatabase();
  leeg = await inhoud(db);
}, 60_000);
afterAll(() => db.sluit());

type Schade = [wat: string, soort: Bestandssoort, verander: Parameters<typeof metKopie>[1], melding: RegExp];

const SCHADE: Schade[] = [
  [
    'leeftijden in de verkeerde volgorde',
    'aanbod',
    bij('rochade', { doelgroep: { leeftijdVan: 18, leeftijdTot: 12 } }),
    /aanbod\.json, record rochade, veld doelgroep\.leeftijdVan: de laagste leeftijd is hoger dan de hoogste/,
  ],
  [
    'een onbekend veld',
    'activiteiten',
    bij('toppie', { prijs: 3 }),
    /activiteiten\.json, record toppie, veld prijs: dit veld bestaat niet/,
  ],
  [
    'een percentage van 101',
    'aanbod',
    bij('rochade', { bekostiging: [{ partij: 'Iemand', aandeelProcent: 101 }] }),
    /aanbod\.json, record rochade, veld bekostiging\[0\]\.aandeelProcent: /,
  ],
  [
    'een onbekend thema',
    'aanbod',
    bij('impulsklas', { themas: ['bestaat-niet'] }),
    /aanbod\.json, record impulsklas, veld themas: onbekend thema "bestaat-niet"/,
  ],
  [
    'een onbekende wijk',
    'scholen',
    bij('18YS03', { wijk: 'WK050577' }),
    /scholen\.json, record 18YS03, veld wijk: onbekende wijk "WK050577"/,
  ],
  [
    'een onbekende organisatie in een stap',
    'routes',
    bij('dordrecht-ezo', { stappen: [{ nr: 1, naam: 'Stap', wie: [{ naam: 'X', organisatie: 'x' }] }] }),
    /routes\.json, record dordrecht-ezo, veld stappen\[0\]\.wie\[0\]\.organisatie: onbekende organisatie "x"/,
  ],
  [
    'een id dat twee keer voorkomt',
    'begrippen',
    (rijen) => [...rijen, ...rijen.slice(0, 1)],
    /begrippen\.json, record alv, veld id: "alv" komt twee keer voor/,
  ],
  [
    'een oude schoolcode die van een andere school is',
    'scholen',
    bij('18NV00', { codes: [{ code: '18MO00', register: 'DUO' }] }),
    /scholen\.json, record 18YS03, veld codes: "18MO00" komt twee keer voor/,
  ],
  ['een half bestand', 'wijken', (rijen) => JSON.stringify(rijen).slice(0, 200), /wijken\.json is geen geldige JSON/],
  ['iets anders dan een lijst', 'normen', () => '{}', /normen\.json moet een lijst met records zijn/],
];

describe('een beschadigd bestand weigert de hele lading', () => {
  it.each(SCHADE)('%s', async (_wat, soort, verander, melding) => {
    await metKopie(soort, verander, async (map) => {
      await expect(laadStartdata(db, { map })).rejects.toThrow(melding);
      await expect(laadStartdata(db, { map })).rejects.toMatchObject({ name: 'DatabaseFout' });
    });
    expect(await inhoud(db)).toBe(leeg);
  });

  it('ook als een bestand ontbreekt', async () => {
    await expect(laadStartdata(db, { map: '/bestaat/niet' })).rejects.toThrow(
      /het bestand [a-z-]+\.json kan niet worden gelezen/,
    );
  });
});

describe('de database bewaakt zelf haar regels', () => {
  const thema = { code: 'proef', naam: 'Proef', ouder: null, omschrijving: null, upl: null, volgorde: 1 };
  const norm = { code: 'proef', naam: 'Proef', aanmeldWeken: 4, behandelWeken: 10, geldigDagen: 92, niveaus: [] };
  const pakket = (aanbod: ReturnType<typeof eenAanbod>) => ({
    themas: [{ ...thema, synoniemen: [], bronLabels: [] }],
    normen: [{ ...norm, voorScholen: false, bron: 'Proef' }],
    aanbod: [aanbod],
  });
  const goed = eenAanbod({});

  it.each([
    ['leeftijden in de verkeerde volgorde', { doelgroep: { ...goed.doelgroep, leeftijdVan: 18, leeftijdTot: 12 } }],
    ['een leeftijd boven 27', { doelgroep: { ...goed.doelgroep, leeftijdTot: 28 } }],
    [
      '101 procent bekostiging',
      { bekostiging: [{ organisatie: null, partij: 'Iemand', aandeelProcent: 101, regeling: null }] },
    ],
    [
      'gratis met een prijs',
      { kosten: { ...goed.kosten, voorGebruiker: 'GRATIS', bedrag: 5, soort: 'PRIJS_VOOR_GEBRUIKER' } },
    ],
    ['een onbekende aanbieder', { aanbieders: ['bestaat-niet'] }],
  ] as const)('en laat bij %s niets van het pakket staan', async (_wat, wijziging) => {
    await expect(laadPakket(db, pakket({ ...goed, ...(wijziging as object) }))).rejects.toThrow(
      /Er is niets veranderd/,
    );
    expect(await inhoud(db)).toBe(leeg);
  });

  it('maar schrijft hetzelfde pakket zonder die fout wel', async () => {
    expect(await laadPakket(db, pakket(goed))).toMatchObject({ aanbod: 1 });
    expect(await db.prisma.onderwerp.findMany()).toMatchObject([{ id: 'proef', normCode: 'proef' }]);
  });
});
