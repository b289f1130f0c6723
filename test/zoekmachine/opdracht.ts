import { VINDBARE_SOORTEN } from '../../search/vormen.ts';
import type { Vorm, Woordgroep, Zoekopdracht } from '../../search/zoekmachine.ts';

export const ALLES: Zoekopdracht = {
  groepen: [],
  wijze: 'ALLE',
  keuze: {},
  volgorde: 'RELEVANTIE',
  vanaf: 0,
  aantal: 100,
  facetten: [],
};

export const opdracht = (delen: Partial<Zoekopdracht> = {}): Zoekopdracht => ({ ...ALLES, ...delen });

/** Een groep waarvan elke vorm een term is, of termen met een spatie ertussen die er alle moeten staan. */
export function groep(vormen: readonly string[], delen: Partial<Woordgroep> = {}): Woordgroep {
  return {
    woorden: vormen[0] ?? '',
    gewicht: 1,
    nodig: true,
    vormen: vormen.map((termen, nr): Vorm => ({ termen: termen.split(' '), gewicht: 1 / (nr + 1), wijze: 'WOORD' })),
    ...delen,
  };
}

/** Soort en id van treffers, op een vaste volgorde, zodat ze te vergelijken zijn zonder dat de volgorde telt. */
export const sleutels = (treffers: readonly { soort: string; id: string }[]): string[] =>
  treffers.map(({ soort, id }) => `${soort} ${id}`).sort(opSoort);

const plek = (sleutel: string) => VINDBARE_SOORTEN.findIndex((soort) => sleutel.startsWith(`${soort} `));
const opSoort = (a: string, b: string) => plek(a) - plek(b) || (a < b ? -1 : 1);
