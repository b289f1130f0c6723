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

test('een migratie die aan het eind mislukt, laat niets half achter', async () => {
  const db = await eigenDatabase('leeg');
  const opdrachten = [
    'drop schema zoeken cascade',
    `delete from public._prisma_migrations where migration_name like '%_zoeken'`,
    `create function public.staat_in_de_weg() returns trigger language plpgsql as $$ begin return null; end $$`,
    `create trigger zoeken_weg_code after delete on wachttijden."Wachttijdnorm"
      for each statement execute function public.staat_in_de_weg()`,
  ];
  for (const opdracht of opdrachten) await db.prisma.$executeRawUnsafe(opdracht);
  await expect(migreer(db)).rejects.toThrow(/kan niet worden bijgewerkt/);
  expect(await db.prisma.$queryRaw`select 1 from pg_namespace where nspname = 'zoeken'`).toEqual([]);
});
