import { type Celvorm, type Gelezen, getalTekst } from './cel.ts';
import { tekst } from './celvormen.ts';

/** Een lijst in één cel: delen met ` | ` ertussen, en bij het lezen ook met `;`. Een schuine streep (\) maakt het volgende teken gewoon. */
export function lijst(deel: Celvorm): Celvorm {
  return {
    uitleg: 'een of meer, met | ertussen',
    lees: (cel) => perDeel(cel, /[|;]/, (stuk) => deel.lees(ontdaan(stuk))),
    print: (waarde) => voegSamen(lijstVan(waarde).map((een) => geborgd(alsTekst(deel.print(een))))),
  };
}

/** Een veld van een deel, zoals `aandeel` bij bekostiging. */
export interface Deelveld {
  label: string;
  veld: string;
  vorm: Celvorm;
}

/**
 * Een lijst van dingen met velden in één cel: `partij: Gemeente; aandeel: 60 | partij: Ouders`. Wat geen naam heeft, is het eerste veld:
 * `Gemeente | Ouders` is genoeg.
 */
export function deellijst(velden: readonly [Deelveld, ...Deelveld[]]): Celvorm {
  const [eerste] = velden;
  const opLabel = new Map(velden.map((veld) => [veld.label.toLowerCase(), veld]));
  const labels = velden.map(({ label }) => label).join(', ');
  const leesDeel = (stuk: string): Gelezen => {
    const uit: Record<string, unknown> = {};
    for (const paar of splits(stuk, /;/)) {
      const plek = paar.indexOf(':');
      const genoemd = plek > 0 ? opLabel.get(paar.slice(0, plek).trim().toLowerCase()) : undefined;
      const veld = genoemd ?? (eerste.veld in uit ? undefined : eerste);
      if (!veld) return { fout: `"${paar.trim().slice(0, 40)}" heeft geen naam; de velden zijn ${labels}` };
      if (veld.veld in uit) return { fout: `${veld.label} staat er twee keer; zet | tussen twee delen` };
      const gelezen = veld.vorm.lees(ontdaan(genoemd ? paar.slice(plek + 1) : paar));
      if ('fout' in gelezen) return { fout: `${veld.label}: ${gelezen.fout}` };
      uit[veld.veld] = gelezen.waarde;
    }
    return { waarde: uit };
  };
  const printDeel = (een: Record<string, unknown>): string =>
    velden
      .flatMap(({ label, veld, vorm }) => {
        const cel = vorm.print(een[veld]);
        return cel === null ? [] : [`${label}: ${geborgd(alsTekst(cel))}`];
      })
      .join('; ');
  return {
    uitleg: `een of meer, met | ertussen; van elk ${labels}`,
    lees: (cel) => perDeel(cel, /\|/, leesDeel),
    print: (waarde) => voegSamen(lijstVan(waarde).map((een) => printDeel(een as Record<string, unknown>))),
  };
}

function perDeel(cel: string | number | null, tussen: RegExp, lees: (stuk: string) => Gelezen): Gelezen {
  const heel = tekst.lees(cel);
  if ('fout' in heel || heel.waarde === undefined) return heel;
  const waarde: unknown[] = [];
  for (const stuk of splits(String(heel.waarde), tussen)) {
    if (stuk.trim() === '') continue;
    const gelezen = lees(stuk);
    if ('fout' in gelezen) return gelezen;
    if (gelezen.waarde !== undefined) waarde.push(gelezen.waarde);
  }
  return { waarde };
}

/** Splitst op een teken, maar niet waar er een schuine streep voor staat. */
function splits(heel: string, tussen: RegExp): string[] {
  const uit: string[] = [];
  let nu = '';
  for (let plek = 0; plek < heel.length; plek += 1) {
    const teken = heel.charAt(plek);
    if (teken === '\\') {
      nu += teken + heel.charAt(plek + 1);
      plek += 1;
    } else if (tussen.test(teken)) {
      uit.push(nu);
      nu = '';
    } else nu += teken;
  }
  return [...uit, nu];
}

const ontdaan = (stuk: string) => stuk.trim().replace(/\\([\s\S])/g, '$1');
const geborgd = (waarde: string) => waarde.replace(/[\\|;]/g, '\\$&');
const alsTekst = (cel: string | number | null) => (typeof cel === 'number' ? getalTekst(cel) : (cel ?? ''));
const lijstVan = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);
const voegSamen = (delen: readonly string[]) => (delen.length === 0 ? null : delen.join(' | '));
