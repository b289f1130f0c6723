import type { Aanbod } from '../startdata/vorm/aanbod.ts';
import type { Activiteit } from '../startdata/vorm/activiteiten.ts';
import type { Pakket } from '../startdata/vorm/pakket.ts';
import { type GemaaktAanbod, maakAanbod } from './aanbod/aanbod.ts';
import type { Aanbieders } from './aanbod/opzet.ts';
import { maakActiviteit } from './activiteiten/activiteit.ts';
import type { Bezigheid } from './activiteiten/bezigheid.ts';
import { type Club, huisVan, maakClub } from './activiteiten/clubs.ts';
import { dubbelAanbod } from './dubbel/aanbod.ts';
import { dubbeleActiviteit } from './dubbel/activiteit.ts';
import { deelDatMeldt, gewoneWachttijd, kentWachttijd, maakMetingen } from './metingen.ts';
import { andereInschrijving, maakAanbieder, type Partij } from './organisaties.ts';
import type { Stad } from './stad.ts';
import { Toeval } from './toeval.ts';

/** Van elke zo veel aanbod (2,5 procent) en activiteiten (1,5 procent) staat er één dubbel in. */
const AANBOD_PER_DUBBEL = 40;
const ACTIVITEIT_PER_DUBBEL = 66;
/** Een dubbeling volgt op genoeg andere om uit te kiezen. */
const EERST_ENKEL = 12;
const DEEL_VAN_CLUBS = 0.75;
/** Zo veel groepen heeft een club in een kleine stad hoogstens. */
const GROEPEN_PER_CLUB = 4;

/** Een stuk Voorbeeldstad: van elk soort de nummers `van` tot `tot`. */
export interface Deel {
  volgnummer: number;
  aanbod: Reeks;
  activiteiten: Reeks;
  aanbieders: Reeks;
  clubs: Reeks;
  /** Eerste nummer voor een organisatie in dit deel. */
  organisatienummer: number;
}
export interface Reeks {
  van: number;
  tot: number;
}

export interface Inhoud {
  pakket: Partial<Pakket>;
  /** Paren van ids die in werkelijkheid hetzelfde zijn. Dit is de waarheid om op te toetsen en gaat niet naar de database. */
  dubbel: [string, string][];
}

export function maakDeel(stad: Stad, bezigheden: readonly Bezigheid[], deel: Deel): Inhoud {
  const nummers = new Nummers(deel.organisatienummer);
  const toeval = new Toeval(stad.zaad, `deel|${deel.volgnummer}`);
  const partijen = reeks(deel.aanbieders).map(() => maakAanbieder(nummers.volgend(), stad.buurten, stad.bezet, toeval));
  const metClub = bezigheden.some(({ clubs }) => clubs.length > 0);
  const clubs = reeks(metClub ? deel.clubs : { van: 1, tot: 1 }).map((plek) =>
    maakClub(stad, bezigheden, { nummer: nummers.volgend(), plek }, toeval),
  );
  const inschrijvingen = new Inschrijvingen(nummers, toeval);
  const aanbod = maakAlleAanbod(stad, deel, groepeer(partijen), inschrijvingen);
  const activiteiten =
    bezigheden.length === 0 ? { lijst: [], dubbel: [] } : maakActiviteiten(stad, bezigheden, deel, clubs);
  return {
    pakket: {
      organisaties: [...partijen, ...clubs.map(({ partij }) => partij), ...inschrijvingen.nieuw].map(
        (p) => p.organisatie,
      ),
      aanbod: aanbod.lijst,
      metingen: metingenBij(stad, aanbod.lijst, deel.volgnummer),
      activiteiten: activiteiten.lijst,
    },
    dubbel: [...inschrijvingen.dubbel, ...aanbod.dubbel, ...activiteiten.dubbel],
  };
}

function maakAlleAanbod(stad: Stad, deel: Deel, aanbieders: Aanbieders, inschrijvingen: Inschrijvingen) {
  const toeval = new Toeval(stad.zaad, `aanbod|${deel.volgnummer}`);
  const namen = new Set<string>();
  const isDubbel = eenOpDe(AANBOD_PER_DUBBEL, deel.aanbod, toeval);
  const enkel: GemaaktAanbod[] = [];
  const lijst: Aanbod[] = [];
  const dubbel: [string, string][] = [];
  for (const nummer of reeks(deel.aanbod)) {
    const bron = isDubbel(nummer) ? toeval.kies(enkel) : undefined;
    if (bron) {
      // Van één aanbod komt hoogstens één tweede inschrijving.
      enkel.splice(enkel.indexOf(bron), 1);
      const kopie = dubbelAanbod(bron, inschrijvingen.van(bron.partij), nummer, toeval);
      lijst.push(kopie);
      dubbel.push([bron.aanbod.id, kopie.id]);
      continue;
    }
    const gemaakt = maakAanbod(stad, aanbieders, nummer, namen, toeval);
    const verwant = toeval.kans(0.06)
      ? enkel.findLast(({ opzet }) => opzet.recept.thema === gemaakt.opzet.recept.thema)
      : undefined;
    if (verwant) gemaakt.aanbod.zieOok = [verwant.aanbod.id];
    enkel.push(gemaakt);
    lijst.push(gemaakt.aanbod);
  }
  return { lijst, dubbel };
}

function maakActiviteiten(stad: Stad, bezigheden: readonly Bezigheid[], deel: Deel, clubs: readonly Club[]) {
  const toeval = new Toeval(stad.zaad, `activiteiten|${deel.volgnummer}`);
  const namen = new Set<string>();
  const isDubbel = eenOpDe(ACTIVITEIT_PER_DUBBEL, deel.activiteiten, toeval);
  const enkel: (readonly [Activiteit, Club])[] = [];
  const lijst: Activiteit[] = [];
  const dubbel: [string, string][] = [];
  const beurt = new Beurten(clubs, aantal(deel.activiteiten));
  for (const nummer of reeks(deel.activiteiten)) {
    if (isDubbel(nummer)) {
      const [bron] = enkel.splice(toeval.geheel(0, enkel.length - 1), 1);
      if (bron) {
        const kopie = dubbeleActiviteit(...bron, nummer, toeval);
        lijst.push(kopie);
        dubbel.push([bron[0].id, kopie.id]);
        continue;
      }
    }
    const club = (toeval.kans(DEEL_VAN_CLUBS) ? beurt.kies(toeval) : null) ?? huisVan(stad, bezigheden, toeval);
    const activiteit = maakActiviteit(stad, club, nummer, namen, toeval);
    enkel.push([activiteit, club]);
    lijst.push(activiteit);
  }
  return { lijst, dubbel };
}

/** Wijst in elk rijtje van `aantal` nummers er één aan, op een plek die het toeval kiest. */
function eenOpDe(aantal: number, { van }: Reeks, toeval: Toeval): (nummer: number) => boolean {
  let plek = -1;
  return (nummer) => {
    const inRij = (nummer - van) % aantal;
    if (inRij === 0) plek = toeval.geheel(EERST_ENKEL, aantal - 1);
    return inRij === plek;
  };
}

function metingenBij(stad: Stad, aanbod: readonly Aanbod[], volgnummer: number) {
  const toeval = new Toeval(stad.zaad, `metingen|${volgnummer}`);
  const deel = deelDatMeldt(stad.aanbod);
  return aanbod
    .filter((a) => kentWachttijd(a.ondersteuningsniveau) && a.status !== 'IN_ONTWIKKELING' && toeval.kans(deel))
    .flatMap((a) => {
      const gewoon = gewoneWachttijd(a.ondersteuningsniveau, toeval);
      return maakMetingen({ soort: 'AANBOD', id: a.id, gewoon }, stad.peildatum, toeval);
    });
}

/** Verdeelt de activiteiten: eerst krijgt elke club er één, daarna gaat het naar grootte. */
class Beurten {
  readonly #clubs: readonly Club[];
  readonly #hoogstens: number;
  readonly #aantallen = new Map<Club, number>();

  constructor(clubs: readonly Club[], activiteiten: number) {
    this.#clubs = clubs;
    const gemiddeld = (activiteiten * DEEL_VAN_CLUBS) / Math.max(1, clubs.length);
    this.#hoogstens = Math.max(GROEPEN_PER_CLUB, Math.ceil(gemiddeld * 2.5));
  }

  kies(toeval: Toeval): Club | null {
    const vrij = this.#clubs.filter((club) => this.#aantal(club) < this.#hoogstens);
    if (vrij.length === 0) return null;
    const club = vrij.find((c) => this.#aantal(c) === 0) ?? toeval.gewogen(vrij.map((c) => [c, c.gewicht] as const));
    this.#aantallen.set(club, this.#aantal(club) + 1);
    return club;
  }

  #aantal = (club: Club): number => this.#aantallen.get(club) ?? 0;
}

/** Een op de drie dubbelingen komt binnen onder een tweede inschrijving van de aanbieder. */
class Inschrijvingen {
  readonly nieuw: Partij[] = [];
  readonly dubbel: [string, string][] = [];
  readonly #nummers: Nummers;
  readonly #toeval: Toeval;
  readonly #tweede = new Map<Partij, Partij>();

  constructor(nummers: Nummers, toeval: Toeval) {
    this.#nummers = nummers;
    this.#toeval = toeval;
  }

  van(partij: Partij): Partij {
    // De gemeente, het samenwerkingsverband en andere vaste partijen staan er maar één keer in.
    if (!partij.thuis || !this.#toeval.kans(0.4)) return partij;
    const bestaand = this.#tweede.get(partij);
    if (bestaand) return bestaand;
    const tweede = andereInschrijving(partij, this.#nummers.volgend(), this.#toeval);
    this.#tweede.set(partij, tweede);
    this.nieuw.push(tweede);
    this.dubbel.push([partij.organisatie.id, tweede.organisatie.id]);
    return tweede;
  }
}

class Nummers {
  #laatste: number;

  constructor(eerste: number) {
    this.#laatste = eerste - 1;
  }

  volgend(): number {
    this.#laatste += 1;
    return this.#laatste;
  }
}

const aantal = ({ van, tot }: Reeks): number => tot - van;
const reeks = ({ van, tot }: Reeks): number[] => Array.from({ length: tot - van }, (_, i) => van + i);

function groepeer(partijen: readonly Partij[]): Aanbieders {
  return Map.groupBy(partijen, ({ organisatie }) => organisatie.soort);
}
