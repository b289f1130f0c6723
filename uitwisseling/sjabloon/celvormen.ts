import { type Cel, type Celvorm, type Gelezen, getalTekst, zonderApostrof } from './cel.ts';

const LEEG: Gelezen = { waarde: undefined };
/** Tekens die niet in een tekst horen en in XML of PostgreSQL niet kunnen; tab en nieuwe regel mogen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: juist om die tekens gaat het.
const STUURTEKEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** De tekst van een cel zoals iemand hem bedoelde, of undefined als er niets staat. */
function tekstVan(cel: Cel): string | undefined {
  if (cel === null) return undefined;
  const tekst = typeof cel === 'number' ? getalTekst(cel) : zonderApostrof(cel).replace(/\r\n?/g, '\n').trim();
  return tekst === '' ? undefined : tekst;
}

const metTekst = (cel: Cel, lees: (tekst: string) => Gelezen): Gelezen => {
  const gevonden = tekstVan(cel);
  if (gevonden === undefined) return LEEG;
  if (STUURTEKEN.test(gevonden)) return { fout: 'hier staat een teken in dat niemand ziet; typ de tekst opnieuw' };
  return lees(gevonden);
};

export const tekst: Celvorm = {
  uitleg: 'tekst',
  lees: (cel) => metTekst(cel, (waarde) => ({ waarde })),
  print: (waarde) => (waarde === null || waarde === undefined ? null : String(waarde).replace(/\r\n?/g, '\n')),
};

const GETAL = /^[+-]?(\d+([.,]\d+)?(e[+-]?\d+)?|\d{1,3}(\.\d{3})+,\d+)$/i;
const DUIZENDTAL = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/;

/** Een getal, met komma of punt. 1.234 is niet te lezen: het kan duizendtweehonderdvierendertig zijn, of iets meer dan een. */
export const getal: Celvorm = {
  uitleg: 'een getal',
  lees: (cel) =>
    typeof cel === 'number'
      ? { waarde: cel }
      : metTekst(cel, (gevonden) => {
          const netjes = gevonden.replace(/^€\s*/, '').replace(/,-$/, '');
          if (DUIZENDTAL.test(netjes))
            return { fout: `"${kort(gevonden)}" kan twee getallen zijn; schrijf 1234 of 1,234` };
          if (!GETAL.test(netjes)) return { fout: `"${kort(gevonden)}" is geen getal` };
          const gewoon = netjes.includes(',') ? netjes.replaceAll('.', '').replace(',', '.') : netjes;
          return { waarde: Number(gewoon) };
        }),
  print: (waarde) => (waarde === null || waarde === undefined ? null : Number(waarde)),
};

export const jaNee: Celvorm = {
  uitleg: 'ja of nee',
  keuzes: ['ja', 'nee'],
  lees: (cel) =>
    metTekst(cel, (gevonden) => {
      const klein = gevonden.toLowerCase();
      if (['ja', 'j', 'waar', 'true'].includes(klein)) return { waarde: true };
      if (['nee', 'n', 'onwaar', 'false'].includes(klein)) return { waarde: false };
      return { fout: `"${kort(gevonden)}" is geen ja of nee` };
    }),
  print: (waarde) => (waarde === null || waarde === undefined ? null : waarde ? 'ja' : 'nee'),
};

/** Een van een vaste lijst. Hoofdletters, spaties en streepjes maken bij het lezen niet uit. */
export function keuze(waarden: Record<string, string>): Celvorm {
  const keuzes = Object.values(waarden);
  const bekend = new Set(keuzes);
  return {
    uitleg: 'een van de waarden',
    keuzes,
    lees: (cel) =>
      metTekst(cel, (gevonden) => {
        const code = gevonden.toUpperCase().replace(/[\s-]+/g, '_');
        return bekend.has(code) ? { waarde: code } : { fout: `"${kort(gevonden)}" kan niet; kies ${noem(keuzes)}` };
      }),
    print: (waarde) => (waarde === null || waarde === undefined ? null : String(waarde)),
  };
}

const GEWONE_DAG = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;

/** Een dag, maand of jaar. 1-9-2026 wordt 2026-09-01. */
export const datum: Celvorm = {
  uitleg: 'een datum als 2026-09-01 of 1-9-2026',
  lees: (cel) =>
    metTekst(cel, (gevonden) => {
      const [, dag, maand, jaar] = GEWONE_DAG.exec(gevonden) ?? [];
      return { waarde: dag && maand ? `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}` : gevonden };
    }),
  print: tekst.print,
};

const TIJD = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/;

/** Een tijd van de dag, in minuten na middernacht. */
export const tijd: Celvorm = {
  uitleg: 'een tijd als 15:30',
  lees: (cel) =>
    metTekst(cel, (gevonden) => {
      const [, uur, minuut] = TIJD.exec(gevonden) ?? [];
      if (uur === undefined) return { fout: `"${kort(gevonden)}" is geen tijd; schrijf 15:30` };
      return { waarde: Number(uur) * 60 + Number(minuut) };
    }),
  print: (waarde) => (typeof waarde === 'number' ? `${twee(Math.floor(waarde / 60))}:${twee(waarde % 60)}` : null),
};

const twee = (getal: number) => String(getal).padStart(2, '0');
/** Een waarde in een melding: lang genoeg om te herkennen, te kort om een lap tekst te lekken. */
const kort = (waarde: string) => (waarde.length > 40 ? `${waarde.slice(0, 40)}…` : waarde);
const noem = (keuzes: readonly string[]) => keuzes.join(', ').replace(/, ([^,]*)$/, ' of $1');
