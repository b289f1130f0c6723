import type { PrismaClient } from '../prisma/generated/client/client.ts';
import type { Regio } from '../prisma/generated/client/enums.ts';
import { type Kennis, kennisBron } from './kennis/index.ts';
import { type Suggestie, vulAan } from './suggesties.ts';
import type { Terugval } from './terugval.ts';
import { type Vergelijkbare, zoekVergelijkbaar } from './vergelijkbaar.ts';
import type { Vindbaarsoort } from './vormen.ts';
import { bedoeling } from './vraag/bedoeling.ts';
import { telFacetten } from './vraag/facetten.ts';
import { type Fragment, licht, type Vondst } from './vraag/fragmenten.ts';
import { type GelezenVraag, leesVraag } from './vraag/lezen.ts';
import type { Voorkeur } from './vraag/passen.ts';
import { type Gerangschikt, rangschik } from './vraag/rangschikken.ts';
import type { Facetnaam, Facetten, Keuze, Sleutel, Zoekopdracht } from './zoekmachine.ts';

export interface Zoekvraag {
  vraag: string;
  /** Wat de vrager zelf heeft gekozen. */
  keuze: Keuze;
  /** Sleutels van wat niet begrepen moet worden, zoals `leeftijd:9`. */
  zonder: readonly string[];
  sortering: 'RELEVANTIE' | 'NAAM';
  facetten: readonly Facetnaam[];
  vanaf: number;
  aantal: number;
}

export interface Treffer extends Sleutel {
  naam: string;
  /** Hoe goed het past: van 0 af, en 1 of hoger is heel goed. Alleen te vergelijken binnen één vraag. */
  score: number;
}

export interface Zoekresultaat {
  gelezen: GelezenVraag;
  voorkeur: Voorkeur;
  treffers: Treffer[];
  totaal: number;
  facetten: Facetten;
  /** Meilisearch gaf geen antwoord; PostgreSQL antwoordde. */
  gedegradeerd: boolean;
  /** Er is niets gevonden, of niets dat goed past. */
  zwak: 'GEEN' | 'ZWAK' | null;
}

/** Zo veel treffers worden fijn gerangschikt; wie verder bladert, krijgt de grove volgorde van de zoekmachine. */
const VENSTER = 200;
/** Geeft alles-moet-passen minder treffers dan dit, dan wordt ook gezocht naar wat een deel van de vraag bevat. */
const WEINIG = 20;
/** Welk deel van de vraag een treffer minstens moet bevatten als niet alles gevonden is. */
const MINST_GEDEKT = 0.4;
/** Onder deze score past een treffer niet goed. */
const GOED_GENOEG = 0.3;

export interface ZoekerOpties {
  /** Het gebied dat voorgaat als de vraag geen gebied noemt. */
  thuis: Regio;
}

/** Zoekt: leest de vraag, laat een zoekmachine zoeken, en zet de treffers op volgorde. */
export class Zoeker {
  readonly #prisma: PrismaClient;
  readonly #machine: Terugval;
  readonly #thuis: Regio;
  readonly kennis: () => Promise<Kennis>;

  constructor(prisma: PrismaClient, machine: Terugval, { thuis }: ZoekerOpties) {
    this.#prisma = prisma;
    this.#machine = machine;
    this.#thuis = thuis;
    this.kennis = kennisBron(prisma);
  }

  async zoek(zoekvraag: Zoekvraag): Promise<Zoekresultaat> {
    const kennis = await this.kennis();
    const gelezen = await leesVraag(this.#prisma, kennis, zoekvraag.vraag, zoekvraag.zonder);
    const { keuze, voorkeur } = bedoeling(gelezen.begrepen, zoekvraag.keuze, kennis, this.#thuis);
    const opdracht: Zoekopdracht = {
      groepen: gelezen.groepen,
      wijze: 'ALLE',
      keuze: zonderVoorbeeld(keuze, voorkeur),
      volgorde: zoekvraag.sortering,
      facetten: zoekvraag.facetten,
      vanaf: 0,
      aantal: VENSTER,
    };
    const gevonden =
      zoekvraag.sortering === 'NAAM'
        ? await this.#opNaam(opdracht, zoekvraag)
        : await this.#opRelevantie(opdracht, zoekvraag, voorkeur);
    const beste = gevonden.beste ?? gevonden.treffers[0]?.score;
    return {
      gelezen,
      voorkeur,
      ...gevonden,
      zwak: gevonden.totaal === 0 ? 'GEEN' : beste !== undefined && beste < GOED_GENOEG ? 'ZWAK' : null,
    };
  }

  async #opRelevantie(opdracht: Zoekopdracht, { vanaf, aantal }: Zoekvraag, voorkeur: Voorkeur) {
    const streng = await this.#machine.zoek(opdracht);
    const nodig = opdracht.groepen.filter((groep) => groep.nodig).length;
    if (streng.totaal < WEINIG && nodig > 1) return this.#vulAan(opdracht, streng, voorkeur, vanaf, aantal);
    const volgorde = rangschik(streng.kandidaten, opdracht.groepen, voorkeur).map(alsTreffer);
    const venster = volgorde.slice(vanaf, vanaf + aantal);
    const verder =
      vanaf + aantal > VENSTER && streng.totaal > VENSTER
        ? await this.#machine.zoek({
            ...opdracht,
            facetten: [],
            vanaf: Math.max(vanaf, VENSTER),
            aantal: vanaf + aantal - Math.max(vanaf, VENSTER),
          })
        : undefined;
    const grof = rangschik(verder?.kandidaten ?? [], opdracht.groepen, voorkeur).map(alsTreffer);
    return {
      treffers: [...venster, ...grof],
      beste: volgorde[0]?.score,
      totaal: streng.totaal,
      facetten: streng.facetten,
      gedegradeerd: streng.gedegradeerd || (verder?.gedegradeerd ?? false),
    };
  }

  /** Weinig gevonden: ook wat een flink deel van de vraag bevat, mag mee. */
  async #vulAan(
    opdracht: Zoekopdracht,
    streng: Awaited<ReturnType<Terugval['zoek']>>,
    voorkeur: Voorkeur,
    vanaf: number,
    aantal: number,
  ) {
    const ruim = await this.#machine.zoek({ ...opdracht, wijze: 'EEN', facetten: [] });
    const alle = new Map([...streng.kandidaten, ...ruim.kandidaten].map((k) => [`${k.soort} ${k.id}`, k]));
    const volgorde = rangschik([...alle.values()], opdracht.groepen, voorkeur).filter(
      ({ gedekt }) => gedekt >= MINST_GEDEKT,
    );
    return {
      treffers: volgorde.slice(vanaf, vanaf + aantal).map(alsTreffer),
      beste: volgorde[0]?.score,
      totaal: volgorde.length,
      facetten: telFacetten(
        volgorde.map(({ kandidaat }) => kandidaat),
        opdracht.facetten,
      ),
      gedegradeerd: streng.gedegradeerd || ruim.gedegradeerd,
    };
  }

  async #opNaam(opdracht: Zoekopdracht, { vanaf, aantal }: Zoekvraag) {
    const { kandidaten, totaal, facetten, gedegradeerd } = await this.#machine.zoek({ ...opdracht, vanaf, aantal });
    const treffers = kandidaten.map(({ soort, id, naam }): Treffer => ({ soort, id, naam, score: 0 }));
    return { treffers, totaal, facetten, gedegradeerd, beste: undefined };
  }

  /** Vult aan wat iemand begint te typen. */
  async suggesties(begin: string, aantal: number): Promise<Suggestie[]> {
    return vulAan(this.#prisma, this.#machine, await this.kennis(), begin, aantal);
  }

  /** Wat het meest op een record lijkt. */
  async vergelijkbaar(sleutel: Sleutel, aantal: number): Promise<Vergelijkbare[]> {
    return zoekVergelijkbaar(this.#prisma, this.#machine, await this.kennis(), sleutel, aantal);
  }

  /** De zoekmachine die nu als eerste wordt gevraagd. */
  get machinenaam(): Terugval['naam'] {
    return this.#machine.naam;
  }

  /** Waarom deze treffers gevonden zijn. Eén SQL-opdracht, hoeveel treffers het ook zijn. */
  async licht(
    treffers: readonly Sleutel[],
    gelezen: GelezenVraag,
  ): Promise<Map<string, { fragmenten: Fragment[]; gevondenOp: Vondst[] }>> {
    const { ontleder, themaPerCode } = await this.kennis();
    const perSoort = Map.groupBy(treffers, ({ soort }) => soort);
    const rijen = await this.#prisma.document.findMany({
      where: { OR: [...perSoort].map(([soort, rij]) => ({ soort, id: { in: rij.map(({ id }) => id) } })) },
      select: { soort: true, id: true, velden: true, themas: true },
    });
    return new Map(
      rijen.map(({ soort, id, velden, themas }) => [
        `${soort} ${id}`,
        licht(velden as object, themas, gelezen.groepen, ontleder, (code) => themaPerCode.get(code)?.naam ?? code),
      ]),
    );
  }
}

const alsTreffer = ({ kandidaat: { soort, id, naam }, score }: Gerangschikt): Treffer => ({
  soort: soort as Vindbaarsoort,
  id,
  naam,
  score: Math.round(score * 1000) / 1000,
});

/** De verzonnen Voorbeeldstad telt alleen mee voor wie om een gebied, wijk of herkomst vraagt, zoals in elke lijst. */
function zonderVoorbeeld(keuze: Keuze, { gebiedGevraagd, gebieden }: Voorkeur): Keuze {
  const gekozen = keuze.regios?.length || keuze.wijk || keuze.herkomsten?.length;
  if (gekozen || (gebiedGevraagd && gebieden.includes('VOORBEELDSTAD'))) return keuze;
  return { ...keuze, zonderHerkomsten: ['VOORBEELD'] };
}
