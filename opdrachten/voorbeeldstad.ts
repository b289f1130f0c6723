import { laadStartdata } from '../prisma/laden/start.ts';
import { laadVoorbeeldstad } from '../prisma/laden/voorbeeldstad.ts';
import { migreer } from '../prisma/migraties.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { indexeerMee, zorgVoorIndex } from '../search/index/index.ts';
import { maakBalk } from './hulp/balk.ts';
import { metDatabase } from './hulp/database.ts';
import { eenmalig } from './hulp/hoofd.ts';
import { leesVoorbeeldkeuze } from './hulp/voorbeeldkeuze.ts';
import { vatSamen } from './hulp/vullen.ts';

/**
 * `npm run voorbeeldstad -- --aanbod 1000 --zaad 1`: zet een nieuwe Voorbeeldstad in de database. De vorige gaat weg; andere gegevens
 * blijven staan. Met `--aanbod 0` gaat zij alleen weg.
 */
await eenmalig(async () => {
  const keuze = leesVoorbeeldkeuze(process.argv.slice(2));
  await metDatabase(leesInstellingen(), async (db) => {
    await migreer(db);
    const startbalk = maakBalk('Startgegevens laden');
    await laadStartdata(db, { meld: startbalk.meld, voorEinde: indexeerMee });
    startbalk.klaar();
    const begin = performance.now();
    const balk = maakBalk('Voorbeeldstad laden');
    const resultaat = await laadVoorbeeldstad(db, { ...keuze, vervang: true }, balk.meld, indexeerMee);
    balk.klaar();
    await zorgVoorIndex(db.prisma);
    const seconden = ((performance.now() - begin) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
    if (resultaat.verwijderd > 0) {
      console.log(`Vorige Voorbeeldstad verwijderd: ${resultaat.verwijderd.toLocaleString('nl-NL')} records.`);
    }
    console.log(
      resultaat.geladen
        ? `${vatSamen(`Voorbeeldstad (zaad ${keuze.zaad})`, resultaat)} Dat duurde ${seconden} s.`
        : 'Er is geen Voorbeeldstad geladen.',
    );
  });
});
