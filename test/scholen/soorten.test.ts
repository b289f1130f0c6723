import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Onderwijssoort } from '../../prisma/generated/client/enums.ts';
import { SCHOOLSLEUTELS, schoolsleutels, soortWaar, zoeksleutels } from '../../schema/waarden/schoolsoorten.ts';
import { type Kit, scholenKit } from './kit.ts';

const SCHOLEN: Onderwijssoort[][] = [
  [],
  ['PO'],
  ['SBO'],
  ['SO', 'VSO'],
  ['VO'],
  ['VO', 'ISK'],
  ['VO', 'PRO'],
  ['VO', 'VMBO'],
  ['VO', 'HAVO', 'VWO'],
  ['VO', 'VWO', 'GYMNASIUM'],
  ['VMBO', 'MBO'],
  ['GYMNASIUM'],
  ['MBO'],
];
const VRAGEN: Onderwijssoort[][] = [
  ['PO'],
  ['VO'],
  ['VMBO'],
  ['HAVO'],
  ['VWO'],
  ['GYMNASIUM'],
  ['PRO'],
  ['ISK'],
  ['MBO'],
  ['PO', 'VSO'],
  ['VO', 'HAVO'],
];

/** Welke scholen iemand verwacht die naar een soort vraagt. */
test.each<[Onderwijssoort, Onderwijssoort[][]]>([
  ['GYMNASIUM', [['VO'], ['VO', 'ISK'], ['VO', 'VWO', 'GYMNASIUM'], ['GYMNASIUM']]],
  ['VWO', [['VO'], ['VO', 'ISK'], ['VO', 'HAVO', 'VWO'], ['VO', 'VWO', 'GYMNASIUM'], ['GYMNASIUM']]],
  ['HAVO', [['VO'], ['VO', 'ISK'], ['VO', 'HAVO', 'VWO']]],
])('%s vindt precies de scholen die dat hebben of waarvan geen niveau bekend is', (soort, verwacht) => {
  const sleutels = zoeksleutels([soort]);
  expect(SCHOLEN.filter((s) => schoolsleutels(s).some((sleutel) => sleutels.includes(sleutel)))).toEqual(verwacht);
});

let kit: Kit;
beforeAll(async () => {
  kit = await scholenKit();
  for (const [nr, onderwijssoorten] of SCHOLEN.entries()) await kit.school(`school-${nr}`, { onderwijssoorten });
});
afterAll(() => kit.sluit());

test.each(VRAGEN.map((vraag) => [vraag]))(
  'zoeken op %j geeft in code, Prisma en SQL dezelfde scholen',
  async (vraag) => {
    const sleutels = zoeksleutels(vraag);
    const inCode = SCHOLEN.flatMap((soorten, nr) =>
      schoolsleutels(soorten).some((sleutel) => sleutels.includes(sleutel)) ? [`school-${nr}`] : [],
    ).sort();
    const inPrisma = await kit.prisma.school.findMany({ where: soortWaar(vraag), select: { id: true } });
    const inSql = await kit.prisma.$queryRaw<{ id: string }[]>`
    select rij.id from scholen."School" rij where ${SCHOOLSLEUTELS} && ${sleutels}::text[]`;
    expect(inPrisma.map((rij) => rij.id).sort()).toEqual(inCode);
    expect(inSql.map((rij) => rij.id).sort()).toEqual(inCode);
    expect(inCode.length).toBeGreaterThan(0);
  },
);
