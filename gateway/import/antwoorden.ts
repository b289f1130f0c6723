import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Aantallen, Verslagregel } from '../../uitwisseling/importeren/verslag.ts';
import type { Netopdracht, Netuitslag } from '../../uitwisseling/net.ts';
import { openVerslag } from '../../uitwisseling/verslagbestand.ts';
import { GeenAntwoord } from '../uitwisseling/stel.ts';

/** Hoe een import antwoordt: wat zij intussen hoort, en wat er aan het eind komt. */
export interface Importantwoord extends Pick<Netopdracht, 'verslag' | 'meld'> {
  klaar(uitslag: Netuitslag, proef: boolean): Promise<void> | void;
  /** Altijd, ook als het misging. */
  sluit(): Promise<void> | void;
}

/** Wie een verbinding stil laat vallen, wordt door een proxy afgebroken. In milliseconden. */
const LEVENSTEKEN_MS = 5_000;

const VORMEN = {
  'application/json': alsJson,
  'text/csv': alsCsv,
  'application/x-ndjson': alsRegels,
};

/** Kiest met de kop `Accept` hoe het antwoord eruit ziet. `map` is voor bestanden die maar even bestaan. */
export function kiesAntwoord(verzoek: Request): (antwoord: Response, map: string) => Importantwoord {
  const soorten = Object.keys(VORMEN) as (keyof typeof VORMEN)[];
  const soort = verzoek.accepts(soorten);
  if (soort === false)
    throw new GeenAntwoord(406, 'BAD_REQUEST', `Het antwoord kan zijn (kop Accept): ${soorten.join(', ')}.`);
  return VORMEN[soort as keyof typeof VORMEN];
}

function alsJson(antwoord: Response): Importantwoord {
  return {
    klaar: (uitslag, proef) => void antwoord.status(statusVan(uitslag, proef)).json(inhoudVan(uitslag, proef)),
    sluit: () => {},
  };
}

/** Het hele verslag. Van een herhaling met dezelfde sleutel is alleen bekend wat toen in het antwoord paste. */
function alsCsv(antwoord: Response, map: string): Importantwoord {
  const pad = path.join(map, 'verslag.csv');
  const bestand = openVerslag(pad);
  let regels = 0;
  const verslag = (regel: Verslagregel) => {
    regels += 1;
    return bestand.schrijf(regel);
  };
  return {
    verslag,
    async klaar(uitslag, proef) {
      if (regels === 0) for (const regel of uitslag.regels) await bestand.schrijf(regel);
      await bestand.sluit();
      antwoord.status(statusVan(uitslag, proef)).type('text/csv').attachment('import-verslag.csv');
      await pipeline(createReadStream(pad), antwoord);
    },
    sluit: () => bestand.sluit(),
  };
}

/** Een regel JSON per stap, zodat te zien is hoe ver het is; de laatste regel is het antwoord. */
function alsRegels(antwoord: Response): Importantwoord {
  let stap = { wat: 'lezen', rijen: 0 };
  const toon = () => antwoord.write(regelVan({ voortgang: stap }));
  antwoord.status(200).type('application/x-ndjson').setHeader('Cache-Control', 'no-store');
  toon();
  const klok = setInterval(toon, LEVENSTEKEN_MS);
  return {
    meld(wat, rijen) {
      const nieuw = wat !== stap.wat;
      stap = { wat, rijen };
      if (nieuw) toon();
    },
    klaar: (uitslag, proef) => void antwoord.end(regelVan(inhoudVan(uitslag, proef))),
    sluit: () => clearInterval(klok),
  };
}

export const regelVan = (inhoud: object): string => `${JSON.stringify(inhoud)}\n`;

const uitkomstVan = ({ vastgelegd }: Netuitslag, proef: boolean) =>
  vastgelegd ? 'VASTGELEGD' : proef ? 'PROEF' : 'NIET_VASTGELEGD';

/** Een bestand waarvan niets is vastgelegd omdat er iets niet klopt, is voor wie alleen naar de status kijkt een fout. */
const statusVan = (uitslag: Netuitslag, proef: boolean) =>
  uitkomstVan(uitslag, proef) === 'NIET_VASTGELEGD' ? 422 : 200;

const inhoudVan = (uitslag: Netuitslag, proef: boolean) => ({
  uitkomst: uitkomstVan(uitslag, proef),
  aantallen: metGewoneNamen(uitslag.aantallen),
  verslag: uitslag.regels,
  meerRegels: uitslag.meerRegels,
});

const metGewoneNamen = ({ NIEUW, GEWIJZIGD, ONGEWIJZIGD, MOGELIJK_DUBBEL, GEWEIGERD }: Aantallen) => ({
  nieuw: NIEUW,
  gewijzigd: GEWIJZIGD,
  ongewijzigd: ONGEWIJZIGD,
  mogelijkDubbel: MOGELIJK_DUBBEL,
  geweigerd: GEWEIGERD,
});
