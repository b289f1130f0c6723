import { leeftijdsgroepenVan } from '../../search/leeftijdsgroepen.ts';
import type { Facetnaam, Indexdocument } from '../../search/zoekmachine.ts';

interface Facetgeval {
  facet: Facetnaam;
  waardenVan: (document: Indexdocument) => readonly string[];
}

const eigen = (waarde: string | null) => (waarde === null ? [] : [waarde]);

export const FACETGEVALLEN: readonly Facetgeval[] = [
  { facet: 'soort', waardenVan: ({ soort }) => [soort] },
  { facet: 'thema', waardenVan: ({ themas }) => themas },
  { facet: 'wijk', waardenVan: ({ wijken }) => wijken },
  { facet: 'leeftijdsgroep', waardenVan: (d) => leeftijdsgroepenVan(d.leeftijdVan, d.leeftijdTot) },
  { facet: 'onderwijssoort', waardenVan: ({ onderwijssoorten }) => onderwijssoorten },
  { facet: 'kosten', waardenVan: ({ kosten }) => eigen(kosten) },
  { facet: 'niveau', waardenVan: ({ niveau }) => eigen(niveau) },
  { facet: 'wachttijdstatus', waardenVan: ({ wachttijdstatus }) => eigen(wachttijdstatus) },
  { facet: 'regio', waardenVan: ({ regios }) => regios },
  { facet: 'herkomst', waardenVan: ({ herkomst }) => [herkomst] },
];

/** Telt met de hand: elke waarde één keer per document, de meest voorkomende eerst. */
export function tel(
  facet: string,
  documenten: readonly Indexdocument[],
  waardenVan: (document: Indexdocument) => readonly string[],
) {
  const waarden = documenten.flatMap((document) => [...new Set(waardenVan(document))]);
  const geteld = [...new Set(waarden)].map((waarde) => ({
    waarde,
    aantal: waarden.filter((w) => w === waarde).length,
  }));
  geteld.sort((a, b) => b.aantal - a.aantal || (a.waarde < b.waarde ? -1 : 1));
  return geteld.length === 0 ? {} : { [facet]: geteld };
}
