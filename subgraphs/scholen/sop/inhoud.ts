import type { z } from 'zod';
import type { Regio } from '../../../prisma/generated/client/enums.ts';
import { profiel } from '../../../prisma/startdata/vorm/scholen.ts';
import type { SopWijziging } from './invoervorm.ts';

/** Wat er in een concept staat: een profiel, zonder van wie en van wanneer het is. */
const inhoudvorm = profiel.omit({ school: true, schooljaar: true, herkomst: true, bronnen: true });
export type Inhoud = z.output<typeof inhoudvorm>;

/** Een concept waar nog niets in staat. */
export const legeInhoud = (kaderRegio: Regio): Inhoud => inhoudvorm.parse({ bron: 'SCHOOLGIDS', kaderRegio });

/** Een concept met wat er in een ander jaar stond. Antwoorden op onderdelen die niet meer in het kader staan, gaan niet mee. */
export function kopieVan(inhoud: Inhoud, codes: ReadonlySet<string>): Inhoud {
  const antwoorden = inhoud.antwoorden.filter(({ onderdeel }) => codes.has(onderdeel));
  return { ...inhoud, antwoorden, vastgesteldOp: null, url: null };
}

/** Het concept met de wijziging erin. Een antwoord vervangt dat op hetzelfde onderdeel; regels vervangen alle regels. */
export function vulIn(inhoud: Inhoud, { antwoorden = [], ...rest }: SopWijziging): Inhoud {
  const perCode = new Map([...inhoud.antwoorden, ...antwoorden].map((antwoord) => [antwoord.onderdeel, antwoord]));
  const ingevuld = Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde !== undefined));
  return { ...inhoud, ...ingevuld, antwoorden: [...perCode.values()] };
}
