import { expect, test } from 'vitest';
import { migreer } from '../../prisma/migraties.ts';
import { eigenDatabase } from '../kit/database.ts';

test('een database die bij is, krijgt niets nieuws', async () => {
  expect(await migreer(await eigenDatabase('leeg'))).toEqual([]);
});

test('een migratie die het programma niet kent, wordt genoemd met wat te doen is', async () => {
  const db = await eigenDatabase('leeg');
  await db.prisma
    .$executeRaw`insert into public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    values ('x', 'x', '29990101000000_later', now(), 1)`;
  await expect(migreer(db)).rejects.toThrow(/29990101000000_later.*niet kent.*db:reset/);
});

test('een migratie die na het toepassen is veranderd, wordt genoemd', async () => {
  const db = await eigenDatabase('leeg');
  await db.prisma
    .$executeRaw`update public._prisma_migrations set checksum = 'anders' where migration_name = '20261122120000_begin'`;
  await expect(migreer(db)).rejects.toThrow(/20261122120000_begin is veranderd/);
});
