import type { Wie } from '../../schema/toegang.ts';
import type { Celmelding } from '../lezen/rij.ts';

type Velden = Record<string, unknown>;

/**
 * Velden die een aanbieder niet zelf zegt, met wat er bij iets nieuws wel mag staan. Met de sleutel van een ander als vroeger id las hij diens
 * geschiedenis en nam hij diens plaats in; wie iets nakeek en of het uit een bron komt, weet het overzicht zelf.
 */
const NIET_ZELF: Readonly<Record<string, readonly unknown[]>> = {
  vroegereIds: ['[]'],
  nagekekenDoor: ['null', '"AANBIEDER"'],
  herkomst: ['"IMPORT"', '"INVOER"', '"VOORBEELD"'],
};

export function nietZelf({ rol }: Wie, record: Velden, was: Velden | undefined): Celmelding[] {
  if (rol !== 'AANBIEDER') return [];
  return Object.entries(NIET_ZELF).flatMap(([veld, mag]) => {
    const waarde = JSON.stringify(record[veld]);
    if (waarde === undefined || waarde === JSON.stringify(was?.[veld]) || mag.includes(waarde)) return [];
    return [{ kolom: '', boodschap: `Het veld ${veld} verandert alleen een regisseur of beheerder. Laat het weg.` }];
  });
}
