import MiniSearch from 'minisearch';
import { FACETVELDEN, type Meetdocument, OVERAL } from './documenten.ts';
import type { Zoekding } from './kind.ts';
import type { Meetvraag } from './vragen.ts';

/** MiniSearch zoals men het gewoon gebruikt: tikfouten, beginnen, en de naam zwaarder; de facetten zelf geteld. */
export function maakMiniSearch(): Zoekding {
  const documenten: Meetdocument[] = [];
  const index = new MiniSearch<Meetdocument & { nr: number }>({
    idField: 'nr',
    fields: ['naam', 'thema', 'rest'],
    searchOptions: { boost: { naam: 3, thema: 2 }, fuzzy: 0.2, prefix: true },
  });
  return {
    voegToe(brok) {
      for (const document of brok) {
        index.add({ ...document, nr: documenten.length });
        documenten.push(document);
      }
    },
    zoek(vraag) {
      const treffers = index.search(vraag.vraag, {
        // Een paar woorden moeten er allemaal staan; in een zin kan dat niet.
        combineWith: vraag.vraag.split(' ').length > 4 ? 'OR' : 'AND',
        filter: ({ id }) => past(documenten[id as number], vraag),
      });
      const facetten = new Map(FACETVELDEN.map((veld) => [veld, new Map<string, number>()]));
      for (const { id } of treffers) {
        const document = documenten[id as number];
        for (const [veld, telling] of facetten) {
          for (const waarde of document?.[veld] ?? []) telling.set(waarde, (telling.get(waarde) ?? 0) + 1);
        }
      }
      return { eerste: treffers.slice(0, 20), totaal: treffers.length, facetten };
    },
    suggereer: (begin) => index.autoSuggest(begin).slice(0, 8),
  };
}

function past(document: Meetdocument | undefined, { kosten, soorten, wijk }: Meetvraag): boolean {
  if (!document) return false;
  if (kosten && !document.kosten.includes(kosten)) return false;
  if (soorten && !soorten.some((soort) => document.soort.includes(soort))) return false;
  return !wijk || document.wijk.includes(wijk) || document.wijk.includes(OVERAL);
}
