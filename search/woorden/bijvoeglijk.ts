import { gesloten, ontdubbeld, verlengd } from './klanken.ts';
import { SOORT, type Woordenboek } from './woordenboek.ts';

/** De trappen: kleiner, kleinere, kleinst, kleinste. Na een r komt er een d voor: zwaarder. */
const TRAPPEN = ['ere', 'er', 'ste', 'st'] as const;

const kent = (boek: Woordenboek, vorm: string | undefined): vorm is string =>
  vorm !== undefined && vorm.length > 2 && boek.is(vorm, SOORT.BIJVOEGLIJK | SOORT.DEELWOORD);

/** De korte vorm van een kaal stuk waarachter een e stond: grot is groot, zwakk is zwak, liev is lief. */
const kort = (boek: Woordenboek, kaal: string): string | undefined =>
  [ontdubbeld(kaal), verlengd(kaal), gesloten(kaal)].find((vorm) => kent(boek, vorm));

/** De korte vorm van een verbogen vorm (grote) of van mensen die zo zijn (doven), als het woordenboek die kent. */
export function verbogen(boek: Woordenboek, woord: string): string | undefined {
  const uitgang = /en?$/.exec(woord)?.[0];
  return uitgang === undefined ? undefined : kort(boek, woord.slice(0, -uitgang.length));
}

/** De korte vorm van een trap, als het woordenboek die kent: groter, grootste, zwaardere. */
export function zonderTrap(boek: Woordenboek, woord: string): string | undefined {
  const trap = TRAPPEN.find((uitgang) => woord.endsWith(uitgang));
  if (trap === undefined) return undefined;
  const kaal = woord.slice(0, -trap.length);
  if (trap.startsWith('s')) return kent(boek, kaal) ? kaal : undefined;
  const zonderD = kaal.endsWith('rd') ? kaal.slice(0, -1) : undefined;
  return kort(boek, kaal) ?? (kent(boek, zonderD) ? zonderD : undefined);
}
