import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const MAP = path.join(import.meta.dirname, 'voorbeelden');

/** De voorbeeldvragen, op naam van het bestand. Een test voert ze allemaal uit. */
export async function leesVoorbeelden(): Promise<{ naam: string; vraag: string }[]> {
  const namen = (await readdir(MAP)).filter((naam) => naam.endsWith('.graphql')).sort();
  return Promise.all(namen.map(async (naam) => ({ naam, vraag: await readFile(path.join(MAP, naam), 'utf8') })));
}

let html: Promise<string> | undefined;

export function pagina(): Promise<string> {
  html ??= maakPagina();
  return html;
}

async function maakPagina(): Promise<string> {
  const vragen = (await leesVoorbeelden()).map((voorbeeld) => voorbeeld.vraag);
  const json = JSON.stringify(vragen).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aanbod in Zicht: vragen proberen</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<style>body { margin: 0 } #graphiql { height: 100dvh }</style>
</head>
<body>
<div id="graphiql">Even laden…</div>
<script type="application/json" id="voorbeelden">${json}</script>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`;
}
