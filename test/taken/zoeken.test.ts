import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../subgraphs/zoeken/index.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { takenKit } from './kit.ts';

let kit: Awaited<ReturnType<typeof takenKit>>;
beforeAll(async () => {
  kit = await takenKit();
});
afterAll(() => kit.db.sluit());

const VRAAG = `{ zoek(vraag: "thuiszitters", first: 30) { edges { score actualiteit verouderd node { __typename
  ... on Aanbod { id } ... on School { id } ... on Activiteit { id } ... on Organisatie { id } ... on Begrip { id } } } } }`;
const zoek = async (nu: Date) => {
  const { data, errors } = await vraagOnderdeel<any>(schema as never, kit.db, VRAAG, {}, nu);
  expect(errors).toBeUndefined();
  return data.zoek.edges as any[];
};

test('een treffer zegt in woorden hoe oud hij is, en wie niet reageert, staat na twee termijnen lager dan wie dat wel doet', async () => {
  const nu = new Date();
  const straks = new Date(nu.getTime() + 400 * 86_400_000);
  const eerst = (await zoek(nu)).filter(({ actualiteit }) => actualiteit !== null);
  // Wat net is geladen, is wel oud, maar niemand heeft nog kunnen reageren.
  expect(new Set(eerst.map(({ actualiteit }) => actualiteit))).toEqual(new Set(['VEROUDERD']));
  expect(eerst[0].verouderd).toMatch(/^Dit is na \d+ [a-z]+ 20\d\d niet meer nagekeken\. Vraag na of het nog klopt\.$/);
  const [een, twee] = eerst.filter(({ node }) => node.__typename === 'Aanbod');
  await kit.verander(() =>
    kit.prisma.aanbod.update({ where: { id: twee.node.id }, data: { geldtOp: straks, nagekekenOp: straks } }),
  );
  const later = await zoek(straks);
  const [oud, vers] = [een, twee].map(({ node }) => later.find((edge) => edge.node.id === node.id));
  expect(oud).toMatchObject({ actualiteit: 'LANG_VEROUDERD', verouderd: expect.stringMatching(/lager/) });
  expect(vers).toMatchObject({ actualiteit: 'ACTUEEL', verouderd: null });
  expect(oud.score / een.score).toBeCloseTo(0.9, 1);
  expect(vers.score).toBeCloseTo(twee.score, 3);
});

test('van wat niemand hier nakijkt, staat er niets over ouderdom', async () => {
  const rijen = (await zoek(new Date())).filter(({ actualiteit }) => actualiteit === null);
  expect(rijen.every(({ verouderd }) => verouderd === null)).toBe(true);
});
