import { defineConfig } from 'prisma/config';

/** Voor wie de gewone Prisma-CLI op PostgreSQL gebruikt; het programma zelf leest dit niet. Zonder adres maakt zij alleen de client. */
export default defineConfig({
  schema: 'prisma/model',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
