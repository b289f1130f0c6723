import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiSchema } from '../../gateway/api-schema.ts';
import { laadOnderdeel, type Onderdeel } from '../../gateway/onderdelen.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { type Regelnaam, TOEGANGSREGELS, type Toegangsregel } from '../../schema/toegangsregels.ts';
import { type TestGateway, testGateway, vraagMetKoppen } from '../kit/gateway.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { hoofdveldMet, hoofdvraag } from '../kit/vraagmaker.ts';
import { heleInhoud } from '../registratie/kit.ts';

const AANBIEDER: Wie = { rol: 'AANBIEDER', onderwerp: 'k', organisatieId: 'een-vreemde-organisatie' };
const SCHOOL: Wie = { rol: 'SCHOOL', onderwerp: 'k', schoolId: '99ZZ99' };
const api = apiSchema(await leesSupergraph());
const VAN_EEN_ANDER: Record<string, string> = {};
let gateway: TestGateway;

beforeAll(async () => {
  const portier = async (kop?: string): Promise<Wie> => (kop ? JSON.parse(kop) : PUBLIEK);
  gateway = await testGateway({ portier, omgeving: { VRAGEN_PER_MINUUT: '0' } });
  const { prisma } = gateway.db;
  // Wat was samengevoegd, is ook onder zijn oude sleutel te raden.
  const aanbod = await prisma.aanbod.findFirstOrThrow({ where: { status: 'OPERATIONEEL' }, orderBy: { id: 'asc' } });
  await prisma.aanbod.update({ where: { id: aanbod.id }, data: { vroegereIds: ['oude-sleutel'] } });
  const activiteit = await prisma.activiteit.findFirstOrThrow({ orderBy: { id: 'asc' } });
  Object.assign(VAN_EEN_ANDER, {
    aanbod: aanbod.id,
    oud: 'oude-sleutel',
    activiteit: activiteit.id,
    school: '18YS03',
    organisatie: 'yulius',
  });
});
afterAll(() => gateway.stop());

const EIGEN = (Object.entries(TOEGANGSREGELS) as [Regelnaam, Toegangsregel][]).filter(([, { eigen }]) => eigen);
const mutaties = EIGEN.map(([naam]) => naam).filter((naam) => naam.startsWith('Mutation.'));

/** Rijen die er eerst waren en nu niet meer zo staan. */
async function verdwenen(voor: Awaited<ReturnType<typeof heleInhoud>>): Promise<string[]> {
  const na = await heleInhoud(gateway.db);
  return Object.entries(voor).flatMap(([tabel, rijen]) => {
    const nu = new Set(na[tabel]?.map((rij) => JSON.stringify(rij)));
    return rijen
      .map((rij) => JSON.stringify(rij))
      .filter((rij) => !nu.has(rij))
      .map((rij) => `${tabel} ${rij}`);
  });
}

test.each(mutaties)('%s verandert niets van een ander, onder welke sleutel men het ook probeert', async (naam) => {
  const veld = hoofdveldMet(api, naam);
  if (!veld) throw new Error(`${naam} staat niet in het schema.`);
  const voor = await heleInhoud(gateway.db);
  for (const wie of [AANBIEDER, SCHOOL, { ...AANBIEDER, organisatieId: undefined } as unknown as Wie]) {
    for (const id of Object.values(VAN_EEN_ANDER)) {
      const { query, variables } = hoofdvraag(veld, { waarde: (soort) => (soort === 'ID' ? id : undefined) });
      const { errors, data } = await vraagMetKoppen<any>(
        gateway.adres,
        { authorization: JSON.stringify(wie) },
        query,
        variables,
      );
      expect(errors?.length || data.proef?.__typename, `${wie.rol} ${id}`).toBeTruthy();
    }
  }
  expect(await verdwenen(voor)).toEqual([]);
});

test('de proef merkt het als er wel iets verandert', async () => {
  const voor = await heleInhoud(gateway.db);
  const id = String(VAN_EEN_ANDER['aanbod']);
  const { naam } = await gateway.db.prisma.aanbod.findUniqueOrThrow({ where: { id } });
  await gateway.db.prisma.aanbod.update({ where: { id }, data: { naam: 'gekaapt' } });
  expect(await verdwenen(voor)).not.toEqual([]);
  await gateway.db.prisma.aanbod.update({ where: { id }, data: { naam } });
  expect(await verdwenen(voor)).toEqual([]);
});

describe('`_entities`, waarmee de gateway gegevens bij elkaar zoekt', () => {
  const VRAAG = (type: string, sleutel: string, veld: string) =>
    `{ _entities(representations: [{__typename: "${type}", ${sleutel}}]) { ... on ${type} { ${veld} } } }`;

  test('bestaat niet aan de voordeur', async () => {
    for (const wie of ['', JSON.stringify({ rol: 'BEHEERDER', onderwerp: 'k' })]) {
      const koppen: Record<string, string> = wie ? { authorization: wie } : {};
      const antwoord = await vraagMetKoppen(gateway.adres, koppen, VRAAG('Aanbod', 'id: "impulsklas"', 'naam'));
      expect(antwoord.status).toBe(400);
      expect(antwoord.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  test.each<[Onderdeel, string, () => string]>([
    ['aanbod', 'Aanbod', () => `id: "${VAN_EEN_ANDER['aanbod']}"`],
    ['aanbod', 'Aanbod', () => `id: "${VAN_EEN_ANDER['oud']}"`],
    ['aanbod', 'Organisatie', () => 'id: "yulius"'],
    ['scholen', 'School', () => 'id: "18YS03"'],
    ['activiteiten', 'Activiteit', () => `id: "${VAN_EEN_ANDER['activiteit']}"`],
  ])('geeft ook rechtstreeks in %s van %s niet wat van een ander is', async (onderdeel, type, sleutel) => {
    const schema = await laadOnderdeel(onderdeel);
    for (const wie of [PUBLIEK, AANBIEDER, SCHOOL, { rol: 'COACH', onderwerp: 'k' } as const]) {
      const vraag = VRAAG(type, sleutel(), 'geschiedenis { totaal }');
      const { data } = await vraagOnderdeel<any>(schema, gateway.db, vraag, {}, new Date(), wie);
      expect(data?._entities[0]?.geschiedenis ?? null, wie.rol).toBeNull();
    }
    const mag = await vraagOnderdeel<any>(
      schema,
      gateway.db,
      VRAAG(type, sleutel(), '__typename'),
      {},
      new Date(),
      PUBLIEK,
    );
    expect(mag.errors).toBeUndefined();
  });
});
