import { afterAll, beforeAll } from 'vitest';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { contract } from './contract.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('leeg');
});
afterAll(() => db.sluit());

contract('PostgreSQL', async () => {
  await db.prisma.$executeRaw`truncate zoeken."Document", zoeken."Woord"`;
  return new PostgresZoekmachine(db.prisma);
});
