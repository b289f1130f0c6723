import { Router } from 'express';
import { Herkomst } from '../../prisma/generated/client/enums.ts';
import type { Context } from '../../schema/context.ts';
import { antwoordJson } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { antwoordBladzijde } from './bladzijde.ts';
import type { Aanbod, Activiteit, School } from './bron.ts';
import type { Hsds } from './index.ts';
import { SERVICES_KIEZEN } from './keuze.ts';
import { achterElkaar, type LeesStuk, omgezet, stukVan } from './lezen.ts';
import { peilmoment } from './peilmoment.ts';
import { aanbodOpSchool, activiteitOpPlek } from './service-at-location.ts';
import { enige, leesUuid } from './vinden.ts';
import { AANBOD_OP_SCHOLEN, ACTIVITEIT_PLEKKEN } from './vragen.ts';
import { maakWaar, type Waar } from './waar.ts';

const { minimal: _alleenServices, ...KEUZE } = SERVICES_KIEZEN;

interface OpSchool {
  aanbod: Pick<Aanbod, 'id'>;
  school: School;
}

interface OpPlek {
  activiteit: Pick<Activiteit, 'id' | 'naam' | 'regio' | 'locatie'>;
  school: School | null;
}

/** `/service_at_locations` en `/service_at_locations/{id}`: eerst van aanbod, dan van activiteiten. */
export function serviceAtLocations({ stel, context: maakContext }: Hsds): Router {
  const lees = (context: Context, { aanbod, activiteiten }: Waar, meer: object): LeesStuk<object> =>
    achterElkaar(
      omgezet(stukVan<OpSchool>(stel, context, AANBOD_OP_SCHOLEN, aanbod, meer), (regel) =>
        aanbodOpSchool(regel.aanbod, regel.school),
      ),
      omgezet(stukVan<OpPlek>(stel, context, ACTIVITEIT_PLEKKEN, activiteiten, meer), (regel) =>
        activiteitOpPlek(regel.activiteit, regel.school),
      ),
    );
  const router = Router();
  router.get('/', async (verzoek, antwoord) => {
    const keuze = leesVraagtekens(verzoek, KEUZE);
    const context = maakContext(verzoek, antwoord);
    const waar = await maakWaar(stel, context, keuze);
    const meer = { peilmoment: peilmoment(context.nu) };
    return antwoordBladzijde(verzoek, antwoord, keuze, lees(context, waar, {}), meer);
  });
  router.get('/:id', async (verzoek, antwoord) => {
    const hsdsIds = [leesUuid(verzoek.params.id)];
    // Ook van Voorbeeldstad: wie een UUID noemt, weet wat hij vraagt.
    const filter = { herkomst: Object.values(Herkomst) };
    const gezocht = lees(maakContext(verzoek, antwoord), { aanbod: filter, activiteiten: filter }, { hsdsIds });
    antwoordJson(verzoek, antwoord, await enige(gezocht));
  });
  return router;
}
