import { Router } from 'express';
import type { Context } from '../../schema/context.ts';
import { antwoordJson } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { antwoordBladzijde } from './bladzijde.ts';
import type { Organisatie } from './bron.ts';
import type { Hsds } from './index.ts';
import { KIEZEN } from './keuze.ts';
import { omgezet, stukVan } from './lezen.ts';
import { alsHeleOrganization, alsOrganization } from './organization.ts';
import { peilmoment } from './peilmoment.ts';
import { enige, leesUuid } from './vinden.ts';
import { ORGANISATIES_STUK } from './vragen.ts';
import { tijdEnGebied } from './waar.ts';

/** `/organizations` en `/organizations/{id}`. */
export function organizations({ stel, context: maakContext }: Hsds): Router {
  const lees = (context: Context, filter: object, heel: boolean) =>
    omgezet(
      stukVan<Organisatie>(stel, context, ORGANISATIES_STUK, filter),
      heel ? alsHeleOrganization : alsOrganization,
    );
  const router = Router();
  router.get('/', async (verzoek, antwoord) => {
    const keuze = leesVraagtekens(verzoek, KIEZEN);
    const context = maakContext(verzoek, antwoord);
    const meer = { peilmoment: peilmoment(context.nu) };
    return antwoordBladzijde(verzoek, antwoord, keuze, lees(context, tijdEnGebied(keuze), keuze.full), meer);
  });
  router.get('/:id', async (verzoek, antwoord) => {
    const filter = { hsdsIds: [leesUuid(verzoek.params.id)] };
    antwoordJson(verzoek, antwoord, await enige(lees(maakContext(verzoek, antwoord), filter, true)));
  });
  return router;
}
