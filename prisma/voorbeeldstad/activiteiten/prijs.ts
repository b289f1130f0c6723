import type { Momentsoort } from '../../generated/client/enums.ts';
import type { Activiteit } from '../../startdata/vorm/activiteiten.ts';
import type { Toeval } from '../toeval.ts';
import type { Bezigheid } from './bezigheid.ts';
import { REGELINGEN } from './regelingen.ts';

type Prijs = Pick<Activiteit, 'kosten' | 'kostenPerJaar' | 'regelingen'>;

/** Hoe vaak per jaar een bedrag terugkomt. Een les is er in de 36 weken dat er les is. */
const EENHEDEN = [
  ['per jaar', 1, 45],
  ['per maand', 10, 20],
  ['per kwartaal', 4, 14],
  ['per les', 36, 12],
  ['per kaart van tien lessen', 3.6, 9],
] as const;
const OMSCHRIJVING = [
  'Inclusief materiaal',
  'Exclusief kleding',
  'Betalen in termijnen kan',
  'Tweede kind met korting',
] as const;

const niets = { bedrag: null, eenheid: null, soort: null, omschrijving: null };

/** Wat het kost, omgerekend naar een jaar, en welke regelingen het lager maken. */
export function maakPrijs(
  bezigheid: Bezigheid,
  soort: Momentsoort,
  [van, tot]: readonly [number, number],
  toeval: Toeval,
): Prijs {
  if (toeval.kans(0.06))
    return { kosten: { voorGebruiker: 'ONBEKEND', ...niets }, kostenPerJaar: null, regelingen: [] };
  const [minimum, maximum] = bezigheid.prijs;
  const gratis = maximum === 0 || soort === 'BINNENSCHOOLS' || toeval.kans(minimum === 0 ? 0.6 : 0.05);
  if (gratis) {
    const kosten = {
      voorGebruiker: 'GRATIS' as const,
      ...niets,
      omschrijving: toeval.soms(0.2, 'Gratis met subsidie van de gemeente'),
    };
    return { kosten, kostenPerJaar: 0, regelingen: [] };
  }
  const perJaar = Math.max(6, minimum + toeval.getal() * (maximum - minimum));
  const zomer = soort === 'ZOMER';
  const [eenheid, keer] = zomer
    ? (['per week', 1] as const)
    : toeval.gewogen(EENHEDEN.map(([naam, aantal, gewicht]) => [[naam, aantal] as const, gewicht] as const));
  const bedrag = Math.max(0.5, Math.round((2 * (zomer ? perJaar / 4 : perJaar)) / keer) / 2);
  return {
    kosten: {
      voorGebruiker: 'BETAALD',
      bedrag,
      eenheid,
      soort: 'PRIJS_VOOR_GEBRUIKER',
      omschrijving: toeval.soms(0.25, toeval.kies(OMSCHRIJVING)),
    },
    kostenPerJaar: Math.round(bedrag * keer * 100) / 100,
    regelingen: REGELINGEN.filter((regeling) => {
      const zwemles = regeling.id !== 'vb-regeling-zwemfonds' || bezigheid.naam === 'zwemmen';
      const domein = regeling.domeinen.length === 0 || regeling.domeinen.includes(bezigheid.domein);
      const leeftijd = (regeling.leeftijdVan ?? 0) <= tot && (regeling.leeftijdTot ?? 27) >= van;
      return zwemles && domein && leeftijd && toeval.kans(0.6);
    }).map(({ id }) => id),
  };
}
