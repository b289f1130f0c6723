import { GROEPEN, type Groepen, groepen, sleutels } from './velden.ts';

const RESULTAAT = '{ tekst waarde eenheid periode bron gemeldOp }';

export const AANBOD = `id naam alternatieveNamen vroegereIds soort omschrijving doel ${GROEPEN}
  duur { weken omschrijving } intensiteit { urenPerWeek dagdelenPerWeek dagenPerWeek omschrijving }
  toegang toegangToelichting ondersteuningsniveau vorm resultaten ${RESULTAAT} bereik ${RESULTAAT}
  effectiviteit effectiviteitBron actualiteit { nagekekenOp nagekekenDoor }`;

interface Aanbod extends Groepen {
  resultaten: object[];
  bereik: object[];
  effectiviteit: string;
  actualiteit: object;
}

/** Aanbod uit het schema zoals het in een bestand staat. */
export const alsAanbod = (gegeven: object) => {
  const { resultaten, bereik, effectiviteit, actualiteit, ...rest } = gegeven as Aanbod;
  return {
    ...groepen(rest),
    ...actualiteit,
    resultaten: [
      ...resultaten.map((een) => ({ soort: 'RESULTAAT', ...een })),
      ...bereik.map((een) => ({ soort: 'BEREIK', ...een })),
    ],
    effectiviteit: effectiviteit === 'ONBEKEND' ? null : effectiviteit,
    zieOok: sleutels(rest.zieOok),
  };
};
