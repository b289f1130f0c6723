import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vite kiest van graphql een andere uitvoering dan Node; met twee naast elkaar herkent graphql zijn eigen typen niet.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/kit/vooraf.ts'],
    // Een database openen en vullen kost op een trage machine seconden, geen milliseconden.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
