import { afterAll, beforeAll, expect, test } from 'vitest';
import { legVast } from '../../prisma/gebeurtenis.ts';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { type TestGateway, testGateway, vraagMetKoppen } from '../kit/gateway.ts';

/** Neemt JSON aan als wie er vraagt. */
const portier = async (kop?: string): Promise<Wie> => (kop ? JSON.parse(kop) : PUBLIEK);
const als = (wie: Omit<Wie, 'onderwerp'>) => (query: string) =>
  vraagMetKoppen<any>(gateway.adres, { authorization: JSON.stringify({ onderwerp: 'kenmerk', ...wie }) }, query);

let gateway: TestGateway;
const eigen: Record<string, { veld: string; id: string; ander: string; wie: Omit<Wie, 'onderwerp'> }> = {};
beforeAll(async () => {
  gateway = await testGateway({ portier });
  const { prisma } = gateway.db;
  const rol = 'AANBIEDER' as const;
  const aanbod = await prisma.aanbodOrganisatie.findFirstOrThrow({ where: { rol }, orderBy: { aanbodId: 'asc' } });
  const vanAnder = (organisatieId: string) => ({ organisaties: { none: { organisatieId } } });
  const activiteit = await prisma.activiteitOrganisatie.findFirstOrThrow({ where: { rol } });
  const scholen = await prisma.schoolcode.findMany({ where: { school: { codes: { some: {} } } }, take: 200 });
  const vroeger = scholen.find(({ code, schoolId }) => code !== schoolId);
  const organisatie = await prisma.organisatie.findFirstOrThrow({ where: { id: { not: aanbod.organisatieId } } });
  Object.assign(eigen, {
    AANBOD: {
      veld: 'aanbod(id: "ID")',
      id: aanbod.aanbodId,
      ander: (await prisma.aanbod.findFirstOrThrow({ where: vanAnder(aanbod.organisatieId) })).id,
      wie: { rol, organisatieId: aanbod.organisatieId },
    },
    ACTIVITEIT: {
      veld: 'activiteit(id: "ID")',
      id: activiteit.activiteitId,
      ander: (await prisma.activiteit.findFirstOrThrow({ where: vanAnder(activiteit.organisatieId) })).id,
      wie: { rol, organisatieId: activiteit.organisatieId },
    },
    ORGANISATIE: {
      veld: 'organisatie(id: "ID")',
      id: aanbod.organisatieId,
      ander: organisatie.id,
      wie: { rol, organisatieId: aanbod.organisatieId },
    },
    SCHOOL: {
      veld: 'school(vestigingscode: "ID")',
      id: vroeger?.schoolId ?? '',
      ander: (await prisma.school.findFirstOrThrow({ where: { id: { not: vroeger?.schoolId ?? '' } } })).id,
      // De aanmelding noemt de code die de school vroeger had.
      wie: { rol: 'SCHOOL', schoolId: vroeger?.code ?? '' },
    },
  });
});
afterAll(() => gateway.stop());

test.each(['AANBOD', 'ACTIVITEIT', 'ORGANISATIE', 'SCHOOL'] as const)(
  'van %s leest men de geschiedenis van het eigene, en niet die van een ander',
  async (soort) => {
    const { veld, id, ander, wie } = eigen[soort] as NonNullable<(typeof eigen)[string]>;
    for (const sleutel of [id, ander])
      await legVast(gateway.db.prisma, {
        wie: { rol: 'REGISSEUR', onderwerp: 'r' },
        soort,
        id: sleutel,
        handeling: 'NAGEKEKEN',
      });
    const vraag = (sleutel: string) => `{ uit: ${veld.replace('ID', sleutel)} { geschiedenis { totaal } } }`;
    const mijn = await als(wie)(vraag(id));
    expect(mijn.errors).toBeUndefined();
    expect(mijn.data.uit.geschiedenis.totaal).toBe(1);

    const zonder = { rol: wie.rol };
    for (const antwoord of [await als(wie)(vraag(ander)), await als(zonder)(vraag(id))]) {
      expect(antwoord.data.uit).toEqual({ geschiedenis: null });
      expect(antwoord.errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(/^Dit is niet van u\. /),
          extensions: { code: 'FORBIDDEN' },
        }),
      ]);
    }
  },
);

test('ook voor een aanbieder kost de geschiedenis van vijftig evenveel SQL-opdrachten als van vijf', async () => {
  const tel = async (first: number) => {
    gateway.db.geteld();
    await als(eigen['AANBOD']?.wie ?? { rol: 'AANBIEDER' })(
      `{ alleAanbod(first: ${first}) { edges { node { geschiedenis(first: 3) { totaal } } } } }`,
    );
    return gateway.db.geteld().length;
  };
  expect(await tel(50)).toBe(await tel(5));
});
