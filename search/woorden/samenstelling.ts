import { verbogen } from './bijvoeglijk.ts';
import { enkelvoud, verkleind } from './meervoud.ts';
import { GEEN_BEGIN, GEEN_EIND, KORTE_DELEN, OOK_EIND, VASTE_DELEN } from './vaste-delen.ts';
import { onvoltooid } from './werkwoord.ts';
import { SOORT, type Woordenboek, ZELFSTANDIG } from './woordenboek.ts';

/** Een deel van een samenstelling: zoals het er staat, met tussenletters, en als woord. */
export interface Deel {
  geschreven: string;
  woord: string;
}

/** Korter is geen deel; langer wordt niet gesplitst, want dat is geen woord. */
const KORTSTE_DEEL = 3;
const LANGSTE = 60;

/** Wat het kost om een deel te gebruiken. Elk deel meer kost `PER_DEEL`: het minste aantal delen wint. */
const PER_DEEL = 10;
const KORT = [0, 0, 0, 4, 1];

type Keus = { woord: string; prijs: number };

function alsBegin(boek: Woordenboek, vorm: string): Keus | undefined {
  if (GEEN_BEGIN.has(vorm) || isTeKort(vorm)) return undefined;
  if (boek.is(vorm, SOORT.BEGIN)) return { woord: vorm, prijs: 0 };
  const zonderS = vorm.endsWith('s') ? vorm.slice(0, -1) : undefined;
  if (zonderS !== undefined && boek.is(zonderS, SOORT.BEGIN_S)) return { woord: zonderS, prijs: 0 };
  const enkel = vorm.endsWith('en') ? enkelvoud(boek, vorm) : vorm.endsWith('jes') ? verkleind(boek, vorm) : undefined;
  if (enkel !== undefined) return { woord: enkel, prijs: 0 };
  if (boek.is(vorm, SOORT.STAM)) return { woord: vorm, prijs: 3 };
  if (vorm.length < 5) return undefined;
  if (isNaamwoord(boek, vorm)) return { woord: vorm, prijs: 4 };
  if (zonderS !== undefined && isNaamwoord(boek, zonderS)) return { woord: zonderS, prijs: 5 };
  const bijvoeglijk = vorm.endsWith('e') ? verbogen(boek, vorm) : onvoltooid(boek, vorm)?.deelwoord;
  if (bijvoeglijk !== undefined) return { woord: bijvoeglijk, prijs: 5 };
  return vorm.length > 5 && boek.is(vorm, SOORT.GEWOON) ? { woord: vorm, prijs: 6 } : undefined;
}

function alsEind(boek: Woordenboek, vorm: string): Keus | undefined {
  if (GEEN_EIND.has(vorm) || (isTeKort(vorm) && !OOK_EIND.has(vorm))) return undefined;
  if (boek.is(vorm, SOORT.EIND) || OOK_EIND.has(vorm)) return { woord: vorm, prijs: 0 };
  const grond = enkelvoud(boek, vorm) ?? verkleind(boek, vorm);
  if (grond !== undefined && !GEEN_EIND.has(grond)) return { woord: vorm, prijs: boek.is(grond, SOORT.EIND) ? 0 : 3 };
  if (isNaamwoord(boek, vorm)) return { woord: vorm, prijs: 3 };
  if (vorm.length < 4) return undefined;
  const past = boek.is(vorm, SOORT.BIJVOEGLIJK | SOORT.HEEL | SOORT.STAM | SOORT.DEELWOORD);
  return past || verbogen(boek, vorm) !== undefined ? { woord: vorm, prijs: 4 } : undefined;
}

const isAlleenNaam = (boek: Woordenboek, woord: string): boolean =>
  boek.is(woord, SOORT.NAAM) && !boek.is(woord, SOORT.GEWOON);

const isTeKort = (vorm: string): boolean => vorm.length <= KORTSTE_DEEL && !KORTE_DELEN.has(vorm);

const isNaamwoord = (boek: Woordenboek, vorm: string): boolean =>
  boek.is(vorm, SOORT.GEWOON) && boek.is(vorm, ZELFSTANDIG | SOORT.EIND);

/**
 * De delen van een samenstelling, van voor naar achter; leeg als het woord er geen is. Kiest het minste aantal delen, en daarvan de
 * delen die er het gewoonst voor zijn; bij gelijke stand het langste laatste deel.
 */
export function splits(boek: Woordenboek, woord: string): Deel[] {
  const vast = VASTE_DELEN.get(woord);
  if (vast !== undefined) return vast.map((deel) => ({ geschreven: deel, woord: deel }));
  const lengte = woord.length;
  if (lengte < 2 * KORTSTE_DEEL || lengte > LANGSTE || isAlleenNaam(boek, woord)) return [];
  const beste: ({ prijs: number; deel: Deel; verder: number } | undefined)[] = [];
  for (let van = lengte - KORTSTE_DEEL; van >= 0; van--) {
    for (let tot = lengte; tot >= van + KORTSTE_DEEL; tot--) {
      if (van === 0 && tot === lengte) continue;
      const rest = tot === lengte ? 0 : beste[tot]?.prijs;
      if (rest === undefined) continue;
      const geschreven = woord.slice(van, tot);
      const keus = tot === lengte ? alsEind(boek, geschreven) : alsBegin(boek, geschreven);
      if (keus === undefined) continue;
      const prijs = rest + PER_DEEL + keus.prijs + (KORT[geschreven.length] ?? 0);
      const eerder = beste[van];
      if (eerder !== undefined && eerder.prijs < prijs) continue;
      beste[van] = { prijs, deel: { geschreven, woord: keus.woord }, verder: tot };
    }
  }
  const delen: Deel[] = [];
  for (let plek = beste[0]; plek !== undefined; plek = beste[plek.verder]) delen.push(plek.deel);
  return delen;
}
