import type { Database } from '../../prisma/database.ts';

/** Een bestaande sleutel voor een argument, zodat een vraag niet al stopt bij "niet gevonden". */
export function gewoneId(plek: string): string {
  if (/wijk/i.test(plek)) return 'WK050507';
  if (/thema/i.test(plek)) return 'hoogbegaafdheid';
  if (/school|vestigingscode/i.test(plek)) return '18YS03';
  if (/organisatie|aanbieder|bestuur/i.test(plek)) return 'yulius';
  if (/activiteit/i.test(plek)) return 'cultuurmenu';
  return /\b(b|vervalt)$/.test(plek) ? 'schakelklas' : 'impulsklas';
}

/** Een waarde waarmee een mutatie zo ver komt dat zij iets zou bewaren; `plek` is het hoofdveld, een spatie en het pad. */
export function gewoneWaarde(soort: string, plek: string): unknown {
  if (soort === 'ID' || /\.id$/.test(plek)) return gewoneId(plek);
  return /(schooljaar|periode)$/i.test(plek) ? '2026-2027' : undefined;
}

/** Wat niet hoeft, maar wat een mutatie toch nodig heeft om iets te bewaren. */
export const gewoonOok = (pad: string): boolean => /\.aanmeldwachttijdWeken$/.test(pad);

/** Zet elke `versie` op 1: anders houdt zij elke mutatie na de eerste tegen, voordat de rest van de invoer wordt gelezen. */
export async function zetVersiesTerug({ prisma }: Pick<Database, 'prisma'>): Promise<void> {
  const tabellen = await prisma.$queryRaw<{ naam: string }[]>`
    select format('%I.%I', table_schema, table_name) as naam from information_schema.columns
    where column_name = 'versie' and table_schema in ('aanbod', 'activiteiten', 'scholen', 'wachttijden')`;
  for (const { naam } of tabellen) await prisma.$executeRawUnsafe(`update ${naam} set versie = 1 where versie <> 1`);
}
