/** Wat er in een cel staat: tekst, een getal of niets. Wat een bestand anders bewaart (datum, waar of onwaar) wordt bij het lezen tekst. */
export type Cel = string | number | null;

/** Wat er uit een cel is gelezen, of wat er mis mee is. Zonder waarde is de cel leeg. */
export type Gelezen = { waarde: unknown } | { fout: string };

/** Hoe één soort cel wordt gelezen en geschreven. `lees(print(x))` geeft weer x, en `print(lees(c))` geeft een vaste schrijfwijze. */
export interface Celvorm {
  /** Wat iemand invult, in een paar woorden. */
  uitleg: string;
  /** De waarden waaruit te kiezen is, als die vaststaan en er hoogstens één gekozen wordt. */
  keuzes?: readonly string[];
  lees(cel: Cel): Gelezen;
  print(waarde: unknown): Cel;
}

/** Een rekenblad ziet een cel die zo begint als een formule (OWASP, CSV injection). */
const FORMULE = /^'*[=+\-@\t\r]/;
const MET_APOSTROF = /^'+[=+\-@\t\r]/;

/** Zet een apostrof voor wat een rekenblad als formule zou uitvoeren. `zonderApostrof` haalt precies die er weer af. */
export const metApostrof = (tekst: string): string => (FORMULE.test(tekst) ? `'${tekst}` : tekst);

export const zonderApostrof = (tekst: string): string => (MET_APOSTROF.test(tekst) ? tekst.slice(1) : tekst);

/** Een cel als tekst, zoals zij in CSV staat: getallen met een komma, en niets dat als formule wordt uitgevoerd. */
export function celTekst(cel: Cel): string {
  if (cel === null) return '';
  return typeof cel === 'number' ? getalTekst(cel) : metApostrof(cel);
}

export const getalTekst = (getal: number): string => String(getal).replace('.', ',');
