import type { Rol, Status } from '../../generated/client/enums.ts';
import { slug } from '../../regels/slug.ts';
import type { Aanbod } from '../../startdata/vorm/aanbod.ts';
import { email, schrijfTelefoon, website } from '../contact.ts';
import { iso, maandeinde, plusDagen } from '../datum.ts';
import type { Partij } from '../organisaties.ts';
import type { Stad } from '../stad.ts';
import { hoofdletter } from '../tekst.ts';
import type { Toeval } from '../toeval.ts';
import { STAD } from '../wijken.ts';
import { KOSTEN_ONBEKEND, maakBekostiging, maakKosten } from './kosten.ts';
import { MATEN } from './maten.ts';
import { maakNaam } from './naam.ts';
import { type Aanbieders, kiesOpzet } from './opzet.ts';
import { maakEffectiviteit, maakResultaten } from './resultaten.ts';
import { maakDoel, maakOmschrijving, type Opzet, zonderLidwoord } from './tekst.ts';
import { kiesNiveau, kiesToegang, toegangzin } from './toegang.ts';
import { GEEN_DUUR, GEEN_INTENSITEIT, maakCapaciteit, maakDuur, maakIntensiteit } from './werkvormen.ts';

export interface GemaaktAanbod {
  aanbod: Aanbod;
  opzet: Opzet;
  partij: Partij;
}

const STATUS: readonly (readonly [Status, number])[] = [
  ['OPERATIONEEL', 90],
  ['PILOT', 4],
  ['IN_ONTWIKKELING', 3],
  ['GESTOPT', 2],
  ['ONBEKEND', 1],
];
const STATUSTEKST: Readonly<Partial<Record<Status, readonly string[]>>> = {
  PILOT: ['De proef loopt tot de zomer.', 'Na een jaar volgt een besluit.'],
  IN_ONTWIKKELING: ['Start na de zomer.', 'De aanbieder zoekt nog een locatie.'],
  GESTOPT: ['De subsidie is gestopt.', 'Er waren te weinig aanmeldingen.'],
};
const NAGEKEKEN: readonly (readonly [Rol, number])[] = [
  ['AANBIEDER', 6],
  ['REGISSEUR', 2],
  ['STEUNPUNT', 1],
  ['PROFESSIONAL', 1],
];
const OPMERKINGEN = [
  'Niet in de schoolvakanties.',
  'Een tolk is mogelijk.',
  'De locatie is bereikbaar met een rolstoel.',
  'Vragen kunnen ook per mail.',
] as const;

/** Eén aanbod. Ruim een op de acht inschrijvingen is slordig ingevuld; ook in de andere ontbreekt soms iets. */
export function maakAanbod(
  stad: Stad,
  aanbieders: Aanbieders,
  nummer: number,
  namen: Set<string>,
  toeval: Toeval,
): GemaaktAanbod {
  const { opzet, partij, swv } = kiesOpzet(stad, aanbieders, toeval);
  const { recept, werkvorm, prof, buurten } = opzet;
  const slordig = toeval.kans(0.13) ? 0.35 : 0;
  const bekend = (deel: number) => toeval.kans(deel - slordig);
  const niveau = kiesNiveau(opzet, toeval);
  const toegang = kiesToegang(opzet, niveau, toeval);
  const kosten = bekend(0.93) ? maakKosten(opzet, niveau, partij.organisatie.soort, toeval) : KOSTEN_ONBEKEND;
  const status = toeval.gewogen(STATUS);
  const jaar = stad.peildatum.getUTCFullYear();
  const naam = maakNaam(opzet, namen, toeval);
  const nagekekenOp = plusDagen(stad.peildatum, -Math.floor(toeval.getal() * toeval.getal() * 730));
  const nagekeken = bekend(0.84);
  const aanbod: Aanbod = {
    id: `vb-aanbod-${nummer}`,
    naam,
    alternatieveNamen: naam !== opzet.merk && toeval.kans(0.08) ? [opzet.merk] : [],
    vroegereIds: [],
    soort: toeval.soms(0.9, zonderLidwoord(opzet.soort)),
    omschrijving: bekend(0.99) ? maakOmschrijving(opzet, toegang, toeval) : null,
    doel: bekend(0.96) ? maakDoel(opzet, toeval) : null,
    themas: bekend(0.99)
      ? [
          recept.thema,
          ...toeval.greep(
            recept.ook,
            toeval.gewogen([
              [0, 5],
              [1, 4],
              [2, 1],
            ]),
          ),
        ]
      : [],
    doelgroep: bekend(0.98) ? maakDoelgroep(opzet, toeval) : GEEN_DOELGROEP,
    duur: bekend(0.92) ? maakDuur(werkvorm, toeval) : GEEN_DUUR,
    intensiteit: bekend(0.9) ? maakIntensiteit(werkvorm, toeval) : GEEN_INTENSITEIT,
    kosten,
    bekostiging: maakBekostiging(
      niveau,
      kosten.voorGebruiker,
      { gemeente: stad.vast.gemeente, swv, bestuur: toeval.kies(stad.besturen) },
      toeval,
    ),
    capaciteit: maakCapaciteit(werkvorm, toeval),
    toegang,
    toegangToelichting: toegang ? toeval.soms(0.55, toegangzin(opzet, toegang, toeval)) : null,
    ondersteuningsniveau: bekend(0.97) ? niveau : null,
    vorm: toeval.soms(0.75, toeval.kies(MATEN[werkvorm].vorm)),
    aanbieders: bekend(0.99) ? [partij.organisatie.id] : [],
    betrokkenen: betrokkenen(stad, swv, partij, toeval),
    scholen: toegang === 'VIA_SCHOOL' && !prof ? scholenBij(stad, opzet, toeval) : [],
    regio: 'VOORBEELDSTAD',
    gemeenten: [STAD],
    gebied: null,
    wijken: buurten.map(({ wijk }) => wijk.code),
    status,
    statusToelichting: toeval.soms(0.7, toeval.kies(STATUSTEKST[status] ?? [null])),
    peildatum: toeval.kans(0.35)
      ? iso(maandeinde(stad.peildatum, toeval.geheel(1, 23))).slice(0, 7)
      : iso(plusDagen(stad.peildatum, -toeval.geheel(0, 729))),
    sinds: toeval.soms(
      0.5,
      String(jaar - (status === 'PILOT' || status === 'IN_ONTWIKKELING' ? 1 : toeval.geheel(2, 16))),
    ),
    ambitie: toeval.soms(0.05, `Volgend jaar ook in ${toeval.kies(stad.buurten).wijk.naam}.`),
    resultaten: maakResultaten(opzet, jaar, toeval),
    ...maakEffectiviteit(jaar, toeval),
    website: toeval.soms(0.8, website(partij.webnaam, toeval.kans(0.6) ? slug(opzet.merk) : '')),
    telefoon: toeval.soms(0.75, schrijfTelefoon(partij.telefoon)),
    email: toeval.soms(0.6, email(partij.webnaam)),
    zieOok: [],
    opmerking: toeval.soms(0.06, toeval.kies(OPMERKINGEN)),
    vanafTrede: null,
    afgeleid: [],
    nagekekenOp: nagekeken ? iso(nagekekenOp) : null,
    nagekekenDoor: nagekeken ? toeval.gewogen(NAGEKEKEN) : null,
    herkomst: 'VOORBEELD',
    bronnen: [],
  };
  return { aanbod, opzet, partij };
}

const GEEN_DOELGROEP: Aanbod['doelgroep'] = {
  omschrijving: null,
  leeftijdVan: null,
  leeftijdTot: null,
  onderwijssoorten: [],
  voorWie: [],
};

function maakDoelgroep({ groep }: Opzet, toeval: Toeval): Aanbod['doelgroep'] {
  const [tekst, van, tot, onderwijs, voorWie = ['LEERLING']] = groep;
  const leeftijd = toeval.kans(0.92);
  return {
    omschrijving: toeval.soms(0.9, hoofdletter(tekst)),
    leeftijdVan: leeftijd ? van : null,
    leeftijdTot: leeftijd ? tot : null,
    onderwijssoorten: toeval.kans(0.93) ? [...onderwijs] : [],
    voorWie: [...voorWie],
  };
}

function betrokkenen({ vast }: Stad, swv: Partij, partij: Partij, toeval: Toeval): string[] {
  if (!toeval.kans(0.35)) return [];
  const anderen = [vast.gemeente, swv, vast.jgz, vast.welzijn, vast.jeugdhulp, vast.bibliotheek].filter(
    (p) => p !== partij,
  );
  return toeval.greep(anderen, toeval.geheel(1, 2)).map(({ organisatie }) => organisatie.id);
}

function scholenBij({ scholen }: Stad, { buurten, groep }: Opzet, toeval: Toeval): string[] {
  if (buurten.length === 0 || !toeval.kans(0.4)) return [];
  const passend = scholen.filter(
    ({ buurt, school }) => buurten.includes(buurt) && school.onderwijssoorten.some((soort) => groep[3].includes(soort)),
  );
  return toeval.greep(passend, toeval.geheel(1, 3)).map(({ school }) => school.id);
}
