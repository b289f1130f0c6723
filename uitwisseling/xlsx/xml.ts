import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ImportFout } from '../fout.ts';

export interface Xmllezer {
  open?(tag: SaxesTagPlain, naam: string): void;
  sluit?(naam: string): void;
  tekst?(tekst: string): void;
}

const MEESTE_DIEP = 100;

/**
 * Leest XML in stukken. Een DTD wordt geweigerd, en daarmee ook eigen en externe entiteiten; er wordt nooit iets van elders opgehaald. Namen
 * komen zonder hun naamruimte. Na elk stuk krijgt `naStuk` de beurt.
 */
export async function* leesXml<T>(
  stukken: AsyncIterable<Uint8Array>,
  lezer: Xmllezer,
  naStuk: () => Iterable<T> = () => [],
): AsyncGenerator<T> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let diepte = 0;
  parser.on('doctype', () => {
    throw new ImportFout('Dit bestand heeft een DTD; dat hoort niet in een werkboek, en is geweigerd.');
  });
  parser.on('error', () => {
    throw new ImportFout('Dit bestand is geen geldig werkboek: de XML klopt niet.');
  });
  parser.on('opentag', (tag) => {
    diepte += 1;
    if (diepte > MEESTE_DIEP) throw new ImportFout('Dit bestand is geen geldig werkboek: de XML is te diep.');
    lezer.open?.(tag, zonderNaamruimte(tag.name));
  });
  parser.on('closetag', (tag) => {
    diepte -= 1;
    lezer.sluit?.(zonderNaamruimte(tag.name));
  });
  if (lezer.tekst) {
    const tekst = lezer.tekst;
    parser.on('text', tekst);
    parser.on('cdata', tekst);
  }
  try {
    for await (const stuk of stukken) {
      parser.write(decoder.decode(stuk, { stream: true }));
      yield* naStuk();
    }
    parser.write(decoder.decode()).close();
    yield* naStuk();
  } catch (fout) {
    if (fout instanceof TypeError) throw new ImportFout('Dit werkboek heeft tekens die niet te lezen zijn.');
    throw fout;
  }
}

/** Als `leesXml`, voor wie niets tussendoor wil. */
export async function leesHeelXml(stukken: AsyncIterable<Uint8Array>, lezer: Xmllezer): Promise<void> {
  for await (const _niets of leesXml(stukken, lezer));
}

const zonderNaamruimte = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

/** Een attribuut, met of zonder naamruimte ervoor. */
export function attribuut(tag: SaxesTagPlain, naam: string): string | undefined {
  return tag.attributes[naam] ?? Object.entries(tag.attributes).find(([sleutel]) => sleutel.endsWith(`:${naam}`))?.[1];
}
