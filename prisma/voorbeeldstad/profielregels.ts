import type { Beschikbaarheid } from '../generated/client/enums.ts';
import type { Profiel } from '../startdata/vorm/scholen.ts';
import type { Toeval } from './toeval.ts';

type Regel = Profiel['regels'][number];

/** Een regel van het profiel, met de schooljaren (0 tot en met 2) waarin zij er staat. */
export interface Regelreeks {
  vanaf: number;
  tot: number;
  regel: (jaar: number) => Regel;
}

const EXTRA: readonly (readonly [naam: string, thema: string, omschrijving: string])[] = [
  ['Begeleiding bij autisme', 'autisme', 'Vast dagschema, een rustige plek en gesprekken met een vaste begeleider.'],
  ['Taalgroep voor nieuwkomers', 'nieuwkomers-en-nt2', 'Vier ochtenden per week Nederlands in een kleine groep.'],
  ['Plusgroep', 'hoogbegaafdheid', 'Eén dagdeel per week werken leerlingen van alle groepen aan eigen onderzoek.'],
  ['Dyslexiebegeleiding', 'dyslexie', 'Extra leestijd, voorleessoftware en begeleiding door de leesspecialist.'],
  ['Rekenhulp in kleine groep', 'rekenen-en-leerachterstand', 'Twee keer per week extra uitleg buiten de klas.'],
  ['Training weerbaarheid', 'weerbaarheid', 'Acht bijeenkomsten voor leerlingen die steviger willen staan.'],
  ['Time-outplek', 'gedrag', 'Een leerling kan tot rust komen en gaat met een plan terug naar de klas.'],
  ['Begeleiding bij gedrag', 'gedrag', 'De gedragsspecialist werkt met de leerling en de leraar.'],
  [
    'Jeugdhulp in de school',
    'jeugdhulp-en-zorg-op-school',
    'Een jeugdhulpverlener is twee dagdelen per week op school.',
  ],
  ['Opbouw na thuiszitten', 'thuiszitten', 'Een leerling begint met een paar uur en bouwt het rooster weer op.'],
  [
    'Begeleiding bij een lichamelijke beperking',
    'lichamelijke-beperking-en-ziekte',
    'Aangepaste gymles, hulpmiddelen en extra tijd bij toetsen.',
  ],
  [
    'Begeleiding bij slecht horen of zien',
    'horen-zien-en-taalstoornis',
    'Ambulante begeleiding en aangepast lesmateriaal.',
  ],
  ['Eigen leerlijn', 'extra-ondersteuning', 'De leerling werkt met een ontwikkelingsperspectief aan eigen doelen.'],
  ['Warme overstap', 'overgang', 'Leerlingen lopen vooraf mee en houden een half jaar een vaste begeleider.'],
  ['Schoolmaatschappelijk werk', 'jeugdhulp', 'Gesprekken met leerling en ouders, zonder verwijzing.'],
  ['Reistraining', 'leerlingenvervoer', 'Leerlingen oefenen de route van huis naar school.'],
];
const DESKUNDIGEN = [
  ['Intern begeleider', 4, 24],
  ['Orthopedagoog', 2, 16],
  ['Schoolmaatschappelijk werker', 2, 12],
  ['Taalspecialist', 1, 8],
  ['Rekenspecialist', 1, 8],
  ['Gedragsspecialist', 2, 12],
  ['Specialist hoogbegaafdheid', 1, 6],
  ['Dyslexiespecialist', 1, 8],
  ['Jeugdverpleegkundige', 1, 4],
  ['Begeleider passend onderwijs', 3, 16],
  ['Logopedist', 1, 10],
  ['Motorisch remedial teacher', 1, 6],
] as const;
const VOORZIENINGEN = [
  'Ruimte met weinig prikkels',
  'Ruimte voor gesprekken',
  'Lift en brede deuren',
  'Toilet voor rolstoelgebruikers',
  'Verzorgingsruimte',
  'Werkplekken buiten de klas',
  'Snoezelruimte',
  'Keuken en praktijklokaal',
  'Schooltuin',
  'Ringleiding',
] as const;
const GRENZEN = [
  'Als de veiligheid van andere leerlingen langere tijd in gevaar is, zoekt de school samen met ouders een andere plek.',
  'De school kan geen leerlingen verzorgen die de hele dag medische hulp nodig hebben.',
  'Een klas heeft hoogstens drie leerlingen met een ontwikkelingsperspectief.',
  'De school heeft geen deskundigen voor leerlingen die doof of blind zijn.',
  'Als een leerling zonder begeleiding niet in een groep kan leren, is deze school geen passende plek.',
  'Het gebouw is niet geschikt voor rolstoelen.',
] as const;
const ONTWIKKELPUNTEN = [
  'Het team leert beter omgaan met verschillen in rekenen.',
  'Leerlingen krijgen een stem in hun eigen plan.',
  'De school maakt een rustige ruimte in de aula.',
  'Ouders worden eerder betrokken als er zorgen zijn.',
  'Alle leraren volgen scholing over autisme.',
  'De samenwerking met het wijkteam krijgt een vaste plek.',
  'De aanpak van pesten wordt in elke klas gelijk.',
  'De school gaat meten of extra hulp werkt.',
  'De overgang naar de volgende school wordt beter voorbereid.',
  'De taalspecialist krijgt meer uren.',
] as const;

/** Bij een grens passen deze voorzieningen en vormen van hulp niet. */
const SLUIT_UIT: Readonly<Record<string, readonly string[]>> = {
  'Het gebouw is niet geschikt voor rolstoelen.': [
    'Lift en brede deuren',
    'Toilet voor rolstoelgebruikers',
    'Verzorgingsruimte',
    'Begeleiding bij een lichamelijke beperking',
  ],
  'De school heeft geen deskundigen voor leerlingen die doof of blind zijn.': [
    'Ringleiding',
    'Begeleiding bij slecht horen of zien',
  ],
  'De school kan geen leerlingen verzorgen die de hele dag medische hulp nodig hebben.': ['Verzorgingsruimte'],
};

/** De eigen regels van een school. Wat er eenmaal is, blijft meestal; elk jaar komt er iets bij. */
export function maakRegels(soort: string, themas: ReadonlySet<string>, toeval: Toeval): Regelreeks[] {
  const gespecialiseerd = soort !== 'PO' && soort !== 'VO';
  const grenzen = toeval.greep(GRENZEN, toeval.geheel(1, 2));
  const uitgesloten = new Set(grenzen.flatMap((grens) => SLUIT_UIT[grens] ?? []));
  const extra = toeval.greep(
    EXTRA.filter(([naam, thema]) => themas.has(thema) && !uitgesloten.has(naam)),
    toeval.geheel(2, gespecialiseerd ? 8 : 5),
  );
  const voorzieningen = VOORZIENINGEN.filter((naam) => !uitgesloten.has(naam));
  return [
    ...extra.map(([naam, thema, omschrijving]) => {
      const vanaf = toeval.gewogen([
        [0, 5],
        [1, 2],
        [2, 2],
      ]);
      return reeks(vanaf, 2, (jaar) => ({
        soort: 'EXTRA_ONDERSTEUNING',
        naam,
        omschrijving,
        beschikbaarheid: jaar === vanaf && vanaf > 0 ? 'IN_ONTWIKKELING' : 'AANWEZIG',
        thema,
        urenPerWeek: null,
      }));
    }),
    ...toeval.greep(DESKUNDIGEN, toeval.geheel(2, gespecialiseerd ? 7 : 5)).map(([naam, van, tot]) => {
      const uren = toeval.geheel(van, tot);
      const eigen = toeval.kans(0.65);
      const meer = toeval.kies([0, 0, 1, 2]);
      return reeks(0, 2, (jaar) => ({
        ...regel('DESKUNDIGE', naam, eigen ? 'AANWEZIG' : 'OP_AFROEP'),
        omschrijving: eigen ? 'In dienst van de school.' : 'Te vragen via bestuur of samenwerkingsverband.',
        urenPerWeek: eigen ? uren + meer * jaar : null,
      }));
    }),
    ...toeval.greep(voorzieningen, toeval.geheel(1, gespecialiseerd ? 6 : 4)).map((naam) => {
      const vanaf = toeval.gewogen([
        [0, 7],
        [1, 1],
        [2, 1],
      ]);
      return reeks(vanaf, 2, () => regel('VOORZIENING', naam, 'AANWEZIG'));
    }),
    ...grenzen.map((naam) => reeks(0, 2, () => regel('GRENS', naam, 'ONBEKEND'))),
    ...toeval.greep(ONTWIKKELPUNTEN, toeval.geheel(2, 4)).map((naam) => {
      const vanaf = toeval.geheel(0, 2);
      return reeks(vanaf, Math.min(2, vanaf + 1), () => regel('ONTWIKKELPUNT', naam, 'IN_ONTWIKKELING'));
    }),
  ];
}

const reeks = (vanaf: number, tot: number, maak: Regelreeks['regel']): Regelreeks => ({ vanaf, tot, regel: maak });

const regel = (soort: Regel['soort'], naam: string, beschikbaarheid: Beschikbaarheid): Regel => ({
  soort,
  naam,
  omschrijving: null,
  beschikbaarheid,
  thema: null,
  urenPerWeek: null,
});
