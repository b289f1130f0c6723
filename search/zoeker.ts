import type { PrismaClient } from '../prisma/generated/client/client.ts';
import type { Regio, Trede } from '../prisma/generated/client/enums.ts';
import type { Soortgrenzen } from './actualiteit.ts';
import { type Kennis, kennisBron } from './kennis/index.ts';
import { metSleutels } from './postgres/lezen.ts';
import { type Suggestie, vulAan } from './suggesties.ts';
import type { Terugval } from './terugval.ts';
import { type Bladzijde, haalTreffers } from './treffers.ts';
import { type Vergelijkbare, zoekVergelijkbaar } from './vergelijkbaar.ts';
import { sleutelVan } from './vormen.ts';
import { bedoeling } from './vraag/bedoeling.ts';
import { type Fragment, licht, type Vondst } from './vraag/fragmenten.ts';
import { type GelezenVraag, leesVraag } from './vraag/lezen.ts';
import type { Voorkeur } from './vraag/passen.ts';
import type { Facetnaam, Keuze, Sleutel } from './zoekmachine.ts';

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
  /** Wanneer iets te lang niet is nagekeken, en daarom lager staat. Zonder telt dat niet mee. */
  grenzen?: Soortgrenzen;
}

/** Hoeveel iemand wil, en op welke trede hij werkt: zonder trede alleen wat voor iedereen is. */
interface Wens {
  aantal: number;
  trede: Trede | null;
}

export interface Zoekresultaat extends Bladzijde {
  gelezen: GelezenVraag;
  keuze: Keuze;
  /** Er is niets gevonden, of niets dat goed past. */
  zwak: 'GEEN' | 'ZWAK' | null;
}

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
    const gelezen = await leesVraag(this.#prisma, kennis, zoekvraag.vraag, zoekvraag.zonder, zoekvraag.keuze.trede);
    const { keuze, voorkeur } = bedoeling(gelezen.begrepen, zoekvraag.keuze, kennis, {
      thuis: this.#thuis,
      vrij: gelezen.vrij,
    });
    const bladzijde = await haalTreffers(
      this.#machine,
      {
        groepen: gelezen.groepen,
        vrij: gelezen.vrij,
        keuze: zonderVoorbeeld(keuze, voorkeur),
        volgorde: zoekvraag.sortering,
        facetten: zoekvraag.facetten,
      },
      { ...voorkeur, naam: gelezen.naam, grenzen: zoekvraag.grenzen },
      zoekvraag,
    );
    return { ...bladzijde, gelezen, keuze, zwak: hoeZwak(bladzijde) };
  }

  /** Vult aan wat iemand begint te typen. */
  async suggesties(begin: string, wens: Wens): Promise<Suggestie[]> {
    return vulAan(this.#prisma, this.#machine, await this.kennis(), begin, wens);
  }

  /** Wat het meest op elk van deze records lijkt, naar `sleutelVan`. */
  async vergelijkbaar(sleutels: readonly Sleutel[], wens: Wens): Promise<Map<string, Vergelijkbare[]>> {
    return zoekVergelijkbaar(this.#prisma, this.#machine, await this.kennis(), sleutels, wens);
  }

  /** De zoekmachine die als eerste wordt gevraagd, en hoe het met haar gaat. */
  async stand() {
    return { machine: this.#machine.naam, ...(await this.#machine.gezondheid()) };
  }

  /** Waarom deze treffers gevonden zijn. Eén SQL-opdracht, hoeveel treffers het ook zijn. */
  async licht(
    treffers: readonly Sleutel[],
    gelezen: GelezenVraag,
  ): Promise<Map<string, { fragmenten: Fragment[]; gevondenOp: Vondst[] }>> {
    const { ontleder, themaPerCode } = await this.kennis();
    const rijen = await this.#prisma.document.findMany({
      where: metSleutels(treffers),
      select: { soort: true, id: true, velden: true, themas: true },
    });
    return new Map(
      rijen.map(({ velden, themas, ...sleutel }) => [
        sleutelVan(sleutel),
        licht(velden as object, themas, gelezen.groepen, ontleder, (code) => themaPerCode.get(code)?.naam ?? code),
      ]),
    );
  }
}

function hoeZwak({ totaal, beste, alleenOnderwerp }: Bladzijde): Zoekresultaat['zwak'] {
  if (totaal === 0) return 'GEEN';
  return alleenOnderwerp || (beste !== undefined && beste < GOED_GENOEG) ? 'ZWAK' : null;
}

/** De verzonnen Voorbeeldstad telt alleen mee voor wie om een gebied, wijk of herkomst vraagt, zoals in elke lijst. */
function zonderVoorbeeld(keuze: Keuze, { gebiedGevraagd, gebieden }: Voorkeur): Keuze {
  const gekozen = keuze.regios?.length || keuze.wijk || keuze.herkomsten?.length;
  if (gekozen || (gebiedGevraagd && gebieden.includes('VOORBEELDSTAD'))) return keuze;
  return { ...keuze, zonderHerkomsten: ['VOORBEELD'] };
}
