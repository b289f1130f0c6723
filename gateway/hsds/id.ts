import { v5 } from 'uuid';

/** De naamruimte waarin elke sleutel van hier een UUID wordt. Verander haar nooit: wie gegevens overnam, kent ze aan hun UUID. */
const RUIMTE = '8f6a2c1e-5d0b-4a57-9c3e-2b7d41f0a9e6';

/** HSDS wil UUID's, wij hebben leesbare sleutels. Dezelfde sleutel geeft altijd dezelfde UUID (versie 5, RFC 9562). */
export const hsdsId = (soort: string, ...sleutel: readonly string[]): string =>
  v5([soort, ...sleutel].join('/'), RUIMTE);
