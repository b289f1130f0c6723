import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Een vraag die uit het schema is gemaakt: wat er later bij komt, doet vanzelf mee. */
export interface Vraag {
  query: string;
  variables: Record<string, unknown>;
}

export interface Keuze {
  /** De waarde van een veld zonder velden, zoals een tekst of getal. `undefined`: de gewone waarde. */
  waarde?: (type: string, pad: string) => unknown;
  /** Welke argumenten en invoervelden worden ingevuld die niet hoeven, op hun pad. */
  ook?: (pad: string) => boolean;
}

type Soort = 'query' | 'mutation';

/** Hoofdvelden van het schema, met hun soort. Wat federatie zelf toevoegt (`_entities`) hoort er niet bij. */
export function hoofdvelden(
  schema: GraphQLSchema,
): { soort: Soort; naam: string; veld: GraphQLField<unknown, unknown> }[] {
  const van = (soort: Soort, velden = {}) =>
    Object.entries<GraphQLField<unknown, unknown>>(velden)
      .filter(([naam]) => !naam.startsWith('_'))
      .map(([naam, veld]) => ({ soort, naam, veld }));
  return [
    ...van('query', schema.getQueryType()?.getFields()),
    ...van('mutation', schema.getMutationType()?.getFields()),
  ];
}

/** Het hoofdveld met deze naam, zoals `Mutation.voegSamen`; niets als het er niet is. */
export const hoofdveldMet = (schema: GraphQLSchema, plek: string) =>
  hoofdvelden(schema).find(({ soort, naam }) => plek === `${soort === 'query' ? 'Query' : 'Mutation'}.${naam}`);

/** Een vraag aan één hoofdveld, met alle argumenten die moeten. Het antwoord heet `proef`. */
export function hoofdvraag(
  { soort, naam, veld }: ReturnType<typeof hoofdvelden>[number],
  keuze: Keuze = {},
  diepte = 0,
): Vraag {
  const { definities, aanroep, variables } = argumenten(veld, keuze);
  return { query: `${soort}${definities} { proef: ${naam}${aanroep}${selectie(veld.type, diepte)} }`, variables };
}

/** De argumenten van een veld als variabelen. */
export function argumenten(veld: GraphQLField<unknown, unknown>, keuze: Keuze = {}) {
  const gekozen = veld.args.filter((arg) => moet(arg) || keuze.ook?.(arg.name));
  const lijst = (tekst: (arg: GraphQLArgument) => string) =>
    gekozen.length === 0 ? '' : `(${gekozen.map(tekst).join(', ')})`;
  return {
    definities: lijst(({ name, type }) => `$${name}: ${String(type)}`),
    aanroep: lijst(({ name }) => `${name}: $${name}`),
    variables: Object.fromEntries(gekozen.map(({ name, type }) => [name, vul(type, keuze, name)])),
  };
}

/** Elk argument en invoerveld zonder velden, als pad met zijn type; een keuze uit een vaste reeks niet. */
export function invoerpaden(type: GraphQLInputType, pad: string, diep = 0): [pad: string, type: string][] {
  const kaal = getNamedType(type);
  const hier = String(type).replaceAll('!', '').startsWith('[') ? `${pad}.0` : pad;
  if (!isInputObjectType(kaal)) return isEnumType(kaal) ? [] : [[hier, kaal.name]];
  if (diep > 3) return [];
  return Object.values(kaal.getFields()).flatMap((veld) => invoerpaden(veld.type, `${hier}.${veld.name}`, diep + 1));
}

/** De velden zonder velden van een type, en tot deze diepte ook die eronder; bij een vereniging alleen de naam van het type. */
export function selectie(type: GraphQLField<unknown, unknown>['type'], diepte = 0): string {
  const kaal = getNamedType(type);
  if (isLeafType(kaal)) return '';
  if (!isObjectType(kaal)) return ' { __typename }';
  const velden = Object.values(kaal.getFields()).filter((veld) => !veld.args.some(moet));
  const delen = velden
    .filter((veld) => diepte > 0 || isLeafType(getNamedType(veld.type)))
    .map((veld) => `${veld.name}${selectie(veld.type, diepte - 1)}`);
  return ` { __typename ${diepte < 0 ? '' : delen.join(' ')} }`;
}

const GEWOON: Record<string, unknown> = {
  String: 'proef',
  ID: 'bestaat-niet',
  Int: 1,
  Float: 1,
  Boolean: true,
  Datum: '2026-03-01',
  Tijdstip: '2026-03-01T12:00:00.000Z',
  Peildatum: '2026',
  GeoJSON: {},
};

function vul(type: GraphQLInputType, keuze: Keuze, pad: string): unknown {
  if (isNonNullType(type)) return vul(type.ofType, keuze, pad);
  if (isListType(type)) return [vul(type.ofType, keuze, `${pad}.0`)];
  if (isInputObjectType(type)) {
    const velden = Object.values(type.getFields());
    const gekozen = type.isOneOf
      ? eenVan(velden, keuze, pad)
      : velden.filter((veld) => moet(veld) || keuze.ook?.(`${pad}.${veld.name}`));
    return Object.fromEntries(gekozen.map((veld) => [veld.name, vul(veld.type, keuze, `${pad}.${veld.name}`)]));
  }
  const gekozen = keuze.waarde?.(type.name, pad);
  if (gekozen !== undefined) return gekozen;
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!(type.name in GEWOON)) throw new Error(`Geef in test/kit/vraagmaker.ts een gewone waarde voor ${type.name}.`);
  return GEWOON[type.name];
}

/** Bij een keuze: het veld dat is gevraagd, en anders het eerste. */
const eenVan = (velden: GraphQLInputField[], keuze: Keuze, pad: string) =>
  [velden.find((veld) => keuze.ook?.(`${pad}.${veld.name}`)) ?? velden[0]].filter((veld) => veld !== undefined);

const moet = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/**
 * Per hoofdveld een weg naar een type: een vraag die `binnen` stelt aan elk gegeven van dat type dat er langs komt. Alleen langs velden zonder
 * argumenten die moeten, en niet langs wat in `dicht` staat. De kortste weg eerst.
 */
export function wegenNaar(schema: GraphQLSchema, type: string, binnen: string, dicht: ReadonlySet<string>): string[] {
  const wegen = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((veld) => {
    const weg = zoekWeg(veld, type, 'Query', dicht);
    return weg ? [weg] : [];
  });
  return wegen
    .toSorted((a, b) => a.length - b.length)
    .map((weg) => `{ ${weg.join(' { ')} { ${binnen} } ${'}'.repeat(weg.length)}`);
}

function zoekWeg(begin: GraphQLField<unknown, unknown>, doel: string, ouder: string, dicht: ReadonlySet<string>) {
  const rij = [{ veld: begin, ouder, weg: [] as string[] }];
  const gezien = new Set<string>();
  for (const { veld, ouder: van, weg } of rij) {
    if (veld.args.some(moet) || dicht.has(`${van}.${veld.name}`)) continue;
    const type = getNamedType(veld.type);
    const verder = [...weg, veld.name];
    if (type.name === doel) return verder;
    if (!isObjectType(type) || gezien.has(type.name)) continue;
    gezien.add(type.name);
    rij.push(...Object.values(type.getFields()).map((een) => ({ veld: een, ouder: type.name, weg: verder })));
  }
  return undefined;
}
