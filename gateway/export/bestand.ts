import type { Request } from 'express';
import { SJABLOONSOORTEN, type Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { GeenAntwoord } from '../uitwisseling/stel.ts';
import { type Exportvorm, VORMEN } from './vormen.ts';

const NAMEN = Object.keys(VORMEN) as Exportvorm[];

export interface Gevraagd {
  soort: Sjabloonsoort;
  vorm: Exportvorm;
}

/** Leest `aanbod.csv`. Zonder eind (`aanbod`) kiest de kop `Accept`. Wat er niet is, is een fout die zegt wat er wel is. */
export function leesBestand(naam: string, verzoek: Request): Gevraagd {
  const [, gevraagd = '', eind] = /^([^.]*)(?:\.(.*))?$/.exec(naam) ?? [];
  const soort = SJABLOONSOORTEN.find((een) => een === gevraagd);
  const vorm = eind === undefined ? uitAccept(verzoek) : NAMEN.find((een) => een === eind);
  if (soort && vorm) return { soort, vorm };
  throw new GeenAntwoord(
    404,
    'NOT_FOUND',
    `Deze export is er niet. Kies ${SJABLOONSOORTEN.join(', ')}, met .${NAMEN.join(', .')} erachter.`,
  );
}

function uitAccept(verzoek: Request): Exportvorm {
  const gekozen = verzoek.accepts(NAMEN.toReversed());
  if (gekozen) return gekozen as Exportvorm;
  throw new GeenAntwoord(406, 'NOT_ACCEPTABLE', `Een export is er als ${NAMEN.join(', ')}. Pas de kop Accept aan.`);
}
