import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { OpdrachtFout } from '../../opdrachten/hulp/hoofd.ts';
import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Vindbaarsoort } from '../../search/vormen.ts';

const vraagVorm = z.object({
  id: z.string(),
  soort: z.string(),
  vraag: z.string(),
  begrepen: z.object({
    leeftijd: z.number().optional(),
    wijkcode: z.string().optional(),
    wijkcodeOk: z.array(z.string()).optional(),
    onderwijssoort: z.string().optional(),
    gratis: z.boolean().optional(),
    themas: z.array(z.string()).optional(),
  }),
  oordelen: z.array(z.object({ bestand: z.string(), id: z.string(), graad: z.number() })),
});
export type Oordeelvraag = z.output<typeof vraagVorm>;

/** Leest beoordeelde vragen. Is het bestand er niet of heeft het een andere vorm, dan zegt een `OpdrachtFout` dat in één regel. */
export async function leesVragen(bestand: string): Promise<Oordeelvraag[]> {
  const tekst = await readFile(bestand, 'utf8').catch(() => {
    throw new OpdrachtFout(
      `het bestand ${bestand} is niet te lezen. Geef met --vragen een bestand met beoordeelde vragen.`,
    );
  });
  const gelezen = z.array(vraagVorm).safeParse(alsJson(tekst));
  if (gelezen.success) return gelezen.data;
  const { path, message } = gelezen.error.issues[0] ?? { path: [], message: '' };
  throw new OpdrachtFout(`${bestand} is geen lijst beoordeelde vragen: ${path.join('.') || 'het geheel'}: ${message}.`);
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

const SOORT: Record<string, Vindbaarsoort> = {
  aanbod: 'AANBOD',
  activiteiten: 'ACTIVITEIT',
  scholen: 'SCHOOL',
  'open-data-scholen': 'SCHOOL',
  organisaties: 'ORGANISATIE',
};

/** Geeft bij een oordeel de records waar het nu over gaat: een samengevoegd record of een oude code telt als wat het is geworden. */
export async function maakWijzer(prisma: PrismaClient): Promise<(bestand: string, id: string) => string[]> {
  const codes = new Map((await prisma.schoolcode.findMany()).map(({ code, schoolId }) => [code, schoolId]));
  const vervallen = new Map((await prisma.vervallenActiviteit.findMany()).map(({ id, aanbodIds }) => [id, aanbodIds]));
  const vroeger = new Map(
    (await prisma.aanbod.findMany({ select: { id: true, vroegereIds: true } })).flatMap(({ id, vroegereIds }) =>
      vroegereIds.map((oud) => [oud, id] as const),
    ),
  );
  return (bestand, id) => {
    const soort = SOORT[bestand];
    if (!soort)
      throw new Error(`Onbekend bestand in een oordeel: ${bestand}. Kies uit ${Object.keys(SOORT).join(', ')}.`);
    if (soort === 'SCHOOL') return [`SCHOOL ${codes.get(id) ?? id}`];
    if (soort === 'ACTIVITEIT' && vervallen.has(id))
      return (vervallen.get(id) ?? []).map((aanbod) => `AANBOD ${aanbod}`);
    return [`${soort} ${soort === 'AANBOD' ? (vroeger.get(id) ?? id) : id}`];
  };
}

/** De graad per record; staat een record er twee keer, dan telt de hoogste. */
export function graden(
  { oordelen }: Oordeelvraag,
  wijs: (bestand: string, id: string) => string[],
): Map<string, number> {
  const uit = new Map<string, number>();
  for (const { bestand, id, graad } of oordelen) {
    for (const sleutel of wijs(bestand, id)) uit.set(sleutel, Math.max(graad, uit.get(sleutel) ?? 0));
  }
  return uit;
}
