import type { Toeval } from './toeval.ts';
import { puntIn } from './vlakken.ts';
import { type Buurt, STAD } from './wijken.ts';

export interface Adres {
  straat: string;
  huisnummer: string;
  postcode: string;
  plaats: string;
  lengtegraad: number;
  breedtegraad: number;
}

/** Een verzonnen adres in de wijk. Elke straat heeft haar eigen postcode. */
export function maakAdres(buurt: Buurt, toeval: Toeval): Adres {
  const nummer = toeval.geheel(0, buurt.straten.length - 1);
  const [lengtegraad, breedtegraad] = puntIn(buurt.hoeken, toeval);
  return {
    straat: buurt.straten[nummer] ?? 'Lindelaan',
    huisnummer: `${toeval.geheel(1, 220)}${toeval.kans(0.12) ? toeval.kies(['a', 'b', 'c']) : ''}`,
    postcode: buurt.postcodes[nummer] ?? '9990AA',
    plaats: STAD,
    lengtegraad,
    breedtegraad,
  };
}
