import { randomUUID } from 'node:crypto';
import { leesInstellingen } from '../schema/instellingen.ts';
import { houdBij } from '../search/bijwerken/afnemer.ts';
import { eisHerbouw } from '../search/bijwerken/pacht.ts';
import { haalIn, zetAllesInDeRij, zorgVoorIndex } from '../search/index/index.ts';
import { hertelWoorden } from '../search/postgres/woordtelling.ts';
import { laadOntleder } from '../search/woorden/index.ts';
import { maakBalk } from './hulp/balk.ts';
import { metGevuldeDatabase } from './hulp/database.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';
import { openMeili } from './hulp/zoeken.ts';

/**
 * `npm run zoeken:herbouw`: leest alle records opnieuw in de zoekindex, en bouwt ook Meilisearch opnieuw als die is ingesteld. Wie
 * intussen zoekt, merkt er niets van.
 */
await eenmalig(async () => {
  const instellingen = leesInstellingen();
  await metGevuldeDatabase(instellingen, async (db) => {
    await zetAllesInDeRij(db.prisma);
    const totaal = await db.prisma.wijziging.count();
    const balk = maakBalk('Zoekindex herbouwen');
    const { gelezen, geschreven, verwijderd } = await haalIn(db.prisma, await laadOntleder(), {
      alles: true,
      meld: (gelezen) => balk.meld(Math.min(gelezen, totaal), totaal, 'records'),
    });
    await zorgVoorIndex(db.prisma);
    await hertelWoorden(db.prisma);
    balk.klaar();
    console.log(`Zoekindex: ${gelezen} records gelezen, ${geschreven} veranderd, ${verwijderd} verwijderd.`);
    const meili = openMeili(db, instellingen);
    if (!meili) return;
    const meilibalk = maakBalk('Meilisearch herbouwen');
    const documenten = await db.prisma.document.count();
    await eisHerbouw(db.prisma, meili.machine.naam);
    const { bezet } = await houdBij(db.prisma, await meili.afnemer(), randomUUID(), (gedaan) =>
      meilibalk.meld(gedaan, documenten, 'documenten'),
    );
    meilibalk.klaar();
    if (bezet)
      throw new OpdrachtFout(
        'Een draaiend proces werkt Meilisearch nu bij. Dat bouwt de index nu opnieuw; wacht tot het klaar is.',
      );
    console.log(`Meilisearch: ${documenten} documenten in een nieuwe index, en die is nu in gebruik.`);
  });
});
