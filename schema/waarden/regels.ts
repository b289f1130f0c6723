import type { Onderwijssoort, Regio } from '../../prisma/generated/client/enums.ts';
import type { Builder } from '../builder.ts';
import { invoerFout } from '../fouten.ts';
import { eenmalig } from './enums.ts';

/** Jongste en oudste leeftijd die dit overzicht kent, in jaren. */
export const LEEFTIJD = { van: 0, tot: 27 } as const;

const OMVAT: Partial<Record<Onderwijssoort, Onderwijssoort[]>> = {
  VO: ['VO', 'VMBO', 'HAVO', 'VWO', 'GYMNASIUM'],
  VMBO: ['VMBO', 'VO'],
  HAVO: ['HAVO', 'VO'],
  VWO: ['VWO', 'GYMNASIUM', 'VO'],
  GYMNASIUM: ['GYMNASIUM', 'VWO', 'VO'],
};

/** De soorten die bij een gevraagde soort passen: wat voor het hele vo is, is ook voor het vmbo, en omgekeerd. */
export const passendeSoorten = (soorten: readonly Onderwijssoort[]): Onderwijssoort[] => [
  ...new Set(soorten.flatMap((soort) => OMVAT[soort] ?? [soort])),
];

type Leeftijden = { van: number; tot: number };

const VOORTGEZET: Leeftijden = { van: 10, tot: 21 };
const BASIS: Leeftijden = { van: 3, tot: 14 };

/** Ruim genomen, in jaren: wie jong of oud is voor zijn soort onderwijs, valt er ook binnen. */
const LEEFTIJDEN: Record<Onderwijssoort, Leeftijden> = {
  VOORSCHOOLS: { van: 0, tot: 5 },
  PO: BASIS,
  SBO: BASIS,
  SO: BASIS,
  VO: VOORTGEZET,
  VSO: VOORTGEZET,
  PRO: VOORTGEZET,
  VMBO: VOORTGEZET,
  HAVO: VOORTGEZET,
  VWO: VOORTGEZET,
  GYMNASIUM: VOORTGEZET,
  ISK: VOORTGEZET,
  MBO: { van: 15, tot: 27 },
};

/**
 * De ruime leeftijden, in jaren, waarop iemand in een van deze soorten onderwijs kan zitten: van de jongste tot en met
 * de oudste. Geen feit maar een vuistregel van dit overzicht: alleen om weg te laten wat zeker niet past, nooit om te
 * tonen. Zonder soorten: null, dan is er niets te zeggen.
 */
export function leeftijdenVan(soorten: readonly Onderwijssoort[]): Leeftijden | null {
  if (!soorten.length) return null;
  const reeksen = soorten.map((soort) => LEEFTIJDEN[soort]);
  return { van: Math.min(...reeksen.map(({ van }) => van)), tot: Math.max(...reeksen.map(({ tot }) => tot)) };
}

/** De soorten onderwijs waarin iemand van `van` tot en met `tot` jaar kan zitten, ruim genomen zoals `leeftijdenVan`. */
export const soortenVoorLeeftijd = (van: number, tot: number): Onderwijssoort[] =>
  (Object.keys(LEEFTIJDEN) as Onderwijssoort[]).filter(
    (soort) => LEEFTIJDEN[soort].van <= tot && LEEFTIJDEN[soort].tot >= van,
  );

/**
 * De voorwaarde die de verzonnen Voorbeeldstad weglaat zolang niemand erom vraagt. Geef de filterdelen die een keuze
 * zijn (gebied, wijk, aanbieder, herkomst): is er een ingevuld, dan geldt de voorwaarde niet. Een lege lijst telt niet.
 */
export const zonderVoorbeeld = (...keuzes: readonly unknown[]): { herkomst?: { not: 'VOORBEELD' } } =>
  keuzes.some((keuze) => (Array.isArray(keuze) ? keuze.length > 0 : keuze != null))
    ? {}
    : { herkomst: { not: 'VOORBEELD' } };

const RUIMER: Record<Regio, Regio[]> = {
  DORDRECHT: ['DORDRECHT', 'DRECHTSTEDEN', 'ZHZ', 'BOVENREGIONAAL', 'LANDELIJK'],
  DRECHTSTEDEN: ['DRECHTSTEDEN', 'ZHZ', 'BOVENREGIONAAL', 'LANDELIJK'],
  ZHZ: ['ZHZ', 'BOVENREGIONAAL', 'LANDELIJK'],
  VPR: ['VPR', 'RIJNMOND', 'BOVENREGIONAAL', 'LANDELIJK'],
  RIJNMOND: ['RIJNMOND', 'BOVENREGIONAAL', 'LANDELIJK'],
  BOVENREGIONAAL: ['BOVENREGIONAAL', 'LANDELIJK'],
  LANDELIJK: ['LANDELIJK'],
  VOORBEELDSTAD: ['VOORBEELDSTAD'],
};

/** Het gebied zelf en de grotere gebieden die het omvatten: wat daar geldt, geldt ook hier. */
export const geldendeRegios = (regio: Regio): Regio[] => RUIMER[regio];

/** De kleinere gebieden erin: wat in het gebied zelf geldt, geldt daar ook. */
export const kleinereRegios = (regio: Regio): Regio[] =>
  (Object.keys(RUIMER) as Regio[]).filter((ander) => ander !== regio && RUIMER[ander].includes(regio));

export function leeftijdInvoer(builder: Builder) {
  return eenmalig(builder, 'LeeftijdInvoer', () =>
    builder.inputType('LeeftijdInvoer', {
      description: 'Een leeftijd of een reeks leeftijden, in hele jaren.',
      fields: (t) => ({
        van: t.int({ required: true, description: `Jongste leeftijd, ${LEEFTIJD.van} tot en met ${LEEFTIJD.tot}.` }),
        tot: t.int({ description: 'Oudste leeftijd; leeg betekent: alleen de leeftijd bij `van`.' }),
      }),
    }),
  );
}

/** Controleert een leeftijd of reeks. Geeft altijd een van en een tot. */
export function leesLeeftijd(veld: string, { van, tot }: { van: number; tot?: number | null | undefined }) {
  const einde = tot ?? van;
  for (const [naam, jaren] of [
    ['van', van],
    ['tot', einde],
  ] as const) {
    if (jaren < LEEFTIJD.van || jaren > LEEFTIJD.tot) {
      throw invoerFout(
        `${veld}.${naam}`,
        `Een leeftijd loopt van ${LEEFTIJD.van} tot en met ${LEEFTIJD.tot}; gevraagd is ${jaren}.`,
      );
    }
  }
  if (van > einde) {
    throw invoerFout(`${veld}.van`, `De leeftijd van ${van} is hoger dan tot ${einde}. Draai ze om.`);
  }
  return { van, tot: einde };
}
