import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { leesInstellingen } from '../schema/instellingen.ts';
import { houdBij } from '../search/bijwerken/afnemer.ts';
import { type Verschil, vergelijkIndexen, vergelijkMetRecords } from '../search/bijwerken/controle.ts';
import { haalIn, meldUitgaand } from '../search/index/index.ts';
import { PostgresZoekmachine } from '../search/postgres/index.ts';
import { laadOntleder } from '../search/woorden/index.ts';
import { metDatabase } from './hulp/database.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';
import { openMeili } from './hulp/zoeken.ts';

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
    const meili = openMeili(db, instellingen);
    if (meili) {
      const verschil = await vergelijkIndexen(postgres, meili.machine);
      verschillen.push(verschil);
      console.log(vatSamen('Meilisearch', verschil));
      if (!values['alleen-kijken']) {
        await meldUitgaand(prisma, [...verschil.ontbreekt, ...verschil.verouderd, ...verschil.teVeel]);
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
    const gevonden = verschillen.reduce((som, v) => som + v.ontbreekt.length + v.verouderd.length + v.teVeel.length, 0);
    if (values['alleen-kijken'] && gevonden > 0)
      throw new OpdrachtFout(`${gevonden} verschillen. Herstel ze met npm run zoeken:controle.`);
  });
});

function vatSamen(naam: string, { gecontroleerd, ontbreekt, verouderd, teVeel }: Verschil): string {
  if (ontbreekt.length + verouderd.length + teVeel.length === 0)
    return `${naam}: ${gecontroleerd} gecontroleerd, alles klopt.`;
  return `${naam}: ${gecontroleerd} gecontroleerd; ${ontbreekt.length} ontbreken, ${verouderd.length} zijn verouderd, ${teVeel.length} zijn te veel.`;
}
