import type { Onderwijssoort } from '../../prisma/generated/client/enums.ts';
import { eenVan, patroon } from './lezen.ts';
import { AFKORTING_NA, AFKORTING_NAAM, AFKORTING_VOOR, AFKORTINGEN, ONDERWIJSWOORDEN } from './onderwijswoorden.ts';
import type { Duiding, Plek, Regel } from './vormen.ts';

/** `afgeleid`: het volgt uit een groep, klas of leeftijd en staat er niet zelf. */
export const onderwijsBetekenis = (
  onderwijssoort: Onderwijssoort,
  afgeleid = false,
): Duiding['betekenissen'][number] => ({
  soort: 'ONDERWIJSSOORT',
  sleutel: `onderwijssoort:${onderwijssoort}`,
  onderwijssoort,
  ...(afgeleid && { afgeleid }),
});

/** Twee hoofdletters (VO, PrO) of een plek waar alleen onderwijs bedoeld kan zijn. */
const isAfkorting = ({ geschreven, voor, na, vraag }: Plek): boolean =>
  !AFKORTING_NAAM.test(na) &&
  (/\p{Lu}.*\p{Lu}/u.test(geschreven) ||
    vraag.trim().length === geschreven.length ||
    AFKORTING_VOOR.test(voor) ||
    AFKORTING_NA.test(na));

/** Soorten onderwijs: woorden als basisschool, en de afkortingen die ook iets anders kunnen zijn. */
export const onderwijsregels: readonly Regel[] = [
  ...ONDERWIJSWOORDEN.map(
    ({ soorten, woorden, ookZoeken }): Regel => ({
      laag: 'INHOUD',
      patroon: patroon(eenVan(woorden)),
      duid: () => ({ betekenissen: soorten.map((soort) => onderwijsBetekenis(soort)), ookZoeken }),
    }),
  ),
  {
    laag: 'INHOUD',
    patroon: patroon(eenVan(Object.keys(AFKORTINGEN))),
    duid(plek) {
      const soort = AFKORTINGEN[plek.delen[0] ?? ''];
      return soort && isAfkorting(plek) ? { betekenissen: [onderwijsBetekenis(soort)], ookZoeken: 'LOS' } : null;
    },
  },
];
