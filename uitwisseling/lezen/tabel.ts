import { ImportFout } from '../fout.ts';
import {
  type Cel,
  GEEN_RECORD,
  type Kolom,
  SJABLONEN,
  SJABLOONSOORTEN,
  type Sjabloonsoort,
} from '../sjabloon/index.ts';
import type { Grenzen } from './grenzen.ts';
import type { Celmelding, Invoerrij } from './rij.ts';

/** Een cel zoals het bestand haar geeft; wat niet mag, zoals een formule, is een fout. */
export type Broncel = Cel | { fout: string };

/** De eerste rij van een tabel, met de kolom van het sjabloon die erbij hoort. */
export interface Tabelkop {
  soort: Sjabloonsoort;
  kolommen: readonly (Kolom | undefined)[];
  /** Koppen die bij geen kolom horen. */
  onbekend: readonly string[];
}

/** Hoofdletters, accenten, spaties en leestekens maken niet uit. */
const vlak = (kop: string) =>
  kop
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const OP_KOP = new Map(
  SJABLOONSOORTEN.map((soort) => [
    soort,
    new Map(
      SJABLONEN[soort].flatMap((kolom) => [
        [vlak(kolom.pad), kolom],
        [vlak(kolom.kop), kolom],
      ]),
    ),
  ]),
);

/**
 * Zoekt bij de koppen de soort en de kolommen. De soort is die met de meeste kolommen, als haar eerste kolom erbij is. Niets als het geen
 * tabel van een sjabloon is.
 */
export function koppelKoppen(koppen: readonly string[], gekozen?: Sjabloonsoort): Tabelkop | undefined {
  const [beste, anders] = (gekozen ? [gekozen] : SJABLOONSOORTEN)
    .map((soort) => koppel(soort, koppen))
    .filter(({ soort, kolommen }) => kolommen.includes(SJABLONEN[soort][0]))
    .sort((a, b) => a.onbekend.length - b.onbekend.length);
  if (!beste) return undefined;
  if (anders?.onbekend.length === beste.onbekend.length)
    throw new ImportFout(
      `Aan de koppen is niet te zien of dit ${beste.soort} of ${anders.soort} zijn. Zeg het erbij, met --soort.`,
    );
  const dubbel = beste.kolommen.find((kolom, nr) => kolom && beste.kolommen.indexOf(kolom) !== nr);
  if (dubbel) throw new ImportFout(`De kolom ${dubbel.kop} staat er twee keer. Haal er een weg.`);
  return beste;
}

function koppel(soort: Sjabloonsoort, koppen: readonly string[]): Tabelkop {
  const kolommen = koppen.map((kop) => OP_KOP.get(soort)?.get(vlak(kop)));
  return { soort, kolommen, onbekend: koppen.filter((kop, nr) => kop.trim() !== '' && !kolommen[nr]) };
}

export const onbekendeKolommen = ({ onbekend }: Tabelkop): Celmelding[] =>
  onbekend.map((kolom) => ({ kolom, boodschap: 'Deze kolom is niet bekend en wordt niet overgenomen.' }));

/** Leest een rij. Een lege rij, uitleg of een voorbeeld is geen record. */
export function leesRij(
  { soort, kolommen }: Tabelkop,
  cellen: readonly Broncel[],
  rij: number,
  grenzen: Grenzen,
): Invoerrij | undefined {
  const sleutelcel = cellen[kolommen.indexOf(SJABLONEN[soort][0])];
  if (typeof sleutelcel === 'string' && sleutelcel.startsWith(GEEN_RECORD)) return undefined;
  const velden: Record<string, unknown> = {};
  const fouten: Celmelding[] = [];
  let leeg = true;
  for (const [nr, kolom] of kolommen.entries()) {
    const cel = cellen[nr] ?? null;
    if (!kolom) continue;
    const gelezen = leesCel(cel, kolom, grenzen);
    if ('fout' in gelezen) fouten.push({ kolom: kolom.kop, boodschap: `${kolom.kop}: ${gelezen.fout}.` });
    else velden[kolom.pad] = gelezen.waarde;
    leeg &&= !('fout' in gelezen) && gelezen.waarde === undefined;
  }
  if (leeg) return undefined;
  if (cellen.length > kolommen.length && cellen.slice(kolommen.length).some((cel) => cel !== null && cel !== ''))
    fouten.push({
      kolom: '',
      boodschap:
        'Deze rij heeft meer cellen dan er kolommen zijn. Staat een tekst met het scheidingsteken tussen aanhalingstekens?',
    });
  return { soort, rij, velden, fouten };
}

function leesCel(cel: Broncel, { vorm }: Kolom, grenzen: Grenzen) {
  if (cel !== null && typeof cel === 'object') return cel;
  if (typeof cel === 'string' && cel.length > grenzen.cel)
    return {
      fout: `hier staan ${cel.length.toLocaleString('nl-NL')} tekens; het mogen er ${grenzen.cel.toLocaleString('nl-NL')} zijn`,
    };
  return vorm.lees(cel);
}
