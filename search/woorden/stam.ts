import type { Staart } from './grondvorm.ts';
import { GEEN_AFLEIDING, VASTE_STAM } from './uitzonderingen.ts';
import { metVoorvoegsel, onvoltooid, stamVanHeel } from './werkwoord.ts';
import { SOORT, type Woordenboek } from './woordenboek.ts';

/** Korter is een afleiding niet van toeval te onderscheiden: een later is niet iemand die laat. */
const KORTSTE_AFLEIDING = 6;

const stamVanWerkwoord = (boek: Woordenboek, heel: string): string | undefined =>
  stamVanHeel(boek, heel) ?? metVoorvoegsel(boek, heel);

/** Het woord waarvan dit met een achtervoegsel is afgeleid, als het woordenboek dat kent. */
function herkomst(boek: Woordenboek, woord: string): string | undefined {
  if (woord.length < KORTSTE_AFLEIDING || GEEN_AFLEIDING.has(woord)) return undefined;
  const zonder = (uitgang: string) => (woord.endsWith(uitgang) ? woord.slice(0, -uitgang.length) : undefined);
  const eigenschap = zonder('heid');
  if (eigenschap !== undefined) {
    return boek.is(eigenschap, SOORT.BIJVOEGLIJK | SOORT.DEELWOORD) ? eigenschap : undefined;
  }
  const handeling = zonder('ing') ?? (boek.is(woord, SOORT.STAM) ? undefined : zonder('er'));
  if (handeling !== undefined) return stamVanWerkwoord(boek, `${handeling}en`) ?? stamMetSter(boek, woord);
  const wandelaar = zonder('aar');
  if (wandelaar !== undefined)
    return /e[lnr]$/.test(wandelaar) && boek.is(wandelaar, SOORT.STAM) ? wandelaar : undefined;
  const registratie = zonder('atie');
  if (registratie !== undefined) return boek.is(`${registratie}eer`, SOORT.STAM) ? `${registratie}eer` : undefined;
  return onvoltooid(boek, woord)?.stam;
}

/** Een vrouwelijke vorm als leidster; de uitgang -er is dan geprobeerd en past niet. */
function stamMetSter(boek: Woordenboek, woord: string): string | undefined {
  const stam = woord.endsWith('ster') ? woord.slice(0, -4) : '';
  return boek.is(stam, SOORT.STAM) ? stam : undefined;
}

/**
 * De stam over afleidingen heen, van een grondvorm: begeleiding en begeleider zijn begeleid, veiligheid is veilig. Een samenstelling
 * volgt haar laatste deel: weerbaarheidstrainer en weerbaarheidstraining zijn gelijk.
 */
export function stamVan(boek: Woordenboek, grondvorm: string, staart: Staart): string {
  const vast = VASTE_STAM.get(grondvorm);
  if (vast !== undefined) return vast;
  const bron = herkomst(boek, grondvorm);
  if (bron !== undefined) return bron === grondvorm ? bron : stamVan(boek, bron, staart);
  const delen = staart(grondvorm);
  return delen === undefined ? grondvorm : delen.voor + stamVan(boek, delen.laatste, staart);
}
