import type * as P from '../../../prisma/generated/client/enums.ts';
import type { Matchmoment } from './vormen.ts';

/** De namen van een mens voor de waarden uit de database, midden in een zin. */
export const TOEGANKELIJK: Record<P.Toegankelijkheid, string> = {
  ROLSTOEL: 'kinderen in een rolstoel',
  PRIKKELARM: 'kinderen die weinig prikkels nodig hebben',
  VISUELE_BEPERKING: 'blinde en slechtziende kinderen',
  AUDITIEVE_BEPERKING: 'dove en slechthorende kinderen',
  VERSTANDELIJKE_BEPERKING: 'kinderen met een verstandelijke beperking',
  EXTRA_BEGELEIDING: 'kinderen die extra begeleiding nodig hebben',
};

/** Voor wie een activiteit is, als alleen de soort onderwijs bekend is. */
export const ONDERWIJS: Record<P.Onderwijssoort, string> = {
  VOORSCHOOLS: 'de voorschool',
  PO: 'het basisonderwijs',
  SBO: 'het speciaal basisonderwijs',
  SO: 'het speciaal onderwijs',
  VO: 'het voortgezet onderwijs',
  VSO: 'het voortgezet speciaal onderwijs',
  PRO: 'het praktijkonderwijs',
  VMBO: 'het vmbo',
  HAVO: 'de havo',
  VWO: 'het vwo',
  GYMNASIUM: 'het gymnasium',
  ISK: 'de internationale schakelklas',
  MBO: 'het mbo',
};

export const MOMENT: Record<P.Momentsoort, string> = {
  BINNENSCHOOLS: 'onder schooltijd',
  NASCHOOLS: 'na schooltijd op school',
  BUITENSCHOOLS: 'buiten school',
  ZOMER: 'in de zomervakantie',
};

const SEIZOEN: Record<P.Seizoen, string> = {
  HELE_JAAR: '',
  SCHOOLJAAR: '',
  VOORJAAR: ' (in het voorjaar)',
  ZOMER: ' (in de zomer)',
  NAJAAR: ' (in het najaar)',
  WINTER: ' (in de winter)',
};

/** Minuten na middernacht als tijd: 930 is 15:30. */
export const tijd = (minuut: number): string =>
  `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}`;

/** `woensdag van 15:30 tot 17:00 uur`, met alleen wat bekend is. */
export function moment({ dag, vanMinuut, totMinuut, seizoen }: Matchmoment): string {
  const van = vanMinuut === null ? '' : ` ${totMinuut === null ? 'vanaf' : 'van'} ${tijd(vanMinuut)}`;
  const tot = totMinuut === null ? '' : ` tot ${tijd(totMinuut)}`;
  return `${dag.toLowerCase()}${van}${tot}${van || tot ? ' uur' : ''}${SEIZOEN[seizoen]}`;
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Een peildatum zoals men hem zegt: 2024-04 is april 2024. */
export function peildatumVoluit(peildatum: string): string {
  const [jaar, maand, dag] = peildatum.split('-');
  return [dag && String(Number(dag)), MAANDEN[Number(maand) - 1], jaar].filter(Boolean).join(' ');
}

/** € 225 of € 12,50. */
export const euro = (bedrag: number): string =>
  `€ ${Number.isInteger(bedrag) ? bedrag : bedrag.toFixed(2).replace('.', ',')}`;

/** Kilometers met één decimaal, zoals 2,3 km. */
export const kilometer = (km: number): string => `${String(Math.round(km * 10) / 10).replace('.', ',')} km`;
