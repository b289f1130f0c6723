import { parseArgs } from 'node:util';
import { Regio } from '../../prisma/generated/client/enums.ts';
import { TEKENSETS, type Tekenset } from '../../uitwisseling/lezen/tekens.ts';
import { SJABLOONSOORTEN, type Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { OpdrachtFout } from './hoofd.ts';

export interface Importopdracht {
  bestand: string;
  soort: Sjabloonsoort | undefined;
  tekenset: Tekenset | undefined;
  proef: boolean;
  slaOver: boolean;
  verslag: string;
  organisatie: string | undefined;
  /** De regio van nieuw aanbod uit HSDS, dat geen regio kent. */
  regio: Regio | undefined;
}

const GEBRUIK =
  'Gebruik: npm run importeer -- bestand [--proef] [--soort aanbod] [--verslag verslag.csv] [--organisatie id] [--sla-over] [--regio DORDRECHT] [--tekenset windows-1252].';

/** Leest wat iemand achter `npm run importeer --` schreef. */
export function leesImportkeuze(argumenten: readonly string[]): Importopdracht {
  const { values, positionals } = ontleed(argumenten);
  const [bestand, ...meer] = positionals;
  if (!bestand || meer.length > 0) throw new OpdrachtFout(`Noem één bestand om te importeren. ${GEBRUIK}`);
  return {
    bestand,
    soort: kies('--soort', values.soort, SJABLOONSOORTEN),
    tekenset: kies('--tekenset', values.tekenset, TEKENSETS),
    proef: values.proef,
    slaOver: values['sla-over'],
    verslag: values.verslag,
    organisatie: values.organisatie,
    regio: kies('--regio', values.regio, Object.values(Regio)),
  };
}

function ontleed(argumenten: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumenten],
      allowPositionals: true,
      options: {
        soort: { type: 'string' },
        tekenset: { type: 'string' },
        proef: { type: 'boolean', default: false },
        'sla-over': { type: 'boolean', default: false },
        verslag: { type: 'string', default: 'import-verslag.csv' },
        organisatie: { type: 'string' },
        regio: { type: 'string' },
      },
    });
  } catch {
    throw new OpdrachtFout(`Dit begrijpt de opdracht niet: ${argumenten.join(' ')}. ${GEBRUIK}`);
  }
}

function kies<T extends string>(naam: string, waarde: string | undefined, keuzes: readonly T[]): T | undefined {
  if (waarde === undefined) return undefined;
  const gekozen = keuzes.find((keuze) => keuze === waarde);
  if (!gekozen) throw new OpdrachtFout(`${naam} is een van ${keuzes.join(', ')}, niet "${waarde}".`);
  return gekozen;
}
