import { losseSleutel, meng } from './hash.ts';
import type { Kolom } from './tabel.ts';
import type { Waarde } from './vormen.ts';

/** Geeft een record een sleutel; records met dezelfde sleutel worden vergeleken. 0 is geen sleutel. */
export type Sleutel = (record: number) => number;

/**
 * Alle sleutels waarop records bij elkaar komen: alles gelijk, elk veld alleen, elke twee velden samen, en namen op klank en begin.
 * Een sleutel die te veel records bij elkaar brengt, telt niet; dan doet een van de fijnere sleutels het werk.
 */
export function maakSleutels(kolommen: readonly Kolom[]): Sleutel[] {
  const precies = kolommen.map((kolom) => perRecord(kolom, kolom.sleutels));
  const grof = kolommen.map((kolom) => afgeleide(kolom, (waarde) => grofVan(kolom, waarde)));
  const los = kolommen.flatMap((kolom) => {
    const kenmerk = LOS[kolom.veld.soort];
    return kenmerk ? [afgeleide(kolom, kenmerk)] : [];
  });
  const uit: Sleutel[] = [alles(kolommen), ...precies, ...los];
  for (const [f, a] of precies.entries()) {
    for (const [g, b] of precies.entries()) if (f < g) uit.push(samen(a, b));
    for (const [g, b] of grof.entries()) if (f !== g && kolommen[g]?.veld.soort === 'naam') uit.push(samen(a, b));
  }
  for (const [f, a] of grof.entries()) for (const [g, b] of grof.entries()) if (f < g) uit.push(samen(a, b));
  const namen = kolommen.filter(({ veld }) => veld.soort === 'naam');
  if (namen.length > 1) uit.push(alleNamen(namen));
  return uit;
}

function perRecord({ nummers }: Kolom, sleutels: Uint32Array): Sleutel {
  return (record) => sleutels[nummers[record] ?? -1] ?? 0;
}

/** Een sleutel op een kenmerk van de waarde; een leeg kenmerk is geen sleutel. */
function afgeleide(kolom: Kolom, kenmerk: (waarde: Waarde) => string): Sleutel {
  const sleutels = kolom.waarden.map((waarde) => {
    const tekst = kenmerk(waarde);
    return tekst === '' ? 0 : losseSleutel(tekst);
  });
  return perRecord(kolom, Uint32Array.from(sleutels));
}

const samen =
  (a: Sleutel, b: Sleutel): Sleutel =>
  (record) => {
    const x = a(record);
    const y = x === 0 ? 0 : b(record);
    return y === 0 ? 0 : meng(x, y);
  };

/** Wie in alles gelijk is, komt altijd bij elkaar. */
function alles(kolommen: readonly Kolom[]): Sleutel {
  return (record) =>
    kolommen.reduce((som, { nummers, sleutels }) => meng(som, sleutels[nummers[record] ?? -1] ?? 0), 1);
}

/** De namen in elke volgorde, want voor- en achternaam worden verwisseld. */
function alleNamen(namen: readonly Kolom[]): Sleutel {
  return (record) => {
    const sleutels: number[] = [];
    for (const { nummers, sleutels: vanWaarde } of namen) sleutels.push(vanWaarde[nummers[record] ?? -1] ?? 0);
    sleutels.sort((a, b) => a - b);
    return sleutels.filter(Boolean).length > 1 ? sleutels.reduce(meng) : 0;
  };
}

/** Wat een waarde ook zonder haar bijzonderheden herkenbaar maakt. */
const LOS: { [soort in Kolom['veld']['soort']]?: (waarde: Waarde) => string } = {
  naam: ({ kern }) => klank(kern),
  tekst: ({ kern }) => kern,
  telefoon: ({ tekst }) => tekst.slice(-7),
  adres: ({ kern, nummer, postcode }) => (nummer === '' ? '' : `${postcode || kern.replace(/ .*/, '')} ${nummer}`),
  url: ({ kern }) => kern,
};

/** Het begin van een waarde, waar een schrijffout verderop niet aan raakt. */
function grofVan({ veld }: Kolom, { tekst, kern, woorden }: Waarde): string {
  if (veld.soort === 'naam') return klank(zeldzaamste(woorden) ?? tekst).slice(0, 4);
  if (veld.soort === 'adres') return kern.slice(0, 5);
  return tekst.slice(0, veld.soort === 'postcode' ? 4 : 6);
}

function zeldzaamste(woorden: Waarde['woorden']): string | undefined {
  return woorden.reduce<Waarde['woorden'][number] | undefined>(
    (beste, woord) =>
      !beste || woord.gewicht > beste.gewicht || (woord.gewicht === beste.gewicht && woord.tekst < beste.tekst)
        ? woord
        : beste,
    undefined,
  )?.tekst;
}

/** Hoe een naam ongeveer klinkt: de medeklinkers, waarbij letters met dezelfde klank gelijk zijn. */
export function klank(naam: string): string {
  const letters = naam
    .replaceAll(' ', '')
    .replace(/ph/g, 'f')
    .replace(/ij/g, 'y')
    .replace(/s?ch|g/g, 'g')
    .replace(/[ckqx]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/[vfw]+/g, 'f')
    .replace(/[dt]+/g, 't')
    .replace(/(.)\1+/g, '$1');
  return letters.slice(0, 1) + letters.slice(1).replace(/[aeiouyhj]/g, '');
}
