import { randomUUID } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { maskeer } from '../../gateway/fouten.ts';
import { maakLogboek, stil } from '../../gateway/logboek.ts';
import { laadAlle, type Onderdeel } from '../../gateway/onderdelen.ts';
import { ProcesBron } from '../../gateway/proces-bron.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import { maakStel, type Stel } from '../../gateway/uitwisseling/stel.ts';
import type { Database } from '../../prisma/database.ts';
import type { Termijnen } from '../../prisma/regels/termijn.ts';
import { type Context, maakContext } from '../../schema/context.ts';

/** Laat een opdracht vragen stellen aan het hele schema, als beheerder en zonder server. */
export async function metSchema<T>(
  { prisma }: Database,
  termijnen: Termijnen,
  doe: (stel: Stel, context: Context) => Promise<T>,
): Promise<T> {
  const log = maakLogboek('error', 'opdracht');
  const schemas = await laadAlle();
  const gateway = new ApolloGateway({
    supergraphSdl: await leesSupergraph(),
    buildService: ({ name }) => {
      const schema = schemas.get(name as Onderdeel);
      if (!schema) throw new Error(`Het onderdeel ${name} bestaat niet.`);
      return new ProcesBron(schema, log);
    },
    logger: stil(log),
  });
  const apollo = new ApolloServer<Context>({
    gateway,
    formatError: (fout, echt) => maskeer(fout, echt, log),
    logger: stil(log),
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const wie = { rol: 'BEHEERDER', onderwerp: 'opdracht' } as const;
  try {
    return await doe(maakStel(apollo), maakContext({ prisma, verzoekId: randomUUID(), termijnen, wie }));
  } finally {
    await apollo.stop();
  }
}
