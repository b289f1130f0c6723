import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Afnemer, houdBij } from '../../search/bijwerken/afnemer.ts';
import { startBijwerker } from '../../search/bijwerken/bijwerker.ts';
import { pacht } from '../../search/bijwerken/pacht.ts';
import { haalIn } from '../../search/index/index.ts';
import { sleutelVan } from '../../search/vormen.ts';
import { laadOntleder, type Ontleder } from '../../search/woorden/index.ts';
import { type Indexdocument, type Sleutel, ZoekmachineFout } from '../../search/zoekmachine.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let db: TestDatabase;
let ontleder: Ontleder;
beforeAll(async () => {
  db = await testDatabase('vol');
  ontleder = await laadOntleder();
});
afterAll(() => db.sluit());
beforeEach(async () => {
  await db.prisma.afnemer.deleteMany();
  await db.prisma.uitgaand.deleteMany();
});

/** Een zoekmachine elders die uit kan vallen, ook halverwege. */
function maakElders() {
  const inhoud = new Map<string, string>();
  let uitNa = Number.POSITIVE_INFINITY;
  const teken = () => {
    if (uitNa-- <= 0) throw new ZoekmachineFout('Meilisearch antwoordt niet.');
  };
  const afnemer: Afnemer = {
    naam: 'meilisearch',
    afdruk: 'een',
    machine: {
      async schrijf(documenten: readonly Indexdocument[]) {
        teken();
        for (const d of documenten) inhoud.set(sleutelVan(d), d.naam);
      },
      async verwijder(sleutels: readonly Sleutel[]) {
        teken();
        for (const sleutel of sleutels) inhoud.delete(sleutelVan(sleutel));
      },
      async herbouw(brokken) {
        teken();
        const nieuw = new Map<string, string>();
        for await (const brok of brokken) for (const d of brok) nieuw.set(sleutelVan(d), d.naam);
        inhoud.clear();
        for (const [sleutel, naam] of nieuw) inhoud.set(sleutel, naam);
        return { geschreven: nieuw.size, verwijderd: 0 };
      },
    },
  };
  return {
    inhoud,
    afnemer,
    valUit: (naZoVeel = 0) => {
      uitNa = naZoVeel;
    },
    kom: () => {
      uitNa = Number.POSITIVE_INFINITY;
    },
  };
}

const hernoem = async (id: string, naam: string) => {
  await db.prisma.aanbod.update({ where: { id }, data: { naam } });
  await haalIn(db.prisma, ontleder);
};

describe('een zoekmachine buiten de database', () => {
  test('wordt de eerste keer helemaal gevuld, en daarna alleen bijgehouden', async () => {
    const { inhoud, afnemer } = maakElders();
    expect(await houdBij(db.prisma, afnemer, 'a')).toEqual({ bezet: false, herbouwd: true, verwerkt: 0 });
    expect(inhoud.size).toBe(await db.prisma.document.count());
    await hernoem('impulsklas', 'Impulsklas nieuw');
    expect(await houdBij(db.prisma, afnemer, 'a')).toEqual({ bezet: false, herbouwd: false, verwerkt: 1 });
    expect(inhoud.get('AANBOD impulsklas')).toBe('Impulsklas nieuw');
  });

  test('wordt opnieuw gebouwd als haar instellingen of de woordontleding veranderen', async () => {
    const { afnemer } = maakElders();
    await houdBij(db.prisma, afnemer, 'a');
    expect((await houdBij(db.prisma, { ...afnemer, afdruk: 'twee' }, 'a')).herbouwd).toBe(true);
    expect((await houdBij(db.prisma, { ...afnemer, afdruk: 'twee' }, 'a')).herbouwd).toBe(false);
  });

  test('die haar index kwijt is, wordt opnieuw gebouwd', async () => {
    const { inhoud, afnemer } = maakElders();
    await houdBij(db.prisma, afnemer, 'a');
    await hernoem('impulsklas', 'Impulsklas kwijt');
    inhoud.clear();
    const kwijt = {
      ...afnemer.machine,
      schrijf: () => Promise.reject(new ZoekmachineFout('Er is geen index.', { zonderIndex: true })),
    };
    await expect(houdBij(db.prisma, { ...afnemer, machine: kwijt }, 'a')).rejects.toThrow('geen index');
    expect((await houdBij(db.prisma, afnemer, 'a')).herbouwd).toBe(true);
    expect(inhoud.size).toBe(await db.prisma.document.count());
    expect(inhoud.get('AANBOD impulsklas')).toBe('Impulsklas kwijt');
  });

  test('die een ander intussen herbouwt, wordt losgelaten', async () => {
    const { afnemer } = maakElders();
    const overgenomen: Afnemer = {
      ...afnemer,
      machine: {
        ...afnemer.machine,
        async herbouw(brokken) {
          await db.prisma
            .$executeRaw`update zoeken."Afnemer" set houder = 'b', "bezetTot" = now() + interval '1 minute'`;
          return afnemer.machine.herbouw(brokken);
        },
      },
    };
    await expect(houdBij(db.prisma, overgenomen, 'a')).rejects.toThrow(/ander proces/);
    const [rij] = await db.prisma.afnemer.findMany();
    expect(rij?.afdruk).not.toBe(afnemer.afdruk);
    expect(rij?.houder).toBe('b');
  });

  test('die halverwege uitvalt, mist niets als zij terug is', async () => {
    const { inhoud, afnemer, valUit, kom } = maakElders();
    await houdBij(db.prisma, afnemer, 'a');
    await hernoem('impulsklas', 'Impulsklas een');
    await db.prisma.begrip.delete({ where: { id: 'bao' } });
    await haalIn(db.prisma, ontleder);
    // Het schrijven lukt nog, het verwijderen niet meer.
    valUit(1);
    await expect(houdBij(db.prisma, afnemer, 'a')).rejects.toThrow(ZoekmachineFout);
    expect(await db.prisma.uitgaand.count()).toBe(2);
    const stand = await db.prisma.afnemer.findUniqueOrThrow({ where: { naam: 'meilisearch' } });
    expect(stand).toMatchObject({ fout: 'Meilisearch antwoordt niet.', houder: null });
    expect(stand.foutSinds).not.toBeNull();
    // Intussen verandert er nog iets.
    await hernoem('impulsklas', 'Impulsklas twee');
    kom();
    await houdBij(db.prisma, afnemer, 'a');
    expect(inhoud.get('AANBOD impulsklas')).toBe('Impulsklas twee');
    expect(inhoud.has('BEGRIP bao')).toBe(false);
    expect(await db.prisma.uitgaand.count()).toBe(0);
    expect(await db.prisma.afnemer.findUniqueOrThrow({ where: { naam: 'meilisearch' } })).toMatchObject({
      fout: null,
      foutSinds: null,
    });
  });

  test('houdt in de rij wat verandert terwijl zij schrijft', async () => {
    const { inhoud, afnemer } = maakElders();
    await houdBij(db.prisma, afnemer, 'a');
    await hernoem('impulsklas', 'Eerst');
    const traag: Afnemer = {
      ...afnemer,
      machine: {
        ...afnemer.machine,
        async schrijf(documenten) {
          if (documenten.some(({ naam }) => naam === 'Eerst')) await hernoem('impulsklas', 'Daarna');
          await afnemer.machine.schrijf(documenten);
        },
      },
    };
    expect((await houdBij(db.prisma, traag, 'a')).verwerkt).toBe(2);
    expect(inhoud.get('AANBOD impulsklas')).toBe('Daarna');
  });

  test('wordt door één proces tegelijk bijgehouden; valt dat uit, dan neemt een ander het na een tijd over', async () => {
    const { afnemer } = maakElders();
    expect(await pacht(db.prisma, 'meilisearch', 'een ander', 60)).toBeDefined();
    expect((await houdBij(db.prisma, afnemer, 'ik')).bezet).toBe(true);
    await db.prisma.afnemer.updateMany({ data: { bezetTot: new Date(Date.now() - 1_000) } });
    expect((await houdBij(db.prisma, afnemer, 'ik')).bezet).toBe(false);
  });

  test('die er niet is, kost niets: zonder afnemer komt er geen rij', async () => {
    await hernoem('impulsklas', 'Impulsklas');
    expect(await db.prisma.uitgaand.count()).toBe(0);
  });
});

test('de bijwerker haalt op de achtergrond in wat in de rij staat, en gaat door na een fout', async () => {
  const { inhoud, afnemer, valUit, kom } = maakElders();
  const meldingen: string[] = [];
  valUit();
  const bijwerker = startBijwerker({
    prisma: db.prisma,
    afnemer: async () => afnemer,
    tussenMs: 10,
    meld: (niveau, bericht) => void meldingen.push(`${niveau} ${bericht}`),
  });
  try {
    await db.prisma.aanbod.update({ where: { id: 'impulsklas' }, data: { naam: 'Impulsklas bij nacht' } });
    await wacht(() => meldingen.some((melding) => melding.startsWith('warn')));
    kom();
    await wacht(() => inhoud.get('AANBOD impulsklas') === 'Impulsklas bij nacht');
  } finally {
    await bijwerker.stop();
  }
  expect(await db.prisma.wijziging.count()).toBe(0);
});

async function wacht(tot: () => boolean): Promise<void> {
  for (let poging = 0; poging < 500 && !tot(); poging++) await new Promise((verder) => setTimeout(verder, 20));
  expect(tot()).toBe(true);
}
