import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { TOEGANGSREGELS } from '../../schema/toegangsregels.ts';

/** Wat overal in het schema met een eigen sleutel voorkomt: daaronder gaat een vraag niet nog eens de hele stad door. */
const ENTITEITEN = new Set(['Aanbod', 'Activiteit', 'Organisatie', 'School', 'Wijk', 'Thema', 'Regeling', 'Gemeente']);
/** Wat alleen van het eigene of voor wie beheert is: dat staat in eigen tests, en maakt een vraag groter dan de gateway aanneemt. */
const nietVoorIedereen = (type: string, veld: string): boolean => `${type}.${veld}` in TOEGANGSREGELS;
/** Kost per record een eigen zoekvraag: alleen bij één record. */
const PER_RECORD = new Set(['vergelijkbaar', 'overlap']);
/** Genoeg voor een lijst, haar regels, een record, een lijst daaronder en de records daarin. */
const DIEPTE = 9;

/** Alle velden van een type, met wat eronder hangt: van elk record in een record alleen wat het zelf heeft. */
export function alleVelden(type: GraphQLNamedType, schema: GraphQLSchema, diepte = DIEPTE, records = 0): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type) || isInterfaceType(type)) {
    const delen = schema.getPossibleTypes(type).map((deel) => {
      // Typen met hetzelfde veld van een ander type kunnen niet samen in één selectie: elk zijn eigen naam.
      const velden = isObjectType(deel) ? veldenVan(deel, schema, diepte, records, `${deel.name.toLowerCase()}_`) : '';
      return `... on ${deel.name} { ${velden} }`;
    });
    return `{ __typename ${delen.join(' ')} }`;
  }
  return isObjectType(type) ? `{ __typename ${veldenVan(type, schema, diepte, records, '')} }` : '';
}

function veldenVan(
  type: { name: string; getFields(): Record<string, GraphQLField<unknown, unknown>> },
  schema: GraphQLSchema,
  diepte: number,
  records: number,
  voor: string,
): string {
  const hier = records + (ENTITEITEN.has(type.name) ? 1 : 0);
  return Object.values(type.getFields())
    .flatMap((veld) => {
      const eigen = getNamedType(veld.type);
      if (veld.args.some(isRequiredArgument) || nietVoorIedereen(type.name, veld.name)) return [];
      if (PER_RECORD.has(veld.name) && !(hier === 1 && diepte === DIEPTE)) return [];
      const blad = isLeafType(eigen);
      if (!blad && (diepte <= 1 || hier >= 2)) return [];
      const first = veld.args.some(({ name }) => name === 'first') ? '(first: 4)' : '';
      const naam = voor ? `${voor}${veld.name}: ` : '';
      return [`${naam}${veld.name}${first} ${alleVelden(eigen, schema, diepte - 1, hier)}`];
    })
    .join(' ');
}
