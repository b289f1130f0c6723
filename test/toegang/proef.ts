import { type GraphQLField, GraphQLObjectType, GraphQLSchema, graphql, isObjectType } from 'graphql';
import { type Context, maakContext } from '../../schema/context.ts';
import { ROLLEN } from '../../schema/instellingen-toegang.ts';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { type Regelnaam, TOEGANGSREGELS, type Toegangsregel } from '../../schema/toegangsregels.ts';
import { weigering } from '../../schema/weigering.ts';
import type { TestDatabase } from '../kit/database.ts';
import { argumenten, hoofdveldMet, hoofdvraag, selectie } from '../kit/vraagmaker.ts';
import { regelVan } from './regels-in-schema.ts';

/** Iedereen die er kan staan: niemand aangemeld, aangemeld zonder rol, en elke rol. */
export const IEDEREEN: readonly Wie[] = [
  PUBLIEK,
  { rol: 'PUBLIEK', onderwerp: 'kenmerk' },
  ...ROLLEN.map((rol) => ({ rol, onderwerp: 'kenmerk', organisatieId: 'geen-organisatie', schoolId: '99ZZ99' })),
];

/** Wat de tabel zegt, los van `mag` in schema/toegang.ts: anders keurt de regel zichzelf. */
export const magVolgensTabel = ({ rollen }: Toegangsregel, { rol }: Wie): boolean =>
  rol === 'BEHEERDER' || (rol !== 'PUBLIEK' && rollen.includes(rol));

/** Een antwoord, van een subgraph of over HTTP. */
export interface Antwoord {
  data?: unknown;
  errors?: readonly { message: string; extensions: { code?: unknown } }[] | undefined;
}

/**
 * Wat er mis is aan een antwoord op een vraag naar wat onder deze regel valt; leeg als het klopt. Wie het niet mag, krijgt de weigering van
 * de regel of een leeg veld. Wie het mag krijgt geen van beide; van een aanbieder of school mag het nog wel "niet van u" zijn.
 */
export function watMist(naam: Regelnaam, wie: Wie, { data, errors }: Antwoord): string | undefined {
  const regel: Toegangsregel = TOEGANGSREGELS[naam];
  const fouten = errors ?? [];
  const geweigerd = fouten.some(({ message }) => message === weigering({ wie }, naam).message);
  const waarden = proeven(data);
  const gekregen = waarden.some((waarde) => waarde !== null);
  if (!magVolgensTabel(regel, wie)) {
    if (gekregen) return `${wie.rol} krijgt ${naam}, en mag dat niet`;
    if (regel.leeg) return geweigerd ? `${wie.rol} krijgt bij ${naam} een fout in plaats van een leeg veld` : undefined;
    return geweigerd ? undefined : `${wie.rol} wordt bij ${naam} niet geweigerd: ${JSON.stringify(fouten)}`;
  }
  const niet = fouten.some(({ extensions }) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(extensions.code)));
  if (geweigerd || (niet && !regel.eigen)) return `${wie.rol} wordt bij ${naam} geweigerd, en mag het wel`;
  if (regel.leeg && !gekregen) return `${wie.rol} krijgt bij ${naam} een leeg veld, en mag het wel lezen`;
  return undefined;
}

/** Alle waarden die in een antwoord onder `proef` staan. */
export function proeven(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([veld, waarde]) => (veld === 'proef' ? [waarde] : proeven(waarde)));
}

/** Vraagt rechtstreeks aan een subgraph wat onder een regel valt, als iemand. */
export async function probeer(schema: GraphQLSchema, db: TestDatabase, naam: string, wie: Wie): Promise<Antwoord> {
  const contextValue = maakContext({ prisma: db.prisma, verzoekId: 'proef', wie });
  const hoofdveld = hoofdveldMet(schema, naam);
  if (hoofdveld) {
    const { query, variables } = hoofdvraag(hoofdveld);
    return graphql({ schema, source: query, variableValues: variables, contextValue });
  }
  return probeerVeld(schema, naam, contextValue);
}

/** Geeft het type een verzonnen ouder, zodat er geen gegevens voor nodig zijn: een weigering komt vóór het lezen. */
function probeerVeld(schema: GraphQLSchema, naam: string, contextValue: Context): Promise<Antwoord> {
  const [typenaam = '', veldnaam] = naam.split('.');
  const type = schema.getType(typenaam);
  if (!isObjectType(type)) throw new Error(`${typenaam} is hier geen type.`);
  const velden = Object.values(type.getFields());
  const veld = veldnaam ? type.getFields()[veldnaam] : velden.find((een) => regelVan(een) === undefined);
  if (!veld) throw new Error(`${naam} heeft hier geen veld om naar te vragen.`);
  const ouder = new Proxy({}, { get: (_doel, eigenschap) => (typeof eigenschap === 'string' ? 'waarde' : undefined) });
  const query = new GraphQLObjectType({ name: 'Proef', fields: { ouder: { type, resolve: () => ouder } } });
  const { definities, aanroep, variables } = argumenten(veld as GraphQLField<unknown, unknown>);
  return graphql({
    schema: new GraphQLSchema({ query }),
    source: `query${definities} { ouder { proef: ${veld.name}${aanroep}${selectie(veld.type, -1)} } }`,
    variableValues: variables,
    contextValue,
  });
}
