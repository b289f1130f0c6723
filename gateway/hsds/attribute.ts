import { hsdsId } from './id.ts';
import type { TaxonomyTerm } from './taxonomy-term.ts';

/** HSDS `attribute`: hangt een term aan een service. `link_type` zegt uit welke indeling. */
export const alsAttribute = (serviceId: string, linkType: string, term: TaxonomyTerm) => ({
  id: hsdsId('attribute', serviceId, term.id),
  link_id: serviceId,
  link_entity: 'service',
  link_type: linkType,
  taxonomy_term_id: term.id,
  taxonomy_term: term,
});
