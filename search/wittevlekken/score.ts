import type {
  Aanbodplekken,
  Aanbodtelling,
  Behoefte,
  Bereikbaarheid,
  Celsleutel,
  Oordeel,
  Telling,
  Tellingen,
  Vlek,
} from './vormen.ts';
import { BEREIKBAREN, FEITEN, ONBEREIKBAAR } from './vormen.ts';

/** Hoeveel één aanbod dekt: in de wijk zelf alles, voor het hele gebied de helft (besluit 0013). */
export const GEWICHT_STADSBREED = 0.5;
/** Aanbod waar een verwijzing voor nodig is, telt half. */
export const GEWICHT_VERWIJZING = 0.5;
/** Zijn de plekken bekend, dan telt een aanbod vol mee vanaf één plek op zoveel kinderen. Een keuze, geen feit. */
export const KINDEREN_PER_PLEK = 20;
/** Minder gedekt dan door één open aanbod voor het hele gebied: dan is er te weinig te bereiken. */
const KNELPUNT_ONDER = GEWICHT_STADSBREED;

/** Wat er telt als aanbod dat er is, ook als het niet te bereiken is. */
export const AANWEZIG: readonly Bereikbaarheid[] = [...BEREIKBAREN, ...ONBEREIKBAAR];

export const tel = (tellingen: Tellingen, soorten: readonly Bereikbaarheid[]): number =>
  soorten.reduce((som, soort) => som + (tellingen[soort]?.aantal ?? 0), 0);

/** Hoeveel kinderen van de leeftijdsgroep er wonen, in de wijk en in het hele gebied. Leeg: niet bekend. */
export interface Kinderen {
  wijk: number | null;
  gebied: number | null;
}

/** Het oordeel over een cel, uit de behoefte en het aanbod. */
export function beoordeel(sleutel: Celsleutel, behoefte: Behoefte, aanbod: Aanbodtelling, kinderen: Kinderen): Vlek {
  const gedekt = dekkingVan(aanbod, kinderen);
  const tekort = Math.round(100 * Math.max(0, 1 - gedekt));
  return {
    ...sleutel,
    behoefte,
    aanbod,
    tekort,
    score: Math.round((behoefte.totaal * tekort) / 100),
    oordeel: oordeelVan(aanbod, gedekt),
    zekerheid: Math.round(100 * zekerheidVanBehoefte(behoefte) * zekerheidVanAanbod(aanbod)) / 100,
  };
}

function oordeelVan({ lokaal, stadsbreed }: Aanbodtelling, gedekt: number): Oordeel {
  if (tel(lokaal, AANWEZIG) + tel(stadsbreed, AANWEZIG) === 0) return 'WITTE_VLEK';
  return gedekt < KNELPUNT_ONDER ? 'KNELPUNT' : 'GEDEKT';
}

/** Hoeveel van de behoefte gedekt is: 1 is één aanbod in de wijk waar ieder terecht kan. */
export const dekkingVan = ({ lokaal, stadsbreed }: Aanbodplekken, kinderen: Kinderen): number =>
  dektVan(lokaal, kinderen.wijk) + GEWICHT_STADSBREED * dektVan(stadsbreed, kinderen.gebied);

const dektVan = ({ OPEN, VERWIJZING }: Tellingen, kinderen: number | null): number =>
  vol(OPEN, kinderen) + GEWICHT_VERWIJZING * vol(VERWIJZING, kinderen);

/** Hoeveel aanbod het waard is. Onbekende plekken tellen vol; bekende naar hoeveel kinderen er wonen. */
function vol(telling: Telling | undefined, kinderen: number | null): number {
  if (!telling) return 0;
  const { aantal, metPlekken, plekken } = telling;
  if (kinderen === null || kinderen === 0) return aantal;
  return aantal - metPlekken + Math.min(metPlekken, (plekken * KINDEREN_PER_PLEK) / kinderen);
}

/** Geteld per jaar is het nergens: een schatting is nooit helemaal zeker. */
const ZEKER_VAN_AANTAL = { GESCHAT: 0.9, DEELS: 0.7, KLEINER_DAN_5: 0.7, ONBEKEND: 0.5, KLEINE_WIJK: 0.5 } as const;

const zekerheidVanBehoefte = ({ kinderen }: Behoefte): number => ZEKER_VAN_AANTAL[kinderen.grond];

/** Aanbod waarvan de status niet bekend is, kan er zijn of niet. Zo ook een leeftijdsgroep die niemand noemt. */
const MISSCHIEN = 0.5;

/** Welk deel van de feiten over het aanbod bekend is. Zonder aanbod is het register zelf de zekerheid. */
function zekerheidVanAanbod({ lokaal, stadsbreed, groepOnzeker }: Aanbodtelling): number {
  const geheel = [lokaal, stadsbreed];
  const er = geheel.reduce((som, deel) => som + tel(deel, AANWEZIG), 0);
  const misschien = geheel.reduce((som, deel) => som + tel(deel, ['STATUS_ONBEKEND']), 0);
  if (er + misschien === 0) return groepOnzeker ? MISSCHIEN : 1;
  const onbekend = onbekendeFeiten(aanbodDelen(geheel)) / FEITEN.length + MISSCHIEN * misschien;
  return 1 - onbekend / (er + misschien);
}

const aanbodDelen = (geheel: readonly Tellingen[]): Telling[] =>
  geheel.flatMap((deel) => AANWEZIG.flatMap((soort) => deel[soort] ?? []));

export const onbekendeFeiten = (tellingen: readonly Telling[]): number =>
  tellingen.reduce((som, { onbekend }) => som + onbekend, 0);
