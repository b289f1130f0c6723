import { Herkomst } from '../../prisma/generated/client/enums.ts';
import type { Context } from '../../schema/context.ts';
import type { Stel } from '../uitwisseling/stel.ts';
import type { Thema } from './bron.ts';
import { alleTermen, type TaxonomyTerm } from './taxonomy-term.ts';
import { TERMEN } from './vragen.ts';

/** Alle termen, ook die alleen in Voorbeeldstad voorkomen: haar gegevens verwijzen ernaar. */
export async function leesTermen(stel: Stel, context: Context): Promise<TaxonomyTerm[]> {
  const { themas, interesses } = await stel<{ themas: Thema[] | null; interesses: string[] | null }>(context, TERMEN, {
    herkomst: Object.values(Herkomst),
  });
  return alleTermen(themas ?? [], interesses ?? []);
}
