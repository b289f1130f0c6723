import { parseArgs } from 'node:util';
import { leesTeksten, ontleed } from '../prisma/laden/lees.ts';
import { maakLeeg } from '../prisma/migraties.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { metDatabase } from './hulp/database.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';
import { vul } from './hulp/vullen.ts';

/** `npm run db:reset -- --ja`: gooit alle gegevens weg en begint opnieuw met de startgegevens. */
await eenmalig(async () => {
  const { values } = parseArgs({ options: { ja: { type: 'boolean', default: false } } });
  const instellingen = leesInstellingen();
  if (!values.ja) {
    throw new OpdrachtFout(
      'Dit gooit alle gegevens in de database weg. Zeker weten? Voer uit: npm run db:reset -- --ja',
    );
  }
  // Pas weggooien als vaststaat dat wat ervoor in de plaats komt, goed is.
  ontleed(await leesTeksten());
  await metDatabase(instellingen, async (db) => {
    await maakLeeg(db);
    await vul(db, instellingen);
  });
});
