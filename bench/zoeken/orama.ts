import { create, insertMultiple, search } from '@orama/orama';
import { FACETVELDEN, type Facetveld, OVERAL } from './documenten.ts';
import type { Zoekding } from './kind.ts';
import type { Meetvraag } from './vragen.ts';

const FACETTEN = Object.fromEntries(FACETVELDEN.map((veld) => [veld, {}]));

/** Orama met facetten en één tikfout. */
export function maakOrama(): Zoekding {
  const enums = Object.fromEntries(FACETVELDEN.map((veld) => [veld, 'enum[]'])) as Record<Facetveld, 'enum[]'>;
  const index = create({
    schema: { naam: 'string', thema: 'string', rest: 'string', ...enums } as const,
    language: 'dutch',
  });
  return {
    async voegToe(brok) {
      await insertMultiple(index, brok, brok.length);
    },
    zoek: ({ vraag, ...keuze }) =>
      search(index, {
        term: vraag,
        properties: ['naam', 'thema', 'rest'],
        boost: { naam: 3, thema: 2 },
        tolerance: 1,
        // 0: alle woorden moeten er staan; in een zin kan dat niet.
        threshold: vraag.split(' ').length > 4 ? 1 : 0,
        limit: 20,
        facets: FACETTEN,
        where: alsWaar(keuze),
      }),
    suggereer: (begin) => search(index, { term: begin, properties: ['naam'], limit: 8 }),
  };
}

const alsWaar = ({ kosten, soorten, wijk }: Pick<Meetvraag, 'kosten' | 'soorten' | 'wijk'>) => ({
  ...(kosten ? { kosten: { containsAny: [kosten] } } : {}),
  ...(soorten ? { soort: { containsAny: soorten } } : {}),
  ...(wijk ? { wijk: { containsAny: [wijk, OVERAL] } } : {}),
});
