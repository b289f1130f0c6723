import { verschil } from '../prisma/migraties.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';

/** `npm run db:controle`: zijn model en migraties gelijk? */
await eenmalig(async () => {
  const sql = await verschil();
  if (sql)
    throw new OpdrachtFout(
      `Het model heeft iets dat in geen migratie staat. Voer \`npm run db:migratie -- naam\` uit.\n${sql}`,
    );
  console.log('Model en migraties zijn gelijk.');
});
