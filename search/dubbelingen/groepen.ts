import { opsomming } from '../../schema/tekst.ts';
import { telToevalBinnen, zoekDragers } from './dragers.ts';
import { zoekPlekvelden } from './plekvelden.ts';
import type { Kolom } from './tabel.ts';
import type { Veldvergelijker } from './veldpaar.ts';

/** Velden die samen gelijk zijn zonder dat het om hetzelfde hoeft te gaan. */
export interface Groep {
  /** Wat er gelijk is, zoals `de plek`. */
  naam: string;
  /** Per veld of het erbij hoort. */
  erin: readonly boolean[];
  /** Of buren en collega's deze waarden delen; dan zegt een zeldzame waarde niets tegen hen. */
  gedeeld: boolean;
  /** Of dit van een drager is: records met verschillende namen hebben hier hetzelfde. */
  drager: boolean;
  /** Per veld hoe vaak elk niveau voorkomt bij paren die dit delen; leeg als dat niet te tellen is. */
  toeval: readonly (readonly number[])[];
}

/**
 * Verdeelt de velden in groepen: plekvelden horen bij elkaar, namen ook, wat van een drager is ook, en elk ander veld staat op
 * zichzelf. Is er maar één groep, dan valt er niets te scheiden.
 */
export function zoekGroepen(kolommen: readonly Kolom[], vergelijker: Veldvergelijker): Groep[] {
  const plek = zoekPlekvelden(kolommen);
  const dragers = zoekDragers(kolommen, vergelijker).filter(({ drager }) => !plek[drager]);
  const merken = kolommen.map(({ veld }, f) => (plek[f] ? 'plek' : veld.soort === 'naam' ? 'naam' : `veld ${f}`));
  for (const { drager, volgt } of dragers) {
    const samen = new Set([drager, ...volgt].map((f) => merken[f]));
    for (const [f, merk] of merken.entries()) if (samen.has(merk)) merken[f] = `drager ${drager}`;
  }
  const soorten = [...new Set(merken)];
  if (soorten.length < 2) return [];
  return soorten.map((soort) => {
    const erin = merken.map((merk) => merk === soort);
    const eigen = dragers.filter(({ drager }) => erin[drager]).map(({ drager }) => drager);
    return {
      naam:
        soort === 'plek' || soort === 'naam'
          ? `de ${soort}`
          : opsomming(kolommen.flatMap(({ veld }, f) => (erin[f] ? [veld.kolom] : []))),
      erin,
      gedeeld: soort === 'plek' || eigen.length > 0,
      drager: eigen.length > 0,
      toeval: telToevalBinnen(kolommen, eigen, vergelijker),
    };
  });
}
