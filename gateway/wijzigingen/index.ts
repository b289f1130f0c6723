import type { RequestHandler } from 'express';
import type { Hsds } from '../hsds/index.ts';
import { KIEZEN } from '../hsds/keuze.ts';
import { leesScholen } from '../sop/scholen.ts';
import { antwoordMetETag, eigenAdres } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { alsAtom } from './atom.ts';
import { laatste, vanOrganization, vanSchool, vanService } from './wijziging.ts';

const PAD = '/wijzigingen.atom';
const MEESTE = 100;

/** `/wijzigingen.atom`: de laatste 100 wijzigingen in wat `/hsds` en `/sop` geven. */
export const wijzigingen =
  ({ stel, context: maakContext, inhoud }: Hsds): RequestHandler =>
  async (verzoek, antwoord) => {
    const { regio } = leesVraagtekens(verzoek, { regio: KIEZEN.regio });
    const context = maakContext(verzoek, antwoord);
    const adres = eigenAdres(verzoek);
    const services = await inhoud(context, 'services', regio);
    const organizations = await inhoud(context, 'organizations', regio);
    const scholen = await leesScholen(stel, context, { regio });
    const alle = [
      ...services.regels.map((regel) => vanService(regel, adres)),
      ...organizations.regels.map((regel) => vanOrganization(regel, adres)),
      ...scholen.map((school) => vanSchool(school, adres)),
    ];
    const pad = regio ? `${PAD}?regio=${regio}` : PAD;
    antwoordMetETag(verzoek, antwoord, 'application/atom+xml', alsAtom(laatste(alle, MEESTE), adres, pad));
  };
