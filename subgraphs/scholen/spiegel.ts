import type { Beschikbaarheid, Schoolsector, Sopsoort } from '../../prisma/generated/client/enums.ts';
import { isVraagsoort } from '../../schema/waarden/sopvraag.ts';

interface Onderdeel {
  code: string;
  soort: Sopsoort;
  sectoren: Schoolsector[];
}

interface Antwoord {
  onderdeelCode: string;
  beschikbaarheid: Beschikbaarheid;
  toelichting: string | null;
}

export interface Spiegelregel<O> {
  onderdeel: O;
  beschikbaarheid: Beschikbaarheid;
  toelichting: string | null;
}

/** De onderdelen van een kader die een school in deze sectoren moet beantwoorden. */
export const vragenVoor = <O extends Onderdeel>(kader: readonly O[], sectoren: readonly Schoolsector[]): O[] =>
  kader.filter((deel) => isVraagsoort(deel.soort) && deel.sectoren.some((sector) => sectoren.includes(sector)));

/** Legt de antwoorden van een school naast elk onderdeel. Wat niet is beantwoord, is onbekend en valt niet weg. */
export function spiegel<O extends Onderdeel>(
  onderdelen: readonly O[],
  antwoorden: readonly Antwoord[],
): Spiegelregel<O>[] {
  const perCode = new Map(antwoorden.map((antwoord) => [antwoord.onderdeelCode, antwoord]));
  return onderdelen.map((onderdeel) => {
    const antwoord = perCode.get(onderdeel.code);
    return {
      onderdeel,
      beschikbaarheid: antwoord?.beschikbaarheid ?? 'ONBEKEND',
      toelichting: antwoord?.toelichting ?? null,
    };
  });
}

export type Samenvatting = Record<Beschikbaarheid, number> & { totaal: number };

/** Hoe vaak elk antwoord voorkomt. De vijf antwoorden samen zijn het totaal. */
export function vatSamen(regels: readonly { beschikbaarheid: Beschikbaarheid }[]): Samenvatting {
  const samen = { AANWEZIG: 0, IN_ONTWIKKELING: 0, OP_AFROEP: 0, NIET: 0, ONBEKEND: 0, totaal: regels.length };
  for (const { beschikbaarheid } of regels) samen[beschikbaarheid] += 1;
  return samen;
}
