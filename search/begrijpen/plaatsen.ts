import { TWEE_LETTERS } from '../woorden/twee-letters.ts';
import { eenVan, naamBron, naamSleutel, patroon } from './lezen.ts';
import {
  ALLEEN_NA_VOORZETSEL,
  DORDTS,
  GEWONE_WOORDEN,
  LOSSE_NAMEN,
  PLAATSNAMEN,
  type Plaatsnaam,
} from './plaatsnamen.ts';
import { naVoorzetsel } from './voorzetsels.ts';
import type { Betekenis, OokZoeken, Plaatskennis, Plek, Regel } from './vormen.ts';

interface Wijknaam {
  naam: string;
  codes: string[];
  voorbeeld: boolean;
}

/** Regels voor wijken, plaatsen en postcodes, uit wat er over plaatsen bekend is. */
export const plaatsregels = (kennis: Plaatskennis): Regel[] => [
  ...wijkregel(kennis),
  ...regioregels(kennis),
  postcoderegel(kennis),
];

function wijkregel(kennis: Plaatskennis): Regel[] {
  const namen = wijknamen(kennis);
  if (namen.size === 0) return [];
  const bronnen = [...namen.values()].flatMap(({ bronnen: eigen }) => [...eigen]);
  return [
    {
      laag: 'INHOUD',
      // Een langere naam eerst: Nieuw Krispijn voor Krispijn.
      patroon: patroon(eenVan([...new Set(bronnen)].sort((a, b) => b.length - a.length))),
      duid(plek) {
        const sleutel = naamSleutel(plek.delen[0] ?? '');
        const wijk = kies(namen.get(sleutel)?.wijken ?? [], plek);
        if (!wijk || !isPlaats(sleutel, plek)) return null;
        const { naam, codes } = wijk;
        return { betekenissen: [{ soort: 'WIJK', sleutel: `wijk:${codes.join('+')}`, codes, naam }], ookZoeken: 'LOS' };
      },
    },
  ];
}

/** Alle namen van wijken, zonder lidwoord, en van een dubbele naam ook de delen. */
function wijknamen({ wijken }: Plaatskennis): Map<string, { wijken: Wijknaam[]; bronnen: Set<string> }> {
  const uit = new Map<string, { wijken: Wijknaam[]; bronnen: Set<string> }>();
  const zet = (geschreven: string, wijk: Wijknaam) => {
    const naam = geschreven.replace(/^(?:het|de|'t) /i, '');
    const bekend = uit.get(naamSleutel(naam)) ?? { wijken: [], bronnen: new Set() };
    if (!bekend.wijken.some(({ codes }) => codes.join() === wijk.codes.join())) bekend.wijken.push(wijk);
    bekend.bronnen.add(naamBron(naam));
    uit.set(naamSleutel(naam), bekend);
  };
  for (const { code, naam, alternatieveNamen, regio } of wijken) {
    const wijk = { naam, codes: [code], voorbeeld: regio === 'VOORBEELDSTAD' };
    for (const een of [naam, ...alternatieveNamen, ...naam.split('/')]) zet(een, wijk);
  }
  const bekend = new Map(wijken.map((wijk) => [wijk.code, wijk.naam]));
  for (const { namen, codes } of LOSSE_NAMEN) {
    const bestaand = codes.filter((code) => bekend.has(code));
    const [eerste] = bestaand;
    if (eerste === undefined) continue;
    const naam = (bestaand.length === 1 ? bekend.get(eerste) : namen[0]) ?? eerste;
    for (const een of namen) zet(een, { naam, codes: bestaand, voorbeeld: false });
  }
  return uit;
}

/** De verzonnen stad telt alleen als iemand haar noemt, of duidelijk een plaats bedoelt: De Horizon is ook een school. */
function kies(wijken: readonly Wijknaam[], { vraag, voor }: Plek): Wijknaam | undefined {
  const inVoorbeeld = vraag.includes('voorbeeldstad');
  const eerste = wijken.find(({ voorbeeld }) => voorbeeld === inVoorbeeld) ?? wijken[0];
  const duidelijk = inVoorbeeld || /(?:^|[^\p{L}])(?:in|uit|wijk|buurt) (?:(?:de|het|wijk|buurt) )*$/u.test(voor);
  return eerste?.voorbeeld && !duidelijk ? undefined : eerste;
}

function isPlaats(sleutel: string, { voor, na, geschreven, vraag }: Plek): boolean {
  if (ALLEEN_NA_VOORZETSEL.has(sleutel)) return naVoorzetsel(voor) && !na.startsWith(' voor');
  if (naVoorzetsel(voor)) return true;
  if (vraag.trim().length === geschreven.length) return true;
  return !GEWONE_WOORDEN.has(sleutel) || /^\p{Lu}/u.test(geschreven) || /(?:^|[^\p{L}])de $/u.test(voor);
}

function regioregels({ gemeenten }: Plaatskennis): Regel[] {
  const bekend = new Set(PLAATSNAMEN.flatMap(({ namen }) => namen.map(naamSleutel)));
  const overige = gemeenten
    .filter(({ naam }) => !bekend.has(naamSleutel(naam)))
    .map(({ naam, regio }): Plaatsnaam => ({ namen: [naam], regio, gemeente: naam }));
  return [...[...PLAATSNAMEN, ...overige].map((plaats) => regioregel(plaats, 'LOS')), regioregel(DORDTS, 'ALTIJD')];
}

const regioregel = ({ namen, regio, gemeente }: Plaatsnaam, ookZoeken: OokZoeken): Regel => ({
  laag: 'INHOUD',
  patroon: patroon(eenVan(namen.map(naamBron))),
  duid(plek) {
    const naam = gemeente !== null && ookZoeken === 'ALTIJD' ? gemeente : (namen[0] ?? '');
    const betekenis: Betekenis = { soort: 'REGIO', sleutel: `regio:${naam.toLowerCase()}`, regio, gemeente, naam };
    return isPlaats(naamSleutel(plek.delen[0] ?? ''), plek) ? { betekenissen: [betekenis], ookZoeken } : null;
  },
});

/** Woorden van twee letters die na een jaartal kunnen staan: `in 2024 op school` heeft geen postcode. */
const GEEN_LETTERS = new RegExp(`^${TWEE_LETTERS}$`);

const postcoderegel = ({ postcodes }: Plaatskennis): Regel => ({
  laag: 'INHOUD',
  patroon: patroon('(?:postcode )?([1-9]\\d{3})(?: ?([a-z]{2}))?'),
  duid({ delen: [geheel = '', cijfers = '', letters], geschreven }) {
    const codes = [...(postcodes.get(cijfers) ?? [])];
    const voluit = letters !== undefined && (/[A-Z]{2}$|\d[a-z]{2}$/.test(geschreven) || !GEEN_LETTERS.test(letters));
    if (codes.length === 0 && !voluit && !geheel.startsWith('postcode')) return null;
    const postcode = voluit ? `${cijfers} ${letters.toUpperCase()}` : cijfers;
    return {
      betekenissen: [{ soort: 'POSTCODE', sleutel: `postcode:${postcode}`, postcode, codes }],
      ookZoeken: 'NOOIT',
    };
  },
});
