import { type Gevonden, type Overlapkeuzes, vindOverlap } from '../../search/overlap/overlap.ts';
import type { Gewogen, Overlaprecord } from '../../search/overlap/vormen.ts';
import { weegWoorden } from '../../search/overlap/woorden.ts';

export const NAMEN = {
  thema: (code: string) => ({ weerbaarheid: 'Weerbaarheid', vve: 'VVE', gevoel: 'Gedrag en gevoel' })[code] ?? code,
  wijk: (code: string) => ({ WK1: 'Wielwijk', WK2: 'Staart' })[code] ?? code,
  isHoofdthema: (code: string) => code === 'gevoel',
  leesbaar: () => true,
};

/** De woorden van een tekst, elk even zeldzaam. */
export const woorden = (tekst: string): Gewogen => weegWoorden(tekst.split(' '), () => 1, []);

let volgende = 0;

/** Een weerbaarheidstraining in Wielwijk van een eigen aanbieder, met wat er anders aan is. */
export function maak(anders: Partial<Overlaprecord> & { van?: string } = {}): Overlaprecord {
  const { van, ...rest } = anders;
  const id = rest.id ?? `record-${String(++volgende).padStart(3, '0')}`;
  const aanbieder = van ?? `aanbieder-van-${id}`;
  return {
    soort: 'AANBOD',
    id,
    themas: ['weerbaarheid'],
    regio: 'DORDRECHT',
    gemeenten: ['Dordrecht'],
    wijken: ['WK1'],
    leeftijdVan: 8,
    leeftijdTot: 12,
    onderwijssoorten: ['PO'],
    voorWie: ['LEERLING'],
    kosten: 'GRATIS',
    niveau: 'PREVENTIEF',
    status: 'OPERATIONEEL',
    wachttijdstatus: 'BINNEN_NORM',
    aanbieders: [{ id: aanbieder, familie: aanbieder }],
    woorden: woorden('opkomen grens durven pesten vriend'),
    ...rest,
  };
}

export const vind = (records: readonly Overlaprecord[], anders: Partial<Overlapkeuzes> = {}): Promise<Gevonden> =>
  vindOverlap(records, { minimum: 60, namen: NAMEN, ...anders });

/** De leden van elke groep. */
export const groepen = async (records: readonly Overlaprecord[], anders: Partial<Overlapkeuzes> = {}) =>
  (await vind(records, anders)).groepen.map(({ leden }) => leden.map(({ id }) => id));

/** Een vaste rij getallen van 0 tot 1: dezelfde records bij elke keer (mulberry32). */
export function dobbelsteen(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Records met van alles door elkaar, ook met onbekende delen. */
export function allerlei(aantal: number, zaad: number): Overlaprecord[] {
  const getal = dobbelsteen(zaad);
  const kies = <W>(...uit: W[]): W => uit[Math.floor(getal() * uit.length)] as W;
  return Array.from({ length: aantal }, (_, nr) => {
    const van = kies(null, 4, 6, 8);
    return maak({
      id: `r${nr}`,
      van: `p${Math.floor(getal() * aantal * 0.6)}`,
      themas: kies(['weerbaarheid'], ['weerbaarheid', 'vve'], ['vve'], ['gevoel', 'weerbaarheid'], ['gevoel']),
      regio: kies('DORDRECHT', 'DORDRECHT', 'ZHZ', 'VPR'),
      gemeenten: [],
      wijken: kies([], ['WK1'], ['WK1', 'WK2'], ['WK2']),
      leeftijdVan: van,
      leeftijdTot: van === null ? null : van + kies(2, 4, 8),
      onderwijssoorten: kies([], ['PO'], ['VO'], ['PO', 'VO']),
      voorWie: kies([], ['LEERLING'], ['OUDER'], ['LEERLING', 'OUDER']),
      kosten: kies('GRATIS', 'BETAALD', 'ONBEKEND'),
      niveau: kies(null, 'PREVENTIEF', 'JEUGDHULP'),
      woorden: woorden(
        Array.from({ length: 6 }, () => kies('durven', 'grens', 'pesten', 'lezen', 'taal', 'spelen')).join(' '),
      ),
    });
  });
}
