import type { FederatedMultiSearchParams } from 'meilisearch';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { VINDBARE_SOORTEN } from '../vormen.ts';
import type { Naamsuggestie } from '../zoekmachine.ts';
import { vraag } from './fouten.ts';
import { indexnaam } from './indexnaam.ts';
import { naamsleutel } from './naam.ts';
import { tredefilter } from './tredefilter.ts';
import type { Verbinding } from './verbinding.ts';
import { en, geenVan, type Voorwaarde, waarde } from './voorwaarde.ts';

/** Vult een naam aan. Eerst de namen die zo beginnen, dan de namen met een later woord dat zo begint, elk op alfabet. */
export async function namen(
  verbinding: Verbinding,
  voorvoegsel: string,
  gevraagd: { begin: string; aantal: number; zonderHerkomsten: readonly string[]; trede: Trede | null },
): Promise<Naamsuggestie[]> {
  const begin = naamsleutel(gevraagd.begin);
  if (begin === '' || gevraagd.aantal < 1) return [];
  const vooraan = `naamsleutel STARTS WITH ${waarde(begin)}`;
  const ergens = `naambeginnen STARTS WITH ${waarde(begin)}`;
  const mag = en([geenVan('herkomst', gevraagd.zonderHerkomsten), tredefilter(gevraagd.trede)]);
  const delen = await Promise.all(
    [en([vooraan, mag]), en([ergens, `NOT ${vooraan}`, mag])].map((filter) =>
      opAlfabet(verbinding, voorvoegsel, filter, gevraagd.aantal),
    ),
  );
  return delen.flat().slice(0, gevraagd.aantal);
}

/** De eerste namen op alfabet, elke naam één keer. */
async function opAlfabet({ zoeker }: Verbinding, voorvoegsel: string, filter: Voorwaarde, aantal: number) {
  const { hits } = await vraag(() =>
    zoeker.multiSearch<FederatedMultiSearchParams, Naamsuggestie>({
      federation: { limit: aantal, distinct: 'naamsleutel' },
      queries: VINDBARE_SOORTEN.map((soort) => ({
        indexUid: indexnaam(voorvoegsel, soort),
        filter: String(filter),
        sort: ['naamsleutel:asc'],
        attributesToRetrieve: ['soort', 'id', 'naam'],
      })),
    }),
  );
  return hits.map(({ soort, id, naam }) => ({ soort, id, naam }));
}
