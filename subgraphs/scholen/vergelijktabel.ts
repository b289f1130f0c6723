import type { Beschikbaarheid, Regio } from '../../prisma/generated/client/enums.ts';
import type { Spiegelregel } from './spiegel.ts';

interface MetKader {
  school: { regio: Regio };
  profiel: { kaderRegio: Regio } | null;
}

/**
 * De gebieden waarvan het kader voor een school geldt. Zonder profiel is dat het kader dat de andere scholen in haar gebied gebruiken;
 * is er geen, dan dat van het gebied zelf.
 */
export function kaderRegios({ school, profiel }: MetKader, alle: readonly MetKader[]): Regio[] {
  if (profiel) return [profiel.kaderRegio];
  const buren = alle.flatMap((ander) =>
    ander.profiel && ander.school.regio === school.regio ? [ander.profiel.kaderRegio] : [],
  );
  return buren.length > 0 ? [...new Set(buren)] : [school.regio];
}

export interface Vergelijkkolom<O> {
  schoolId: string;
  regels: readonly Spiegelregel<O>[];
}

export interface Vergelijkcel {
  schoolId: string;
  /** Leeg als het onderdeel niet in het kader van deze school staat. */
  beschikbaarheid: Beschikbaarheid | null;
  toelichting: string | null;
}

export interface Vergelijkrij<O> {
  onderdeel: O;
  cellen: Vergelijkcel[];
  verschilt: boolean;
}

/**
 * Zet de antwoorden van scholen naast elkaar: een rij per onderdeel dat in het kader van een van hen staat, een cel per school.
 * De rijen staan in de volgorde van het kader van de eerste school, dan wat de volgende scholen daaraan toevoegen.
 */
export function vergelijktabel<O extends { code: string }>(kolommen: readonly Vergelijkkolom<O>[]): Vergelijkrij<O>[] {
  const onderdelen = new Map(
    kolommen.flatMap(({ regels }) => regels.map(({ onderdeel }) => [onderdeel.code, onderdeel])),
  );
  const perSchool = kolommen.map(({ schoolId, regels }) => ({
    schoolId,
    perCode: new Map(regels.map((regel) => [regel.onderdeel.code, regel])),
  }));
  return [...onderdelen.values()].map((onderdeel) => {
    const cellen = perSchool.map(({ schoolId, perCode }) => {
      const regel = perCode.get(onderdeel.code);
      return { schoolId, beschikbaarheid: regel?.beschikbaarheid ?? null, toelichting: regel?.toelichting ?? null };
    });
    return { onderdeel, cellen, verschilt: verschilt(cellen) };
  });
}

/** Of twee scholen een verschillend antwoord gaven. Wat onbekend is, is geen antwoord en dus geen verschil. */
export function verschilt(cellen: readonly { beschikbaarheid: Beschikbaarheid | null }[]): boolean {
  const antwoorden = cellen.map((cel) => cel.beschikbaarheid).filter((b) => b !== null && b !== 'ONBEKEND');
  return new Set(antwoorden).size > 1;
}
