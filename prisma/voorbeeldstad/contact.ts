import { slug } from '../regels/slug.ts';
import type { Toeval } from './toeval.ts';

/**
 * Telefoonnummers die niet kunnen bestaan: netnummer 0999 is niet uitgegeven en geen mobiel nummer begint met 06-000
 * (Nummerplan telefoon- en ISDN-diensten). `.example` is gereserveerd voor voorbeelden (RFC 2606).
 */
export const DOMEIN = 'voorbeeldstad.example';

export interface Telefoon {
  /** Netnummer zonder 0. */
  net: string;
  nummer: string;
}

/** Een eigen nummer per volgnummer: de eerste miljoen is verschillend. */
export function telefoon(volgnummer: number, mobiel: boolean): Telefoon {
  if (mobiel) return { net: '6', nummer: `000${String((volgnummer * 7_919) % 100_000).padStart(5, '0')}` };
  return { net: '999', nummer: String((volgnummer * 65_537) % 1_000_000).padStart(6, '0') };
}

/** Hetzelfde nummer zoals verschillende mensen het opschrijven. */
export function schrijfTelefoon({ net, nummer }: Telefoon, toeval?: Toeval): string {
  const gewoon = `0${net}-${nummer}`;
  if (!toeval) return gewoon;
  const paren = nummer.replace(/(\d{2})(?=\d)/g, '$1 ');
  return toeval.kies([
    `0${net} ${paren}`,
    `+31 ${net} ${nummer}`,
    `(0${net}) ${paren}`,
    `0${net}${nummer}`,
    `0031${net}${nummer}`,
  ]);
}

export const webnaam = (naam: string): string => slug(naam).slice(0, 40).replace(/-+$/, '');
export const website = (webnaam: string, pad = ''): string => `https://${webnaam}.${DOMEIN}${pad ? `/${pad}` : ''}`;
export const email = (webnaam: string): string => `${webnaam}@${DOMEIN}`;
