import { leesInstellingen } from '../schema/instellingen.ts';
import { metDatabase } from './hulp/database.ts';
import { eenmalig } from './hulp/hoofd.ts';
import { vul } from './hulp/vullen.ts';

/** `npm run db:vullen`: brengt de database op het huidige model en laadt startgegevens en Voorbeeldstad, zonder te gaan draaien. */
await eenmalig(async () => {
  const instellingen = leesInstellingen();
  await metDatabase(instellingen, (db) => vul(db, instellingen));
});
