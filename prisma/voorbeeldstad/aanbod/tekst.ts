import type { Toegang } from '../../generated/client/enums.ts';
import type { Groep, Recept, Werkvorm } from '../recepten/index.ts';
import { hoofdletter, opsomming, zinnen } from '../tekst.ts';
import type { Toeval } from '../toeval.ts';
import { type Buurt, STAD } from '../wijken.ts';
import { toegangzin } from './toegang.ts';

/** De keuzes waaruit naam en teksten van één aanbod volgen. */
export interface Opzet {
  recept: Recept;
  /** Met lidwoord: een weerbaarheidstraining. */
  soort: string;
  werkvorm: Werkvorm;
  groep: Groep;
  merk: string;
  /** Leeg is stadsbreed. */
  buurten: readonly Buurt[];
  aanbieder: string;
  prof: boolean;
}

/** Werkvormen waarbij mensen bij elkaar komen; al het andere wordt geboden. */
const SAMEN: ReadonlySet<Werkvorm> = new Set([
  'groep',
  'cursus',
  'inloop',
  'bijeenkomst',
  'overleg',
  'vakantie',
  'klas',
]);

/** Het meervoud waar de groep mee begint: kinderen, intern begeleiders, broertjes en zusjes. */
export function meervoud([tekst]: Groep): string {
  const woorden = tekst.split(/,? /);
  let einde = woorden.findIndex(isMeervoud);
  if (woorden[einde + 1] === 'en' && isMeervoud(woorden[einde + 2] ?? '')) einde += 2;
  return woorden.slice(0, einde + 1).join(' ') || tekst;
}
const isMeervoud = (woord: string): boolean => woord !== 'en' && /(en|s)$/.test(woord);
export const zonderLidwoord = (soort: string): string => soort.replace(/^een /, '');
const metBijzin = (tekst: string): boolean => / (die|wie|waarin) /.test(tekst);

function waar(buurten: readonly Buurt[], toeval: Toeval): string {
  if (buurten.length > 0) return `in ${opsomming(buurten.map(({ wijk }) => wijk.naam))}`;
  return toeval.kies([`in heel ${STAD}`, `verspreid over ${STAD}`, `in ${STAD}`]);
}

export function maakOmschrijving(opzet: Opzet, toegang: Toegang | null, toeval: Toeval): string {
  const { recept, merk, werkvorm, groep, buurten, aanbieder } = opzet;
  // Wie het is, staat er al achter: niet een taalcursus voor ouders voor ouders die Nederlands leren.
  const soort = opzet.soort.replace(/ voor ouders$/, '');
  const [tekst] = groep;
  const plek = waar(buurten, toeval);
  const doet = SAMEN.has(werkvorm) ? 'organiseert' : 'biedt';
  const opening = toeval.kies([
    `${hoofdletter(plek)} ${doet} ${aanbieder} ${soort} voor ${tekst}.`,
    `${merk} is ${soort} voor ${tekst}.`,
    `${hoofdletter(zonderLidwoord(soort))} voor ${tekst}.`,
    `Voor ${tekst}${metBijzin(tekst) ? ',' : ''} is er ${plek} ${soort}.`,
    `${aanbieder} ${doet} ${plek} ${soort} voor ${tekst}.`,
  ]);
  const werkwijze = toeval.greep(
    recept.werkwijzen,
    toeval.gewogen([
      [1, 4],
      [2, 5],
      [3, 1],
    ]),
  );
  const [buurt] = buurten;
  const elders = !opening.toLowerCase().includes(plek.toLowerCase());
  const locatie = buurt && SAMEN.has(werkvorm) && elders ? plaatszin(buurt, werkvorm, toeval) : null;
  return zinnen(
    opening,
    ...werkwijze,
    toeval.soms(0.6, locatie),
    toegang ? toeval.soms(0.2, toegangzin(opzet, toegang, toeval)) : null,
  );
}

function plaatszin({ gebouw, wijk }: Buurt, werkvorm: Werkvorm, toeval: Toeval): string {
  const zin = [`Plaats: ${gebouw}, ${wijk.naam}.`];
  if (werkvorm === 'groep' || werkvorm === 'cursus')
    zin.push(`De bijeenkomsten zijn in ${gebouw} in ${wijk.naam}.`, `De groep komt bij elkaar in ${wijk.naam}.`);
  return toeval.kies(zin);
}

export function maakDoel({ recept, groep }: Opzet, toeval: Toeval): string {
  const wie = meervoud(groep);
  const [eerste = '', tweede = ''] = toeval.greep(recept.doelen, 2);
  return toeval.kies([
    `Bereiken dat ${wie} ${eerste}.`,
    `Ervoor zorgen dat ${wie} ${eerste} en ${tweede}.`,
    `Het doel is dat ${wie} ${eerste}.`,
    `De bedoeling is dat ${wie} ${eerste}.`,
    `Zorgen dat ${wie} ${eerste}, en dat zij ${tweede}.`,
  ]);
}
