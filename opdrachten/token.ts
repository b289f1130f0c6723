import { parseArgs } from 'node:util';
import { maakOntwikkelToken } from '../gateway/toegang/ontwikkeling.ts';
import { TREDEN } from '../prisma/regels/trede.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { alsRol, ROLLEN } from '../schema/instellingen-toegang.ts';
import { alsTrede, tredenaam } from '../schema/trede.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';

const MEESTE_UREN = 24 * 7;

/** `npm run token -- --rol coach`: een token om mee te proberen, van een uitgever die alleen op deze machine bestaat. */
await eenmalig(async () => {
  const { values } = parseArgs({
    options: {
      rol: { type: 'string', default: '' },
      organisatie: { type: 'string' },
      school: { type: 'string' },
      trede: { type: 'string' },
      uren: { type: 'string', default: '8' },
    },
  });
  const { NODE_ENV, OIDC_ISSUER, DATA_DIR } = leesInstellingen();
  if (NODE_ENV === 'production') {
    throw new OpdrachtFout('In productie (NODE_ENV=production) bestaan er geen tokens om mee te proberen.');
  }
  if (OIDC_ISSUER) throw new OpdrachtFout('Er is een aanmelddienst ingesteld (OIDC_ISSUER): vraag daar een token.');
  const rol = alsRol(values.rol);
  if (!rol) throw new OpdrachtFout(`Kies --rol uit ${ROLLEN.map((een) => een.toLowerCase()).join(', ')}.`);
  const trede = alsTrede(values.trede);
  if (values.trede !== undefined && !trede)
    throw new OpdrachtFout(`Kies --trede uit ${TREDEN.map(tredenaam).join(', ')}.`);
  const geldigUren = Number(values.uren);
  if (!/^\d+$/.test(values.uren) || geldigUren < 1 || geldigUren > MEESTE_UREN) {
    throw new OpdrachtFout(`--uren is een heel getal van 1 tot en met ${MEESTE_UREN}, niet "${values.uren}".`);
  }
  const wie = {
    rol,
    ...(values.organisatie ? { organisatieId: values.organisatie } : {}),
    ...(values.school ? { schoolId: values.school } : {}),
    ...(trede ? { trede } : {}),
  };
  const token = await maakOntwikkelToken(DATA_DIR, wie, geldigUren);
  console.error(
    `Geldig voor ${geldigUren} uur, alleen op deze machine. Stuur het mee als kop: Authorization: Bearer ...`,
  );
  console.log(token);
});
