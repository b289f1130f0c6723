import { leesTeksten, ontleed } from '../../prisma/laden/lees.ts';
import { leegPakket } from '../../prisma/laden/schrijf.ts';
import type { Pakket, Soort } from '../../prisma/startdata/vorm/pakket.ts';
import { genereer, type Inhoud } from '../../prisma/voorbeeldstad/index.ts';

export const PEILDATUM = new Date('2026-09-01T00:00:00Z');
/** Thema's, kader en normen waar Voorbeeldstad op bouwt. */
export const start = ontleed(await leesTeksten());

export const delen = (aanbod: number, zaad = 1, peildatum = PEILDATUM): Iterable<Inhoud> =>
  genereer({ aanbod, zaad, peildatum, themas: start.themas, kader: start.sopKader });

export interface Stad extends Pakket {
  dubbel: [string, string][];
  bijna: [string, string][];
}

/** Een hele Voorbeeldstad bij elkaar. */
export function stad(aanbod: number, zaad = 1, peildatum = PEILDATUM): Stad {
  const alles: Stad = { ...leegPakket(), dubbel: [], bijna: [] };
  for (const { pakket, dubbel, bijna } of delen(aanbod, zaad, peildatum)) {
    for (const soort of Object.keys(pakket) as Soort[]) (alles[soort] as unknown[]).push(...(pakket[soort] ?? []));
    alles.dubbel.push(...dubbel);
    alles.bijna.push(...bijna);
  }
  return alles;
}

/** Alle teksten in een record, ook die dieper liggen. */
export function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : [];
}

export const deel = <T>(lijst: readonly T[], kenmerk: (rij: T) => boolean): number =>
  lijst.filter(kenmerk).length / lijst.length;
