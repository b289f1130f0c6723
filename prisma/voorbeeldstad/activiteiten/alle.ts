import type { Activiteit } from '../../startdata/vorm/activiteiten.ts';
import { dubbeleActiviteit } from '../dubbel/activiteit.ts';
import { geenParen, staartVan, type Waarheid } from '../dubbel/paren.ts';
import { aantal, eenOpDe, type Reeks, reeks } from '../reeksen.ts';
import type { Stad } from '../stad.ts';
import { Toeval } from '../toeval.ts';
import { maakActiviteit } from './activiteit.ts';
import { Beurten } from './beurten.ts';
import type { Bezigheid } from './bezigheid.ts';
import { type Club, huisVan } from './clubs.ts';

/** Van elke zo veel activiteiten (1,5 procent) staat er één dubbel in. */
const PER_DUBBEL = 66;
const DEEL_VAN_CLUBS = 0.75;
/** Zo vaak probeert een club een groep te bedenken die zij nog niet heeft. */
const POGINGEN = 16;

/** Alle activiteiten van één deel, met wat daarvan dubbel is. Een andere groep van dezelfde club is bijna hetzelfde. */
export function maakActiviteiten(
  stad: Stad,
  bezigheden: readonly Bezigheid[],
  { volgnummer, nummers }: { volgnummer: number; nummers: Reeks },
  clubs: readonly Club[],
): Waarheid & { lijst: Activiteit[] } {
  const toeval = new Toeval(stad.zaad, `activiteiten|${volgnummer}`);
  const namen = new Set<string>();
  const isDubbel = eenOpDe(PER_DUBBEL, nummers, toeval);
  const staart = staartVan(aantal(nummers), PER_DUBBEL);
  const enkel: (readonly [Activiteit, Club])[] = [];
  const groepen = new Set<string>();
  const laatste = new Map<string, string>();
  const lijst: Activiteit[] = [];
  const waarheid = geenParen();
  const beurt = new Beurten(clubs, aantal(nummers), DEEL_VAN_CLUBS);
  for (const nummer of reeks(nummers)) {
    if (nummers.tot - nummer <= staart.dubbel || isDubbel(nummer)) {
      const [bron] = enkel.splice(toeval.geheel(0, enkel.length - 1), 1);
      if (bron) {
        const kopie = dubbeleActiviteit(...bron, nummer, toeval);
        lijst.push(kopie);
        waarheid.dubbel.push([bron[0].id, kopie.id]);
        continue;
      }
    }
    const keuze = (toeval.kans(DEEL_VAN_CLUBS) ? beurt.kies(toeval) : null) ?? huisVan(stad, bezigheden, toeval);
    const [activiteit, club] = maakNieuw(stad, bezigheden, keuze, nummer, namen, groepen, toeval);
    groepen.add(groepVan(activiteit));
    const vorige = laatste.get(clubVan(activiteit));
    if (vorige) waarheid.bijna.push([vorige, activiteit.id]);
    laatste.set(clubVan(activiteit), activiteit.id);
    enkel.push([activiteit, club]);
    lijst.push(activiteit);
  }
  return { lijst, ...waarheid };
}

/** Een groep die de club nog niet had, of anders een groep van een huis: wat er twee keer is, is in werkelijkheid een dubbeling. */
function maakNieuw(
  stad: Stad,
  bezigheden: readonly Bezigheid[],
  keuze: Club,
  nummer: number,
  namen: Set<string>,
  groepen: ReadonlySet<string>,
  toeval: Toeval,
): [Activiteit, Club] {
  let club = keuze;
  let gemaakt = maakActiviteit(stad, club, nummer, namen, toeval);
  // Met eigen toeval: zo verandert wat erna komt niet.
  const opnieuw = new Toeval(stad.zaad, `activiteit-opnieuw|${nummer}`);
  for (let i = 1; i < POGINGEN && groepen.has(groepVan(gemaakt)); i++) {
    namen.delete(gemaakt.naam);
    if (i > POGINGEN / 2) club = huisVan(stad, bezigheden, opnieuw);
    gemaakt = maakActiviteit(stad, club, nummer, namen, opnieuw);
  }
  return [gemaakt, club];
}

const clubVan = ({ aanbieders, interesses, wijken }: Activiteit): string =>
  [...aanbieders, ...interesses, ...wijken].join(' ');

const groepVan = (activiteit: Activiteit): string =>
  `${clubVan(activiteit)} ${activiteit.doelgroep.leeftijdVan}-${activiteit.doelgroep.leeftijdTot}`;
