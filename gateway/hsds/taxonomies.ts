import { Router } from 'express';
import { antwoordJson } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { antwoordBladzijde, uitLijst } from './bladzijde.ts';
import type { Hsds } from './index.ts';
import { BLADEREN, TERMEN_KIEZEN } from './keuze.ts';
import { alleTaxonomies } from './taxonomy.ts';
import { leesTermen } from './termen.ts';
import { nietBekend } from './vinden.ts';

/** `/taxonomies` en `/taxonomy_terms`, elk met `/{id}`. */
export function taxonomies({ stel, context }: Hsds): Router {
  const router = Router();
  router.get('/taxonomies', (verzoek, antwoord) =>
    antwoordBladzijde(verzoek, antwoord, leesVraagtekens(verzoek, BLADEREN), uitLijst(alleTaxonomies())),
  );
  router.get('/taxonomies/:id', (verzoek, antwoord) => {
    antwoordJson(verzoek, antwoord, kies(alleTaxonomies(), verzoek.params.id));
  });
  router.get('/taxonomy_terms', async (verzoek, antwoord) => {
    const { taxonomy_id, parent_id, top_only, ...bladeren } = leesVraagtekens(verzoek, TERMEN_KIEZEN);
    const gekozen = (await leesTermen(stel, context(verzoek, antwoord))).filter(
      (term) =>
        (!taxonomy_id || term.taxonomy_id === taxonomy_id) &&
        (!parent_id || term.parent_id === parent_id) &&
        (!top_only || !term.parent_id),
    );
    return antwoordBladzijde(verzoek, antwoord, bladeren, uitLijst(gekozen));
  });
  router.get('/taxonomy_terms/:id', async (verzoek, antwoord) => {
    antwoordJson(verzoek, antwoord, kies(await leesTermen(stel, context(verzoek, antwoord)), verzoek.params.id));
  });
  return router;
}

function kies<T extends { id: string }>(alle: readonly T[], id: string): T {
  const gevonden = alle.find((een) => een.id === id);
  if (!gevonden) throw nietBekend();
  return gevonden;
}
