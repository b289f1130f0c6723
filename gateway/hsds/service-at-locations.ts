import { Router } from 'express';
import { antwoordJson } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { knip } from './bladzijde.ts';
import type { Aanbod } from './bron.ts';
import type { Hsds } from './index.ts';
import type { Regel } from './inhoud.ts';
import { past, SERVICES_KIEZEN } from './keuze.ts';
import { haalOp } from './ophalen.ts';
import { alsServiceAtLocation, serviceAtLocationId } from './service-at-location.ts';
import { nietBekend, vindRegel } from './vinden.ts';
import { AANBOD_VAN } from './vragen.ts';

const { minimal: _alleenServices, ...KEUZE } = SERVICES_KIEZEN;

/** Waar aanbod op welke school is, met de UUID die dat heeft. */
const plekken = ({ id, scholen }: Regel) => scholen.map((school) => ({ id, uuid: serviceAtLocationId(id, school) }));

const vanAanbod = (aanbod: Aanbod) =>
  (aanbod.scholen ?? []).flatMap((school) => (school ? [alsServiceAtLocation(aanbod, school)] : []));

/** `/service_at_locations` en `/service_at_locations/{id}`. */
export function serviceAtLocations({ stel, context: maakContext, inhoud }: Hsds): Router {
  const router = Router();
  router.get('/', async (verzoek, antwoord) => {
    const keuze = leesVraagtekens(verzoek, KEUZE);
    const context = maakContext(verzoek, antwoord);
    const { regels, peilmoment } = await inhoud(context, 'services', keuze.regio);
    const alle = regels.filter((regel) => past(regel, keuze)).flatMap(plekken);
    const { kop, deel } = knip(alle, keuze.page, keuze.per_page);
    const ids = [...new Set(deel.map(({ id }) => id))];
    const gevonden = (await haalOp<Aanbod>(stel, context, AANBOD_VAN, ids)).flatMap(vanAanbod);
    const opUuid = new Map(gevonden.map((plek) => [plek.id, plek]));
    const contents = deel.flatMap(({ uuid }) => opUuid.get(uuid) ?? []);
    antwoordJson(verzoek, antwoord, { ...kop, peilmoment, contents });
  });
  router.get('/:id', async (verzoek, antwoord) => {
    const context = maakContext(verzoek, antwoord);
    const { id: uuid } = verzoek.params;
    const opPlek = (regel: Regel) => plekken(regel).some((plek) => plek.uuid === uuid);
    const { id } = await vindRegel(inhoud, context, 'services', opPlek);
    const gevonden = (await haalOp<Aanbod>(stel, context, AANBOD_VAN, [id])).flatMap(vanAanbod);
    const plek = gevonden.find((een) => een.id === uuid);
    if (!plek) throw nietBekend();
    antwoordJson(verzoek, antwoord, plek);
  });
  return router;
}
