import { BRONNEN } from './velden.ts';

export const SCHOOL = `id vestigingscode brin naam alternatieveNamen locatiesoort onderwijssoorten denominatie regio gemeente plaats
  straat huisnummer postcode lengtegraad breedtegraad wijk { code } bestuur { id } bevoegdGezagNummer telefoon website leerlingen
  leerlingenKleinerDan5 leerlingenPeildatum bijzonderheden sopFeiten opmerking afgeleid codes { code register } herkomst ${BRONNEN}`;

interface School {
  id: string;
  wijk: { code: string } | null;
  bestuur: { id: string } | null;
  codes: { code: string }[];
}

/** Een school uit het schema zoals zij in een bestand staat. Haar eigen sleutel is daar geen andere code. */
export const alsSchool = (gegeven: object) => {
  const { id, wijk, bestuur, codes } = gegeven as School;
  return {
    ...gegeven,
    wijk: wijk?.code ?? null,
    bestuur: bestuur?.id ?? null,
    codes: codes.filter(({ code }) => code !== id),
  };
};
