import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { PrismaClient } from '../prisma/generated/client/client.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { houdBij } from '../search/bijwerken/afnemer.ts';
import { type Verschil, vergelijkIndexen, vergelijkMetRecords, verschillend } from '../search/bijwerken/controle.ts';
import { eisHerbouw } from '../search/bijwerken/pacht.ts';
import { haalIn, meldUitgaand } from '../search/index/index.ts';
import { PostgresZoekmachine } from '../search/postgres/index.ts';
import { hertelWoorden, telVerkeerdeWoorden } from '../search/postgres/woordtelling.ts';
import { laadOntleder } from '../search/woorden/index.ts';
import { ZoekmachineFout } from '../search/zoekmachine.ts';
import { metGevuldeDatabase } from './hulp/database.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';
import { type Meili, openMeili } from './hulp/zoeken.ts';

/**
 * `npm run zoeken:controle`: vergelijkt de zoekindex met de records, de woordtelling met de zoekindex, en Meilisearch met de zoekindex, en
 * herstelt wat verschilt. Met `-- --alleen-kijken` wordt niets hersteld, en is een verschil een fout.
 */
await eenmalig(async () => {
  const { values } = parseArgs({ options: { 'alleen-kijken': { type: 'boolean', default: false } } });
  const herstel = !values['alleen-kijken'];
  const instellingen = leesInstellingen();
  await metGevuldeDatabase(instellingen, async (db) => {
    const meili = openMeili(db, instellingen);
    const verschillen =
      (await controleerIndex(db.prisma, herstel)) +
      (await controleerWoorden(db.prisma, herstel)) +
      (meili ? await controleerMeili(db.prisma, meili, herstel) : 0);
    if (!herstel && verschillen > 0)
      throw new OpdrachtFout(`${verschillen} verschillen. Herstel ze met npm run zoeken:controle.`);
  });
});

async function controleerIndex(prisma: PrismaClient, herstel: boolean): Promise<number> {
  const ontleder = await laadOntleder();
  const verschil = await vergelijkMetRecords(prisma, new PostgresZoekmachine(prisma), ontleder);
  const anders = verschillend(verschil);
  console.log(vatSamen('Zoekindex', verschil));
  if (herstel && anders.length > 0) {
    await prisma.wijziging.createMany({ data: anders, skipDuplicates: true });
    const { geschreven, verwijderd } = await haalIn(prisma, ontleder);
    console.log(`Hersteld: ${geschreven} geschreven, ${verwijderd} verwijderd.`);
  }
  return anders.length;
}

async function controleerWoorden(prisma: PrismaClient, herstel: boolean): Promise<number> {
  const aantal = await telVerkeerdeWoorden(prisma);
  console.log(aantal === 0 ? 'Woordtelling: alles klopt.' : `Woordtelling: ${aantal} woorden verkeerd geteld.`);
  if (herstel && aantal > 0) {
    await hertelWoorden(prisma);
    console.log('Hersteld: alle woorden opnieuw geteld.');
  }
  return aantal;
}

async function controleerMeili(prisma: PrismaClient, meili: Meili, herstel: boolean): Promise<number> {
  const verschil = await vergelijkIndexen(new PostgresZoekmachine(prisma), meili.machine).catch(zonderIndex);
  console.log(verschil ? vatSamen('Meilisearch', verschil) : 'Meilisearch: er is geen index.');
  const anders = verschil ? verschillend(verschil) : [];
  if (herstel) {
    if (verschil) await meldUitgaand(prisma, anders);
    else await eisHerbouw(prisma, meili.machine.naam);
    const { bezet, herbouwd, verwerkt } = await houdBij(prisma, await meili.afnemer(), randomUUID());
    if (bezet) console.log('Een draaiend proces werkt Meilisearch bij.');
    else console.log(herbouwd ? 'Meilisearch opnieuw gebouwd.' : `Hersteld: ${verwerkt}.`);
  }
  return verschil ? anders.length : 1;
}

function zonderIndex(fout: unknown): undefined {
  if (!(fout instanceof ZoekmachineFout && fout.zonderIndex)) throw fout;
}

function vatSamen(naam: string, verschil: Verschil): string {
  const { gecontroleerd, ontbreekt, verouderd, teVeel } = verschil;
  if (verschillend(verschil).length === 0) return `${naam}: ${gecontroleerd} gecontroleerd, alles klopt.`;
  return `${naam}: ${gecontroleerd} gecontroleerd; ${ontbreekt.length} ontbreken, ${verouderd.length} zijn verouderd, ${teVeel.length} zijn te veel.`;
}
