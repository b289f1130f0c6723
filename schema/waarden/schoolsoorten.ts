import { Prisma } from '../../prisma/generated/client/client.ts';
import type { Onderwijssoort } from '../../prisma/generated/client/enums.ts';
import { passendeSoorten } from './regels.ts';

/** Een school die als vo staat ingeschreven en daarnaast een van deze soorten noemt, heeft niet alle niveaus. */
const NADER: Onderwijssoort[] = ['PRO', 'VMBO', 'HAVO', 'VWO', 'GYMNASIUM'];

/** Staat voor een school die alleen als vo bekend is: welke niveaus zij heeft, zegt geen bron. */
const VO_ALGEMEEN = 'VO_ALGEMEEN';

export type Zoeksleutel = Onderwijssoort | typeof VO_ALGEMEEN;

/**
 * Waarop scholen worden gezocht bij een gevraagde soort. Zoals `passendeSoorten`: wie vo vraagt, vindt ook het vmbo. Omgekeerd past
 * een vo-school alleen bij vmbo als zij dat noemt, of als van haar geen niveaus bekend zijn. Een gymnasium is vwo, maar lang niet elk
 * vwo is een gymnasium.
 */
export function zoeksleutels(gevraagd: readonly Onderwijssoort[]): Zoeksleutel[] {
  const heelVo = gevraagd.includes('VO');
  const passend = passendeSoorten(gevraagd)
    .filter((soort) => soort !== 'VWO' || heelVo)
    .map((soort) => (soort === 'VO' && !heelVo ? VO_ALGEMEEN : soort));
  return [...new Set<Zoeksleutel>([...gevraagd, ...passend])];
}

/** De sleutels waarop een school te vinden is, uit haar kolom `onderwijssoorten`. */
export function schoolsleutels(soorten: readonly Onderwijssoort[]): Zoeksleutel[] {
  const algemeen = soorten.includes('VO') && !soorten.some((soort) => NADER.includes(soort));
  return algemeen ? [...soorten, VO_ALGEMEEN] : [...soorten];
}

/** `schoolsleutels` als voorwaarde voor Prisma. */
export function soortWaar(gevraagd: readonly Onderwijssoort[]): Prisma.SchoolWhereInput {
  const sleutels = zoeksleutels(gevraagd);
  const direct = sleutels.filter((sleutel): sleutel is Onderwijssoort => sleutel !== VO_ALGEMEEN);
  const algemeen: Prisma.SchoolWhereInput = {
    AND: [{ onderwijssoorten: { hasSome: ['VO'] } }, { NOT: { onderwijssoorten: { hasSome: NADER } } }],
  };
  return { OR: [{ onderwijssoorten: { hasSome: direct } }, ...(sleutels.includes(VO_ALGEMEEN) ? [algemeen] : [])] };
}

/** `schoolsleutels` als SQL, over een rij van `scholen."School"` die `rij` heet. Een test houdt de drie gelijk. */
export const SCHOOLSLEUTELS = Prisma.sql`(
  rij.onderwijssoorten::text[] || case
    when 'VO' = any (rij.onderwijssoorten::text[]) and not rij.onderwijssoorten::text[] && ${NADER}::text[]
    then array[${VO_ALGEMEEN}::text] else array[]::text[]
  end)`;
