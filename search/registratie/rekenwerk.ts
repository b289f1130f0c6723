import { BESCHRIJVINGEN, OPNIEUW_LEREN, Register, type Rij, type Voorbeeld } from '../dubbelingen/index.ts';
import { Naamindex } from './naamindex.ts';
import { BEOORDELEN } from './paar.ts';
import { BEKENDE_NAAM, redenenVan } from './redenen.ts';
import { type Besluit, type Gelijkende, type Gevonden, type Groep, soortVan, type Werk } from './werk.ts';

/** Rekent met de registers in het geheugen. Draait in een eigen draad (`rekendraad.ts`). */
export function maakRekenwerk(): Werk {
  const records = new Map<Groep, Map<string, Rij>>();
  const registers = new Map<Groep, Register>();
  const besluiten = new Map<Groep, readonly Besluit[]>();
  const namen = new Map<Groep, Naamindex>();

  const recordsVan = (groep: Groep) => {
    const er = records.get(groep) ?? new Map<string, Rij>();
    records.set(groep, er);
    return er;
  };
  const namenVan = (groep: Groep) => {
    const er = namen.get(groep) ?? new Naamindex();
    namen.set(groep, er);
    return er;
  };
  const registerVan = (groep: Groep): Register => {
    const er = registers.get(groep);
    if (er) return er;
    const rijen = recordsVan(groep);
    const voorbeelden = (besluiten.get(groep) ?? []).flatMap((besluit): Voorbeeld[] => {
      const [a, b] = 'vergeleken' in besluit ? besluit.vergeleken : [rijen.get(besluit.a), rijen.get(besluit.b)];
      return a && b ? [{ a, b, zelfde: besluit.zelfde }] : [];
    });
    const nieuw = Register.leer(BESCHRIJVINGEN[soortVan(groep)], rijen, voorbeelden);
    registers.set(groep, nieuw);
    return nieuw;
  };

  return {
    laad(groep, nieuw) {
      for (const { id, rij, namen } of nieuw) {
        recordsVan(groep).set(id, rij);
        namenVan(groep).zet(id, namen);
      }
    },
    laadVoorbeelden(groep, nieuw) {
      besluiten.set(groep, nieuw);
    },
    leer(groep) {
      registers.delete(groep);
      return registerVan(groep)
        .paren(BEOORDELEN)
        .map(({ a, b, oordeel }) => ({ a, b, ...uitkomst(oordeel) }));
    },
    zet(groep, wijzigingen) {
      const register = registerVan(groep);
      for (const wijziging of wijzigingen) {
        const { id } = wijziging;
        if ('rij' in wijziging) {
          recordsVan(groep).set(id, wijziging.rij);
          namenVan(groep).zet(id, wijziging.namen);
          register.zet(id, wijziging.rij);
        } else {
          recordsVan(groep).delete(id);
          namenVan(groep).verwijder(id);
          register.verwijder(id);
        }
      }
      return register.veroudering > OPNIEUW_LEREN;
    },
    paren(groep, ids) {
      const register = registerVan(groep);
      const paren = new Map<string, Gevonden>();
      for (const id of ids) {
        const rij = recordsVan(groep).get(id);
        if (!rij) continue;
        for (const { id: ander, oordeel } of register.vergelijk(rij, { minimum: BEOORDELEN, behalve: id })) {
          const [a, b] = id < ander ? [id, ander] : [ander, id];
          paren.set(`${a} ${b}`, { a, b, ...uitkomst(oordeel) });
        }
      }
      return [...paren.values()];
    },
    vergelijk(groep, { rij, namen }, { minimum, behalve, meeste }) {
      const zelfdeNaam = new Set(namenVan(groep).zoek(namen));
      if (behalve !== undefined) zelfdeNaam.delete(behalve);
      const gevonden = registerVan(groep)
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

const alsBekend = (een: Gelijkende): Gelijkende => ({
  ...een,
  kans: Math.max(een.kans, BEOORDELEN),
  redenen: [BEKENDE_NAAM, ...een.redenen],
});

type Oordeel = ReturnType<Register['vergelijk']>[number]['oordeel'];

const uitkomst = (oordeel: Oordeel) => ({ kans: oordeel.kans, bits: oordeel.bits, redenen: redenenVan(oordeel) });
