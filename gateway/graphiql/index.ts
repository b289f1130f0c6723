import { createRequire } from 'node:module';
import path from 'node:path';
import { Router } from 'express';
import { pagina } from './pagina.ts';

const vind = createRequire(import.meta.url).resolve;

/** Bestanden uit npm-pakketten, zodat GraphiQL ook zonder internet werkt. */
const BESTANDEN: Record<string, string> = {
  'react.js': path.join(path.dirname(vind('react/package.json')), 'umd/react.production.min.js'),
  'react-dom.js': path.join(path.dirname(vind('react-dom/package.json')), 'umd/react-dom.production.min.js'),
  'graphiql.js': path.join(path.dirname(vind('graphiql/package.json')), 'graphiql.min.js'),
  'graphiql.css': path.join(path.dirname(vind('graphiql/package.json')), 'graphiql.min.css'),
  'start.js': path.join(import.meta.dirname, 'start.js'),
};

/** De pagina waarop men vragen probeert, met voorbeelden per gebruiker. Alles komt van dit adres zelf. */
export function graphiql(): Router {
  const router = Router();
  for (const [naam, bestand] of Object.entries(BESTANDEN)) {
    router.get(`/${naam}`, (_verzoek, antwoord) => {
      antwoord.sendFile(bestand, { maxAge: '1h', dotfiles: 'allow' });
    });
  }
  router.get('/', async (_verzoek, antwoord) => {
    antwoord.setHeader(
      'Content-Security-Policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'",
    );
    antwoord.type('html').send(await pagina());
  });
  return router;
}
