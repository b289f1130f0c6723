import type { Domein, Momentsoort, Onderwijssoort } from '../../generated/client/enums.ts';
import type { Activiteit } from '../../startdata/vorm/activiteiten.ts';
import { email, schrijfTelefoon, website } from '../contact.ts';
import { iso, plusDagen } from '../datum.ts';
import type { Stad } from '../stad.ts';
import { hoofdletter, zinnen } from '../tekst.ts';
import type { Toeval } from '../toeval.ts';
import { STAD } from '../wijken.ts';
import type { Bezigheid } from './bezigheid.ts';
import type { Club } from './clubs.ts';
import { kiesMomentsoort, maakMomenten } from './momenten.ts';
import { maakPrijs } from './prijs.ts';
import { kiesVariant, metLeeftijd, type Variant, zonderLeeftijd } from './varianten.ts';

const SFEER: Readonly<Record<Domein, readonly string[]>> = {
  SPORT: [
    'Plezier staat voorop.',
    'De trainers zijn opgeleid om met de jeugd te werken.',
    'Materiaal is te leen.',
    'Wie wil, speelt mee in wedstrijden.',
    'Ouders mogen meekijken.',
  ],
  CULTUUR: [
    'Aan het eind is er een optreden of tentoonstelling.',
    'Ervaring is niet nodig.',
    'De groep is klein, zodat iedereen aandacht krijgt.',
    'Wat nodig is, is te leen.',
  ],
  NME: [
    'Trek kleren aan die vies mogen worden.',
    'De gids weet alles van de natuur in de buurt.',
    'Bij slecht weer gaat het binnen door.',
  ],
  TECHNIEK: [
    'Alles wat nodig is, ligt klaar.',
    'Er is steeds een nieuwe uitdaging.',
    'Wie er al meer van weet, krijgt moeilijkere opdrachten.',
  ],
  LEZEN: ['Boeken zijn te leen.', 'Meedoen kan elke keer.', 'Ook wie lezen moeilijk vindt, kan meedoen.'],
  BREED: ['Iedereen is welkom.', 'Er zijn vrijwilligers uit de wijk.', 'De deelnemers denken zelf mee.'],
};
const DOEL = [
  'Nieuwe dingen leren en vrienden maken.',
  'Plezier hebben en beter worden.',
  'Ontdekken wat bij je past.',
];
const DOEL_SPORT = [...DOEL, 'Vaker bewegen en meedoen.'];
const DOEL_NA_SCHOOL = [...DOEL, 'Na schooltijd iets leuks doen met anderen.'];
const FREQUENTIE: Readonly<Record<Momentsoort, readonly string[]>> = {
  NASCHOOLS: ['Elke week', 'Tien lessen', 'Blok van acht weken'],
  BUITENSCHOOLS: ['Elke week'],
  BINNENSCHOOLS: ['Tien lessen', 'Blok van acht weken'],
  ZOMER: ['Eén week in de zomer', 'Twee weken in de zomer'],
};

/** Eén groep van een club of huis. */
export function maakActiviteit(stad: Stad, club: Club, nummer: number, namen: Set<string>, toeval: Toeval): Activiteit {
  const bezigheid = toeval.kies(club.bezigheden);
  const variant = kiesVariant(bezigheid, toeval);
  const { partij, buurt } = club;
  const metOuders = variant.wie.erbij.includes('ouders');
  const soort = kiesMomentsoort(variant.tot, bezigheid.domein === 'SPORT', metOuders, toeval);
  const momenten = maakMomenten(soort, variant.tot, bezigheid.vorm === 'TEAM', toeval);
  const plaatsen = toeval.geheel(8, 26);
  const capaciteitBekend = toeval.kans(0.75);
  const jaar = stad.peildatum.getUTCFullYear();
  return {
    id: `vb-activiteit-${nummer}`,
    naam: maakNaam(bezigheid, variant, club, namen, toeval),
    alternatieveNamen: [],
    domein: bezigheid.domein,
    soort: toeval.soms(0.7, soort === 'ZOMER' ? 'zomerprogramma' : bezigheid.domein === 'SPORT' ? 'training' : 'les'),
    interesses: [...bezigheid.interesses],
    omschrijving: toeval.soms(0.94, omschrijf(bezigheid, variant, club, toeval)),
    doel: toeval.soms(
      0.5,
      toeval.kies(soort === 'NASCHOOLS' ? DOEL_NA_SCHOOL : bezigheid.domein === 'SPORT' ? DOEL_SPORT : DOEL),
    ),
    themas: [bezigheid.thema],
    doelgroep: {
      omschrijving: toeval.soms(0.5, hoofdletter(metLeeftijd(variant))),
      leeftijdVan: variant.van,
      leeftijdTot: variant.tot,
      onderwijssoorten: toeval.kans(0.7) ? onderwijs(variant) : [],
      voorWie: metOuders ? ['LEERLING', 'OUDER'] : ['LEERLING'],
    },
    niveau: variant.niveau,
    vorm: bezigheid.vorm,
    momentsoorten: [soort],
    momenten,
    frequentie: toeval.soms(0.6, toeval.kies(frequenties(soort, momenten.length))),
    ...maakPrijs(bezigheid, soort, [variant.van, variant.tot], toeval),
    bekostiging: [],
    capaciteit: {
      aantal: capaciteitBekend ? plaatsen : null,
      eenheid: capaciteitBekend ? 'deelnemers' : null,
      omschrijving: null,
    },
    vrijePlaatsen: toeval.soms(0.8, toeval.kans(0.25) ? 0 : toeval.geheel(1, Math.ceil(plaatsen / 2))),
    proefles:
      soort === 'BINNENSCHOOLS'
        ? false
        : toeval.gewogen([
            [true, 62],
            [false, 20],
            [null, 18],
          ]),
    toegankelijkheid: [...variant.toegankelijkheid],
    aanbieders: [partij.organisatie.id],
    betrokkenen: toeval.kans(0.1) ? [stad.vast.gemeente.organisatie.id] : [],
    scholen: soort === 'BINNENSCHOOLS' ? scholenIn(stad, club, variant, toeval) : [],
    regio: 'VOORBEELDSTAD',
    gemeenten: [STAD],
    gebied: null,
    wijken: [buurt.wijk.code],
    locatie: club.locatie,
    status: toeval.gewogen([
      ['OPERATIONEEL', 94],
      ['PILOT', 2],
      ['IN_ONTWIKKELING', 2],
      ['GESTOPT', 2],
    ]),
    statusToelichting: null,
    peildatum: iso(plusDagen(stad.peildatum, -toeval.geheel(0, 500))),
    sinds: toeval.soms(0.3, String(jaar - toeval.geheel(1, 25))),
    ambitie: null,
    website: toeval.soms(0.85, website(partij.webnaam)),
    telefoon: toeval.soms(0.6, schrijfTelefoon(partij.telefoon)),
    email: toeval.soms(0.7, email(partij.webnaam)),
    opmerking: null,
    afgeleid: [],
    vanafTrede: null,
    zieOokAanbod: [],
    herkomst: 'VOORBEELD',
    nagekekenOp: null,
    nagekekenDoor: null,
    bronnen: [],
  };
}

function maakNaam(
  { naam }: Bezigheid,
  variant: Variant,
  { partij, buurt }: Club,
  namen: Set<string>,
  toeval: Toeval,
): string {
  const wat = hoofdletter(`${naam} ${variant.label}`.trim());
  const leeftijd = `${variant.van}-${variant.tot} jaar`;
  const club = partij.organisatie.naam;
  const vormen: (readonly [string, number])[] = [
    [`${wat} – ${club}`, 5],
    [`${wat} ${leeftijd} – ${club}`, 4],
    [`${hoofdletter(naam)} bij ${club} (${leeftijd})`, 3],
    [`${wat} in ${buurt.wijk.naam}`, 3],
    [`${wat} (${leeftijd})`, 1],
    [`${club}: ${naam} ${variant.label}`.trim(), 2],
  ];
  for (let poging = 0; poging < 5; poging++) {
    const keuze = toeval.gewogen(vormen);
    if (!namen.has(keuze)) return onthoud(keuze, namen);
  }
  const lang = `${wat} ${leeftijd} – ${club}, ${buurt.wijk.naam}`;
  for (let i = 1; ; i++) {
    const keuze = i === 1 ? lang : `${lang} (groep ${i})`;
    if (!namen.has(keuze)) return onthoud(keuze, namen);
  }
}

function onthoud(naam: string, namen: Set<string>): string {
  namen.add(naam);
  return naam;
}

/** Wie op meer dagen komt, komt vaker dan één keer per week. */
const frequenties = (soort: Momentsoort, dagen: number): readonly string[] =>
  dagen > 1 && soort !== 'ZOMER' ? ['Elke week'] : FREQUENTIE[soort];

function omschrijf(bezigheid: Bezigheid, variant: Variant, { locatie, buurt }: Club, toeval: Toeval): string {
  const komma = variant.wie.erbij.startsWith('die ') ? ',' : '';
  const opening = toeval.kies([
    `${hoofdletter(metLeeftijd(variant))}${komma} leren ${bezigheid.leert}.`,
    `${hoofdletter(bezigheid.naam)} in ${buurt.wijk.naam} voor ${metLeeftijd(variant)}.`,
    `In ${buurt.wijk.naam} leren ${zonderLeeftijd(variant)} ${bezigheid.leert}.`,
  ]);
  const plek = locatie.naam ? toeval.soms(0.3, `Plaats: ${locatie.naam}.`) : null;
  return zinnen(opening, ...toeval.greep(SFEER[bezigheid.domein], toeval.geheel(0, 2)), plek);
}

function onderwijs({ van, tot }: Variant): Onderwijssoort[] {
  const soorten: Onderwijssoort[] = [];
  if (van < 4) soorten.push('VOORSCHOOLS');
  if (van <= 11 && tot >= 4) soorten.push('PO');
  if (tot >= 13) soorten.push('VO');
  return soorten;
}

function scholenIn({ scholen }: Stad, { buurt }: Club, variant: Variant, toeval: Toeval): string[] {
  const passend = scholen.filter(
    (plek) => plek.buurt === buurt && plek.school.onderwijssoorten.some((soort) => onderwijs(variant).includes(soort)),
  );
  return toeval.greep(passend, 2).map(({ school }) => school.id);
}
