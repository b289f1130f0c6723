import { GROEPEN, type Groepen, groepen, sleutels } from './velden.ts';

const RESULTAAT = '{ volgorde tekst waarde eenheid periode bron gemeldOp }';

export const AANBOD = `id naam alternatieveNamen vroegereIds vanafTrede soort omschrijving doel ${GROEPEN}
  duur { weken omschrijving } intensiteit { urenPerWeek dagdelenPerWeek dagenPerWeek omschrijving }
  toegang toegangToelichting ondersteuningsniveau vorm resultaten ${RESULTAAT} bereik ${RESULTAAT}
  effectiviteit effectiviteitBron actualiteit { nagekekenOp nagekekenDoor }`;

interface Resultaat {
  volgorde: number;
}

interface Aanbod extends Groepen {
  resultaten: Resultaat[];
  bereik: Resultaat[];
  effectiviteit: string;
  actualiteit: object;
}

/** Aanbod uit het schema zoals het in een bestand staat. */
export const alsAanbod = (gegeven: object) => {
  const { resultaten, bereik, effectiviteit, actualiteit, ...rest } = gegeven as Aanbod;
  return {
    ...groepen(rest),
    ...actualiteit,
    resultaten: [...metSoort('RESULTAAT', resultaten), ...metSoort('BEREIK', bereik)]
      .toSorted((a, b) => a.volgorde - b.volgorde)
      .map(({ volgorde: _volgorde, ...een }) => een),
    effectiviteit: effectiviteit === 'ONBEKEND' ? null : effectiviteit,
    zieOok: sleutels(rest.zieOok),
  };
};

const metSoort = (soort: string, lijst: readonly Resultaat[]) => lijst.map((een) => ({ soort, ...een }));
