import { defineConfig } from 'prisma/config';
import { leesInstellingen } from './schema/instellingen.ts';

/** Voor wie de gewone Prisma-CLI op PostgreSQL gebruikt; het programma zelf leest dit niet. Zonder adres maakt zij alleen de client. */
export default defineConfig({
  schema: 'prisma/model',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: leesInstellingen().DATABASE_URL ?? '' },
});
