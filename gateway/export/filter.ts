import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { GeenAntwoord } from '../uitwisseling/stel.ts';

type Vraagtekens = Record<string, unknown>;

const fout = (boodschap: string) => new GeenAntwoord(400, 'BAD_USER_INPUT', boodschap);

/**
 * Maakt van wat achter het vraagteken staat het filter van een lijst. Elk veld van het filter kan er los staan (`?thema=weerbaarheid,sport`),
 * of alles samen als JSON in `filter`. Wat het filter niet kent, is een fout die zegt wat er wel kan.
 */
export function leesFilter(vraagtekens: Vraagtekens, schema: GraphQLSchema, type: string): object {
  const soort = schema.getType(type);
  if (!isInputObjectType(soort)) throw new Error(`Het filter ${type} staat niet in het schema.`);
  const { filter, ...los } = vraagtekens;
  return { ...(filter === undefined ? {} : leesJson(filter, soort)), ...leesLos(los, soort) };
}

function leesJson(tekst: unknown, soort: GraphQLInputObjectType): object {
  const gelezen = alsObject(tekst);
  if (!gelezen) throw fout('filter: verwacht een filter in JSON, zoals {"thema":["weerbaarheid"]}.');
  const onbekend = Object.keys(gelezen).find((veld) => !Object.hasOwn(soort.getFields(), veld));
  if (onbekend !== undefined) throw onbekendVeld(`In filter staat ${onbekend.slice(0, 40)}`, soort);
  return gelezen;
}

function alsObject(tekst: unknown): object | undefined {
  try {
    const inhoud: unknown = JSON.parse(String(tekst));
    return typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud) ? inhoud : undefined;
  } catch {
    return undefined;
  }
}

const leesLos = (los: Vraagtekens, soort: GraphQLInputObjectType): object =>
  Object.fromEntries(
    Object.entries(los).map(([naam, waarde]) => {
      const veld = soort.getFields()[naam];
      if (!veld) throw onbekendVeld(`Achter het vraagteken staat ${naam.slice(0, 40)}`, soort);
      return [naam, leesVeld(veld, [waarde].flat().map(String))];
    }),
  );

const onbekendVeld = (wat: string, soort: GraphQLInputObjectType) =>
  fout(`${wat}; dat kan hier niet. Wel: filter, ${Object.keys(soort.getFields()).join(', ')}.`);

function leesVeld({ name, type }: GraphQLInputField, teksten: readonly string[]): unknown {
  const kern = getNullableType(type) as GraphQLInputType;
  if (isListType(kern)) {
    const delen = teksten.flatMap((tekst) => tekst.split(','));
    return delen.map((deel) => leesWaarde(name, getNamedType(kern) as GraphQLInputType, deel.trim()));
  }
  const [tekst = '', ...meer] = teksten;
  if (meer.length > 0) throw fout(`${name}: geef één waarde.`);
  return leesWaarde(name, kern, tekst);
}

function leesWaarde(naam: string, type: GraphQLInputType, tekst: string): unknown {
  if (isEnumType(type)) {
    const waarden = type.getValues().map(({ name }) => name);
    if (waarden.includes(tekst)) return tekst;
    throw fout(`${naam}: verwacht een van ${waarden.join(', ')}.`);
  }
  if (isInputObjectType(type)) return leesGroep(naam, type, tekst);
  switch (getNamedType(type).name) {
    case 'Boolean':
      if (tekst === 'true' || tekst === 'false') return tekst === 'true';
      throw fout(`${naam}: verwacht true of false.`);
    case 'Int':
    case 'Float':
      if (/^\d+(\.\d+)?$/.test(tekst)) return Number(tekst);
      throw fout(`${naam}: verwacht een getal.`);
    default:
      return tekst;
  }
}

/** Een leeftijd is te schrijven als 8 of 8-12. Een andere groep velden kan alleen in `filter`. */
function leesGroep(naam: string, type: GraphQLInputObjectType, tekst: string): unknown {
  if (type.name !== 'LeeftijdInvoer') throw fout(`${naam}: geef dit in filter, als JSON.`);
  const [, van, tot = van] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(tekst) ?? [];
  if (van === undefined) throw fout(`${naam}: verwacht een leeftijd als 8, of 8-12.`);
  return { van: Number(van), tot: Number(tot) };
}
