import type { Blad } from '../../uitwisseling/schrijven/blad.ts';
import { csvVan } from '../../uitwisseling/schrijven/csv.ts';
import { lijstVan } from '../../uitwisseling/schrijven/json.ts';
import { xlsxVan } from '../../uitwisseling/schrijven/xlsx.ts';

interface Vorm {
  mediatype: string;
  schrijf(blad: Blad): AsyncGenerator<string | Uint8Array>;
}

/** Hoe een export eruit kan zien, bij het eind van de bestandsnaam. */
export const VORMEN = {
  csv: { mediatype: 'text/csv; charset=utf-8', schrijf: csvVan },
  xlsx: {
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    schrijf: (blad: Blad) => xlsxVan([blad]),
  },
  json: { mediatype: 'application/json; charset=utf-8', schrijf: lijstVan },
} as const satisfies Record<string, Vorm>;

export type Exportvorm = keyof typeof VORMEN;
