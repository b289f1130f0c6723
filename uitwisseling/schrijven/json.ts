import type { Blad } from './blad.ts';

/** Een lijst in JSON, met een record per regel: `diff` en `git` laten dan zien wat er veranderde. */
export async function* lijstVan({ records }: Blad): AsyncGenerator<string> {
  let tussen = '[\n';
  for await (const stuk of records) {
    yield stuk.map((record, nr) => (nr === 0 ? tussen : ',\n') + JSON.stringify(record)).join('');
    if (stuk.length > 0) tussen = ',\n';
  }
  yield tussen === '[\n' ? '[]' : '\n]';
}

/** Een lijst per soort in JSON: `{"organisaties": [...], "aanbod": [...]}`. */
export async function* lijstenVan(bladen: readonly Blad[]): AsyncGenerator<string> {
  for (const [nr, blad] of bladen.entries()) {
    yield `${nr === 0 ? '{' : ',\n'}"${blad.soort}": `;
    yield* lijstVan(blad);
  }
  yield '}\n';
}
