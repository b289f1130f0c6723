import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { knipPersoonsgegevens } from '../privacy/index.ts';
import { leesWoorden } from '../woordbron.ts';
import type { Kennis } from './index.ts';
import { frase, reeks } from './reeks.ts';

/** De woorden zijn geschreven zoals men ze schrijft, en niet als stam: lezen, en niet lees. Alleen `stam` is de stam. */
export interface Woorduitleg {
  grondvorm: string;
  stam: string;
  delen: string[];
  /** In hoeveel records het woord staat. */
  records: number;
  /** Codes, het zekerste eerst. */
  themas: string[];
  synoniemen: { woorden: string; gewicht: number }[];
}

/** Hoe een woord of vaste woordgroep gelezen wordt; leeg als er geen woord in staat. Persoonsgegevens zijn er eerst uit geknipt. Eén SQL-opdracht. */
export async function legWoordUit(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  { ontleder, woordnet }: Kennis,
  tekst: string,
  trede: Trede | null,
): Promise<Woorduitleg | undefined> {
  const woorden = reeks(ontleder, knipPersoonsgegevens(tekst).tekst);
  const sleutel = frase(ontleder, woorden);
  if (sleutel === '') return undefined;
  const { stam, delen } = woorden.length === 1 ? ontleder.ontleed(sleutel) : { stam: sleutel, delen: [] };
  const records = await leesWoorden(prisma, [sleutel], trede);
  const ingang = woordnet.ingangen.get(sleutel);
  const perWoorden = new Map<string, number>();
  for (const { woorden: ander, gewicht } of ingang?.synoniemen ?? []) {
    perWoorden.set(ander.join(' '), Math.max(gewicht, perWoorden.get(ander.join(' ')) ?? 0));
  }
  const geschreven = (vormen: string) => vormen.split(' ').map(ontleder.schrijfwijze).join(' ');
  return {
    grondvorm: geschreven(sleutel),
    stam,
    delen: delen.map(geschreven),
    records: records.get(sleutel) ?? 0,
    themas: [...(ingang?.themas ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code),
    synoniemen: [...perWoorden].map(([ander, gewicht]) => ({ woorden: geschreven(ander), gewicht })),
  };
}
