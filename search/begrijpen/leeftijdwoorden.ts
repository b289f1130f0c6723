import type { Onderwijssoort } from '../../prisma/generated/client/enums.ts';

/** Woorden waarmee iemand een leeftijd aangeeft, en die zelf nergens over gaan. */
export const LEEFTIJD_AANDUIDINGEN: ReadonlySet<string> = new Set(
  (
    'jaar jaren jaartje jaartjes jr jarig jarige jarigen maand maanden mnd week weken oud jong jonger ouder plus plusser plussers ' +
    'vanaf tot tussen onder boven groep groepen klas klassen'
  ).split(' '),
);

export interface Leeftijdwoord {
  groep: string;
  bron: string;
  van: number;
  tot: number;
  /** Het onderwijs dat eruit volgt. */
  onderwijs?: Onderwijssoort;
}

/** Woorden voor een leeftijd, met de jaren die zij hier dekken. `bron` is een patroon (zie `lezen.ts`). */
export const LEEFTIJDWOORDEN: readonly Leeftijdwoord[] = [
  { groep: 'baby', bron: "baby(?:'?s|tjes?)?|zuigelingen?", van: 0, tot: 1 },
  { groep: 'dreumes', bron: 'dreumes(?:en|je|jes)?', van: 1, tot: 2 },
  { groep: 'peuter', bron: 'peuter(?:s|tjes?)?', van: 2, tot: 3 },
  { groep: 'kleuter', bron: 'kleuter(?:s|tjes?|klas|klassen|groep|groepen)?', van: 4, tot: 6 },
  { groep: 'basisschoolleeftijd', bron: '(?:basis)?schoolleeftijd', van: 4, tot: 12 },
  { groep: 'tiener', bron: 'tieners?|tiener(?:zoon|dochter|meisjes?|jongens?)', van: 12, tot: 17 },
  { groep: 'puber', bron: 'pubers?|puber(?:zoon|dochter|meisjes?|jongens?)', van: 12, tot: 17 },
  // Niet van een jongere broer of jongere kinderen.
  { groep: 'jongere', bron: 'jongeren?(?! (?:broer|zus|kind|leerling|dan))', van: 12, tot: 23 },
  {
    groep: 'brugklas',
    bron: 'brugklas(?:sen|sers?)?|brug(?:pieper|smurf)s?|brugjaar',
    van: 11,
    tot: 13,
    onderwijs: 'VO',
  },
];
