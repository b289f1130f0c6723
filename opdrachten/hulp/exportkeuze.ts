import path from 'node:path';
import { parseArgs } from 'node:util';
import { SJABLOONSOORTEN, type Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { OpdrachtFout } from './hoofd.ts';

const VORMEN = ['csv', 'xlsx', 'json'] as const;

export interface Exportopdracht {
  soorten: readonly Sjabloonsoort[];
  vorm: (typeof VORMEN)[number];
  uit: string;
  /** Zonder filter gaat alles mee. */
  filter: object | undefined;
}

const GEBRUIK =
  'Gebruik: npm run exporteer -- --uit bestand.xlsx [--soort aanbod] [--vorm csv|xlsx|json] [--filter \'{"regio":["DORDRECHT"]}\'].';

/** Leest wat iemand achter `npm run exporteer --` schreef. Zonder soort gaan alle soorten mee; zonder vorm beslist de naam van het bestand. */
export function leesExportkeuze(argumenten: readonly string[]): Exportopdracht {
  const { uit, ...keuzes } = ontleed(argumenten);
  if (!uit) throw new OpdrachtFout(`Noem met --uit het bestand. ${GEBRUIK}`);
  const vorm = kies('--vorm', keuzes.vorm ?? path.extname(uit).slice(1), VORMEN);
  const soorten = keuzes.soort === undefined ? SJABLOONSOORTEN : [kies('--soort', keuzes.soort, SJABLOONSOORTEN)];
  if (soorten.length > 1 && vorm === 'csv') throw new OpdrachtFout('In CSV past één soort: noem haar met --soort.');
  if (soorten.length > 1 && keuzes.filter)
    throw new OpdrachtFout('Een filter hoort bij één soort: noem haar met --soort.');
  return { soorten, vorm, uit, filter: keuzes.filter === undefined ? undefined : leesJson(keuzes.filter) };
}

function ontleed(argumenten: readonly string[]) {
  const tekst = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...argumenten], options: { soort: tekst, vorm: tekst, uit: tekst, filter: tekst } })
      .values;
  } catch {
    throw new OpdrachtFout(`Dit begrijpt de opdracht niet: ${argumenten.join(' ')}. ${GEBRUIK}`);
  }
}

function kies<T extends string>(naam: string, waarde: string, keuzes: readonly T[]): T {
  const gekozen = keuzes.find((keuze) => keuze === waarde);
  if (!gekozen) throw new OpdrachtFout(`${naam} is een van ${keuzes.join(', ')}, niet "${waarde}".`);
  return gekozen;
}

function leesJson(tekst: string): object {
  try {
    const inhoud: unknown = JSON.parse(tekst);
    if (typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud)) return inhoud;
  } catch {
    // Geen JSON: zie de fout hieronder.
  }
  throw new OpdrachtFout(`--filter verwacht een filter in JSON, zoals {"regio":["DORDRECHT"]}.`);
}
