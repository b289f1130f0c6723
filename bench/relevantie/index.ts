import path from 'node:path';
import { parseArgs } from 'node:util';
import { vul } from '../../opdrachten/hulp/vullen.ts';
import { openDatabase } from '../../prisma/database.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { Terugval } from '../../search/terugval.ts';
import { Zoeker } from '../../search/zoeker.ts';
import { maakAnderen } from './anderen.ts';
import { fouteVelden } from './begrip.ts';
import { gemiddeld, ndcg, recall } from './maten.ts';
import { maakMeiliVoorMeting } from './meili.ts';
import { graden, leesVragen, maakWijzer, type Oordeelvraag } from './vragen.ts';

/**
 * `npm run relevantie [-- --vragen bestand.json] [--toon]`: hoe goed het zoeken is op beoordeelde vragen over de echte startgegevens:
 * nDCG@10, recall@20, of een vraag zonder antwoord ook niets geeft, en of de vraag goed begrepen is. Voor elke zoekmachine (Meilisearch
 * als MEILI_URL er is), en ernaast wat gewone middelen geven. Begrippen zijn niet beoordeeld en doen niet mee. `--toon` laat per vraag
 * zien wat er misging.
 */
const { values } = parseArgs({
  options: {
    vragen: { type: 'string', default: path.join(import.meta.dirname, '..', '..', 'test', 'zoeken', 'vragen.json') },
    toon: { type: 'boolean', default: false },
  },
});
const vragen = await leesVragen(values.vragen);
const instellingen = leesInstellingen();
const db = await openDatabase({ dataDir: 'memory://' });
await vul(db, { ...instellingen, VOORBEELDSTAD_AANBOD: 0 });
const wijs = await maakWijzer(db.prisma);

interface Uitslag {
  vraag: Oordeelvraag;
  ndcg: number | undefined;
  recall: number | undefined;
  leeg: boolean;
  fout: string[];
  gevonden: string[];
}

const SOORTEN = ['AANBOD', 'SCHOOL', 'ACTIVITEIT', 'ORGANISATIE'] as const;
const postgres = new PostgresZoekmachine(db.prisma);
const meili = await maakMeiliVoorMeting(db.prisma, instellingen);
const machines = [postgres, ...(meili ? [meili.machine] : [])];
try {
  for (const machine of machines) {
    const zoeker = new Zoeker(db.prisma, new Terugval(machine), { thuis: instellingen.THUISGEBIED });
    const kennis = await zoeker.kennis();
    const uitslagen: Uitslag[] = [];
    for (const vraag of vragen) {
      const { treffers, gelezen } = await zoeker.zoek({
        vraag: vraag.vraag,
        keuze: { soort: [...SOORTEN] },
        zonder: [],
        sortering: 'RELEVANTIE',
        facetten: [],
        vanaf: 0,
        aantal: 20,
      });
      const gevonden = treffers.map(({ soort, id }) => `${soort} ${id}`);
      uitslagen.push(beoordeel(vraag, gevonden, fouteVelden(vraag, gelezen, kennis)));
      if (values.toon)
        toonVraag(
          uitslagen.at(-1) as Uitslag,
          treffers.map(({ score }) => score),
          gelezen,
        );
    }
    toon(`aanbod-in-zicht op ${machine.naam}`, uitslagen, true);
  }
  for (const [naam, zoek] of Object.entries(await maakAnderen(db.prisma))) {
    const uitslagen: Uitslag[] = [];
    for (const vraag of vragen) uitslagen.push(beoordeel(vraag, await zoek(vraag.vraag), []));
    toon(naam, uitslagen, false);
  }
} finally {
  await meili?.ruimOp();
  await db.sluit();
}

function beoordeel(vraag: Oordeelvraag, gevonden: string[], fout: string[]): Uitslag {
  const oordelen = graden(vraag, wijs);
  const heeftAntwoord = oordelen.size > 0;
  return {
    vraag,
    ndcg: heeftAntwoord ? ndcg(gevonden, oordelen) : undefined,
    recall: heeftAntwoord ? recall(gevonden, oordelen) : undefined,
    leeg: gevonden.length === 0,
    fout,
    gevonden,
  };
}

function toon(titel: string, uitslagen: readonly Uitslag[], metBegrip: boolean): void {
  console.log(`\n${titel}`);
  console.log('  soort          vragen  nDCG@10  recall@20  niets gevonden  begrepen');
  const groepen = [...Map.groupBy(uitslagen, ({ vraag }) => vraag.soort), ['alles', [...uitslagen]] as const];
  for (const [soort, rij] of groepen) {
    const metAntwoord = rij.filter((u) => u.ndcg !== undefined);
    const zonder = rij.filter((u) => u.ndcg === undefined);
    const kolommen = [
      String(rij.length).padStart(6),
      getal(gemiddeld(metAntwoord.map((u) => u.ndcg ?? 0))).padStart(7),
      getal(gemiddeld(metAntwoord.flatMap((u) => u.recall ?? []))).padStart(9),
      (zonder.length > 0 ? getal(gemiddeld(zonder.map((u) => (u.leeg ? 1 : 0)))) : '').padStart(14),
      (metBegrip ? getal(gemiddeld(rij.map((u) => (u.fout.length === 0 ? 1 : 0)))) : '').padStart(8),
    ];
    console.log(`  ${soort.padEnd(13)} ${kolommen.join('  ')}`);
  }
}

function getal(waarde: number): string {
  return Number.isNaN(waarde) ? '' : waarde.toFixed(3);
}

function toonVraag(
  { vraag, ndcg: n, recall: r, fout, gevonden }: Uitslag,
  scores: number[],
  gelezen: { groepen: { woorden: string }[]; bedoeldeU: string | null },
): void {
  const oordelen = graden(vraag, wijs);
  console.log(
    `\n${vraag.id} ${vraag.soort}: ${vraag.vraag}  nDCG ${getal(n ?? Number.NaN)} recall ${getal(r ?? Number.NaN)} ${fout.length > 0 ? `NIET BEGREPEN: ${fout.join(', ')}` : ''}`,
  );
  console.log(
    `   groepen: ${gelezen.groepen.map(({ woorden }) => woorden).join(' | ')} ${gelezen.bedoeldeU ? `(bedoelde u: ${gelezen.bedoeldeU})` : ''}`,
  );
  gevonden.slice(0, 12).forEach((id, nr) => {
    console.log(`   ${oordelen.get(id) ?? '.'} ${(scores[nr] ?? 0).toFixed(3)} ${id}`);
  });
  const mist = [...oordelen].filter(([id, graad]) => graad >= 2 && !gevonden.slice(0, 12).includes(id));
  if (mist.length > 0)
    console.log(
      `   mist: ${mist.map(([id, graad]) => `${id}=${graad}${gevonden.includes(id) ? ` (plaats ${gevonden.indexOf(id) + 1})` : ''}`).join(', ')}`,
    );
}
