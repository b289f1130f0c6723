import type { RequestHandler } from 'express';
import type { Hsds } from '../hsds/index.ts';
import { KIEZEN } from '../hsds/keuze.ts';
import { LAATSTE } from '../hsds/vragen.ts';
import { leesScholen } from '../sop/scholen.ts';
import { antwoordMetETag, eigenAdres } from '../uitwisseling/antwoorden.ts';
import { leesVraagtekens } from '../uitwisseling/vraagtekens.ts';
import { alsAtom } from './atom.ts';
import { type Kort, laatste, vanAanbod, vanActiviteit, vanOrganisatie, vanSchool } from './wijziging.ts';

const PAD = '/wijzigingen.atom';
const MEESTE = 100;

type Lijst = { edges: { node: Kort }[] } | null;
type Laatste = Record<'gewijzigd' | 'gemeld' | 'activiteiten' | 'organisaties', Lijst>;

/** `/wijzigingen.atom`: de laatste 100 wijzigingen in wat `/hsds` en `/sop` geven. */
export const wijzigingen =
  ({ stel, context: maakContext }: Hsds): RequestHandler =>
  async (verzoek, antwoord) => {
    const { regio } = leesVraagtekens(verzoek, { regio: KIEZEN.regio });
    const context = maakContext(verzoek, antwoord);
    const adres = eigenAdres(verzoek);
    const gevonden = await stel<Laatste>(context, LAATSTE, regio ? { regio: [regio] } : {});
    const scholen = await leesScholen(stel, context, { regio });
    // Aanbod staat in beide lijsten als het zelf én door een wachttijd veranderde.
    const aanbod = new Map([...rijen(gevonden.gewijzigd), ...rijen(gevonden.gemeld)].map((rij) => [rij.id, rij]));
    const alle = [
      ...[...aanbod.values()].map((rij) => vanAanbod(rij, adres)),
      ...rijen(gevonden.activiteiten).map((rij) => vanActiviteit(rij, adres)),
      ...rijen(gevonden.organisaties).map((rij) => vanOrganisatie(rij, adres)),
      ...scholen.map((school) => vanSchool(school, adres)),
    ];
    const pad = regio ? `${PAD}?regio=${regio}` : PAD;
    antwoordMetETag(verzoek, antwoord, 'application/atom+xml', alsAtom(laatste(alle, MEESTE), adres, pad));
  };

const rijen = (lijst: Lijst): Kort[] => (lijst?.edges ?? []).map(({ node }) => node);
