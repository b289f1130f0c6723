import { Prisma } from '../prisma/generated/client/client.ts';
import type { Rol, Trede } from '../prisma/generated/client/enums.ts';
import { hoogsteTrede, TREDEN } from '../prisma/regels/trede.ts';
import type { Wie } from './toegang.ts';

/** De hoogste trede waarop iemand met een rol werkt; leeg is geen enkele (besluit 0017). Een aanmelding kan een hogere noemen. */
export const TREDE_VAN_ROL: Readonly<Record<Rol, Trede | null>> = {
  PUBLIEK: null,
  COACH: 'BASIS',
  SCHOOL: 'BASIS_PLUS',
  AANBIEDER: 'BASIS_PLUS',
  PROFESSIONAL: 'EXTRA',
  STEUNPUNT: 'TLV',
  REGISSEUR: 'JEUGDHULP',
  BEHEERDER: 'JEUGDHULP',
};

/**
 * De hoogste trede waarop iemand werkt: die van zijn rol, of een hogere die zijn aanmelding noemt. Leeg: hij ziet alleen wat voor iedereen
 * is. Wie hier geen rol heeft, heeft ook geen trede.
 */
export const tredeVan = ({ rol, trede }: Wie): Trede | null =>
  rol === 'PUBLIEK' ? null : hoogsteTrede(TREDE_VAN_ROL[rol], trede ?? null);

/** De trede met deze naam, met hoofdletters of zonder en met een streepje of een laag streepje; niets als die er niet is. */
export const alsTrede = (naam: unknown): Trede | undefined =>
  typeof naam === 'string' ? TREDEN.find((trede) => trede === naam.toUpperCase().replaceAll('-', '_')) : undefined;

/** Hoe een trede buiten GraphQL heet, zoals basis-plus. */
export const tredenaam = (trede: Trede): string => trede.toLowerCase().replaceAll('_', '-');

/** De treden tot en met deze. */
export const tredenTot = (trede: Trede | null): Trede[] =>
  trede === null ? [] : TREDEN.slice(0, TREDEN.indexOf(trede) + 1);

/** Op de hoogste trede is alles te zien: dan is er geen voorwaarde nodig. */
export const zietAlles = (trede: Trede | null): boolean => trede === TREDEN.at(-1);

/** Of wie op deze trede werkt, een record met deze `vanafTrede` ziet. */
export const ziet = (trede: Trede | null, vanafTrede: Trede | null): boolean =>
  vanafTrede === null || tredenTot(trede).includes(vanafTrede);

/** De voorwaarde voor wat iemand op deze trede ziet, voor elke tabel met een kolom `vanafTrede`. */
export function tredeWaar(trede: Trede | null): {
  vanafTrede?: null;
  OR?: [{ vanafTrede: null }, { vanafTrede: { in: Trede[] } }];
} {
  if (zietAlles(trede)) return {};
  if (trede === null) return { vanafTrede: null };
  return { OR: [{ vanafTrede: null }, { vanafTrede: { in: tredenTot(trede) } }] };
}

/** Als `tredeWaar`, voor een vraag in SQL; `tabel` is de naam van de tabel daarin. */
export function tredeSql(trede: Trede | null, tabel: string): Prisma.Sql {
  if (zietAlles(trede)) return Prisma.sql`true`;
  const kolom = Prisma.raw(`${tabel}."vanafTrede"`);
  if (trede === null) return Prisma.sql`${kolom} is null`;
  return Prisma.sql`(${kolom} is null or ${kolom} <= ${trede}::gedeeld."Trede")`;
}
