import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type GraphQLSchema, getNamedType, isRequiredArgument } from 'graphql';
import { apiSchema } from '../../gateway/api-schema.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import { TREDEN } from '../../prisma/regels/trede.ts';
import { namenVan, SCHOOL, WIJK } from './gegevens.ts';
import { alleVelden } from './selectie.ts';

const alle = TREDEN.map(namenVan);
const AANBOD = alle.map(({ aanbod }) => aanbod);
const lijst = (waarden: readonly string[]) => JSON.stringify(waarden);

/** De argumenten waarmee elke vraag wordt gesteld, gekozen op wat er verborgen is. */
const ARGUMENTEN: Record<string, readonly string[]> = {
  aanbod: [...alle.flatMap(({ aanbod, vroeger }) => [`id: "${aanbod}"`, `id: "${vroeger}"`]), 'id: "openbaar"'],
  alleAanbod: [
    'first: 100, filter: { aanbieder: "swv-dordrecht" }',
    `filter: { ids: ${lijst([...AANBOD, 'openbaar', 'openbaar-nog-eens'])} }`,
    `first: 30, sortering: ACTUALITEIT, filter: { wijk: "${WIJK}", thema: ["hoogbegaafdheid"] }`,
  ],
  volledigheidOverzicht: ['', `filter: { ids: ${lijst(AANBOD)} }`, `filter: { wijk: "${WIJK}", alleenInWijk: true }`],
  organisatie: ['id: "swv-dordrecht"', 'id: "gemeente-dordrecht"'],
  wijk: [`code: "${WIJK}"`],
  thema: ['code: "hoogbegaafdheid"', 'code: "weerbaarheid"'],
  school: [`id: "${SCHOOL}"`],
  begrip: ['id: "tlv"'],
  regeling: ['id: "bestaat-niet"'],
  activiteit: [
    ...alle.flatMap(({ activiteit, opgegaan }) => [`id: "${activiteit}"`, `id: "${opgegaan}"`]),
    'id: "openbaar-act"',
  ],
  activiteiten: [
    `first: 100, filter: { wijk: "${WIJK}" }`,
    'filter: { aanbieder: "swv-dordrecht" }',
    `filter: { interesse: ${lijst(alle.map(({ woord }) => woord))} }`,
  ],
  matchActiviteiten: [
    'profiel: { leeftijd: 9, interesses: ["stevig staan"], regio: DORDRECHT }',
    `profiel: { leeftijd: 9, interesses: ${lijst(alle.map(({ woord }) => woord))}, wijk: "${WIJK}" }`,
  ],
  wachttijdmetingen: ['', ...AANBOD.map((id) => `filter: { soort: AANBOD, id: "${id}" }`)],
  wachttijdmonitor: [
    '',
    'groepeerOp: WIJK',
    'groepeerOp: AANBIEDER',
    'groepeerOp: THEMA, filter: { regio: [DORDRECHT] }',
  ],
  zoek: [
    'meetellen: false, first: 20, vraag: "samen stevig staan"',
    `meetellen: false, first: 10, filter: { regio: [DORDRECHT] }`,
    'meetellen: false, first: 10, vraag: "training voor mijn zoon van 9", sortering: NAAM',
    ...alle.flatMap(({ woord, tikfout }) => [
      `meetellen: false, vraag: "${woord}"`,
      `meetellen: false, vraag: "training ${tikfout}"`,
    ]),
  ],
  suggesties: ['begin: "samen ste"', 'begin: "a"', ...alle.map(({ woord }) => `begin: "${woord.slice(0, 6)}"`)],
  woorduitleg: ['woord: "training"', 'woord: "stevig"', ...alle.map(({ woord }) => `woord: "${woord}"`)],
  dubbelingen: [
    'first: 20',
    `first: 12, wijk: "${WIJK}"`,
    'status: [OPEN, BEVESTIGD, GEEN_DUBBEL, SAMENGEVOEGD], first: 20',
  ],
  controleerInvoer: [
    'soort: AANBOD, first: 20, minimum: 0, invoer: { naam: "Samen stevig staan op school", telefoon: "078 123 45 67" }',
    'soort: ACTIVITEIT, first: 20, minimum: 0, invoer: { naam: "Samen stevig staan op school" }',
    ...alle.map(({ woord }) => `soort: AANBOD, invoer: { naam: "${woord}" }`),
  ],
  overlap: [
    `first: 12, wijk: "${WIJK}", minimum: 50`,
    'first: 12, soort: AANBOD, regio: DORDRECHT, minimum: 50, metGewenst: true',
  ],
  witteVlekken: [
    `first: 15, filter: { wijk: ["${WIJK}"] }, drempel: 0`,
    `first: 15, per: NIVEAU, filter: { thema: ["hoogbegaafdheid"] }, drempel: 0`,
  ],
  witteVlekkenActiviteiten: [`first: 15, filter: { wijk: ["${WIJK}"] }, drempel: 0`],
  witteVlekkenOverzicht: ['', 'soort: ACTIVITEITEN'],
  witteVlekkenVergelijk: ['van: "2026-01-01"'],
  vergelijkProfielen: [`scholen: ["${SCHOOL}", "18YS04"]`],
  dekkingsoverzicht: [`regio: DORDRECHT, wijken: ["${WIJK}"], onderwijssoort: [VSO]`],
  sopKader: ['regio: DORDRECHT, sector: PO'],
};

/** Elke vraag die het schema kent, met alles wat eronder hangt. Een nieuwe vraag met verplichte argumenten moet hierboven staan. */
function uitHetSchema(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((veld) => {
    const keuzen = ARGUMENTEN[veld.name];
    if (!keuzen && veld.args.some(isRequiredArgument)) throw new Error(`Geef argumenten voor ${veld.name}.`);
    const velden = alleVelden(getNamedType(veld.type), schema);
    return (keuzen ?? ['']).map((met) => `{ ${veld.name}${met ? `(${met})` : ''} ${velden} }`);
  });
}

const VOORBEELDEN = path.join(import.meta.dirname, '../../gateway/graphiql/voorbeelden');

/** De voorbeelden die bij GraphiQL staan. */
async function voorbeelden(): Promise<string[]> {
  const bestanden = (await readdir(VOORBEELDEN)).sort();
  return Promise.all(bestanden.map((naam) => readFile(path.join(VOORBEELDEN, naam), 'utf8')));
}

export const alleVragen = async (): Promise<string[]> => [
  ...uitHetSchema(apiSchema(await leesSupergraph())),
  ...(await voorbeelden()),
];

/** Alles wat zonder GraphQL is op te halen. */
export const ADRESSEN = [
  '/hsds/services?full=true&per_page=100',
  '/hsds/services?minimal=true',
  '/hsds/service_at_locations?per_page=100',
  '/hsds/organizations?full=true&per_page=100',
  '/hsds/taxonomy_terms?per_page=100',
  '/wijzigingen.atom',
  '/sop?regio=DORDRECHT',
  `/sop/${SCHOOL}`,
  '/export/aanbod.csv',
  '/export/activiteiten.json',
];
