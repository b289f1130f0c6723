import { Router } from 'express';
import type { Context } from '../../schema/context.ts';
import { antwoordJson } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { alsService } from './aanbod-service.ts';
import { alsActiviteitService } from './activiteit-service.ts';
import { antwoordBladzijde } from './bladzijde.ts';
import type { Aanbod, Activiteit } from './bron.ts';
import { alsHeleActiviteitService, alsHeleService } from './hele-service.ts';
import type { Hsds } from './index.ts';
import { SERVICES_KIEZEN } from './keuze.ts';
import { achterElkaar, type LeesStuk, omgezet, stukVan } from './lezen.ts';
import { alleenSleutels } from './minimal.ts';
import { peilmoment } from './peilmoment.ts';
import { enige, leesUuid } from './vinden.ts';
import { AANBOD_STUK, ACTIVITEITEN_STUK } from './vragen.ts';
import { maakWaar, type Waar } from './waar.ts';

/** `/services` en `/services/{id}`: eerst aanbod, dan activiteiten. */
export function services({ stel, context: maakContext, log }: Hsds): Router {
  const lees = (context: Context, { aanbod, activiteiten }: Waar, heel: boolean): LeesStuk<object> =>
    achterElkaar(
      omgezet(stukVan<Aanbod>(stel, context, AANBOD_STUK, aanbod), heel ? alsHeleService : alsService),
      omgezet(
        stukVan<Activiteit>(stel, context, ACTIVITEITEN_STUK, activiteiten),
        heel ? alsHeleActiviteitService : alsActiviteitService,
      ),
    );
  const router = Router();
  router.get('/', async (verzoek, antwoord) => {
    const keuze = leesVraagtekens(verzoek, SERVICES_KIEZEN);
    const context = maakContext(verzoek, antwoord);
    const waar = await maakWaar(stel, context, keuze);
    if (keuze.minimal) return alleenSleutels(verzoek, antwoord, { stel, context, waar, log });
    const meer = { peilmoment: peilmoment(context.nu) };
    return antwoordBladzijde(verzoek, antwoord, keuze, lees(context, waar, keuze.full), meer);
  });
  router.get('/:id', async (verzoek, antwoord) => {
    const filter = { hsdsIds: [leesUuid(verzoek.params.id)] };
    const context = maakContext(verzoek, antwoord);
    antwoordJson(verzoek, antwoord, await enige(lees(context, { aanbod: filter, activiteiten: filter }, true)));
  });
  return router;
}
