import { Router } from 'express';
import type { Logger } from 'pino';
import { eigenAdres } from '../uitwisseling/antwoorden.ts';
import type { MaakContext } from '../uitwisseling/index.ts';
import type { Stel } from '../uitwisseling/stel.ts';
import { organizations } from './organizations.ts';
import { PROFIEL } from './profiel.ts';
import { serviceAtLocations } from './service-at-locations.ts';
import { services } from './services.ts';
import { taxonomies } from './taxonomies.ts';

/** Wat elke lijst van HSDS nodig heeft. */
export interface Hsds {
  stel: Stel;
  context: MaakContext;
  log: Logger;
}

/** De HSDS 3.0 API van Open Referral, om te lezen. */
export function hsds(delen: Hsds): Router {
  const router = Router();
  router.get('/', (verzoek, antwoord) => {
    antwoord.json({
      version: '3.0',
      profile: `${eigenAdres(verzoek)}/hsds/profiel`,
      openapi_url: 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json',
    });
  });
  router.get('/profiel', (_verzoek, antwoord) => void antwoord.json(PROFIEL));
  router.use('/services', services(delen));
  router.use('/organizations', organizations(delen));
  router.use('/service_at_locations', serviceAtLocations(delen));
  router.use(taxonomies(delen));
  return router;
}
