import type { Bekendsoort, Herkomst, Regio } from '../generated/client/enums.ts';
import { type Tabel, type Transactie, verwijder, voegIn } from './invoegen.ts';

/** De domeinen die de codes van wijken, thema's en organisaties als kopie hebben (besluit 0010). */
const KOPIEEN = (['scholen', 'wachttijden', 'activiteiten'] as const).map(
  (schema): Tabel => ({ schema, naam: 'Bekend', sleutel: ['soort', 'code'] }),
);

/** Wat de andere domeinen van een wijk, thema of organisatie weten. */
interface Bekende {
  code: string;
  regio?: Regio;
  /** Van een thema: de code van het hoofdthema. */
  ouder?: string | null;
  /** Het midden van een wijk, in graden (WGS 84). */
  lengtegraad?: number | null;
  breedtegraad?: number | null;
  herkomst?: Herkomst;
}

/** Zet codes in de kopie van elk domein. Een code die er al staat, krijgt de nieuwe waarden. */
export async function schrijfBekend(tx: Transactie, soort: Bekendsoort, bekenden: readonly Bekende[]): Promise<void> {
  const rijen = bekenden.map((b) => ({
    soort,
    code: b.code,
    regio: b.regio ?? null,
    ouder: b.ouder ?? null,
    lengtegraad: b.lengtegraad ?? null,
    breedtegraad: b.breedtegraad ?? null,
    herkomst: b.herkomst ?? null,
  }));
  for (const kopie of KOPIEEN) await voegIn(tx, kopie, rijen);
}

/** Haalt codes uit de kopie van elk domein. */
export async function verwijderBekend(tx: Transactie, soort: Bekendsoort, codes: readonly string[]): Promise<void> {
  for (const kopie of KOPIEEN) await verwijder(tx, kopie, 'code', codes, `"soort" = '${soort}'`);
}
