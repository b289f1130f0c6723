import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiSchema } from '../../gateway/api-schema.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import { maakPortier } from '../../gateway/toegang/portier.ts';
import { kiesUitgever } from '../../gateway/toegang/uitgever.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import type { Wie } from '../../schema/toegang.ts';
import { type Regelnaam, TOEGANGSREGELS } from '../../schema/toegangsregels.ts';
import { type Aanmelddienst, AUDIENCE, startAanmelddienst } from '../kit/aanmelddienst.ts';
import { type TestGateway, testGateway, vraagMetKoppen } from '../kit/gateway.ts';
import { argumenten, hoofdveldMet, hoofdvraag, selectie, type Vraag, wegenNaar } from '../kit/vraagmaker.ts';
import { IEDEREEN, proeven, watMist } from './proef.ts';

const NAMEN = Object.keys(TOEGANGSREGELS) as Regelnaam[];
const api = apiSchema(await leesSupergraph());
let dienst: Aanmelddienst;
let gateway: TestGateway;
beforeAll(async () => {
  dienst = await startAanmelddienst();
  const omgeving = { OIDC_ISSUER: dienst.issuer, OIDC_AUDIENCE: AUDIENCE, VRAGEN_PER_MINUUT: '0' };
  gateway = await testGateway({ portier: maakPortier(kiesUitgever(leesInstellingen(omgeving))), omgeving });
  await zetOordelenKlaar();
});
afterAll(async () => {
  await gateway.stop();
  await dienst.stop();
});

/** Stelt een vraag over HTTP, met een token dat de aanmelddienst voor deze gebruiker maakt. */
async function als(wie: Wie, { query, variables }: Vraag) {
  const claims = { rol: wie.rol.toLowerCase(), organisatie: wie.organisatieId, school: wie.schoolId };
  const koppen: Record<string, string> = wie.onderwerp ? { authorization: `Bearer ${await dienst.token(claims)}` } : {};
  return vraagMetKoppen<Record<string, unknown>>(gateway.adres, koppen, query, variables);
}

/** Oordelen van een regisseur, zodat er iets te lezen is. */
async function zetOordelenKlaar(): Promise<void> {
  const regisseur = async (query: string) => {
    const { data, errors } = await als({ rol: 'REGISSEUR', onderwerp: 'k' }, { query, variables: {} });
    expect(errors).toBeUndefined();
    return data as any;
  };
  const { overlap, alleAanbod } = await regisseur(
    '{ overlap(first: 1) { edges { node { id } } } alleAanbod(first: 2) { edges { node { id } } } }',
  );
  const [a, b] = alleAanbod.edges.map((regel: any) => regel.node.id);
  await regisseur(`mutation { markeerOverlap(overlap: "${overlap.edges[0].node.id}", oordeel: ONGEWENST, reden: "Twee keer") { id }
    beoordeelDubbeling(soort: AANBOD, a: "${a}", b: "${b}", oordeel: BEVESTIGD, reden: "Hetzelfde") { id } }`);
}

/** De eerste weg naar dit veld of type waar ook gegevens liggen. */
async function wegMetGegevens(naam: string): Promise<Vraag> {
  const [typenaam = '', veldnaam] = naam.split('.');
  const type = api.getType(typenaam);
  const velden = isObjectType(type) ? type.getFields() : {};
  const veld = veldnaam ? velden[veldnaam] : Object.values(velden)[0];
  if (!veld) throw new Error(`${naam} staat niet in het schema van de gateway.`);
  const { definities, aanroep, variables } = argumenten(veld);
  const dicht = new Set<string>(NAMEN);
  for (const query of wegenNaar(api, typenaam, 'proef: __typename', dicht)) {
    const { data } = await als({ rol: 'BEHEERDER', onderwerp: 'k' }, { query, variables: {} });
    if (proeven(data).length === 0) continue;
    const vraag = `proef: ${veld.name}${aanroep}${selectie(veld.type, -1)}`;
    return { query: `query${definities} ${query.replace('proef: __typename', vraag)}`, variables };
  }
  throw new Error(`Er zijn in de testdatabase geen gegevens om ${naam} te bereiken. Zet ze klaar in test/toegang.`);
}

test.each(NAMEN)('%s: elke rol, met een token door de hele gateway', async (naam) => {
  const hoofdveld = hoofdveldMet(api, naam);
  const vraag = hoofdveld ? hoofdvraag(hoofdveld) : await wegMetGegevens(naam);
  const mis: (string | undefined)[] = [];
  for (const wie of IEDEREEN) mis.push(watMist(naam, wie, await als(wie, vraag)));
  expect(mis.filter(Boolean)).toEqual([]);
});
