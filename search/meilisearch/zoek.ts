import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import { VINDBARE_SOORTEN } from '../vormen.ts';
import type { Zoekopdracht, Zoekuitkomst } from '../zoekmachine.ts';
import { alsKandidaat, TREFFERVELDEN, type Treffer, WOORDVELDEN } from './document.ts';
import { alsFacetten, FACETVELDEN } from './facetten.ts';
import { filterVan } from './filter.ts';
import { vraag } from './fouten.ts';
import { indexnaam } from './indexnaam.ts';
import type { Verbinding } from './verbinding.ts';
import { zoekwoorden } from './zoekwoorden.ts';

/**
 * Zoekt in alle indexen tegelijk. Wat een treffer is, beslist het filter; Meilisearch zet ze op volgorde. Daarvoor krijgt elke index
 * hetzelfde filter twee keer: met de zoekwoorden en zonder. Wat alleen zonder woorden past, komt achteraan, en Meilisearch telt en
 * toont een document dat in beide past één keer. Zo zijn aantal en facetten die van het filter, hoe vrij de woorden ook passen.
 */
export async function zoek({ zoeker }: Verbinding, voorvoegsel: string, opdracht: Zoekopdracht): Promise<Zoekuitkomst> {
  const vragen = maakVragen(voorvoegsel, opdracht);
  if (vragen.length === 0) return { kandidaten: [], totaal: 0, facetten: {} };
  const { vanaf, aantal, facetten } = opdracht;
  const velden = facetten.map((naam) => FACETVELDEN[naam]);
  const facetsByIndex = Object.fromEntries(vragen.map(({ indexUid }) => [indexUid, velden]));
  const { hits, estimatedTotalHits, facetDistribution } = await vraag(() =>
    zoeker.multiSearch<FederatedMultiSearchParams, Treffer>({
      federation: { offset: vanaf, limit: aantal, ...(velden.length > 0 && { facetsByIndex, mergeFacets: {} }) },
      queries: vragen,
    }),
  );
  return {
    kandidaten: hits.map(alsKandidaat),
    // Geen schatting: de vraag zonder woorden telt alles wat in het filter past.
    totaal: estimatedTotalHits ?? 0,
    facetten: alsFacetten(facetten, facetDistribution),
  };
}

function maakVragen(voorvoegsel: string, opdracht: Zoekopdracht): MultiSearchQueryWithFederation[] {
  const q = opdracht.volgorde === 'NAAM' ? '' : zoekwoorden(opdracht.groepen);
  return VINDBARE_SOORTEN.flatMap((soort) => {
    const filter = filterVan(opdracht, soort);
    if (filter === false) return [];
    const basis = {
      indexUid: indexnaam(voorvoegsel, soort),
      attributesToRetrieve: TREFFERVELDEN,
      ...(filter !== true && { filter }),
    };
    if (q === '') return [{ ...basis, sort: ['naamsleutel:asc'] }];
    return [{ ...basis, q, matchingStrategy: 'last' as const, attributesToSearchOn: [...WOORDVELDEN] }, basis];
  });
}
