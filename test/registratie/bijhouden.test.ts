import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Prisma } from '../../prisma/generated/client/client.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { type Dubbelwerk, maakDubbelwerk } from '../../search/registratie/bijhouden.ts';
import { legOordeelVast } from '../../search/registratie/oordelen.ts';
import { maakOngedaan, voegSamen } from '../../search/registratie/samenvoegen.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { REGISSEUR } from './kit.ts';

let db: TestDatabase;
let werk: Dubbelwerk;
beforeEach(async () => {
  db = await testDatabase();
  werk = maakDubbelwerk(db.prisma, 'proces-1');
});
afterEach(async () => {
  await werk.stop();
  await db.sluit();
});

const schrijf = (doe: (tx: Prisma.TransactionClient) => Promise<unknown>) =>
  db.prisma.$transaction(async (tx) => {
    await doe(tx);
    await indexeerMee(tx);
  });

const paar = (a: string, b: string) =>
  db.prisma.dubbeling.findUnique({ where: { soort_a_b: { soort: 'AANBOD', a, b } } });
const anderePraren = async () =>
  (await db.prisma.dubbeling.findMany({ orderBy: [{ soort: 'asc' }, { a: 'asc' }, { b: 'asc' }] }))
    .filter(({ a, b }) => ![a, b].includes('impulsklas-kopie'))
    .map(({ soort, a, b, status }) => `${soort} ${a} ${b} ${status}`);

/** Een kopie van een aanbod, zoals iemand het een tweede keer invoert. */
async function voerNogEensIn(naam = 'Impuls klas'): Promise<void> {
  const {
    id: _,
    sorteernaam: __,
    vroegereIds: ___,
    ...rest
  } = await db.prisma.aanbod.findUniqueOrThrow({ where: { id: 'impulsklas' } });
  const organisaties = await db.prisma.aanbodOrganisatie.findMany({ where: { aanbodId: 'impulsklas' } });
  await schrijf(async (tx) => {
    await tx.aanbod.create({
      data: { ...rest, bronnen: [], id: 'impulsklas-kopie', naam, alternatieveNamen: [], herkomst: 'INVOER' },
    });
    await tx.aanbodOrganisatie.createMany({
      data: organisaties.map((rij) => ({ ...rij, aanbodId: 'impulsklas-kopie' })),
    });
  });
}

describe('de bewaarde dubbelingen', () => {
  test('volgen wat er wordt ingevoerd, gewijzigd en verwijderd, en laten de rest met rust', async () => {
    await werk.ronde();
    const rest = await anderePraren();
    expect(await paar('impulsklas', 'impulsklas-kopie')).toBeNull();

    await voerNogEensIn();
    await werk.ronde();
    expect(await paar('impulsklas', 'impulsklas-kopie')).toMatchObject({
      status: 'OPEN',
      groep: 'impulsklas',
      verzonnen: false,
    });
    expect((await paar('impulsklas', 'impulsklas-kopie'))?.kans).toBeGreaterThanOrEqual(0.8);

    await schrijf((tx) => tx.aanbod.delete({ where: { id: 'impulsklas-kopie' } }));
    await werk.ronde();
    expect(await paar('impulsklas', 'impulsklas-kopie')).toBeNull();
    expect(await anderePraren()).toEqual(rest);
  });

  test('komen uit een nieuw proces hetzelfde als uit een dat al liep', async () => {
    await werk.ronde();
    await voerNogEensIn();
    await werk.ronde();
    const lees = () =>
      db.prisma.dubbeling.findMany({
        omit: { gevondenOp: true, kans: true, bits: true, uitleg: true },
        orderBy: [{ soort: 'asc' }, { a: 'asc' }, { b: 'asc' }],
      });
    const liep = await lees();
    await werk.stop();
    werk = maakDubbelwerk(db.prisma, 'proces-2');
    await werk.ronde();
    expect(await lees()).toEqual(liep);
  });

  test('worden door één proces tegelijk bijgehouden', async () => {
    await werk.ronde();
    await db.prisma.dubbeling.deleteMany({});
    const ander = maakDubbelwerk(db.prisma, 'proces-2');
    await ander.ronde();
    expect(await db.prisma.dubbeling.count()).toBe(0);
    await werk.stop();
    await ander.ronde();
    expect(await db.prisma.dubbeling.count()).toBeGreaterThan(0);
    await ander.stop();
  });

  test('een besluit blijft staan, ook als het record daarna verandert of er opnieuw wordt geleerd', async () => {
    await voerNogEensIn();
    await werk.ronde();
    const invoer = { oordeel: 'GEEN_DUBBEL', reden: 'een ander dagdeel', wie: REGISSEUR } as const;
    await db.prisma.$transaction((tx) =>
      legOordeelVast(tx, { soort: 'AANBOD', a: 'impulsklas', b: 'impulsklas-kopie' }, invoer),
    );
    await schrijf((tx) => tx.aanbod.update({ where: { id: 'impulsklas-kopie' }, data: { naam: 'Heel iets anders' } }));
    await werk.ronde();
    expect(await paar('impulsklas', 'impulsklas-kopie')).toMatchObject({ status: 'GEEN_DUBBEL', groep: null });
    await schrijf((tx) => tx.aanbod.update({ where: { id: 'impulsklas-kopie' }, data: { naam: 'Impulsklas' } }));
    await werk.stop();
    werk = maakDubbelwerk(db.prisma, 'proces-2');
    await werk.ronde();
    expect(await paar('impulsklas', 'impulsklas-kopie')).toMatchObject({ status: 'GEEN_DUBBEL', groep: null });
  });

  test('een oordeel kan niet worden gewist of veranderd', async () => {
    await voerNogEensIn();
    await db.prisma.$transaction((tx) =>
      legOordeelVast(
        tx,
        { soort: 'AANBOD', a: 'impulsklas', b: 'impulsklas-kopie' },
        { oordeel: 'BEVESTIGD', reden: 'x', wie: REGISSEUR },
      ),
    );
    await expect(db.prisma.dubbeloordeel.deleteMany({})).rejects.toThrow();
    await expect(db.prisma.dubbeloordeel.updateMany({ data: { reden: 'anders' } })).rejects.toThrow();
  });

  test('wat is samengevoegd verdwijnt uit de lijst, en is er na het ongedaan maken weer', async () => {
    await voerNogEensIn();
    await werk.ronde();
    const opdracht = {
      soort: 'AANBOD',
      blijft: 'impulsklas',
      vervalt: 'impulsklas-kopie',
      neemOver: [],
      reden: 'dubbel',
    } as const;
    const { id } = await voegSamen(db.prisma, opdracht, REGISSEUR);
    await werk.ronde();
    expect(await paar('impulsklas', 'impulsklas-kopie')).toMatchObject({ status: 'SAMENGEVOEGD', groep: null });
    await maakOngedaan(db.prisma, id, 'toch niet', REGISSEUR, new Date());
    await werk.ronde();
    expect(await paar('impulsklas', 'impulsklas-kopie')).toMatchObject({ status: 'OPEN', groep: 'impulsklas' });
  });

  test('een organisatie en haar eigen onderdeel zijn geen dubbeling', async () => {
    const basis = { soort: 'WELZIJN', regio: 'DORDRECHT', herkomst: 'INVOER', telefoon: '078-6111111' } as const;
    await schrijf(async (tx) => {
      await tx.organisatie.create({ data: { ...basis, id: 'zonnebloei', naam: 'Stichting Zonnebloei' } });
      await tx.organisatie.create({ data: { ...basis, id: 'zonnebloei-twee', naam: 'Zonnebloei' } });
    });
    await werk.ronde();
    const gevonden = () =>
      db.prisma.dubbeling.count({ where: { soort: 'ORGANISATIE', a: 'zonnebloei', b: 'zonnebloei-twee' } });
    expect(await gevonden()).toBe(1);
    await schrijf((tx) =>
      tx.organisatie.update({ where: { id: 'zonnebloei-twee' }, data: { onderdeelVanId: 'zonnebloei' } }),
    );
    await werk.ronde();
    expect(await gevonden()).toBe(0);
  });

  test('verzonnen records worden nooit met echte vergeleken', async () => {
    await voerNogEensIn();
    await schrijf((tx) => tx.aanbod.update({ where: { id: 'impulsklas-kopie' }, data: { herkomst: 'VOORBEELD' } }));
    await werk.ronde();
    expect(await paar('impulsklas', 'impulsklas-kopie')).toBeNull();
    // Ook als het daarna pas echt wordt, en weer verzonnen.
    await schrijf((tx) => tx.aanbod.update({ where: { id: 'impulsklas-kopie' }, data: { herkomst: 'INVOER' } }));
    await werk.ronde();
    expect(await paar('impulsklas', 'impulsklas-kopie')).not.toBeNull();
    await schrijf((tx) => tx.aanbod.update({ where: { id: 'impulsklas-kopie' }, data: { herkomst: 'VOORBEELD' } }));
    await werk.ronde();
    expect(await paar('impulsklas', 'impulsklas-kopie')).toBeNull();
  });
});
