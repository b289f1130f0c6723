import { type Aanmeldrol, ROLLEN } from './instellingen-toegang.ts';

/** Wie een veld mag vragen dat niet voor iedereen is. Een beheerder mag alles, en staat daarom nergens genoemd. */
export interface Toegangsregel {
  rollen: readonly Aanmeldrol[];
  /** Van wat een aanbieder of school is het alleen het eigene: in een zin. Gecontroleerd in de subgraph zelf (`schema/eigen.ts`). */
  eigen?: string;
  /** Waar: wie het niet mag, krijgt een leeg veld en geen fout. */
  leeg?: true;
  /** Wat het is, voor wie de regels leest. */
  wat: string;
}

/** Ieder die zich met een rol heeft aangemeld. */
const AANGEMELD = ROLLEN;
const EIGEN_AANBOD = 'aanbieder: wat de eigen organisatie aanbiedt';
const EIGEN_SCHOOL = 'school: de eigen school';
const EIGEN_ACTIVITEIT = 'aanbieder: activiteiten van de eigen organisatie';
/** Wie records bijhoudt. */
const BEHEER = ['AANBIEDER', 'REGISSEUR'] as const;
/** Wie een verbetering kan voorstellen bij het record van een ander. */
const VOORSTELLERS = ['PROFESSIONAL', 'STEUNPUNT', 'COACH', 'SCHOOL', 'AANBIEDER', 'REGISSEUR'] as const;
const EIGEN_WACHTTIJD = `${EIGEN_AANBOD}; school: de eigen school`;

/**
 * Alles wat niet voor iedereen is, op één plek: `Type.veld`, of `Type` voor een heel type. Een veld verwijst ernaar met
 * `authScopes: regel('Type.veld')`. Hieruit wordt de tabel in docs/toegang.md gemaakt; een test loopt elke rol langs elke regel. Wat hier
 * niet staat, mag iedereen lezen; een mutatie staat hier altijd.
 */
export const TOEGANGSREGELS = {
  'Mutation.aanbodToevoegen': { rollen: BEHEER, eigen: EIGEN_AANBOD, wat: 'een aanbod toevoegen' },
  'Mutation.aanbodWijzigen': { rollen: BEHEER, eigen: EIGEN_AANBOD, wat: 'een aanbod veranderen' },
  'Mutation.aanbodControleren': { rollen: BEHEER, eigen: EIGEN_AANBOD, wat: 'zeggen dat een aanbod nog klopt' },
  'Mutation.aanbodArchiveren': { rollen: BEHEER, eigen: EIGEN_AANBOD, wat: 'zeggen dat een aanbod er niet meer is' },
  'Mutation.aanbodHerstellen': { rollen: BEHEER, eigen: EIGEN_AANBOD, wat: 'een aanbod uit het archief halen' },
  'Mutation.activiteitToevoegen': { rollen: BEHEER, eigen: EIGEN_ACTIVITEIT, wat: 'een activiteit toevoegen' },
  'Mutation.activiteitWijzigen': { rollen: BEHEER, eigen: EIGEN_ACTIVITEIT, wat: 'een activiteit veranderen' },
  'Mutation.activiteitControleren': {
    rollen: BEHEER,
    eigen: EIGEN_ACTIVITEIT,
    wat: 'zeggen dat een activiteit nog klopt',
  },
  'Mutation.activiteitArchiveren': {
    rollen: BEHEER,
    eigen: EIGEN_ACTIVITEIT,
    wat: 'zeggen dat een activiteit er niet meer is',
  },
  'Mutation.activiteitHerstellen': {
    rollen: BEHEER,
    eigen: EIGEN_ACTIVITEIT,
    wat: 'een activiteit uit het archief halen',
  },
  'Mutation.aanbodVoorstellen': { rollen: VOORSTELLERS, wat: 'een verbetering van een aanbod voorstellen' },
  'Mutation.aanbodVoorstelAannemen': {
    rollen: BEHEER,
    eigen: EIGEN_AANBOD,
    wat: 'een voorstel bij een aanbod aannemen',
  },
  'Mutation.aanbodVoorstelAfwijzen': {
    rollen: BEHEER,
    eigen: EIGEN_AANBOD,
    wat: 'een voorstel bij een aanbod afwijzen',
  },
  'Mutation.aanbodVoorstelIntrekken': { rollen: VOORSTELLERS, wat: 'een eigen voorstel bij een aanbod intrekken' },
  'Aanbod.voorstellen': {
    rollen: VOORSTELLERS,
    eigen: `${EIGEN_AANBOD}, en verder als ieder de eigen voorstellen`,
    wat: 'voorstellen bij een aanbod',
  },
  'Query.mijnAanbodVoorstellen': { rollen: VOORSTELLERS, wat: 'de eigen voorstellen bij aanbod' },
  'Query.aanbodVoorstellenTeBeoordelen': {
    rollen: BEHEER,
    eigen: EIGEN_AANBOD,
    wat: 'voorstellen bij aanbod die wachten',
  },
  'Mutation.activiteitVoorstellen': { rollen: VOORSTELLERS, wat: 'een verbetering van een activiteit voorstellen' },
  'Mutation.activiteitVoorstelAannemen': {
    rollen: BEHEER,
    eigen: EIGEN_ACTIVITEIT,
    wat: 'een voorstel bij een activiteit aannemen',
  },
  'Mutation.activiteitVoorstelAfwijzen': {
    rollen: BEHEER,
    eigen: EIGEN_ACTIVITEIT,
    wat: 'een voorstel bij een activiteit afwijzen',
  },
  'Mutation.activiteitVoorstelIntrekken': {
    rollen: VOORSTELLERS,
    wat: 'een eigen voorstel bij een activiteit intrekken',
  },
  'Activiteit.voorstellen': {
    rollen: VOORSTELLERS,
    eigen: `${EIGEN_ACTIVITEIT}, en verder als ieder de eigen voorstellen`,
    wat: 'voorstellen bij een activiteit',
  },
  'Query.mijnActiviteitVoorstellen': { rollen: VOORSTELLERS, wat: 'de eigen voorstellen bij activiteiten' },
  'Query.activiteitVoorstellenTeBeoordelen': {
    rollen: BEHEER,
    eigen: EIGEN_ACTIVITEIT,
    wat: 'voorstellen bij activiteiten die wachten',
  },

  'Aanbod.geschiedenis': {
    rollen: ['AANBIEDER', 'REGISSEUR'],
    eigen: EIGEN_AANBOD,
    wat: 'wie wat wanneer veranderde aan een aanbod',
  },
  'Organisatie.geschiedenis': {
    rollen: ['AANBIEDER', 'REGISSEUR'],
    eigen: 'aanbieder: de eigen organisatie',
    wat: 'wie wat wanneer veranderde aan een organisatie',
  },
  'School.geschiedenis': {
    rollen: ['SCHOOL', 'REGISSEUR'],
    eigen: 'school: de eigen school',
    wat: 'wie wat wanneer veranderde aan een school',
  },
  'Activiteit.geschiedenis': {
    rollen: ['AANBIEDER', 'REGISSEUR'],
    eigen: EIGEN_AANBOD,
    wat: 'wie wat wanneer veranderde aan een activiteit',
  },

  'Mutation.bereikMelden': {
    rollen: ['AANBIEDER', 'REGISSEUR'],
    eigen: EIGEN_AANBOD,
    wat: 'melden hoeveel mensen een aanbod bereikte',
  },
  'Mutation.evaluatieMelden': {
    rollen: ['AANBIEDER', 'REGISSEUR'],
    eigen: EIGEN_AANBOD,
    wat: 'melden wat een aanbod opleverde',
  },
  'Resultaat.preciezeWaarde': {
    rollen: ['AANBIEDER', 'REGISSEUR'],
    eigen: EIGEN_AANBOD,
    wat: 'een klein aantal mensen dat werd bereikt',
  },

  'Mutation.wachttijdMelden': {
    rollen: ['AANBIEDER', 'SCHOOL', 'REGISSEUR'],
    eigen: EIGEN_WACHTTIJD,
    wat: 'één wachttijd melden',
  },
  'Mutation.wachttijdenMelden': {
    rollen: ['AANBIEDER', 'SCHOOL', 'REGISSEUR'],
    eigen: EIGEN_WACHTTIJD,
    wat: 'een lijst wachttijden melden',
  },

  'Mutation.sopBeginnen': {
    rollen: ['SCHOOL', 'REGISSEUR'],
    eigen: EIGEN_SCHOOL,
    wat: 'een concept van een SOP beginnen',
  },
  'Mutation.sopInvullen': { rollen: ['SCHOOL', 'REGISSEUR'], eigen: EIGEN_SCHOOL, wat: 'een SOP invullen' },
  'Mutation.sopVaststellen': { rollen: ['SCHOOL', 'REGISSEUR'], eigen: EIGEN_SCHOOL, wat: 'een SOP vaststellen' },
  'Mutation.sopPubliceren': { rollen: ['SCHOOL', 'REGISSEUR'], eigen: EIGEN_SCHOOL, wat: 'een SOP online zetten' },
  'Mutation.sopHeropenen': {
    rollen: ['SCHOOL', 'REGISSEUR'],
    eigen: EIGEN_SCHOOL,
    wat: 'weer aan een SOP werken dat is vastgesteld of online staat',
  },
  'Mutation.sopWeggooien': {
    rollen: ['SCHOOL', 'REGISSEUR'],
    eigen: EIGEN_SCHOOL,
    wat: 'een concept van een SOP weggooien',
  },
  'School.sopConcepten': {
    rollen: ['SCHOOL', 'REGISSEUR'],
    eigen: EIGEN_SCHOOL,
    wat: 'het SOP waar een school aan werkt',
  },

  'Mutation.toeleidingMelden': {
    rollen: ['PROFESSIONAL', 'COACH', 'SCHOOL', 'REGISSEUR'],
    wat: 'tellen dat kinderen naar een activiteit zijn geleid',
  },
  'Mutation.toeleidingCorrigeren': {
    rollen: ['PROFESSIONAL', 'COACH', 'SCHOOL', 'REGISSEUR'],
    wat: 'een verkeerd getelde toeleiding verbeteren',
  },
  'Query.toeleidingen': { rollen: AANGEMELD, wat: 'hoe vaak kinderen naar activiteiten zijn geleid' },
  'Activiteit.toeleidingen': { rollen: AANGEMELD, wat: 'hoe vaak kinderen naar deze activiteit zijn geleid' },
  'Query.taken': {
    rollen: ['AANBIEDER', 'SCHOOL', 'REGISSEUR'],
    eigen: EIGEN_WACHTTIJD,
    wat: 'wat er nagekeken of gemeld moet worden',
  },
  'Query.bronverschillen': { rollen: ['REGISSEUR'], wat: 'waar de bron iets anders zegt dan mensen' },
  'Query.takenOverzicht': { rollen: ['REGISSEUR'], wat: 'wie er achterloopt met nakijken en melden' },

  'Mutation.importeer': {
    rollen: ['AANBIEDER', 'REGISSEUR'],
    eigen: EIGEN_AANBOD,
    wat: 'een bestand importeren',
  },
  'Mutation.signaleer': {
    rollen: ['STEUNPUNT', 'PROFESSIONAL', 'REGISSEUR'],
    wat: 'tellen dat iemand niet verder geholpen kon worden',
  },
  'Mutation.beoordeelDubbeling': { rollen: ['REGISSEUR'], wat: 'besluiten of twee records hetzelfde zijn' },
  'Mutation.voegSamen': { rollen: ['REGISSEUR'], wat: 'twee records samenvoegen' },
  'Mutation.maakSamenvoegingOngedaan': { rollen: ['REGISSEUR'], wat: 'een samenvoeging terugdraaien' },
  'Mutation.markeerOverlap': { rollen: ['REGISSEUR'], wat: 'zeggen of een overlap gewenst is' },
  'Mutation.haalMarkeringWeg': { rollen: ['REGISSEUR'], wat: 'het oordeel over een overlap weghalen' },
  'Query.samenvoegingen': { rollen: ['REGISSEUR'], wat: 'wat er is samengevoegd' },
  'Dubbeloordeel.reden': { rollen: AANGEMELD, leeg: true, wat: 'waarom iemand iets over een dubbeling besloot' },
  'Overlapmerk.reden': { rollen: AANGEMELD, leeg: true, wat: 'waarom iemand een overlap wel of niet gewenst vindt' },
} as const satisfies Record<string, Toegangsregel>;

export type Regelnaam = keyof typeof TOEGANGSREGELS;

/** De voorwaarde voor `authScopes` van een veld of type. */
export const regel = (naam: Regelnaam): { regel: Regelnaam } => ({ regel: naam });
