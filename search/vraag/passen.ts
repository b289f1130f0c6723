import type { Onderwijssoort, Regio, VoorWie } from '../../prisma/generated/client/enums.ts';
import { passendeSoorten } from '../../schema/waarden/regels.ts';
import { type Soortgrenzen, staatVan } from '../actualiteit.ts';
import type { Vindbaarsoort } from '../vormen.ts';
import type { Kandidaat } from '../zoekmachine.ts';

/** Wat een vraag liever heeft. Wat past gaat voor, wat niet bekend is komt daarna; niets valt hierop af. */
export interface Voorkeur {
  /** De vraag zoals gesteld, genormaliseerd: wie precies zo heet, gaat voor alles. Leeg als er geen vraag is. */
  naam?: string;
  /** De wijken waar het om gaat. */
  wijken: string[];
  /** De gebieden die gelden waar de vraag over gaat; zonder vraag om een gebied die van de eigen stad. */
  gebieden: Regio[];
  /** Het gebied is gevraagd, en niet alleen de eigen stad. */
  gebiedGevraagd: boolean;
  leeftijd: { van: number; tot: number } | undefined;
  onderwijssoorten: Onderwijssoort[];
  voorWie: VoorWie[];
  gratis: boolean;
  soort: Vindbaarsoort | undefined;
  /** Er is een soort onderwijs genoemd: een school die dat geeft, kan bedoeld zijn. */
  schoolsoort: boolean;
  /** Wanneer iets te lang niet is nagekeken. Zonder telt dat niet mee. */
  grenzen?: Soortgrenzen | undefined;
}

/** Niets heeft de voorkeur. */
export const GEEN_VOORKEUR: Voorkeur = {
  wijken: [],
  gebieden: [],
  gebiedGevraagd: false,
  leeftijd: undefined,
  onderwijssoorten: [],
  voorWie: [],
  gratis: false,
  soort: undefined,
  schoolsoort: false,
};

/** Hoe veel een treffer naar voren of naar achteren gaat: 1 is gelijk blijven. */
const FACTOR = {
  anderGebied: 0.76,
  anderGevraagdGebied: 0.55,
  inWijk: 1.2,
  andereWijk: 0.6,
  leeftijdOnbekend: 0.95,
  onderwijsPrecies: 1.25,
  onderwijsPast: 1.05,
  onderwijsAnders: 0.72,
  voorWiePast: 1.06,
  gratis: 1.5,
  betaald: 0.4,
  soortGevraagd: 1.35,
  soortAnders: 0.85,
  schoolVanSoort: 1.2,
  gestopt: 0.6,
  nietBekendOfHetErIs: 0.95,
  langNietNagekeken: 0.9,
} as const;

/** Bij gelijk passen gaat aanbod voor: daar komt iemand voor. Een begrip legt uit, en biedt niets, tenzij om uitleg gevraagd is. */
const SOORT: Record<Vindbaarsoort, number> = {
  AANBOD: 1,
  ACTIVITEIT: 1,
  SCHOOL: 0.95,
  ORGANISATIE: 0.95,
  BEGRIP: 0.5,
};

const MEESTE_SOORTEN = 4;

/** De factor waarmee de score van een treffer wordt vermenigvuldigd. */
export function passendheid(k: Kandidaat, voorkeur: Voorkeur): number {
  return (
    gebied(k, voorkeur) *
    wijk(k, voorkeur) *
    doelgroep(k, voorkeur) *
    kosten(k, voorkeur) *
    soort(k, voorkeur) *
    status(k) *
    versheid(k, voorkeur)
  );
}

function gebied(k: Kandidaat, { gebieden, gebiedGevraagd }: Voorkeur): number {
  if (gebieden.length === 0 || k.regios.length === 0 || k.regios.some((regio) => gebieden.includes(regio))) return 1;
  return gebiedGevraagd ? FACTOR.anderGevraagdGebied : FACTOR.anderGebied;
}

function wijk(k: Kandidaat, { wijken }: Voorkeur): number {
  if (wijken.length === 0 || k.wijken.length === 0) return 1;
  return k.wijken.some((code) => wijken.includes(code)) ? FACTOR.inWijk : FACTOR.andereWijk;
}

function doelgroep(k: Kandidaat, { leeftijd, onderwijssoorten, voorWie }: Voorkeur): number {
  const jaren = leeftijd && k.leeftijdVan === null && k.leeftijdTot === null ? FACTOR.leeftijdOnbekend : 1;
  const wie = k.voorWie.some((groep) => voorWie.includes(groep)) ? FACTOR.voorWiePast : 1;
  return jaren * onderwijs(k, onderwijssoorten) * wie;
}

function onderwijs({ onderwijssoorten }: Kandidaat, gevraagd: Onderwijssoort[]): number {
  if (gevraagd.length === 0 || onderwijssoorten.length === 0) return 1;
  // Wat voor bijna elke soort onderwijs is, is niet bijzonder voor deze.
  const bijzonder = onderwijssoorten.length <= MEESTE_SOORTEN;
  if (bijzonder && onderwijssoorten.some((soort) => gevraagd.includes(soort))) return FACTOR.onderwijsPrecies;
  const passend = passendeSoorten(gevraagd);
  return onderwijssoorten.some((soort) => passend.includes(soort)) ? FACTOR.onderwijsPast : FACTOR.onderwijsAnders;
}

function kosten(k: Kandidaat, { gratis }: Voorkeur): number {
  if (!gratis) return 1;
  return k.kosten === 'GRATIS' ? FACTOR.gratis : k.kosten === 'BETAALD' ? FACTOR.betaald : 1;
}

function soort(k: Kandidaat, voorkeur: Voorkeur): number {
  if (voorkeur.soort === 'BEGRIP' && k.soort === 'BEGRIP') return FACTOR.soortGevraagd;
  if (voorkeur.soort) return SOORT[k.soort] * (k.soort === voorkeur.soort ? FACTOR.soortGevraagd : FACTOR.soortAnders);
  const geeftDit = k.soort === 'SCHOOL' && k.onderwijssoorten.some((een) => voorkeur.onderwijssoorten.includes(een));
  return SOORT[k.soort] * (voorkeur.schoolsoort && geeftDit ? FACTOR.schoolVanSoort : 1);
}

const status = ({ status: is }: Kandidaat): number =>
  is === 'GESTOPT' ? FACTOR.gestopt : is === 'ONBEKEND' ? FACTOR.nietBekendOfHetErIs : 1;

/** Wie na twee termijnen nog niet heeft gezegd of het klopt, staat achter wie dat wel deed (besluit 0018). */
const versheid = (k: Kandidaat, { grenzen }: Voorkeur): number =>
  grenzen && staatVan(k, grenzen) === 'LANG_VEROUDERD' ? FACTOR.langNietNagekeken : 1;
