import type { Beschikbaarheid, Schoolsector, Sopsoort } from '../generated/client/enums.ts';
import type { Kaderonderdeel, Profiel } from '../startdata/vorm/scholen.ts';
import { website } from './contact.ts';
import { beginSchooljaar, iso, plusDagen, schooljaar } from './datum.ts';
import { maakRegels } from './profielregels.ts';
import type { Voorbeeldschool } from './scholen.ts';
import { Toeval } from './toeval.ts';

/** Zo veel schooljaren heeft een volledige rij profielen. */
const JAREN = 3;
/** Waar een school op antwoordt; normen, rubrieken en regels zijn geen vraag. */
const BEANTWOORDBAAR: ReadonlySet<Sopsoort> = new Set([
  'BASISONDERSTEUNING',
  'ONDERSTEUNINGSSTRUCTUUR',
  'HGW_INDICATOR',
  'PROTOCOL',
  'VOORZIENING',
  'DESKUNDIGE',
]);
const KADERREGIO = 'DORDRECHT';
const TOELICHTING: Readonly<Record<Beschikbaarheid, readonly string[]>> = {
  AANWEZIG: [
    'Staat in het schoolplan.',
    'Elk jaar besproken met het team.',
    'In alle groepen.',
    'Sinds twee jaar vast onderdeel van de week.',
  ],
  IN_ONTWIKKELING: [
    'Het team volgt dit jaar scholing.',
    'Begonnen in de onderbouw.',
    'Volgend schooljaar in alle groepen.',
    'Er is een werkgroep.',
  ],
  OP_AFROEP: ['Via het bestuur.', 'Via het samenwerkingsverband.', 'Eén dagdeel per maand op school.'],
  NIET: ['Het gebouw heeft daar geen ruimte voor.', 'Het team kiest eerst voor andere doelen.'],
  ONBEKEND: ['Niet ingevuld.'],
};

export interface Profielvraag {
  kader: readonly Kaderonderdeel[];
  themas: ReadonlySet<string>;
  peildatum: Date;
  zaad: number;
}

/** De profielen van een school over drie schooljaren. Een school die groeit, antwoordt elk jaar iets beter. */
export function maakProfielen({ school, soort }: Voorbeeldschool, vraag: Profielvraag): Profiel[] {
  const toeval = new Toeval(vraag.zaad, `profiel|${school.id}`);
  const sector: Schoolsector = soort === 'PO' || soort === 'SBO' || soort === 'SO' ? 'PO' : 'VO';
  const onderdelen = vraag.kader.filter(
    ({ regio, sectoren, soort: kadersoort }) =>
      regio === KADERREGIO && sectoren.includes(sector) && BEANTWOORDBAAR.has(kadersoort),
  );
  // Wat bij de basis hoort, is er op de meeste scholen al.
  const aanleg = onderdelen.map((onderdeel) => ({
    onderdeel,
    drempel: toeval.getal() * (onderdeel.soort === 'BASISONDERSTEUNING' || onderdeel.soort === 'PROTOCOL' ? 0.7 : 1),
    gok: toeval.getal(),
  }));
  const begin = beginSchooljaar(vraag.peildatum);
  const ontbreekt = ontbrekendeJaren(toeval);
  const niveau = 0.35 + toeval.getal() * 0.35;
  const groei = 0.04 + toeval.getal() * 0.1;
  const gidsVanaf = toeval.kans(0.7) ? begin : begin + 1;
  const regels = maakRegels(soort, vraag.themas, toeval);
  const profielen: Profiel[] = [];
  for (let jaar = 0; jaar < JAREN; jaar++) {
    const start = begin - JAREN + 1 + jaar;
    const vastgesteld = plusDagen(new Date(Date.UTC(start, 5, 1)), toeval.geheel(0, 150));
    const antwoorden = aanleg
      .filter(({ onderdeel, gok }) => gok < 0.97 || onderdeel.soort === 'BASISONDERSTEUNING')
      .map(({ onderdeel, drempel, gok }) => {
        const beschikbaarheid = antwoord(onderdeel.soort, niveau + groei * jaar - drempel, gok);
        return {
          onderdeel: onderdeel.code,
          beschikbaarheid,
          toelichting: toeval.soms(0.12, toeval.kies(TOELICHTING[beschikbaarheid])),
        };
      });
    if (ontbreekt.has(jaar)) continue;
    const bron = start >= gidsVanaf ? 'SCHOOLGIDS' : 'SOP';
    profielen.push({
      school: school.id,
      schooljaar: schooljaar(start),
      bron,
      kaderRegio: KADERREGIO,
      vastgesteldOp: vastgesteld <= vraag.peildatum ? toeval.soms(0.85, iso(vastgesteld)) : null,
      url: toeval.soms(0.7, website('scholen', `${school.id}/${bron.toLowerCase()}-${schooljaar(start)}`)),
      toelichting: null,
      antwoorden,
      regels: regels.filter(({ vanaf, tot }) => jaar >= vanaf && jaar <= tot).map(({ regel }) => regel(jaar)),
      herkomst: 'VOORBEELD',
      bronnen: [],
    });
  }
  return profielen;
}

/** Welke van de drie jaren er niet zijn: meestal geen, soms het nieuwste, een enkele keer alle. */
function ontbrekendeJaren(toeval: Toeval): Set<number> {
  return new Set(
    toeval.gewogen<readonly number[]>([
      [[], 72],
      [[2], 14],
      [[0], 7],
      [[1, 2], 3],
      [[0, 1, 2], 4],
    ]),
  );
}

/** `ruimte` is hoe ver de school boven de drempel van dit onderdeel staat; onder nul is het er nog niet. */
function antwoord(soort: Sopsoort, ruimte: number, gok: number): Beschikbaarheid {
  if (gok < 0.02) return 'ONBEKEND';
  if (ruimte > 0) return soort === 'DESKUNDIGE' && gok < 0.45 ? 'OP_AFROEP' : 'AANWEZIG';
  if (ruimte > -0.2) return soort === 'VOORZIENING' && gok < 0.6 ? 'NIET' : 'IN_ONTWIKKELING';
  return soort === 'DESKUNDIGE' && gok < 0.5 ? 'OP_AFROEP' : 'NIET';
}
