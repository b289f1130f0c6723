import type { Ondersteuningsniveau, Organisatiesoort } from '../../generated/client/enums.ts';
import type { Aanbod } from '../../startdata/vorm/aanbod.ts';
import type { Partij } from '../organisaties.ts';
import type { Toeval } from '../toeval.ts';
import { MATEN } from './maten.ts';
import type { Opzet } from './tekst.ts';

type Kosten = Aanbod['kosten'];
type Bekostiging = Aanbod['bekostiging'];

export const KOSTEN_ONBEKEND: Kosten = {
  voorGebruiker: 'ONBEKEND',
  bedrag: null,
  eenheid: null,
  soort: null,
  omschrijving: null,
};

const GRATIS = ['Gratis voor leerlingen en ouders', 'Gratis', 'Geen eigen bijdrage'] as const;
const GRATIS_REGELING = ['Aanvragen kost niets'] as const;
const GRATIS_VOOR_SCHOLEN = ['Gratis voor scholen', 'Geen kosten voor de school'] as const;
/** Wie zelden of nooit een bijdrage vraagt. */
const ZONDER_BIJDRAGE: ReadonlySet<Organisatiesoort> = new Set([
  'GEMEENTE',
  'JGZ',
  'JEUGDHULP',
  'SAMENWERKINGSVERBAND',
]);
const BETAALD = [
  'Met een pas voor minima gratis',
  'Betalen in termijnen kan',
  'Wie weinig geld heeft, krijgt korting',
] as const;

/** Wat de gebruiker betaalt. Hulp, ondersteuning op school en steun bij armoede kosten een gezin niets; een cursus of inloop soms wel. */
export function maakKosten(
  { werkvorm, prof, recept }: Pick<Opzet, 'werkvorm' | 'prof' | 'recept'>,
  niveau: Ondersteuningsniveau,
  aanbieder: Organisatiesoort,
  toeval: Toeval,
): Kosten {
  const { prijs } = MATEN[werkvorm];
  const licht = niveau === 'PREVENTIEF' || (prof && niveau === 'BASISONDERSTEUNING');
  if (
    prijs &&
    licht &&
    recept.kosten !== 'GRATIS' &&
    !ZONDER_BIJDRAGE.has(aanbieder) &&
    toeval.kans(prof ? 0.45 : 0.35)
  ) {
    const [bedragen, eenheid] = prijs;
    return {
      voorGebruiker: 'BETAALD',
      bedrag: toeval.kies(bedragen) * (prof ? 10 : 1),
      eenheid,
      soort: 'PRIJS_VOOR_GEBRUIKER',
      omschrijving: prof ? null : toeval.soms(0.35, toeval.kies(BETAALD)),
    };
  }
  const kostprijs = prijs !== null && toeval.kans(0.14);
  return {
    voorGebruiker: 'GRATIS',
    bedrag: kostprijs ? toeval.geheel(4, 60) * 25 : null,
    eenheid: kostprijs ? 'per deelnemer' : null,
    soort: kostprijs ? 'KOSTPRIJS' : null,
    omschrijving: toeval.soms(
      0.4,
      toeval.kies(prof ? GRATIS_VOOR_SCHOLEN : werkvorm === 'regeling' ? GRATIS_REGELING : GRATIS),
    ),
  };
}

const VERDELING: readonly (readonly [readonly (number | null)[], number])[] = [
  [[100], 42],
  [[null], 14],
  [[50, 50], 10],
  [[75, 25], 8],
  [[60, 40], 6],
  [[50, 25, 25], 6],
  [[80], 5],
  [[70, 20], 5],
  [[null, null], 4],
];

/**
 * Wie het betaalt, met percentages die samen nooit boven de 100 komen. Betalen deze partijen alles, dan betaalt de gebruiker niets:
 * wie wel iets betaalt, neemt de rest.
 */
export function maakBekostiging(
  niveau: Ondersteuningsniveau,
  gebruiker: Kosten['voorGebruiker'],
  { gemeente, swv, bestuur }: Betalers,
  toeval: Toeval,
): Bekostiging {
  if (gebruiker === 'ONBEKEND' || toeval.kans(0.35)) return [];
  const betalers = betalersVoor(niveau, { gemeente, swv, bestuur });
  const volledig = (delen: readonly (number | null)[]) =>
    delen.reduce<number>((som, deel) => som + (deel ?? 0), 0) === 100;
  const delen = toeval.gewogen(gebruiker === 'BETAALD' ? VERDELING.filter(([delen]) => !volledig(delen)) : VERDELING);
  return delen.map((aandeelProcent, i) => {
    const [partij, regeling] = betalers[i] ?? betalers[0] ?? [gemeente, null];
    const naam = typeof partij === 'string' ? partij : partij.organisatie.naam;
    return {
      organisatie: typeof partij === 'string' ? null : partij.organisatie.id,
      partij: naam,
      aandeelProcent,
      regeling: regeling ? toeval.soms(0.6, regeling) : null,
    };
  });
}

export interface Betalers {
  gemeente: Partij;
  swv: Partij;
  bestuur: Partij;
}

type Betaler = readonly [partij: Partij | string, regeling: string | null];

function betalersVoor(niveau: Ondersteuningsniveau, { gemeente, swv, bestuur }: Betalers): readonly Betaler[] {
  switch (niveau) {
    case 'JEUGDHULP':
      return [
        [gemeente, 'Jeugdwet'],
        [swv, 'Ondersteuningsmiddelen'],
        [bestuur, 'Lumpsum'],
      ];
    case 'TLV':
    case 'LWOO':
    case 'EXTRA_ALGEMEEN':
    case 'EXTRA_INDIVIDUEEL':
      return [
        [swv, 'Ondersteuningsmiddelen passend onderwijs'],
        [bestuur, 'Lumpsum'],
        [gemeente, 'Lokale preventiemiddelen'],
      ];
    case 'BASISONDERSTEUNING':
    case 'BASIS_VERSTEVIGD':
      return [
        [bestuur, 'Lumpsum'],
        [swv, 'Middelen voor basisondersteuning'],
        [gemeente, 'Middelen tegen onderwijsachterstanden'],
      ];
    case 'PREVENTIEF':
      return [
        [gemeente, 'Subsidie jeugd en preventie'],
        ['Voorbeeldfonds', null],
        [bestuur, 'Lumpsum'],
      ];
  }
}
