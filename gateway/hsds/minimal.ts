import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../../schema/context.ts';
import { allesVan } from '../uitwisseling/alles-van.ts';
import type { Stel } from '../uitwisseling/stel.ts';
import { stroom } from '../uitwisseling/stroom.ts';
import { kop } from './bladzijde.ts';
import { peilmoment } from './peilmoment.ts';
import { activiteitServiceId, serviceId } from './service-id.ts';
import { AANBOD_KORT, ACTIVITEITEN_KORT } from './vragen.ts';
import type { Waar } from './waar.ts';

/** Ruim: 62.300 gegevens gingen in 45 s de deur uit, op een drukke machine met twee kernen. Het gaat gelijkmatig door. */
const LANGSTE_MS = 5 * 60_000;

interface Kort {
  id: string;
  op: string;
}

interface Vraag {
  stel: Stel;
  context: Context;
  waar: Waar;
  log: Logger;
}

/** Van alles alleen de UUID en wanneer het veranderde, als één bladzijde. Zij kan lang zijn, en gaat daarom in stukken de deur uit. */
export function alleenSleutels(verzoek: Request, antwoord: Response, vraag: Vraag): Promise<void> {
  antwoord.type('application/json');
  return stroom(verzoek, antwoord, tekst(vraag), { log: vraag.log, langsteMs: LANGSTE_MS });
}

async function* tekst(vraag: Vraag): AsyncGenerator<string> {
  let totaal = 0;
  for await (const stuk of regels(vraag)) {
    const begin = totaal === 0 ? '{"contents":[' : ',';
    totaal += stuk.length;
    yield begin + stuk.map((regel) => JSON.stringify(regel)).join(',');
  }
  // Hoeveel het er zijn, staat pas vast als alles is gelezen.
  const { page_number, ...rest } = kop(totaal, totaal, { page: 1, per_page: Math.max(1, totaal) });
  const einde = JSON.stringify({ page_number, ...rest, peilmoment: peilmoment(vraag.context.nu) }).slice(1);
  yield `${totaal === 0 ? '{"contents":[' : ''}],${einde}`;
}

async function* regels({ stel, context, waar }: Vraag) {
  for await (const deel of allesVan<Kort>(stel, context, AANBOD_KORT, waar.aanbod)) {
    yield deel.map(({ id, op }) => ({ id: serviceId(id), modified_date: op }));
  }
  for await (const deel of allesVan<Kort>(stel, context, ACTIVITEITEN_KORT, waar.activiteiten)) {
    yield deel.map(({ id, op }) => ({ id: activiteitServiceId(id), modified_date: op }));
  }
}
