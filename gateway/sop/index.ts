import { Router } from 'express';
import { z } from 'zod';
import { Regio } from '../../prisma/generated/client/enums.ts';
import { antwoordJson, eigenAdres } from '../uitwisseling/antwoorden.ts';
import type { MaakContext } from '../uitwisseling/index.ts';
import { GeenAntwoord, type Stel } from '../uitwisseling/stel.ts';
import { leesVraagtekens, moment } from '../uitwisseling/vraagtekens.ts';
import { leesScholen } from './scholen.ts';
import { alsSop, alsSopRegel, type SchoolMetSop } from './vorm.ts';
import { SCHOOL_MET_SOP } from './vraag.ts';

const KEUZE = {
  gewijzigdSinds: moment.optional(),
  regio: z.enum(Regio, `verwacht een van: ${Object.values(Regio).join(', ')}`).optional(),
};

/**
 * Ondersteuningsprofielen voor een schoolportaal. `/sop/<code>` geeft één school bij een code van nu of vroeger, met `?schooljaar=`
 * voor een ander jaar dan het nieuwste; `/sop` geeft alle scholen, met `?gewijzigdSinds=` alleen wat daarna veranderde.
 */
export function sop(stel: Stel, context: MaakContext): Router {
  const router = Router();
  router.get('/', async (verzoek, antwoord) => {
    const keuze = leesVraagtekens(verzoek, KEUZE);
    const scholen = await leesScholen(stel, context(verzoek, antwoord), keuze);
    const adres = eigenAdres(verzoek);
    antwoordJson(verzoek, antwoord, { scholen: scholen.map((school) => alsSopRegel(school, adres)) });
  });
  router.get('/:code', async (verzoek, antwoord) => {
    const { schooljaar } = leesVraagtekens(verzoek, { schooljaar: z.string().optional() });
    const { school } = await stel<{ school: SchoolMetSop | null }>(context(verzoek, antwoord), SCHOOL_MET_SOP, {
      code: verzoek.params.code,
      schooljaar,
    });
    if (!school) throw new GeenAntwoord(404, 'NOT_FOUND', 'Er is geen school met deze code.');
    antwoord.setHeader('Content-Location', `/sop/${encodeURIComponent(school.id)}`);
    antwoordJson(verzoek, antwoord, alsSop(school));
  });
  return router;
}
