import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { omgevingMet } from '../schema/instellingen.ts';

// Prisma maakt hier alleen de client en heeft daar geen engine voor nodig, maar zoekt er wel een. Elk bestaand bestand
// volstaat; zonder deze regel zou een binair bestand van buiten npm worden opgehaald.
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const omgeving = omgevingMet({ CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' });
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--schema', 'prisma/model'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  // De generator voor Pothos is een opdracht uit node_modules.
  env: {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    ...omgeving,
    PATH: `${path.resolve('node_modules/.bin')}${path.delimiter}${omgeving['PATH'] ?? ''}`,
  },
});
process.exit(status ?? 1);
