import type { GraphQLSchema } from 'graphql';
import type { Wie } from '../../schema/toegang.ts';
import { schema as aanbod } from '../../subgraphs/aanbod/index.ts';
import { schema as activiteiten } from '../../subgraphs/activiteiten/index.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { type Kit, NU } from './kit.ts';

export const SOORTEN = [
  ['aanbod', 'Aanbod', 'AANBOD', aanbod],
  ['activiteit', 'Activiteit', 'ACTIVITEIT', activiteiten],
] as const;

/** De vragen over voorstellen bij één soort record, en hulp om ze als iemand te stellen. `kit` geeft de database. */
export function voorstelKit(
  kit: () => Kit,
  naam: 'aanbod' | 'activiteit',
  type: 'Aanbod' | 'Activiteit',
  soort: 'AANBOD' | 'ACTIVITEIT',
  schema: GraphQLSchema,
) {
  const UIT = `{ voorstel { id status rol vanMij toelichting wijzigingen { veld was wordt } besluit { rol reden }
    ${naam} { id naam versie } } fouten { veld boodschap } }`;
  const VOORSTELLEN = `mutation ($id: ID!, $invoer: ${type}Invoer!, $toelichting: String = "Belde zelf", $sleutel: String) {
    uit: ${naam}Voorstellen(id: $id, invoer: $invoer, toelichting: $toelichting, sleutel: $sleutel) ${UIT} }`;
  const AANNEMEN = `mutation ($id: ID!, $versie: Int!, $reden: String, $sleutel: String) {
    uit: ${naam}VoorstelAannemen(id: $id, versie: $versie, reden: $reden, sleutel: $sleutel) ${UIT} }`;
  const WIJZIGEN = `mutation ($id: ID!, $versie: Int!, $invoer: ${type}Invoer!) {
    uit: ${naam}Wijzigen(id: $id, versie: $versie, invoer: $invoer) { fouten { veld } } }`;
  const AFWIJZEN = `mutation ($id: ID!, $reden: String = "Klopt niet") {
    uit: ${naam}VoorstelAfwijzen(id: $id, reden: $reden) ${UIT} }`;
  const INTREKKEN = `mutation ($id: ID!) { uit: ${naam}VoorstelIntrekken(id: $id) ${UIT} }`;
  const MIJN = `query ($status: [Voorstelstatus!], $first: Int, $after: String) {
    uit: mijn${type}Voorstellen(status: $status, first: $first, after: $after) {
      totaal pageInfo { endCursor hasNextPage } edges { node { id } } } }`;
  const TE_DOEN = `{ uit: ${naam}VoorstellenTeBeoordelen(first: 100) { totaal edges { node { id ${naam} { id } } } } }`;
  const BIJ = `query ($id: ID!) { uit: ${naam}(id: $id) { voorstellen { id } } }`;

  const voer = (wie: Wie, vraag: string, variabelen: object = {}) =>
    vraagOnderdeel<any>(schema, kit().db, vraag, { ...variabelen }, NU, wie);
  async function doe(wie: Wie, vraag: string, variabelen: object = {}) {
    const { data, errors } = await voer(wie, vraag, variabelen);
    if (errors) throw errors[0];
    return data.uit;
  }
  const een = (nr: number) => (soort === 'AANBOD' ? kit().eenAanbod(nr) : kit().eenActiviteit(nr));
  const rijVan = async (id: string): Promise<{ naam: string; versie: number; status: string }> =>
    soort === 'AANBOD'
      ? kit().prisma.aanbod.findUniqueOrThrow({ where: { id }, omit: { gewijzigdOp: true } })
      : kit().prisma.activiteit.findUniqueOrThrow({ where: { id }, omit: { gewijzigdOp: true } });
  const spoor = (id: string) =>
    kit().prisma.gebeurtenis.findMany({ where: { soort, entiteitId: id }, orderBy: { nr: 'asc' } });
  const stelVoor = async (wie: Wie, id: string, invoer: object, anders: object = {}) =>
    (await doe(wie, VOORSTELLEN, { id, invoer, ...anders })).voorstel;
  return {
    VOORSTELLEN,
    AANNEMEN,
    WIJZIGEN,
    AFWIJZEN,
    INTREKKEN,
    MIJN,
    TE_DOEN,
    BIJ,
    voer,
    doe,
    een,
    rijVan,
    spoor,
    stelVoor,
  };
}
