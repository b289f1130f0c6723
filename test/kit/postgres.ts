import pg from 'pg';

/** Doet iets op de server zelf, zoals een database maken. */
export async function beheer(url: string, doe: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await doe(client);
  } finally {
    await client.end();
  }
}

const SLOT = 5_050_099;

/** Maakt een database uit een sjabloon. PostgreSQL staat maar één kopie tegelijk toe: het slot laat de testprocessen wachten. */
export async function maakDatabase(client: pg.Client, naam: string, sjabloon = 'template0'): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [SLOT]);
  try {
    // Een verbinding die net is gesloten, kan de server nog even zien.
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [sjabloon]);
    await client.query(`create database "${naam}" template "${sjabloon}"`);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [SLOT]);
  }
}

export const verwijderDatabase = (client: pg.Client, naam: string) =>
  client.query(`drop database if exists "${naam}" with (force)`);
