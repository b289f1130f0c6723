import type { Onderwijssoort, Schoolsector } from '../../prisma/generated/client/enums.ts';
import { sectorVan } from '../../schema/waarden/schoolsector.ts';
import { type Zoeksleutel, zoeksleutels } from '../../schema/waarden/schoolsoorten.ts';

/** Waarover wordt geteld: een onderdeel van het kader, of een thema. Een thema geldt voor elke sector. */
export interface Onderwerp {
  code: string;
  sectoren: readonly Schoolsector[] | null;
}

/** De scholen van één soort onderwijs in één wijk. */
export interface Groep {
  soort: Onderwijssoort;
  wijk: string | null;
  scholen: number;
  zonderProfiel: number;
}

/** Wat de scholen van een groep over één onderwerp antwoorden. */
export interface Telling {
  code: string;
  soort: Onderwijssoort;
  wijk: string | null;
  aanwezig: number;
  opAfroep: number;
  inOntwikkeling: number;
  niet: number;
}

export interface Dekkingscel extends Groep, Telling {
  onbekend: number;
}

const GEEN = { aanwezig: 0, opAfroep: 0, inOntwikkeling: 0, niet: 0 };
const sleutel = (code: string, { soort, wijk }: { soort: string; wijk: string | null }) => `${code}|${soort}|${wijk}`;

/** De groepen waarvoor een onderwerp geldt: die van de sectoren waar het kader het vraagt. */
const groepenVoor = ({ sectoren }: Onderwerp, groepen: readonly Groep[]) =>
  groepen.filter(({ soort }) => {
    const sector = sectorVan(soort);
    return sectoren === null || (sector !== null && sectoren.includes(sector));
  });

/** Hoeveel cellen een overzicht krijgt. */
export const aantalCellen = (onderwerpen: readonly Onderwerp[], groepen: readonly Groep[]): number =>
  onderwerpen.reduce((som, onderwerp) => som + groepenVoor(onderwerp, groepen).length, 0);

/**
 * Een cel voor elk onderwerp en elke groep waarvoor het geldt, ook als geen school het biedt. Wie een profiel heeft maar geen antwoord
 * gaf, is onbekend: zo telt elke school in een cel precies één keer.
 */
export function dekkingscellen(
  onderwerpen: readonly Onderwerp[],
  groepen: readonly Groep[],
  tellingen: readonly Telling[],
): Dekkingscel[] {
  const geteld = new Map(tellingen.map((telling) => [sleutel(telling.code, telling), telling]));
  return onderwerpen.flatMap((onderwerp) =>
    groepenVoor(onderwerp, groepen).map((groep) => {
      const { aanwezig, opAfroep, inOntwikkeling, niet } = geteld.get(sleutel(onderwerp.code, groep)) ?? GEEN;
      const onbekend = groep.scholen - groep.zonderProfiel - aanwezig - opAfroep - inOntwikkeling - niet;
      return { ...groep, code: onderwerp.code, aanwezig, opAfroep, inOntwikkeling, niet, onbekend };
    }),
  );
}

/** Per soort onderwijs de sleutels waarop haar scholen te vinden zijn. */
export const soortregels = (soorten: readonly Onderwijssoort[]): { soort: Onderwijssoort; sleutel: Zoeksleutel }[] =>
  [...new Set(soorten)].flatMap((soort) => zoeksleutels([soort]).map((gezocht) => ({ soort, sleutel: gezocht })));
