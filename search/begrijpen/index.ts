import { groepregels } from './groepen.ts';
import { kostenregels } from './kosten.ts';
import { leeftijdregels } from './leeftijdregels.ts';
import { type Leesbaar, leesbaar } from './lezen.ts';
import { onderwijsregels } from './onderwijs.ts';
import { plaatsregels } from './plaatsen.ts';
import { rolregels } from './rollen.ts';
import { naVoorzetsel } from './voorzetsels.ts';
import type { Begrepen, Duiding, Plaatskennis, Plek, Regel } from './vormen.ts';

export type { Begrepen, Plaatskennis } from './vormen.ts';

interface Vondst extends Duiding {
  laag: Regel['laag'];
  /** Plek in de leesbare tekst. */
  van: number;
  tot: number;
  opgebruikt: boolean;
}

/**
 * Wat een vraag zegt over leeftijd, wijk, gebied, onderwijs, kosten, voor wie het is en wat iemand zoekt, op volgorde van plek.
 *
 * Dezelfde woorden kunnen twee dingen betekenen: groep 5 is een leeftijd en basisonderwijs. Staat iets er twee keer, dan komt het
 * twee keer terug. Twee leeftijden (van 8 en 11) zijn twee kinderen, geen reeks.
 *
 * @param zonder Sleutels van betekenissen die de vrager niet bedoelt; hun woorden blijven gewone zoekwoorden.
 */
export function begrijp(vraag: string, kennis: Plaatskennis, zonder: readonly string[] = []): Begrepen[] {
  const lezing = leesbaar(vraag);
  const vondsten = regelsVoor(kennis).flatMap((regel) => vind(regel, lezing, vraag));
  return zonderOverbodige(zonderOverlap(vondsten))
    .flatMap((vondst) => begrepen(vondst, lezing, vraag))
    .filter(({ sleutel }) => !zonder.includes(sleutel));
}

const VAST = [...leeftijdregels, ...groepregels, ...onderwijsregels, ...kostenregels, ...rolregels];
const regelsPerKennis = new WeakMap<Plaatskennis, readonly Regel[]>();

/** De regels van een kennis worden één keer gemaakt. */
function regelsVoor(kennis: Plaatskennis): readonly Regel[] {
  const bekend = regelsPerKennis.get(kennis);
  if (bekend) return bekend;
  const nieuw = [...VAST, ...plaatsregels(kennis)];
  regelsPerKennis.set(kennis, nieuw);
  return nieuw;
}

function vind({ laag, patroon, duid }: Regel, { tekst, plekken }: Leesbaar, vraag: string): Vondst[] {
  return [...tekst.matchAll(patroon)].flatMap((gevonden) => {
    const [van, tot] = [gevonden.index, gevonden.index + gevonden[0].length];
    const plek: Plek = {
      delen: gevonden,
      voor: tekst.slice(Math.max(0, van - 60), van),
      na: tekst.slice(tot, tot + 60),
      geschreven: vraag.slice(plekken[van], plekken[tot]),
      vraag: tekst,
    };
    const duiding = duid(plek);
    return duiding ? [{ ...duiding, laag, van, tot, opgebruikt: isOpgebruikt(duiding, plek) }] : [];
  });
}

/** Een naam van twee of drie woorden mag op een plaats eindigen zonder dat die opgaat: samenwerkingsverband dordrecht. */
const LANGERE_VRAAG = 5;

function isOpgebruikt({ ookZoeken }: Duiding, { voor, na, vraag }: Plek): boolean {
  if (ookZoeken !== 'LOS') return ookZoeken === 'NOOIT';
  const achteraan = /^[ ?!.]*$/.test(na) && vraag.trim().split(' ').length >= LANGERE_VRAAG;
  return achteraan || naVoorzetsel(voor);
}

/** In elke laag wint de langste; bij gelijke lengte de eerste. */
function zonderOverlap(vondsten: readonly Vondst[]): Vondst[] {
  const langste = [...vondsten].sort((a, b) => b.tot - b.van - (a.tot - a.van) || a.van - b.van);
  const gekozen: Vondst[] = [];
  for (const een of langste) {
    if (!gekozen.some((ander) => ander.laag === een.laag && ander.van < een.tot && een.van < ander.tot))
      gekozen.push(een);
  }
  return gekozen.sort((a, b) => a.van - b.van || b.tot - a.tot);
}

/** Welke uitgesproken soorten een afgeleide soort overbodig maken: een tweede klas van het vmbo is niet het hele vo. */
const PRECIEZER: Readonly<Record<string, readonly string[]>> = {
  PO: ['PO', 'SBO', 'SO'],
  VO: ['VO', 'VMBO', 'HAVO', 'VWO', 'GYMNASIUM', 'PRO', 'VSO', 'ISK'],
};

function zonderOverbodige(vondsten: readonly Vondst[]): Vondst[] {
  const soorten = vondsten.flatMap(({ betekenissen }) =>
    betekenissen.flatMap((b) => (b.soort === 'ONDERWIJSSOORT' && !b.afgeleid ? [b.onderwijssoort] : [])),
  );
  const overbodig = (b: Duiding['betekenissen'][number]) =>
    b.soort === 'ONDERWIJSSOORT' &&
    b.afgeleid &&
    PRECIEZER[b.onderwijssoort]?.some((soort) => soorten.some((s) => s === soort));
  return vondsten.map((vondst) => ({ ...vondst, betekenissen: vondst.betekenissen.filter((b) => !overbodig(b)) }));
}

function begrepen({ van, tot, opgebruikt, betekenissen }: Vondst, { plekken }: Leesbaar, vraag: string): Begrepen[] {
  const plek = { van: plekken[van] ?? 0, tot: plekken[tot] ?? vraag.length };
  const woorden = vraag.slice(plek.van, plek.tot);
  return betekenissen.map(({ afgeleid: _, ...betekenis }) => ({ ...plek, woorden, opgebruikt, ...betekenis }));
}
