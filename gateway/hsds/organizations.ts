import { Router } from 'express';
import { antwoordJson } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { knip } from './bladzijde.ts';
import type { Organisatie } from './bron.ts';
import type { Hsds } from './index.ts';
import { KIEZEN, past } from './keuze.ts';
import { haalOp } from './ophalen.ts';
import { alsHeleOrganization, alsOrganization } from './organization.ts';
import { heeftUuid, nietBekend, vindRegel } from './vinden.ts';
import { ORGANISATIES_VAN } from './vragen.ts';

/** `/organizations` en `/organizations/{id}`. */
export function organizations({ stel, context: maakContext, inhoud }: Hsds): Router {
  const router = Router();
  router.get('/', async (verzoek, antwoord) => {
    const keuze = leesVraagtekens(verzoek, KIEZEN);
    const context = maakContext(verzoek, antwoord);
    const { regels, peilmoment } = await inhoud(context, 'organizations', keuze.regio);
    const { kop, deel } = knip(
      regels.filter((regel) => past(regel, keuze)),
      keuze.page,
      keuze.per_page,
    );
    const organisaties = await haalOp<Organisatie>(
      stel,
      context,
      ORGANISATIES_VAN,
      deel.map(({ id }) => id),
    );
    const contents = organisaties.map(keuze.full ? alsHeleOrganization : alsOrganization);
    antwoordJson(verzoek, antwoord, { ...kop, peilmoment, contents });
  });
  router.get('/:id', async (verzoek, antwoord) => {
    const context = maakContext(verzoek, antwoord);
    const { id } = await vindRegel(inhoud, context, 'organizations', heeftUuid(verzoek.params.id));
    const [organisatie] = await haalOp<Organisatie>(stel, context, ORGANISATIES_VAN, [id]);
    if (!organisatie) throw nietBekend();
    antwoordJson(verzoek, antwoord, alsHeleOrganization(organisatie));
  });
  return router;
}
