import type { Cel } from './cel.ts';
import { GEEN_RECORD, type Kolom, SJABLONEN, type Sjabloonsoort, VORM } from './index.ts';

/** De rijen onder de koppen van een leeg sjabloon: uitleg, wat er kan staan, en een voorbeeld. Zij worden niet geïmporteerd. */
export function uitlegrijen(soort: Sjabloonsoort): Cel[][] {
  const [eerste, ...rest] = SJABLONEN[soort];
  const rij = (merk: string, cel: (kolom: Kolom) => Cel) => [`${GEEN_RECORD}${merk})`, ...rest.map(cel)];
  // In de eerste cel staat al dat de rij geen record is; wat daar hoort te staan, moet ook ergens staan.
  const hier = eerste ? ` Hier hoort: ${eerste.uitleg}` : '';
  return [
    rij(
      `uitleg: deze drie rijen worden overgeslagen.${hier}`,
      ({ uitleg, verplicht }) => `${verplicht ? 'Verplicht. ' : ''}${uitleg}`,
    ),
    rij('wat er kan staan', ({ vorm }) => (vorm.keuzes ? vorm.keuzes.join(', ') : vorm.uitleg)),
    rij('voorbeeld', ({ voorbeeld }) => voorbeeld),
  ];
}

/** Een leeg JSON-sjabloon: een voorbeeld dat wordt overgeslagen, met alle velden erin. */
export function voorbeeldJson(soort: Sjabloonsoort): string {
  const record: Record<string, unknown> = {};
  for (const { pad, vorm, voorbeeld } of SJABLONEN[soort]) {
    const gelezen = vorm.lees(voorbeeld);
    const waarde = 'fout' in gelezen ? null : (gelezen.waarde ?? null);
    const [groep = '', veld] = pad.split('.');
    record[groep] = veld === undefined ? waarde : { ...(record[groep] as object), [veld]: waarde };
  }
  const [sleutel] = SJABLONEN[soort];
  if (sleutel) record[sleutel.pad] = `${GEEN_RECORD}voorbeeld: dit record wordt overgeslagen)`;
  const velden = Object.keys(VORM[soort].shape);
  const opVolgorde = Object.fromEntries(velden.map((veld) => [veld, record[veld] ?? null]));
  return `${JSON.stringify({ [soort]: [opVolgorde] }, null, 2)}\n`;
}
