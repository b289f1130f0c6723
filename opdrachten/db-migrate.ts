import { migreer } from '../prisma/migraties.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { metDatabase } from './hulp/database.ts';
import { eenmalig } from './hulp/hoofd.ts';

/** `npm run db:migrate`: brengt de database op het huidige model. Verandert geen gegevens. */
await eenmalig(async () => {
  const namen = await metDatabase(leesInstellingen(), migreer);
  console.log(namen.length === 0 ? 'De database is al bij.' : `Toegepast: ${namen.join(', ')}.`);
});
