import type { School } from '../../startdata/vorm/scholen.ts';
import { maakAdres } from '../adres.ts';
import type { Voorbeeldschool } from '../scholen.ts';
import { Toeval } from '../toeval.ts';
import { geenParen, type Waarheid } from './paren.ts';

/** In elk rijtje scholen staat één school met een nieuwe code nog eens, en zit er één in het gebouw van een andere. */
const PER_DUBBEL = 25;
const PLEK_DUBBEL = 9;
const PLEK_GEBOUW = 18;
/** Hoe men een soort school verkort. */
const VERKORT: readonly (readonly [RegExp, string])[] = [
  [/^Openbare basisschool /, 'OBS '],
  [/^Christelijke basisschool /, 'CBS '],
  [/^Katholieke basisschool /, 'KBS '],
  [/^Islamitische basisschool /, 'IBS '],
  [/^Basisschool /, ''],
  [/^Kindcentrum /, 'IKC '],
  [/^School voor speciaal basisonderwijs /, 'SBO '],
  [/^School voor speciaal onderwijs /, 'SO '],
  [/^School voor voortgezet speciaal onderwijs /, 'VSO '],
];

/** Zet dubbele en bijna dubbele scholen in de plaats van andere; het aantal en de codes blijven gelijk. */
export function plantScholen(
  scholen: readonly Voorbeeldschool[],
  zaad: number,
): Waarheid & { scholen: Voorbeeldschool[] } {
  const waarheid = geenParen();
  const uit = [...scholen];
  for (const [i, school] of scholen.entries()) {
    const toeval = new Toeval(zaad, `school-dubbel|${i}`);
    const eerder = uit.slice(0, i).filter(({ school: { id } }) => !waarheid.dubbel.flat().includes(id));
    if (i % PER_DUBBEL === PLEK_DUBBEL) {
      const bron = eerder.findLast(({ soort }) => soort === school.soort);
      if (!bron) continue;
      uit[i] = nogEens(bron, school, toeval);
      waarheid.dubbel.push([bron.school.id, school.school.id]);
    } else if (i % PER_DUBBEL === PLEK_GEBOUW) {
      const buur = eerder.at(-1);
      if (!buur) continue;
      uit[i] = inGebouwVan(buur, school);
      waarheid.bijna.push([buur.school.id, school.school.id]);
    }
  }
  return { scholen: uit, ...waarheid };
}

/** Dezelfde school met een nieuwe code en een andere schrijfwijze; soms een deur verder, of verhuisd met dezelfde telefoon en website. */
function nogEens(bron: Voorbeeldschool, plek: Voorbeeldschool, toeval: Toeval): Voorbeeldschool {
  const { id, vestigingscode, brin, codes } = plek.school;
  const { school } = bron;
  const [patroon, kort] = VERKORT.find(([vorm]) => vorm.test(school.naam)) ?? [/$/, ` ${school.plaats ?? ''}`];
  const { straat, huisnummer, postcode } = school;
  const verhuisd = toeval.kans(0.2);
  const waar = verhuisd
    ? maakAdres(bron.buurt, toeval)
    : toeval.gewogen([
        [{ straat, huisnummer, postcode }, 5],
        [{ straat, huisnummer: String(Number.parseInt(huisnummer ?? '1', 10) + 2), postcode }, 3],
      ] as (readonly [Partial<School>, number])[]);
  return {
    ...bron,
    school: {
      ...school,
      id,
      vestigingscode,
      brin,
      codes,
      ...waar,
      naam: school.naam.replace(patroon, kort),
      alternatieveNamen: [],
      telefoon: toeval.soms(verhuisd ? 1 : 0.8, school.telefoon?.replace('-', '') ?? null),
      website: toeval.soms(verhuisd ? 1 : 0.7, school.website === null ? null : `${school.website}/`),
    },
  };
}

/** Een andere school die in hetzelfde gebouw zit. */
function inGebouwVan(
  { buurt, school: { straat, huisnummer, postcode, lengtegraad, breedtegraad, wijk } }: Voorbeeldschool,
  ander: Voorbeeldschool,
): Voorbeeldschool {
  return {
    ...ander,
    buurt,
    school: { ...ander.school, straat, huisnummer, postcode, lengtegraad, breedtegraad, wijk },
  };
}
