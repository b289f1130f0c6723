import path from 'node:path';
import { nieuweMigratie } from '../prisma/migraties.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';

/** `npm run db:migratie -- naam`: schrijft een migratie met wat het model meer heeft dan de migraties. */
await eenmalig(async () => {
  const naam = process.argv[2];
  if (!naam) throw new OpdrachtFout('Geef de migratie een naam: npm run db:migratie -- wijken_met_vorm');
  const map = await nieuweMigratie(naam);
  console.log(
    map
      ? `Geschreven: ${path.relative(process.cwd(), map)}. Lees de SQL na en vul haar zo nodig aan.`
      : 'Model en migraties zijn al gelijk; er is niets geschreven.',
  );
});
