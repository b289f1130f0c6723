import { BESCHRIJVINGEN, OPNIEUW_LEREN, Register, type Rij, type Voorbeeld } from '../dubbelingen/index.ts';
import { BEOORDELEN } from './paar.ts';
import { redenenVan } from './redenen.ts';
import { type Besluit, type Gevonden, type Groep, soortVan, type Werk } from './werk.ts';

/** Rekent met de registers in het geheugen. Draait in een eigen draad (`rekendraad.ts`). */
export function maakRekenwerk(): Werk {
  const records = new Map<Groep, Map<string, Rij>>();
  const registers = new Map<Groep, Register>();
  const besluiten = new Map<Groep, readonly Besluit[]>();

  const recordsVan = (groep: Groep) => {
    const er = records.get(groep) ?? new Map<string, Rij>();
    records.set(groep, er);
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
      for (const [id, rij] of nieuw) recordsVan(groep).set(id, rij);
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
      for (const [id, rij] of wijzigingen) {
        if (rij) {
          recordsVan(groep).set(id, rij);
          register.zet(id, rij);
        } else {
          recordsVan(groep).delete(id);
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
    vergelijk: (groep, rij, opties) =>
      registerVan(groep)
        .vergelijk(rij, opties)
        .map(({ id, oordeel }) => ({ id, ...uitkomst(oordeel) })),
  };
}

type Oordeel = ReturnType<Register['vergelijk']>[number]['oordeel'];

const uitkomst = (oordeel: Oordeel) => ({ kans: oordeel.kans, bits: oordeel.bits, redenen: redenenVan(oordeel) });
