import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { vatBehoudenSamen } from '../../opdrachten/hulp/vullen.ts';
import { legVast } from '../../prisma/gebeurtenis.ts';
import { laadPakket } from '../../prisma/laden/schrijf.ts';
import { laadStartdata } from '../../prisma/laden/start.ts';
import { schema as aanbodSchema } from '../../subgraphs/aanbod/index.ts';
import { schema as wachttijdSchema } from '../../subgraphs/wachttijden/index.ts';
import { schema as zoekSchema } from '../../subgraphs/zoeken/index.ts';
import { aanbiederVan, NU, REGISSEUR } from '../beheer/kit.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { bij, eenAanbod, metKopie } from './kit.ts';

const ID = 'impulsklas';
let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase('vol');
});
afterEach(() => db.sluit());

async function doe(schema: object, vraag: string) {
  const { data, errors } = await vraagOnderdeel<any>(schema as never, db, vraag, {}, NU, REGISSEUR);
  expect(errors).toBeUndefined();
  return data;
}

/** Verandert een aanbod zoals een mens dat doet. */
async function verander(veld: string, args: string): Promise<void> {
  const { versie } = await db.prisma.aanbod.findUniqueOrThrow({ where: { id: ID } });
  const data = await doe(
    aanbodSchema,
    `mutation { ${veld}(id: "${ID}", versie: ${versie}, ${args}) { fouten { boodschap } } }`,
  );
  expect(data[veld].fouten).toEqual([]);
}

/** Laadt startgegevens waarin dit aanbod anders is. */
const laadMet = (wijziging: object | null) =>
  metKopie(
    'aanbod',
    (rijen) => (wijziging ? bij(ID, { ...wijziging })(rijen) : rijen.filter((rij) => rij['id'] !== ID)),
    (map) => laadStartdata(db, { map }),
  );
const nu = () => db.prisma.aanbod.findUniqueOrThrow({ where: { id: ID }, include: { themas: true } });

describe('nieuwe startgegevens', () => {
  test('laten staan wat een mens veranderde, volgen verder de bron, en zeggen waar die twee verschillen', async () => {
    await verander('aanbodWijzigen', 'invoer: { doel: "Doel van een mens", themas: ["taal"] }');
    const { behouden } = await laadMet({
      doel: 'Doel van de bron',
      omschrijving: 'Nieuw in de bron',
      themas: ['gedrag'],
    });
    expect(await nu()).toMatchObject({
      doel: 'Doel van een mens',
      omschrijving: 'Nieuw in de bron',
      themas: [{ themaCode: 'taal' }],
    });
    expect(behouden).toEqual([{ soort: 'AANBOD', id: ID, velden: ['doel', 'themas'] }]);
    expect(vatBehoudenSamen(behouden)).toContain('impulsklas (doel, themas)');
    const vraag = '{ bronverschillen { velden record { ... on Aanbod { id } } } }';
    expect((await doe(zoekSchema, vraag)).bronverschillen).toEqual([
      { velden: ['doel', 'themas'], record: { id: ID } },
    ]);
    const ander = await vraagOnderdeel<any>(zoekSchema as never, db, vraag, {}, NU, aanbiederVan('yulius'));
    expect(ander.data.bronverschillen).toBeNull();
  });

  test('laten de dag van nakijken staan, en de laatste stand van wat is gestopt en weer hersteld', async () => {
    const { versie, status } = await nu();
    await doe(aanbodSchema, `mutation { aanbodControleren(id: "${ID}", versie: ${versie}) { fouten { boodschap } } }`);
    await verander('aanbodArchiveren', 'reden: "Het is er niet meer."');
    await verander('aanbodHerstellen', 'reden: "Het is er toch nog."');
    await laadMet({ status: 'GESTOPT', omschrijving: 'Nieuw in de bron' });
    expect(await nu()).toMatchObject({ nagekekenOp: new Date('2026-11-22'), status, omschrijving: 'Nieuw in de bron' });
  });

  test('maken wat een mens voor een trede afschermde, niet weer openbaar', async () => {
    await verander('aanbodWijzigen', 'invoer: { vanafTrede: TLV }');
    await laadMet({ omschrijving: 'Nieuw in de bron' });
    expect((await nu()).vanafTrede).toBe('TLV');
  });

  test('halen niet weg waar een mens iets aan deed, ook als de bron het niet meer noemt; anders wel', async () => {
    await doe(
      wachttijdSchema,
      `mutation { wachttijdMelden(melding: { soort: AANBOD, id: "${ID}", peildatum: "2026-11-20", aanmeldwachttijdWeken: 3 }) { fouten { boodschap } } }`,
    );
    expect(await laadMet(null)).toMatchObject({ verwijderd: 0, behouden: [{ soort: 'AANBOD', id: ID, velden: [] }] });
    expect(await db.prisma.wachttijdmeting.count({ where: { onderwerpId: ID } })).toBe(1);
    const zonder = await metKopie(
      'aanbod',
      (rijen) => rijen.filter((rij) => rij['id'] !== 'playing-for-success'),
      (map) => laadStartdata(db, { map }),
    );
    expect(zonder).toMatchObject({ verwijderd: 1 });
  });

  test('laten een record staan dat mensen toevoegden onder een sleutel die de bron later ook gebruikt', async () => {
    await laadMet(null);
    await laadPakket(db, { aanbod: [eenAanbod({ id: ID, naam: 'Van een mens', herkomst: 'IMPORT' })] });
    const { behouden } = await laadMet({ naam: 'Van de bron' });
    expect(await nu()).toMatchObject({ naam: 'Van een mens', herkomst: 'IMPORT' });
    expect(behouden).toEqual([{ soort: 'AANBOD', id: ID, velden: [] }]);
  });

  test('volgen de bron bij een verwijzing van een mens naar wat er niet meer is, en bij een waarde die niet meer kan', async () => {
    await db.prisma.$transaction(async (tx) => {
      await legVast(tx, {
        wie: REGISSEUR,
        soort: 'AANBOD',
        id: ID,
        handeling: 'GEWIJZIGD',
        was: {},
        wordt: { zieOok: ['bestaat-niet-meer'], aanbieders: ['opgeheven'] },
      });
      await legVast(tx, {
        wie: REGISSEUR,
        soort: 'AANBOD',
        id: 'rochade',
        handeling: 'GEWIJZIGD',
        was: {},
        wordt: { status: 'VROEGERE_WAARDE' },
      });
    });
    const { behouden } = await laadMet({ omschrijving: 'Nieuw in de bron' });
    expect(behouden).toEqual([]);
    expect(await nu()).toMatchObject({ omschrijving: 'Nieuw in de bron' });
  });

  test('zeggen niets als niemand iets veranderde', async () => {
    expect((await laadMet({ omschrijving: 'Nieuw in de bron' })).behouden).toEqual([]);
  });

  test('geven wat anders werd een hogere versie, zodat wie het daarvoor las er niet overheen schrijft; en de rest niet', async () => {
    const versies = async () =>
      new Map(
        (await db.prisma.aanbod.findMany({ select: { id: true, versie: true } })).map((een) => [een.id, een.versie]),
      );
    const voor = await versies();
    await laadMet({ themas: ['gedrag'] });
    const na = await versies();
    expect([...na].filter(([id, versie]) => versie !== voor.get(id))).toEqual([[ID, (voor.get(ID) ?? 0) + 1]]);
  });
});
