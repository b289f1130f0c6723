import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { leesInstellingen } from '../schema/instellingen.ts';
import { houdBij } from '../search/bijwerken/afnemer.ts';
import { type Verschil, vergelijkIndexen, vergelijkMetRecords } from '../search/bijwerken/controle.ts';
import { haalIn, meldUitgaand } from '../search/index/index.ts';
import { PostgresZoekmachine } from '../search/postgres/index.ts';
import { hertelWoorden, telVerkeerdeWoorden } from '../search/postgres/woordtelling.ts';
import { laadOntleder } from '../search/woorden/index.ts';
import { ZoekmachineFout } from '../search/zoekmachine.ts';
import { metDatabase } from './hulp/database.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';
import { openMeili } from './hulp/zoeken.ts';

const HERTELTIJD_MS = 120_000;

/**
 * `npm run zoeken:controle`: vergelijkt de zoekindex met de records, en Meilisearch met de zoekindex, en herstelt wat verschilt. Met
 * `-- --alleen-kijken` wordt niets hersteld, en is een verschil een fout.
 */
await eenmalig(async () => {
  const { values } = parseArgs({ options: { 'alleen-kijken': { type: 'boolean', default: false } } });
  const instellingen = leesInstellingen();
  await metDatabase(instellingen, async (db) => {
    const { prisma } = db;
    const postgres = new PostgresZoekmachine(prisma);
    const ontleder = await laadOntleder();
    const verschillen: Verschil[] = [];
    const index = await vergelijkMetRecords(prisma, postgres, ontleder);
    verschillen.push(index);
    console.log(vatSamen('Zoekindex', index));
    const anders = [...index.ontbreekt, ...index.verouderd, ...index.teVeel];
    if (!values['alleen-kijken'] && anders.length > 0) {
      await prisma.wijziging.createMany({ data: anders, skipDuplicates: true });
      const { geschreven, verwijderd } = await haalIn(prisma, ontleder);
      console.log(`Hersteld: ${geschreven} geschreven, ${verwijderd} verwijderd.`);
    }
    const woorden = await telVerkeerdeWoorden(prisma);
    console.log(woorden === 0 ? 'Woordtelling: alles klopt.' : `Woordtelling: ${woorden} woorden verkeerd geteld.`);
    if (!values['alleen-kijken'] && woorden > 0) {
      await prisma.$transaction((tx) => hertelWoorden(tx), { timeout: HERTELTIJD_MS });
      console.log('Hersteld: alle woorden opnieuw geteld.');
    }
    const meili = openMeili(db, instellingen);
    if (meili) {
      const verschil = await vergelijkIndexen(postgres, meili.machine).catch(zonderIndex);
      if (verschil) verschillen.push(verschil);
      console.log(verschil ? vatSamen('Meilisearch', verschil) : 'Meilisearch: er is geen index.');
      if (!verschil) {
        if (values['alleen-kijken'])
          throw new OpdrachtFout('Meilisearch heeft geen index. Maak hem met npm run zoeken:controle.');
        await prisma.afnemer.updateMany({ data: { afdruk: '' } });
      }
      if (!values['alleen-kijken']) {
        if (verschil) await meldUitgaand(prisma, [...verschil.ontbreekt, ...verschil.verouderd, ...verschil.teVeel]);
        const { bezet, herbouwd, verwerkt } = await houdBij(prisma, await meili.afnemer(), randomUUID());
        console.log(
          bezet
            ? 'Een draaiend proces werkt Meilisearch bij.'
            : herbouwd
              ? 'Meilisearch opnieuw gebouwd.'
              : `Hersteld: ${verwerkt}.`,
        );
      }
    }
    const inIndexen = verschillen.reduce(
      (som, v) => som + v.ontbreekt.length + v.verouderd.length + v.teVeel.length,
      0,
    );
    const gevonden = inIndexen + woorden;
    if (values['alleen-kijken'] && gevonden > 0)
      throw new OpdrachtFout(`${gevonden} verschillen. Herstel ze met npm run zoeken:controle.`);
  });
});

function zonderIndex(fout: unknown): undefined {
  if (!(fout instanceof ZoekmachineFout && fout.zonderIndex)) throw fout;
}

function vatSamen(naam: string, { gecontroleerd, ontbreekt, verouderd, teVeel }: Verschil): string {
  if (ontbreekt.length + verouderd.length + teVeel.length === 0)
    return `${naam}: ${gecontroleerd} gecontroleerd, alles klopt.`;
  return `${naam}: ${gecontroleerd} gecontroleerd; ${ontbreekt.length} ontbreken, ${verouderd.length} zijn verouderd, ${teVeel.length} zijn te veel.`;
}
