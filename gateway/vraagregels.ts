import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Grenzen } from '../schema/instellingen-grenzen.ts';

/** Regels over de vorm van een vraag. Zij gelden bij het valideren: een vraag die al eens is goedgekeurd, wordt niet opnieuw geteld. */
export const vraagregels = ({ VRAAG_DIEPTE, VRAAG_ALIASSEN }: Grenzen): ValidationRule[] => [
  maxDepthRule({
    n: VRAAG_DIEPTE,
    flattenFragments: true,
    ...meldt(`Deze vraag gaat dieper dan ${VRAAG_DIEPTE} lagen. Vraag minder diep, of verdeel haar over meer vragen.`),
  }) as ValidationRule,
  maxAliasesRule({
    n: VRAAG_ALIASSEN,
    ...meldt(`Deze vraag geeft meer dan ${VRAAG_ALIASSEN} velden een eigen naam. Verdeel haar over meer vragen.`),
  }) as ValidationRule,
];

/** Meldt de fout in onze woorden, en niet in het Engels van de regel. */
function meldt(boodschap: string) {
  const fout = new GraphQLError(boodschap, { extensions: { leesbaar: true, weigering: 'VRAAG_TE_GROOT' } });
  return {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(fout)],
  };
}
