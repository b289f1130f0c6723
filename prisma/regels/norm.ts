import type { Ondersteuningsniveau, Onderwerpsoort, Onderwijssoort } from '../generated/client/enums.ts';

export interface Normkeuze {
  code: string;
  niveaus: readonly Ondersteuningsniveau[];
  voorScholen: boolean;
}

/** Onderwijs waarvoor een leerling een plek moet krijgen en dus kan wachten. */
const GESPECIALISEERD: ReadonlySet<Onderwijssoort> = new Set(['SBO', 'SO', 'VSO', 'PRO']);

/** Of een school een wachttijd heeft: alleen gespecialiseerd onderwijs kent een plaatsing. */
export const kentWachttijd = (onderwijssoorten: readonly Onderwijssoort[]): boolean =>
  onderwijssoorten.some((soort) => GESPECIALISEERD.has(soort));

/**
 * Welke norm voor de wachttijd geldt: voor een school de norm voor scholen, voor aanbod de norm van zijn ondersteuningsniveau. Is
 * die er niet, dan de standaard (een norm zonder niveaus). Zonder standaard is er geen norm.
 */
export function kiesNorm(
  normen: readonly Normkeuze[],
  onderwerp: { soort: Onderwerpsoort; niveau: Ondersteuningsniveau | null },
): string | undefined {
  const opCode = normen.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const eigen = opCode.find((norm) =>
    onderwerp.soort === 'SCHOOL'
      ? norm.voorScholen
      : !norm.voorScholen && onderwerp.niveau !== null && norm.niveaus.includes(onderwerp.niveau),
  );
  return (eigen ?? opCode.find((norm) => !norm.voorScholen && norm.niveaus.length === 0))?.code;
}
