import type { Trede } from '../../prisma/generated/client/enums.ts';
import { hoogsteTrede, TREDEN } from '../../prisma/regels/trede.ts';
import { ziet } from '../../schema/trede.ts';
import { BESCHRIJVINGEN, OPNIEUW_LEREN, Register, type Rij, type Voorbeeld } from '../dubbelingen/index.ts';
import { Naamindex } from './naamindex.ts';
import { BEOORDELEN } from './paar.ts';
import { BEKENDE_NAAM, redenenVan } from './redenen.ts';
import { type Besluit, type Gelijkende, type Gevonden, type Groep, soortVan, type Werk } from './werk.ts';

/** De records van een groep, en een register per trede waarop er records zijn. */
class Groepsregisters {
  readonly #groep: Groep;
  readonly #records = new Map<string, { rij: Rij; vanafTrede: Trede | null }>();
  readonly #registers = new Map<Trede | null, Register>();
  readonly #perTrede = new Map<Trede | null, number>();
  readonly namen = new Naamindex();
  besluiten: readonly Besluit[] = [];

  constructor(groep: Groep) {
    this.#groep = groep;
  }

  rijVan = (id: string): Rij | undefined => this.#records.get(id)?.rij;
  tredeVan = (id: string): Trede | null => this.#records.get(id)?.vanafTrede ?? null;

  zet(id: string, rij: Rij, vanafTrede: Trede | null): void {
    this.#vergeet(id);
    this.#records.set(id, { rij, vanafTrede });
    this.#tel(vanafTrede, 1);
    for (const [trede, register] of this.#registers) {
      if (ziet(trede, vanafTrede)) register.zet(id, rij);
      else register.verwijder(id);
    }
  }

  verwijder(id: string): void {
    this.#vergeet(id);
    for (const register of this.#registers.values()) register.verwijder(id);
  }

  #vergeet(id: string): void {
    const er = this.#records.get(id);
    if (er) this.#tel(er.vanafTrede, -1);
    this.#records.delete(id);
  }

  #tel(trede: Trede | null, met: number): void {
    this.#perTrede.set(trede, (this.#perTrede.get(trede) ?? 0) + met);
  }

  /** Voor iedereen, en elke trede waarop een record begint: een paar hoort bij de hoogste trede van zijn twee records. */
  treden(): (Trede | null)[] {
    return [null, ...TREDEN.filter((trede) => (this.#perTrede.get(trede) ?? 0) > 0)];
  }

  /**
   * Het register van een trede. Het leert alleen van records die daar te zien zijn: zo hangt geen kans af van een record dat wie haar ziet, niet
   * mag zien.
   */
  register(trede: Trede | null): Register {
    const er = this.#registers.get(trede);
    if (er) return er;
    const rijen = new Map(
      [...this.#records].flatMap(([id, { rij, vanafTrede }]) => (ziet(trede, vanafTrede) ? [[id, rij] as const] : [])),
    );
    const voorbeelden = this.besluiten.flatMap((besluit): Voorbeeld[] => {
      if ('vergeleken' in besluit && !rijen.has(besluit.nu)) return [];
      const [a, b] = 'vergeleken' in besluit ? besluit.vergeleken : [rijen.get(besluit.a), rijen.get(besluit.b)];
      return a && b ? [{ a, b, zelfde: besluit.zelfde }] : [];
    });
    const nieuw = Register.leer(BESCHRIJVINGEN[soortVan(this.#groep)], rijen, voorbeelden);
    this.#registers.set(trede, nieuw);
    return nieuw;
  }

  get isOud(): boolean {
    return [...this.#registers.values()].some(isOud);
  }

  /** Vergeet wat te lang geleden is geleerd, en treden waarop geen record meer begint. */
  vergeetOud(): void {
    const treden = this.treden();
    for (const [trede, register] of this.#registers)
      if (isOud(register) || !treden.includes(trede)) this.#registers.delete(trede);
  }
}

const isOud = ({ veroudering }: Register): boolean => veroudering > OPNIEUW_LEREN;

/** Rekent met de registers in het geheugen. Draait in een eigen draad (`rekendraad.ts`). */
export function maakRekenwerk(): Werk {
  const groepen = new Map<Groep, Groepsregisters>();
  const van = (groep: Groep): Groepsregisters => {
    const er = groepen.get(groep) ?? new Groepsregisters(groep);
    groepen.set(groep, er);
    return er;
  };

  return {
    laad(groep, nieuw) {
      for (const { id, rij, namen, vanafTrede } of nieuw) {
        van(groep).zet(id, rij, vanafTrede);
        van(groep).namen.zet(id, namen);
      }
    },
    laadVoorbeelden(groep, nieuw) {
      van(groep).besluiten = nieuw;
    },
    leer(groep) {
      const records = van(groep);
      records.vergeetOud();
      return records.treden().flatMap((trede) =>
        records
          .register(trede)
          .paren(BEOORDELEN)
          .map(({ a, b, oordeel }) => ({ a, b, ...uitkomst(oordeel), vanafTrede: paartrede(records, a, b) }))
          .filter(({ vanafTrede }) => vanafTrede === trede),
      );
    },
    zet(groep, wijzigingen) {
      const records = van(groep);
      // Wat er al is, telt als veranderd sinds het leren: daarvoor moet er geleerd zijn.
      records.register(null);
      for (const wijziging of wijzigingen) {
        const { id } = wijziging;
        if ('rij' in wijziging) {
          records.zet(id, wijziging.rij, wijziging.vanafTrede);
          records.namen.zet(id, wijziging.namen);
        } else {
          records.verwijder(id);
          records.namen.verwijder(id);
        }
      }
      return records.isOud;
    },
    paren(groep, ids) {
      const records = van(groep);
      const paren = new Map<string, Gevonden>();
      for (const trede of records.treden()) {
        const register = records.register(trede);
        for (const id of ids) {
          const rij = records.rijVan(id);
          if (!rij || !ziet(trede, records.tredeVan(id))) continue;
          for (const { id: ander, oordeel } of register.vergelijk(rij, { minimum: BEOORDELEN, behalve: id })) {
            const [a, b] = id < ander ? [id, ander] : [ander, id];
            const vanafTrede = paartrede(records, a, b);
            if (vanafTrede === trede) paren.set(`${a} ${b}`, { a, b, ...uitkomst(oordeel), vanafTrede });
          }
        }
      }
      return [...paren.values()];
    },
    vergelijk(groep, { rij, namen }, { minimum, behalve, meeste, trede }) {
      const records = van(groep);
      const zelfdeNaam = new Set(records.namen.zoek(namen).filter((id) => ziet(trede, records.tredeVan(id))));
      if (behalve !== undefined) zelfdeNaam.delete(behalve);
      const hoogste = records.treden().findLast((een) => ziet(trede, een)) ?? null;
      const gevonden = records
        .register(hoogste)
        .vergelijk(rij, { minimum: zelfdeNaam.size > 0 ? 0 : minimum, ...(behalve === undefined ? {} : { behalve }) })
        .map(({ id, oordeel }): Gelijkende => {
          const uit = { id, ...uitkomst(oordeel) };
          return zelfdeNaam.delete(id) ? alsBekend(uit) : uit;
        })
        .filter(({ kans }) => kans >= minimum);
      const rest = [...zelfdeNaam].map((id) => alsBekend({ id, kans: 0, bits: 0, redenen: [] }));
      return [...gevonden, ...rest].sort((x, y) => y.kans - x.kans || (x.id < y.id ? -1 : 1)).slice(0, meeste);
    },
  };
}

const paartrede = (records: Groepsregisters, a: string, b: string): Trede | null =>
  hoogsteTrede(records.tredeVan(a), records.tredeVan(b));

const alsBekend = (een: Gelijkende): Gelijkende => ({
  ...een,
  kans: Math.max(een.kans, BEOORDELEN),
  redenen: [BEKENDE_NAAM, ...een.redenen],
});

type Oordeel = ReturnType<Register['vergelijk']>[number]['oordeel'];

const uitkomst = (oordeel: Oordeel) => ({ kans: oordeel.kans, bits: oordeel.bits, redenen: redenenVan(oordeel) });
