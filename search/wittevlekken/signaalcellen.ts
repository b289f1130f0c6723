import { KLEINSTE_AANTAL } from '../../prisma/regels/kleine-aantallen.ts';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';
import type { Themafeiten } from './lezen.ts';
import type { Signaaltelling } from './signalen.ts';
import type { Onderwerp } from './tellen.ts';
import { hoortBij, isHulpvraag } from './themas.ts';

const GROEPEN = Object.keys(LEEFTIJDSGROEPEN) as Leeftijdsgroep[];

/** Een thema dat niemand aanbiedt. Op welk niveau het zou zijn, is niet bekend. */
const NERGENS: Onderwerp = { groepen: [], groepOnzeker: false, niveaus: () => [null], elders: () => 0 };

/**
 * Voegt toe waar vaak genoeg om is gevraagd, en wat niemand voor die leeftijd aanbiedt: juist daar is een witte vlek. Alleen thema's zonder
 * thema's eronder, bij leeftijden waar zij bij kunnen horen, en vanaf vijf signalen in het hele gebied: anders zou een cel één vraag verraden.
 * Een signaal zonder leeftijd zegt alleen iets als het thema er voor geen enkele leeftijd is.
 */
export function metSignaalcellen(
  onderwerpen: ReadonlyMap<string, Onderwerp>,
  signalen: readonly Signaaltelling[],
  wijken: readonly { code: string }[],
  themas: readonly Themafeiten[],
): Map<string, Onderwerp> {
  const vaak = vaakGevraagd(signalen, new Set(['', ...wijken.map(({ code }) => code)]));
  const metOnder = new Set(themas.map(({ ouderCode }) => ouderCode));
  const uit = new Map(onderwerpen);
  for (const { code, ouderCode } of themas) {
    if (metOnder.has(code) || !isHulpvraag(code, ouderCode)) continue;
    const er = onderwerpen.get(code) ?? NERGENS;
    const gemist = (groep: Leeftijdsgroep) => vaak(code, groep) || (er.groepen.length === 0 && vaak(code, ''));
    const groepen = GROEPEN.filter((groep) => er.groepen.includes(groep) || (hoortBij(code, groep) && gemist(groep)));
    if (groepen.length > er.groepen.length) uit.set(code, { ...er, groepen });
  }
  return uit;
}

function vaakGevraagd(signalen: readonly Signaaltelling[], eigen: ReadonlySet<string>) {
  const telling = new Map<string, number>();
  for (const { thema, wijk, leeftijdsgroep, aantal } of signalen) {
    const sleutel = `${thema} ${leeftijdsgroep}`;
    if (eigen.has(wijk)) telling.set(sleutel, (telling.get(sleutel) ?? 0) + aantal);
  }
  return (thema: string, groep: Leeftijdsgroep | '') => (telling.get(`${thema} ${groep}`) ?? 0) >= KLEINSTE_AANTAL;
}
