import { GraphQLError } from 'graphql';
import type { Builder } from './builder.ts';

export type Scalars = {
  ID: { Input: string; Output: string };
  Datum: { Input: Date; Output: Date };
  Tijdstip: { Input: Date; Output: Date };
  Peildatum: { Input: string; Output: string };
  GeoJSON: { Input: unknown; Output: unknown };
};

/** Het jaar 0 kent PostgreSQL niet. Met deze jaren blijft er ook na optellen en aftrekken een gewone datum over. */
const DATUM = /^[12]\d{3}-\d{2}-\d{2}$/;
const [EERSTE_MOMENT, LAATSTE_MOMENT] = [new Date('1000-01-01T00:00:00Z'), new Date('2999-12-31T23:59:59.999Z')];
const PEILDATUM = /^\d{4}(-\d{2}(-\d{2})?)?$/;

interface Lezer {
  description: string;
  serialize: (waarde: unknown) => unknown;
  parseValue: (waarde: unknown) => unknown;
}

/** Hoe elke eigen waarde eruitziet en wordt gelezen. Ook de gateway gebruikt dit, om een fout al bij de voordeur te zien. */
export const SCALARS: Record<Exclude<keyof Scalars, 'ID'>, Lezer> = {
  Datum: {
    description: 'Een dag, als jaar-maand-dag: 2026-03-01.',
    serialize: (waarde) => (waarde instanceof Date ? waarde.toISOString().slice(0, 10) : String(waarde).slice(0, 10)),
    parseValue: leesDatum,
  },
  Tijdstip: {
    description: 'Een moment in de tijd (ISO 8601, UTC): 2026-03-01T12:30:00.000Z.',
    serialize: (waarde) => (waarde instanceof Date ? waarde.toISOString() : String(waarde)),
    parseValue: leesTijdstip,
  },
  Peildatum: {
    description: 'Een dag, maand of jaar, zo precies als de bron hem geeft: 2023-04-13, 2022-04 of 2020.',
    serialize: String,
    parseValue: leesPeildatum,
  },
  GeoJSON: {
    description: 'Een vorm op de kaart (GeoJSON, WGS 84: eerst lengtegraad, dan breedtegraad).',
    serialize: (waarde) => waarde,
    parseValue: (waarde) => waarde,
  },
};

export function registreerScalars(builder: Builder): void {
  for (const [naam, lezer] of Object.entries(SCALARS)) builder.scalarType(naam as 'Datum', lezer as never);
}

function leesTijdstip(waarde: unknown): Date {
  const tijdstip = new Date(typeof waarde === 'string' ? waarde : Number.NaN);
  if (!(tijdstip >= EERSTE_MOMENT && tijdstip <= LAATSTE_MOMENT))
    throw fout('Schrijf een tijdstip als 2026-03-01T12:30:00Z.');
  return tijdstip;
}

function leesPeildatum(waarde: unknown): string {
  if (typeof waarde !== 'string' || !PEILDATUM.test(waarde))
    throw fout('Schrijf een peildatum als 2022, 2022-04 of 2022-04-13.');
  return waarde;
}

function leesDatum(waarde: unknown): Date {
  if (typeof waarde === 'string' && DATUM.test(waarde)) {
    const datum = new Date(`${waarde}T00:00:00Z`);
    if (!Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(waarde)) return datum;
  }
  throw fout('Schrijf een datum als 2026-03-01.');
}

function fout(boodschap: string): GraphQLError {
  return new GraphQLError(boodschap, { extensions: { code: 'BAD_USER_INPUT' } });
}
