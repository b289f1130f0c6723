import { z } from 'zod';
import type { Builder } from '../builder.ts';
import { eenmalig } from './enums.ts';

/** Waar een gegeven staat: document met regels, of register met datum. Zo staat het als JSON bij elk gegeven. */
export const bronVorm = z.strictObject({
  titel: z.string().min(1),
  uitgever: z.string().nullable().default(null),
  datum: z.string().nullable().default(null),
  regelVan: z.number().int().positive().nullable().default(null),
  regelTot: z.number().int().positive().nullable().default(null),
});

export type Bron = z.output<typeof bronVorm>;

/** Leest de bronnen die als JSON bij een gegeven staan. */
export const leesBronnen = (json: unknown): Bron[] => z.array(bronVorm).parse(json);

export function bronType(builder: Builder) {
  return eenmalig(builder, 'Bron', () =>
    builder.objectRef<Bron>('Bron').implement({
      shareable: true,
      description: 'Waar een gegeven vandaan komt: een document met regelnummers, of een openbaar register.',
      fields: (t) => ({
        titel: t.exposeString('titel', { description: 'Titel van het document of naam van het register.' }),
        uitgever: t.exposeString('uitgever', { nullable: true, description: 'Wie het uitgaf.' }),
        datum: t.expose('datum', { type: 'Peildatum', nullable: true, description: 'Datum van de uitgave.' }),
        regelVan: t.exposeInt('regelVan', {
          nullable: true,
          description: 'Eerste regel in de tekst van het document, lege regels niet meegeteld.',
        }),
        regelTot: t.exposeInt('regelTot', { nullable: true, description: 'Laatste regel.' }),
      }),
    }),
  );
}
