import { eenmalig } from '../../opdrachten/hulp/hoofd.ts';
import { type Database, openDatabase } from '../../prisma/database.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { type Meting, toon } from './cijfers.ts';
import { leesMeetkeuze, type Meetkeuze } from './keuze.ts';
import { maakMeili } from './meili.ts';
import { type Meetvraag, maakBeginnen, maakVragen, SOORTEN } from './vragen.ts';
import { leesWijken, vulTot } from './vullen.ts';
import { type Gemeten, meetAnder, meetProduct } from './zoekers.ts';

/**
 * `npm run bench:zoeken [-- --documenten 10000,100000 --vragen 200 --rondes 1 --soorten]`: hoe lang de zoekvraag van het product duurt
 * (lezen, verbeteren, zoeken, rangschikken, totaal en tien facetten) en hoe lang aanvullen duurt, naast MiniSearch en Orama op
 * dezelfde documenten. Een vaste Voorbeeldstad en vaste vragen; om en om gemeten in één keer. Op PGlite in het geheugen, en met
 * DATABASE_URL ook op PostgreSQL (de bench zet zijn Voorbeeldstad in die database), met MEILI_URL ook met Meilisearch. `--soorten` laat
 * ook elk soort vraag apart zien, `--zonder-pglite` meet alleen op PostgreSQL. Orama doet bij 100.000 documenten seconden over een zin:
 * met `--anderen MiniSearch` doet het niet mee en duurt het meten geen kwartier.
 */
const OPWARMEN = 20;
const instellingen = leesInstellingen();

await eenmalig(async () => {
  const keuze = leesMeetkeuze();
  const url = instellingen.DATABASE_URL;
  for (const documenten of keuze.documenten) {
    if (!keuze.zonderPglite) await metDatabase(undefined, (db) => meetMaat(db, documenten, keuze));
    if (url) await metDatabase(url, (db) => meetMaat(db, documenten, keuze));
  }
});

async function metDatabase(adres: string | undefined, doe: (db: Database) => Promise<void>): Promise<void> {
  const db = await openDatabase({ url: adres, dataDir: 'memory://' });
  try {
    await doe(db);
  } finally {
    await db.sluit();
  }
}

async function meetMaat(
  db: Database,
  documenten: number,
  { vragen: aantalVragen, rondes, soorten, anderen }: Meetkeuze,
): Promise<void> {
  const aantal = await vulTot(db, documenten);
  const vragen = maakVragen(aantalVragen, await leesWijken(db));
  const beginnen = maakBeginnen(aantalVragen);
  const naam = db.soort === 'pglite' ? 'PGlite' : 'PostgreSQL';
  const meili = await maakMeili(db.prisma, instellingen);
  const zoekers = [
    meetProduct(db.prisma, naam),
    ...(meili ? [meili] : []),
    ...(await Promise.all(anderen.map((ander) => meetAnder(ander, db.prisma)))),
  ];
  try {
    console.log(`\n${naam}, ${aantal.toLocaleString('nl-NL')} documenten, ${vragen.length} vragen, ${rondes} ronde(n)`);
    const metingen = metNaam(zoekers, await meet(zoekers, rondes, vragen, (zoeker, vraag) => zoeker.zoek(vraag)));
    toon('zoeken', metingen, anderen);
    if (soorten) for (const soort of SOORTEN) toon(`zoeken: ${soort}`, alleen(soort, vragen, metingen), anderen);
    toon(
      'suggesties',
      metNaam(zoekers, await meet(zoekers, rondes, beginnen, (zoeker, begin) => zoeker.suggereer(begin))),
      anderen,
    );
  } finally {
    for (const zoeker of zoekers) await zoeker.stop();
  }
}

/** Stelt elke zoeker dezelfde vraag, om en om, en elke keer een andere eerst. */
async function meet<T>(
  zoekers: readonly Gemeten[],
  rondes: number,
  vragen: readonly T[],
  stel: (zoeker: Gemeten, vraag: T) => Promise<number>,
): Promise<number[][]> {
  const tijden = zoekers.map((): number[] => []);
  for (const vraag of vragen.slice(0, OPWARMEN)) for (const zoeker of zoekers) await stel(zoeker, vraag);
  for (let ronde = 0; ronde < rondes; ronde++) {
    for (const [nr, vraag] of vragen.entries()) {
      for (let plek = 0; plek < zoekers.length; plek++) {
        const wie = (nr + ronde + plek) % zoekers.length;
        const zoeker = zoekers[wie];
        if (zoeker) tijden[wie]?.push(await stel(zoeker, vraag));
      }
    }
  }
  return tijden;
}

/** De tijden van één soort vraag. Elke ronde stelt de vragen op dezelfde volgorde. */
function alleen(soort: Meetvraag['soort'], vragen: readonly Meetvraag[], metingen: readonly Meting[]): Meting[] {
  return metingen.map(({ naam, tijden }) => ({
    naam,
    tijden: tijden.filter((_, nr) => vragen[nr % vragen.length]?.soort === soort),
  }));
}

function metNaam(zoekers: readonly Gemeten[], tijden: readonly number[][]): Meting[] {
  return zoekers.map(({ naam }, nr) => ({ naam, tijden: tijden[nr] ?? [] }));
}
