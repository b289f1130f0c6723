import type { Aanbod } from '../../startdata/vorm/aanbod.ts';
import { bijnaAanbod, dubbelAanbod } from '../dubbel/aanbod.ts';
import type { Inschrijvingen } from '../dubbel/inschrijvingen.ts';
import { geenParen, staartVan, type Waarheid } from '../dubbel/paren.ts';
import { aantal, eenOpDe, type Reeks, reeks } from '../reeksen.ts';
import type { Stad } from '../stad.ts';
import { Toeval } from '../toeval.ts';
import { type GemaaktAanbod, maakAanbod } from './aanbod.ts';
import { isHetzelfde } from './onderscheid.ts';
import type { Aanbieders } from './opzet.ts';

/** Van elke zo veel aanbod (2,5 procent) staat er één dubbel in, en van elke zestig één voor een andere wijk. */
const PER_DUBBEL = 40;
const PER_BIJNA = 60;
/** Zo vaak probeert een aanbieder iets anders te bedenken dan wat hij al heeft. */
const POGINGEN = 12;

/** Al het aanbod van één deel, met wat daarvan dubbel is. */
export function maakAlleAanbod(
  stad: Stad,
  { volgnummer, nummers }: { volgnummer: number; nummers: Reeks },
  aanbieders: Aanbieders,
  inschrijvingen: Inschrijvingen,
): Waarheid & { lijst: Aanbod[] } {
  const toeval = new Toeval(stad.zaad, `aanbod|${volgnummer}`);
  const namen = new Set<string>();
  const isDubbel = eenOpDe(PER_DUBBEL, nummers, toeval);
  const staart = staartVan(aantal(nummers), PER_BIJNA);
  const enkel: GemaaktAanbod[] = [];
  const eerder: GemaaktAanbod[] = [];
  const lijst: Aanbod[] = [];
  const waarheid = geenParen();
  for (const nummer of reeks(nummers)) {
    const over = nummers.tot - nummer;
    const bijna = over <= staart.bijna;
    const bron =
      bijna || over <= staart.bijna + staart.dubbel || isDubbel(nummer) ? neemUit(enkel, bijna, toeval) : undefined;
    if (bron) {
      const kopie = bijna
        ? bijnaAanbod(stad, bron, nummer, toeval)
        : dubbelAanbod(bron, inschrijvingen.van(bron.partij), nummer, toeval);
      lijst.push(kopie);
      waarheid[bijna ? 'bijna' : 'dubbel'].push([bron.aanbod.id, kopie.id]);
      continue;
    }
    const gemaakt = maakNieuw(stad, aanbieders, nummer, namen, eerder, toeval);
    const verwant = toeval.kans(0.06)
      ? enkel.findLast(({ opzet }) => opzet.recept.thema === gemaakt.opzet.recept.thema)
      : undefined;
    if (verwant) gemaakt.aanbod.zieOok = [verwant.aanbod.id];
    enkel.push(gemaakt);
    eerder.push(gemaakt);
    lijst.push(gemaakt.aanbod);
  }
  return { lijst, ...waarheid };
}

/** Van één aanbod komt hoogstens één tweede inschrijving. Wat er voor een andere wijk nog eens is, is er voor één wijk. */
function neemUit(enkel: GemaaktAanbod[], vanEenWijk: boolean, toeval: Toeval): GemaaktAanbod | undefined {
  const passend = vanEenWijk ? enkel.filter(({ opzet }) => opzet.buurten.length === 1) : enkel;
  if (passend.length === 0) return undefined;
  const bron = toeval.kies(passend);
  enkel.splice(enkel.indexOf(bron), 1);
  return bron;
}

/** Iets dat dezelfde aanbieder nog niet had: anders is het in werkelijkheid een dubbeling. */
function maakNieuw(
  stad: Stad,
  aanbieders: Aanbieders,
  nummer: number,
  namen: Set<string>,
  eerder: readonly GemaaktAanbod[],
  toeval: Toeval,
): GemaaktAanbod {
  let gemaakt = maakAanbod(stad, aanbieders, nummer, namen, toeval);
  // Met eigen toeval: zo verandert wat erna komt niet.
  const opnieuw = new Toeval(stad.zaad, `aanbod-opnieuw|${nummer}`);
  for (let i = 1; i < POGINGEN && eerder.some((ander) => isHetzelfde(ander, gemaakt)); i++) {
    namen.delete(gemaakt.aanbod.naam);
    gemaakt = maakAanbod(stad, aanbieders, nummer, namen, opnieuw);
  }
  return gemaakt;
}
