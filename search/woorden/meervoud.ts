import { gesloten, ontdubbeld, verlengd } from './klanken.ts';
import { SOORT, type Woordenboek, ZELFSTANDIG } from './woordenboek.ts';

/** Het enkelvoud als het woordenboek zegt dat dit er het meervoud van is. */
export function enkelvoud(boek: Woordenboek, woord: string): string | undefined {
  const als = (enkel: string | undefined, soort: number) =>
    enkel !== undefined && enkel.length > 1 && boek.is(enkel, soort) ? enkel : undefined;
  if (woord.endsWith('heden')) return als(`${woord.slice(0, -5)}heid`, SOORT.MV_EN);
  if (woord.endsWith('en')) {
    const kaal = woord.slice(0, -2);
    return (
      als(verlengd(kaal), SOORT.MV_OPEN) ??
      als(ontdubbeld(kaal), SOORT.MV_DUBBEL) ??
      als(gesloten(kaal), SOORT.MV_EN) ??
      als(woord.slice(0, -1), SOORT.MV_N) ??
      (woord.endsWith('ien') ? als(woord.slice(0, -1), SOORT.EIND) : undefined)
    );
  }
  const laatste = woord.at(-1);
  const kaal = woord.slice(0, -1);
  if (laatste === 's') return woord.length > 3 ? als(kaal, SOORT.MV_S) : undefined;
  if (laatste === 'a') return als(`${kaal}um`, SOORT.MV_LATIJN);
  if (laatste === 'i') return als(`${kaal}us`, SOORT.MV_LATIJN);
  return undefined;
}

/** De uitgangen van verkleinwoorden, het langste grondwoord eerst, met wat er voor het grondwoord weer bij moet. */
const VERKLEINING: [uitgang: string, terug: string][] = [
  ['je', ''],
  ['tje', ''],
  ['pje', ''],
  ['etje', ''],
  ['nkje', 'ng'],
];

/** Het woord waarvan dit het verkleinwoord is: kindje, clubje, balletje, kettinkje, autootje. */
export function verkleind(boek: Woordenboek, woord: string): string | undefined {
  const enkel = woord.endsWith('s') ? woord.slice(0, -1) : woord;
  if (!enkel.endsWith('je')) return undefined;
  // Na een dubbele medeklinker en na -ing is de uitgang -etje, ook als er een woord is dat daar op een e eindigt.
  const kort = enkel.replace(/etje$/, '');
  const zeker = kort.endsWith('ing') ? kort : ontdubbeld(kort);
  if (zeker !== undefined && boek.is(zeker, ZELFSTANDIG)) return zeker;
  for (const [uitgang, terug] of VERKLEINING) {
    if (!enkel.endsWith(uitgang)) continue;
    const kaal = enkel.slice(0, -uitgang.length) + terug;
    for (const grond of [kaal, zonderDubbeleKlinker(kaal)]) {
      if (grond !== undefined && grond.length > 1 && boek.is(grond, ZELFSTANDIG)) return grond;
    }
  }
  return undefined;
}

const zonderDubbeleKlinker = (kaal: string): string | undefined =>
  /([aeou])\1$/.test(kaal) ? kaal.slice(0, -1) : undefined;

/** Meervouden die ook zonder woordenboek te herkennen zijn, met wat er van het eind af gaat. */
const ZEKER_MEERVOUD =
  /^(?<enkel>.{2,}(?:ing|heid|teit|ist|atie|itie|age|tie|eur|er|or|aar|team|club|coach|app))(?:en|s|n)$/;

/** Het enkelvoud van een onbekend woord, alleen als zijn uitgang geen twijfel laat; anders het woord zelf. */
export function onbekendEnkelvoud(woord: string): string {
  if (woord.endsWith('heden')) return `${woord.slice(0, -5)}heid`;
  return ZEKER_MEERVOUD.exec(woord)?.groups?.['enkel'] ?? woord;
}
