import type { FacetDistribution } from 'meilisearch';
import { opAantal } from '../vraag/facetten.ts';
import type { Facetnaam, Facetten } from '../zoekmachine.ts';
import type { Meilidocument } from './document.ts';

/** Het veld waarin de waarden van een facet staan. */
export const FACETVELDEN = {
  soort: 'soort',
  thema: 'themas',
  wijk: 'wijken',
  leeftijdsgroep: 'leeftijdsgroepen',
  onderwijssoort: 'onderwijssoorten',
  kosten: 'kosten',
  niveau: 'niveau',
  wachttijdstatus: 'wachttijdstatus',
  regio: 'regios',
  herkomst: 'herkomst',
} as const satisfies Record<Facetnaam, keyof Meilidocument>;

/** De tellingen van Meilisearch als facetten: het meest voorkomende eerst. Een facet zonder waarden ontbreekt. */
export function alsFacetten(namen: readonly Facetnaam[], tellingen: FacetDistribution | undefined): Facetten {
  const facetten: Facetten = {};
  for (const naam of namen) {
    const waarden = Object.entries(tellingen?.[FACETVELDEN[naam]] ?? {})
      .map(([waarde, aantal]) => ({ waarde, aantal }))
      .sort(opAantal);
    if (waarden.length > 0) facetten[naam] = waarden;
  }
  return facetten;
}
