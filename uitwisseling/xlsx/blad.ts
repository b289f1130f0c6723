import type { SaxesTagPlain } from 'saxes';
import { ImportFout } from '../fout.ts';
import type { Grenzen } from '../lezen/grenzen.ts';
import type { Broncel } from '../lezen/tabel.ts';
import type { Werkboek } from './werkboek.ts';
import { leesXml } from './xml.ts';

export interface Bladrij {
  rij: number;
  cellen: Broncel[];
}

/** De rijen van een blad, zoals zij in het bestand staan. Een lege cel is `null`. */
export function bladrijen(
  stukken: AsyncIterable<Uint8Array>,
  werkboek: Werkboek,
  grenzen: Grenzen,
): AsyncGenerator<Bladrij> {
  let klaar: Bladrij[] = [];
  let rij: Bladrij = { rij: 0, cellen: [] };
  let cel: Celnu | undefined;
  let neemt = false;
  return leesXml(
    stukken,
    {
      open(tag, naam) {
        if (naam === 'row') rij = { rij: Number(tag.attributes['r'] ?? rij.rij + 1), cellen: [] };
        if (naam === 'row' && rij.rij > grenzen.rijen)
          throw new ImportFout(
            `Er staan meer dan ${grenzen.rijen.toLocaleString('nl-NL')} rijen in. Knip het bestand in delen.`,
          );
        if (naam === 'c') cel = celVan(tag, rij.cellen.length);
        if (naam === 'f' && cel) cel.formule = true;
        neemt = cel !== undefined && (naam === 'v' || naam === 't');
      },
      sluit(naam) {
        neemt = false;
        if (naam === 'c' && cel) {
          if (cel.kolom < 0 || cel.kolom >= grenzen.kolommen)
            throw new ImportFout(`Rij ${rij.rij} heeft meer dan ${grenzen.kolommen} kolommen.`);
          while (rij.cellen.length < cel.kolom) rij.cellen.push(null);
          rij.cellen[cel.kolom] = waardeVan(cel, werkboek);
          cel = undefined;
        }
        if (naam === 'row') klaar.push(rij);
      },
      tekst(deel) {
        // Iets meer dan mag: dan is te zien dat het te lang is, en vult het het geheugen niet.
        if (neemt && cel && cel.tekst.length <= grenzen.cel) cel.tekst += deel;
      },
    },
    () => {
      const nu = klaar;
      klaar = [];
      return nu;
    },
  );
}

interface Celnu {
  kolom: number;
  soort: string;
  stijl: number;
  tekst: string;
  formule: boolean;
}

const celVan = ({ attributes }: SaxesTagPlain, volgende: number): Celnu => ({
  kolom: attributes['r'] === undefined ? volgende : kolomnummer(attributes['r']),
  soort: attributes['t'] ?? 'n',
  stijl: Number(attributes['s'] ?? 0),
  tekst: '',
  formule: false,
});

/** A is 0, Z is 25, AA is 26. */
function kolomnummer(plek: string): number {
  let nummer = 0;
  for (const letter of plek.slice(0, 4)) {
    if (letter < 'A' || letter > 'Z') break;
    nummer = nummer * 26 + letter.charCodeAt(0) - 64;
  }
  return nummer - 1;
}

/** In een werkboek staan stuurtekens als `_x000D_` (ECMA-376, 22.9.2.19). */
const ontcijfer = (tekst: string) =>
  tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_heel, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function waardeVan({ soort, tekst, formule, stijl }: Celnu, werkboek: Werkboek): Broncel {
  if (formule) return { fout: 'hier staat een formule; plak de waarde erin' };
  switch (soort) {
    case 's':
      return tekst === '' ? null : ontcijfer(werkboek.teksten[Number(tekst)] ?? '');
    case 'b':
      return tekst === '1' ? 'ja' : 'nee';
    case 'e':
      return { fout: `hier staat een fout van het rekenblad (${tekst.slice(0, 20)})` };
    case 'n':
      return tekst === '' ? null : getalVan(Number(tekst), werkboek.isDatum[stijl] ?? false, werkboek.vanaf1904);
    default:
      return tekst === '' ? null : ontcijfer(tekst);
  }
}

const DAG_MS = 86_400_000;
/** Van de telling van Excel naar die van JavaScript; Excel telt 29 februari 1900 mee, die er niet was. */
const DAG_NUL = Date.UTC(1899, 11, 30);
const DAG_NUL_1904 = Date.UTC(1904, 0, 1);

function getalVan(getal: number, isDatum: boolean, vanaf1904: boolean): Broncel {
  if (!Number.isFinite(getal)) return { fout: 'hier staat geen geldig getal' };
  if (!isDatum) return getal;
  const dag = new Date((vanaf1904 ? DAG_NUL_1904 : DAG_NUL) + Math.floor(getal) * DAG_MS);
  return Number.isNaN(dag.getTime()) ? { fout: 'hier staat geen geldige datum' } : dag.toISOString().slice(0, 10);
}
