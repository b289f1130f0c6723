import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { PROFIEL } from '../../gateway/hsds/profiel.ts';

/** De JSON Schemas van Open Referral (CC BY-SA 4.0) zitten niet in dit project; zij staan ernaast, als iemand ze daar neerzet. */
export const STANDAARD = path.join(import.meta.dirname, '../../../shared/standaarden/hsds-3.0/schema');

export type HsdsSoort = 'service' | 'organization' | 'service_at_location' | 'taxonomy' | 'taxonomy_term';

/** Wat HSDS 3.0 van elk gegeven eist dat hier voorkomt, ook genest. */
const VERPLICHT: Record<string, readonly string[]> = {
  service: ['id', 'name', 'status'],
  organization: ['id', 'name', 'description'],
  service_at_location: ['id'],
  taxonomy: ['id', 'name', 'description'],
  taxonomy_term: ['id', 'name', 'description'],
  location: ['id', 'location_type'],
  address: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  phone: ['id', 'number'],
  attribute: ['id'],
  service_area: ['id'],
  cost_option: ['id'],
  schedule: ['id'],
  funding: ['id'],
  organization_identifier: ['id', 'identifier_type', 'identifier'],
};
const MEERVOUD: Record<string, string> = {
  organization: 'organization',
  location: 'location',
  taxonomy_term: 'taxonomy_term',
  addresses: 'address',
  phones: 'phone',
  attributes: 'attribute',
  service_areas: 'service_area',
  service_at_locations: 'service_at_location',
  cost_options: 'cost_option',
  schedules: 'schedule',
  funding: 'funding',
  organization_identifiers: 'organization_identifier',
};
const UUIDS = [
  'id',
  'organization_id',
  'service_id',
  'location_id',
  'link_id',
  'taxonomy_term_id',
  'taxonomy_id',
  'parent_id',
  'parent_organization_id',
];

const maakAjv = () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv;
};

/** Een kleine eigen vorm van HSDS met ons profiel, zodat deze test ook zonder de standaard ernaast iets zegt. */
export function eigenKeuring(soort: HsdsSoort): ValidateFunction {
  const ajv = maakAjv();
  for (const [naam, required] of Object.entries(VERPLICHT)) {
    const profiel: Record<string, { properties: object }> = PROFIEL.schemas;
    ajv.addSchema(
      {
        type: 'object',
        required: [...required],
        properties: {
          ...Object.fromEntries(UUIDS.map((veld) => [veld, { type: 'string', format: 'uuid' }])),
          name: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          website: { type: 'string', format: 'uri' },
          email: { type: 'string', format: 'email' },
          last_modified: { type: 'string', format: 'date-time' },
          minimum_age: { type: 'number' },
          maximum_age: { type: 'number' },
          amount: { type: 'number' },
          ...(naam === 'service' ? { status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] } } : {}),
          ...Object.fromEntries(Object.entries(MEERVOUD).map(([veld, een]) => [veld, genest(veld, een)])),
          ...profiel[`${naam}.json`]?.properties,
        },
      },
      `${naam}.json`,
    );
  }
  return keuring(ajv, soort);
}

const genest = (veld: string, een: string) =>
  veld === een && een !== 'funding' ? { $ref: `${een}.json` } : { type: 'array', items: { $ref: `${een}.json` } };

/** De echte JSON Schemas met ons profiel erover; `undefined` als zij er niet zijn. */
export function standaardKeuring(soort: HsdsSoort): ValidateFunction | undefined {
  if (!existsSync(STANDAARD)) return undefined;
  const ajv = maakAjv();
  const profiel: Record<string, { properties: object }> = PROFIEL.schemas;
  for (const bestand of readdirSync(STANDAARD).filter((naam) => !/openapi|compiled/.test(naam))) {
    const schema = JSON.parse(readFileSync(path.join(STANDAARD, bestand), 'utf8'));
    ajv.addSchema({ ...schema, properties: { ...schema.properties, ...profiel[bestand]?.properties } }, bestand);
  }
  return keuring(ajv, soort);
}

function keuring(ajv: Ajv2020, soort: HsdsSoort): ValidateFunction {
  const keur = ajv.getSchema(`${soort}.json`);
  if (!keur) throw new Error(`Er is geen schema van ${soort}.`);
  return keur;
}
