import { parseArgs } from 'node:util';
import { openDatabase } from '../../prisma/database.ts';
import { voegSamen } from '../../search/registratie/samenvoegen.ts';

/** Voegt twee aanbod samen in een eigen proces, om halverwege te worden gedood. Zegt `klaar` als het af is, en blijft dan staan. */
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    map: { type: 'string' },
    blijft: { type: 'string' },
    vervalt: { type: 'string' },
  },
});
const { url, map = '', blijft = '', vervalt = '' } = values;
const db = await openDatabase({ dataDir: map, url });
const opdracht = { soort: 'AANBOD', blijft, vervalt, neemOver: [], reden: 'Twee keer ingevoerd' } as const;
await voegSamen(db.prisma, opdracht, { rol: 'REGISSEUR', onderwerp: 'proef' });
process.stdout.write('klaar\n');
setInterval(() => {}, 60_000);
