import { JSONParser, type ParsedElementInfo } from '@streamparser/json';
import { ImportFout } from '../fout.ts';
import { GEEN_RECORD, SJABLONEN, SJABLOONSOORTEN, type Sjabloonsoort, VORM, waardeOp } from '../sjabloon/index.ts';
import { type Bron, stroom } from './bron.ts';
import type { Grenzen } from './grenzen.ts';
import type { Celmelding, Invoerbestand, Invoerrij } from './rij.ts';
import { alsTekst, type Tekenset } from './tekens.ts';

/** Een record uit JSON, met de naam van de lijst waar het in staat; leeg als het hele bestand een lijst is. */
export interface Jsonrecord {
  lijst: string;
  nr: number;
  waarde: unknown;
}

/** De records van een bestand dat een lijst is, of een ding met lijsten: `{"aanbod": [...]}`. */
export async function* jsonRecords(
  bron: Bron,
  { tekenset, grenzen }: { tekenset?: Tekenset | undefined; grenzen: Grenzen },
): AsyncGenerator<Jsonrecord> {
  let klaar: Jsonrecord[] = [];
  let sinds = 0;
  const zet = ({ value, key, stack }: ParsedElementInfo) => {
    sinds = 0;
    if (typeof key !== 'number') return;
    const lijst = stack.at(-1)?.key;
    klaar.push({ lijst: typeof lijst === 'string' ? lijst : '', nr: key + 1, waarde: value });
  };
  let ontleder: JSONParser | undefined;
  try {
    for await (const tekst of alsTekst(stroom(bron), tekenset)) {
      if (!ontleder && tekst.trim() === '') continue;
      if (!ontleder) {
        ontleder = new JSONParser({ paths: [tekst.trimStart().startsWith('[') ? '$.*' : '$.*.*'], keepStack: false });
        ontleder.onValue = zet;
      }
      sinds += tekst.length;
      if (sinds > grenzen.record + tekst.length) throw new ImportFout('Een record is te groot om te lezen.');
      ontleder.write(tekst);
      yield* klaar;
      klaar = [];
    }
  } catch (fout) {
    if (fout instanceof ImportFout) throw fout;
    throw new ImportFout(`${bron.naam} is geen geldige JSON. Controleer of het bestand heel is.`);
  }
  if (!ontleder?.isEnded) throw new ImportFout(`${bron.naam} is geen geldige JSON: het houdt te vroeg op.`);
}

/** Een JSON-bestand van ons sjabloon: `{"aanbod": [...], "organisaties": [...]}`, of alleen een lijst. */
export async function openJson(
  bron: Bron,
  keuzes: { soort?: Sjabloonsoort | undefined; tekenset?: Tekenset | undefined; grenzen: Grenzen },
): Promise<Invoerbestand> {
  const lijsten = new Set<string>();
  let eerste: unknown;
  for await (const { lijst, waarde } of jsonRecords(bron, keuzes)) {
    eerste ??= waarde;
    lijsten.add(lijst);
  }
  const kaal = lijsten.has('') ? (keuzes.soort ?? soortVan(eerste)) : undefined;
  const soorten = SJABLOONSOORTEN.filter((soort) => soort === kaal || lijsten.has(soort));
  const onbekend = [...lijsten].filter(
    (lijst) => lijst !== '' && !(SJABLOONSOORTEN as readonly string[]).includes(lijst),
  );
  return {
    vorm: 'JSON',
    soorten,
    opmerkingen: onbekend.map((kolom) => ({
      kolom,
      boodschap: 'Deze lijst is niet bekend en wordt niet overgenomen.',
    })),
    rijen: (soort) => leesRecords(bron, soort, soort === kaal, keuzes),
    kolomnaam: (_soort, pad) => pad,
    sluit: async () => {},
  };
}

function soortVan(record: unknown): Sjabloonsoort {
  const velden = new Set(Object.keys(Object(record)));
  const [soort] = SJABLOONSOORTEN.filter((een) => velden.has(SJABLONEN[een][0]?.pad ?? ''))
    .map((een) => ({ een, aantal: [...velden].filter((veld) => veld in vormVelden(een)).length }))
    .sort((a, b) => b.aantal - a.aantal);
  if (!soort)
    throw new ImportFout('Aan de velden is niet te zien wat dit is. Geef --soort mee, of zet de lijst onder "aanbod".');
  return soort.een;
}

const vormVelden = (soort: Sjabloonsoort) => VORM[soort].shape as Record<string, unknown>;

async function* leesRecords(
  bron: Bron,
  soort: Sjabloonsoort,
  kaal: boolean,
  keuzes: { tekenset?: Tekenset | undefined; grenzen: Grenzen },
): AsyncGenerator<Invoerrij> {
  for await (const { lijst, nr, waarde } of jsonRecords(bron, keuzes)) {
    if (lijst !== (kaal ? '' : soort)) continue;
    if (nr > keuzes.grenzen.rijen) throw new ImportFout('Er staan te veel records in. Knip het bestand in delen.');
    const sleutel = waardeOp(Object(waarde) as object, SJABLONEN[soort][0]?.pad ?? '');
    if (typeof sleutel === 'string' && sleutel.startsWith(GEEN_RECORD)) continue;
    yield alsInvoerrij(soort, nr, waarde);
  }
}

/** Vouwt een record uit tot de velden van het sjabloon; wat daar niet bij hoort, is een fout. */
function alsInvoerrij(soort: Sjabloonsoort, rij: number, record: unknown): Invoerrij {
  const velden: Record<string, unknown> = {};
  const fouten: Celmelding[] = [];
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { soort, rij, velden, fouten: [{ kolom: '', boodschap: 'Dit is geen record met velden.' }] };
  const over = new Set(Object.keys(record));
  for (const { pad } of SJABLONEN[soort]) {
    const [groep = ''] = pad.split('.');
    if (!Object.hasOwn(record, groep)) continue;
    over.delete(groep);
    const waarde = waardeOp(record, pad);
    velden[pad] = waarde === null ? undefined : waarde;
  }
  for (const veld of [...over, ...onbekendInGroepen(soort, record)])
    fouten.push({ kolom: veld.slice(0, 60), boodschap: `Het veld ${veld.slice(0, 60)} bestaat niet.` });
  return { soort, rij, velden, fouten };
}

/** Velden van een groep, zoals doelgroep, die het sjabloon niet kent. */
function onbekendInGroepen(soort: Sjabloonsoort, record: object): string[] {
  const paden = new Set(SJABLONEN[soort].map(({ pad }) => pad));
  const groepen = new Set(SJABLONEN[soort].flatMap(({ pad }) => (pad.includes('.') ? pad.split('.', 1) : [])));
  return [...groepen].flatMap((groep) =>
    Object.keys(Object(waardeOp(record, groep)))
      .map((veld) => `${groep}.${veld}`)
      .filter((pad) => !paden.has(pad)),
  );
}
