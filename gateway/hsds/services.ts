import { Router } from 'express';
import { antwoordJson } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { knip } from './bladzijde.ts';
import type { Aanbod } from './bron.ts';
import { alsHeleService } from './hele-service.ts';
import type { Hsds } from './index.ts';
import { past, SERVICES_KIEZEN } from './keuze.ts';
import { haalOp } from './ophalen.ts';
import { alsService } from './service.ts';
import { heeftUuid, nietBekend, vindRegel } from './vinden.ts';
import { AANBOD_VAN } from './vragen.ts';

/** `/services` en `/services/{id}`. */
export function services({ stel, context: maakContext, inhoud }: Hsds): Router {
  const router = Router();
  router.get('/', async (verzoek, antwoord) => {
    const keuze = leesVraagtekens(verzoek, SERVICES_KIEZEN);
    const context = maakContext(verzoek, antwoord);
    const { regels, peilmoment } = await inhoud(context, 'services', keuze.regio);
    const gekozen = regels.filter((regel) => past(regel, keuze));
    if (keuze.minimal) {
      const contents = gekozen.map(({ uuid, gewijzigdOp }) => ({ id: uuid, modified_date: gewijzigdOp }));
      antwoordJson(verzoek, antwoord, { ...knip(contents, 1, Math.max(1, contents.length)).kop, peilmoment, contents });
      return;
    }
    const { kop, deel } = knip(gekozen, keuze.page, keuze.per_page);
    const aanbod = await haalOp<Aanbod>(
      stel,
      context,
      AANBOD_VAN,
      deel.map(({ id }) => id),
    );
    antwoordJson(verzoek, antwoord, {
      ...kop,
      peilmoment,
      contents: aanbod.map(keuze.full ? alsHeleService : alsService),
    });
  });
  router.get('/:id', async (verzoek, antwoord) => {
    const context = maakContext(verzoek, antwoord);
    const { id } = await vindRegel(inhoud, context, 'services', heeftUuid(verzoek.params.id));
    const [aanbod] = await haalOp<Aanbod>(stel, context, AANBOD_VAN, [id]);
    if (!aanbod) throw nietBekend();
    antwoordJson(verzoek, antwoord, alsHeleService(aanbod));
  });
  return router;
}
