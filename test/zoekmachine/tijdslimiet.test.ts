import { expect, test } from 'vitest';
import { stelZoekerIn } from '../../search/dienst.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { Terugval } from '../../search/terugval.ts';
import { Zoeker } from '../../search/zoeker.ts';
import { ZoekmachineFout } from '../../search/zoekmachine.ts';
import { schema } from '../../subgraphs/zoeken/index.ts';
import { eigenDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { opdracht } from './opdracht.ts';

const LIMIET_MS = 200;

test('een zoekopdracht die te lang duurt, wordt afgebroken, en de vrager hoort wat hij kan doen', async () => {
  const db = await eigenDatabase('vol');
  const machine = new PostgresZoekmachine(db.prisma, { tijdslimietMs: LIMIET_MS });
  expect((await machine.zoek(opdracht())).totaal).toBeGreaterThan(0);
  // PGlite heeft één verbinding en kan een opdracht niet afbreken: daar is de limiet alleen ingesteld.
  if (db.soort === 'pglite') return;

  const zoeker = new Zoeker(db.prisma, new Terugval(machine), { thuis: 'DORDRECHT' });
  await zoeker.kennis();
  stelZoekerIn(db.prisma, zoeker);
  await db.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`lock table zoeken."Document" in access exclusive mode`;
    await expect(machine.zoek(opdracht())).rejects.toThrow(ZoekmachineFout);
    const { errors } = await vraagOnderdeel(schema, db, '{ zoek(vraag: "thuiszitters") { totaal } }');
    expect(errors?.[0]?.message).toBe(
      'Het zoeken naar deze vraag duurt te lang. Maak de vraag korter, of kies met `filter`.',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld: 'vraag' });
  });
  // Daarna gaat het weer gewoon: de limiet gold alleen voor die ene opdracht.
  expect((await machine.zoek(opdracht())).totaal).toBeGreaterThan(0);
});
