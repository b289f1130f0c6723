import { parseArgs } from 'node:util';
import { SOORTEN, type Soort, type Veld } from '../../search/dubbelingen/index.ts';
import { OpdrachtFout } from './hoofd.ts';

const GEBRUIK =
  "npm run dubbelingen -- bestand.csv --velden 'naam:naam,straat+nummer:adres' --uit paren.csv [--tegen tweede.csv] [--id kolom] [--clusters clusters.csv] [--minimum 0.5]";

export interface Dubbelingkeuze {
  bestand: string;
  tegen: string | undefined;
  velden: Veld[];
  uit: string;
  clusters: string | undefined;
  /** De kolom waarmee de uitvoer een record noemt; zonder is dat het nummer van de rij. */
  id: string | undefined;
  minimum: number;
}

/** Leest waarin gezocht wordt en op welke velden. Wat niet kan, geeft een `OpdrachtFout` die zegt wat wel kan. */
export function leesDubbelingkeuze(argumenten: readonly string[]): Dubbelingkeuze {
  const { values, positionals } = ontleed(argumenten);
  const [bestand, ...over] = positionals;
  const { tegen, uit, clusters, id } = values;
  if (!bestand || over.length > 0) throw new OpdrachtFout(`Noem één bestand. Gebruik: ${GEBRUIK}.`);
  if (!values.velden) throw new OpdrachtFout(`--velden ontbreekt. Gebruik: ${GEBRUIK}.`);
  if (!uit) throw new OpdrachtFout(`--uit ontbreekt. Gebruik: ${GEBRUIK}.`);
  if (tegen && clusters)
    throw new OpdrachtFout('--clusters kan niet samen met --tegen: twee registers worden één op één gekoppeld.');
  const minimum = Number(values.minimum);
  if (!/^(0|1|0?\.\d+|1\.0+)$/.test(values.minimum))
    throw new OpdrachtFout(`--minimum is een kans van 0 tot en met 1, zoals 0.5, niet "${values.minimum}".`);
  return { bestand, tegen, velden: leesVelden(values.velden), uit, clusters, id, minimum };
}

function ontleed(argumenten: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumenten],
      allowPositionals: true,
      options: {
        velden: { type: 'string' },
        uit: { type: 'string' },
        tegen: { type: 'string' },
        clusters: { type: 'string' },
        id: { type: 'string' },
        minimum: { type: 'string', default: '0.5' },
      },
    });
  } catch {
    // De melding van Node is Engels; wat wel kan, is hier kort te zeggen.
    throw new OpdrachtFout(`Dit begrijpt de opdracht niet: ${argumenten.join(' ')}. Gebruik: ${GEBRUIK}.`);
  }
}

function leesVelden(tekst: string): Veld[] {
  const velden = tekst.split(',').map(leesVeld);
  const dubbel = velden.find(({ kolom }, i) => velden.findIndex((veld) => veld.kolom === kolom) !== i);
  if (dubbel) throw new OpdrachtFout(`Kolom "${dubbel.kolom}" staat twee keer in --velden.`);
  return velden;
}

function leesVeld(deel: string): Veld {
  const plek = deel.lastIndexOf(':');
  const kolom = deel.slice(0, plek).trim();
  const soort = deel.slice(plek + 1).trim();
  if (plek < 0 || kolom === '')
    throw new OpdrachtFout(`"${deel.trim()}" in --velden is geen kolom:soort, zoals naam:naam.`);
  if (!isSoort(soort)) throw new OpdrachtFout(`Soort "${soort}" bestaat niet. Kies uit ${SOORTEN.join(', ')}.`);
  return { kolom, soort };
}

const isSoort = (tekst: string): tekst is Soort => SOORTEN.some((soort) => soort === tekst);
