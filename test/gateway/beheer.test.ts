import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maakPortier } from '../../gateway/toegang/portier.ts';
import { kiesUitgever, type Uitgever } from '../../gateway/toegang/uitgever.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { type Aanmelddienst, AUDIENCE, startAanmelddienst } from '../kit/aanmelddienst.ts';
import { type TestGateway, testGateway, vraagMetKoppen } from '../kit/gateway.ts';

let dienst: Aanmelddienst;
let gateway: TestGateway;
beforeAll(async () => {
  dienst = await startAanmelddienst();
  const instellingen = leesInstellingen({ OIDC_ISSUER: dienst.issuer, OIDC_AUDIENCE: AUDIENCE });
  gateway = await testGateway({ portier: maakPortier(kiesUitgever(instellingen) as Uitgever) });
});
afterAll(async () => {
  await gateway.stop();
  await dienst.stop();
});

/** Vraagt iets als iemand, en verwacht geen fout. */
async function als(claims: { rol: string; sub: string; organisatie?: string }, query: string, variables: object = {}) {
  const koppen = { authorization: `Bearer ${await dienst.token(claims)}` };
  const { data, errors } = await vraagMetKoppen<any>(gateway.adres, koppen, query, variables);
  expect(errors, query).toBeUndefined();
  return data;
}

test('wat een professional voorstelt en de aanbieder aanneemt, is meteen te vinden, met wachttijd en aanbieder erbij', async () => {
  const { organisatieId: organisatie, aanbod } = await gateway.db.prisma.aanbodOrganisatie.findFirstOrThrow({
    where: { rol: 'AANBIEDER', aanbod: { herkomst: 'VOORBEELD', status: 'OPERATIONEEL', vanafTrede: null } },
    include: { aanbod: true },
  });
  const professional = { rol: 'professional', sub: 'p-1' };
  const aanbieder = { rol: 'aanbieder', sub: 'a-1', organisatie };
  await als(
    professional,
    `mutation ($id: ID!) { aanbodVoorstellen(id: $id, invoer: { naam: "Roerdompen ruimen" }, toelichting: "Zo heet het nu") { fouten { veld } } }`,
    { id: aanbod.id },
  );
  const { aanbodVoorstellenTeBeoordelen: lijst } = await als(
    aanbieder,
    `{ aanbodVoorstellenTeBeoordelen { totaal edges { node { id wijzigingen { veld wordt } aanbod { id versie wachttijd { status } } } } } }`,
  );
  expect(lijst.totaal).toBe(1);
  const [{ node }] = lijst.edges;
  expect(node.wijzigingen).toEqual([{ veld: 'naam', wordt: 'Roerdompen ruimen' }]);
  const { aangenomen } = await als(
    aanbieder,
    `mutation ($id: ID!, $versie: Int!) { aangenomen: aanbodVoorstelAannemen(id: $id, versie: $versie) {
      voorstel { status aanbod { naam aanbieders { id } wachttijd { status } } } fouten { veld } } }`,
    { id: node.id, versie: node.aanbod.versie },
  );
  expect(aangenomen).toMatchObject({
    voorstel: { status: 'AANGENOMEN', aanbod: { naam: 'Roerdompen ruimen' } },
    fouten: [],
  });
  const { data } = await gateway.vraag<any>(
    `{ zoek(vraag: "roerdompen", filter: { regio: [VOORBEELDSTAD] }) { edges { node { ... on Aanbod { id } } } } }`,
  );
  expect(data.zoek.edges[0].node.id).toBe(aanbod.id);
  const mijn = await als(professional, '{ mijnAanbodVoorstellen { edges { node { status besluit { rol } } } } }');
  expect(mijn.mijnAanbodVoorstellen.edges).toEqual([{ node: { status: 'AANGENOMEN', besluit: { rol: 'AANBIEDER' } } }]);
});

test('alles wat de API-gids over aanbod en activiteiten bijhouden laat doen, lukt een regisseur', async () => {
  const gids = await readFile('docs/api.md', 'utf8');
  const blokken = [...gids.matchAll(/```text\n((?:query|mutation)\b.*?)```/gs)]
    .map((treffer) => treffer[1] ?? '')
    .filter((blok) => /(?:aanbod|activiteit)(?:Toevoegen|Wijzigen|Voorstellen)/.test(blok));
  expect(blokken.length).toBeGreaterThanOrEqual(5);
  for (const blok of blokken) {
    const data = await als({ rol: 'regisseur', sub: 'r-1' }, blok);
    for (const antwoord of Object.values<any>(data)) {
      expect(antwoord, blok).not.toBeNull();
      expect(antwoord.fouten ?? [], blok).toEqual([]);
      expect(antwoord.mogelijkDubbel ?? [], blok).toEqual([]);
    }
  }
});
