import { type Request, type Response, Router } from 'express';
import { antwoordJson } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { knip } from './bladzijde.ts';
import type { Thema } from './bron.ts';
import type { Hsds } from './index.ts';
import { BLADEREN, TERMEN_KIEZEN } from './keuze.ts';
import { alleTaxonomies } from './taxonomy.ts';
import { alleTermen, type TaxonomyTerm } from './taxonomy-term.ts';
import { nietBekend } from './vinden.ts';
import { THEMAS } from './vragen.ts';

/** `/taxonomies` en `/taxonomy_terms`, elk met `/{id}`. */
export function taxonomies({ stel, context }: Hsds): Router {
  const termen = async (verzoek: Request, antwoord: Response): Promise<TaxonomyTerm[]> => {
    const { themas } = await stel<{ themas: Thema[] | null }>(context(verzoek, antwoord), THEMAS);
    return alleTermen(themas ?? []);
  };
  const router = Router();
  router.get('/taxonomies', (verzoek, antwoord) => {
    const { page, per_page } = leesVraagtekens(verzoek, BLADEREN);
    const { kop, deel } = knip(alleTaxonomies(), page, per_page);
    antwoordJson(verzoek, antwoord, { ...kop, contents: deel });
  });
  router.get('/taxonomies/:id', (verzoek, antwoord) => {
    antwoordJson(verzoek, antwoord, kies(alleTaxonomies(), verzoek.params.id));
  });
  router.get('/taxonomy_terms', async (verzoek, antwoord) => {
    const { page, per_page, taxonomy_id, parent_id, top_only } = leesVraagtekens(verzoek, TERMEN_KIEZEN);
    const gekozen = (await termen(verzoek, antwoord)).filter(
      (term) =>
        (!taxonomy_id || term.taxonomy_id === taxonomy_id) &&
        (!parent_id || term.parent_id === parent_id) &&
        (!top_only || !term.parent_id),
    );
    const { kop, deel } = knip(gekozen, page, per_page);
    antwoordJson(verzoek, antwoord, { ...kop, contents: deel });
  });
  router.get('/taxonomy_terms/:id', async (verzoek, antwoord) => {
    antwoordJson(verzoek, antwoord, kies(await termen(verzoek, antwoord), verzoek.params.id));
  });
  return router;
}

function kies<T extends { id: string }>(alle: readonly T[], id: string): T {
  const gevonden = alle.find((een) => een.id === id);
  if (!gevonden) throw nietBekend();
  return gevonden;
}
