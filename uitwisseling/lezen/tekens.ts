import { TextDecoder } from 'node:util';
import { ImportFout } from '../fout.ts';

export const TEKENSETS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Tekenset = (typeof TEKENSETS)[number];

/** Bytes die geen tekst zijn in de tekenset van het bestand. */
export class TekenFout extends ImportFout {
  /** De regel in het bestand, vanaf 1. */
  readonly regel: number;
  /** Wat er op die regel voor staat. */
  readonly ervoor: string;
  constructor(regel: number, ervoor: string) {
    super(
      `Regel ${regel} heeft na "${ervoor.slice(-30)}" een teken dat niet te lezen is. Bewaar het bestand als UTF-8, of geef --tekenset windows-1252 als het een oud bestand is.`,
    );
    this.regel = regel;
    this.ervoor = ervoor;
  }
}

interface Plek {
  regel: number;
  /** Wat er op die regel al gelezen is. */
  ervoor: string;
}

/** De tekenset die de eerste bytes (byte order mark) noemen, en anders UTF-8. */
export function tekensetVan(eerste: Uint8Array): Tekenset {
  if (eerste[0] === 0xff && eerste[1] === 0xfe) return 'utf-16le';
  return eerste[0] === 0xfe && eerste[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Maakt tekst van bytes, en weigert wat niet te lezen is: een vraagteken voor een naam zou niemand meer terugvinden. */
export async function* alsTekst(bytes: AsyncIterable<Uint8Array>, gekozen?: Tekenset): AsyncGenerator<string> {
  let rest = new Uint8Array();
  let tekenset: Tekenset | undefined = gekozen;
  let plek: Plek = { regel: 1, ervoor: '' };
  let decoder: TextDecoder | undefined;
  for await (const deel of bytes) {
    const samen = rest.length === 0 ? deel : Buffer.concat([rest, deel]);
    tekenset ??= tekensetVan(samen);
    decoder ??= new TextDecoder(tekenset, { fatal: true });
    const tot = knip(samen, tekenset);
    rest = new Uint8Array(samen.subarray(tot));
    if (tot === 0) continue;
    plek = yield* ontcijfer(decoder, samen.subarray(0, tot), plek);
  }
  if (rest.length > 0) yield* ontcijfer(decoder ?? new TextDecoder('utf-8', { fatal: true }), rest, plek);
}

/** Tot waar gelezen kan worden zonder een teken doormidden te snijden. */
function knip(bytes: Uint8Array, tekenset: Tekenset): number {
  if (tekenset === 'windows-1252') return bytes.length;
  if (tekenset !== 'utf-8') return bytes.length - (bytes.length % 4);
  let tot = bytes.length;
  while (tot > 0 && (bytes[tot - 1] ?? 0) >= 0x80) tot -= 1;
  // Een heel stuk zonder gewone tekens is geen tekst die iemand schreef; de decoder zegt wat ermee is.
  return tot === 0 && bytes.length > 1_000 ? bytes.length : tot;
}

/** Geeft wat goed is; staat er iets in dat niet te lezen is, dan komt daarna de fout. */
function* ontcijfer(decoder: TextDecoder, bytes: Uint8Array, plek: Plek): Generator<string, Plek> {
  const eerste = plek.regel === 1 && plek.ervoor === '';
  const zonderMerk = (tekst: string) => (eerste ? tekst.replace(/^\ufeff/, '') : tekst);
  let tekst: string;
  try {
    tekst = decoder.decode(bytes);
  } catch {
    const [goed = ''] = new TextDecoder(decoder.encoding).decode(bytes).split('\ufffd', 1);
    yield zonderMerk(goed);
    const { regel, ervoor } = verder(plek, goed);
    throw new TekenFout(regel, ervoor);
  }
  yield zonderMerk(tekst);
  return verder(plek, tekst);
}

function verder(plek: Plek, tekst: string): Plek {
  let regel = plek.regel;
  for (let nr = tekst.indexOf('\n'); nr >= 0; nr = tekst.indexOf('\n', nr + 1)) regel += 1;
  const laatste = tekst.slice(tekst.lastIndexOf('\n') + 1).slice(-5_000);
  return { regel, ervoor: regel === plek.regel ? (plek.ervoor + laatste).slice(-5_000) : laatste };
}
