import { GROEPEN, type Groepen, groepen, sleutels } from './velden.ts';

export const ACTIVITEIT = `id naam alternatieveNamen vanafTrede domein soort interesses omschrijving doel ${GROEPEN}
  niveau vorm momentsoorten momenten { dag van tot seizoen } frequentie kostenPerJaar regelingen { id }
  vrijePlaatsen proefles toegankelijkheid actualiteit { nagekekenOp nagekekenDoor }
  locatie { naam straat huisnummer postcode plaats lengtegraad breedtegraad }`;

interface Activiteit extends Groepen {
  momenten: { dag: string; van: string | null; tot: string | null; seizoen: string }[];
  regelingen: { id: string }[];
  actualiteit: object;
}

/** Een activiteit uit het schema zoals zij in een bestand staat. */
export const alsActiviteit = (gegeven: object) => {
  const { zieOok, actualiteit, ...activiteit } = gegeven as Activiteit;
  return {
    ...groepen({ ...activiteit, zieOok }),
    ...actualiteit,
    momenten: activiteit.momenten.map(({ dag, van, tot, seizoen }) => ({
      dag,
      vanMinuut: minuten(van),
      totMinuut: minuten(tot),
      seizoen,
    })),
    regelingen: sleutels(activiteit.regelingen),
    zieOokAanbod: sleutels(zieOok),
  };
};

/** 15:30 is 930. */
function minuten(tijd: string | null): number | null {
  if (tijd === null) return null;
  const [uur, minuut] = tijd.split(':').map(Number);
  return (uur ?? 0) * 60 + (minuut ?? 0);
}
