import { hsdsId } from './id.ts';

/** De indelingen die dit overzicht gebruikt. */
export const INDELINGEN = {
  thema: { name: 'Thema’s', description: 'Waar aanbod over gaat: hoofdthema’s, en thema’s die daaronder vallen.' },
  ondersteuningsniveau: {
    name: 'Ondersteuningsniveau',
    description: 'Hoe zwaar de ondersteuning is, van licht naar zwaar.',
  },
  onderwijssoort: { name: 'Onderwijssoort', description: 'De soorten onderwijs waarvoor aanbod bedoeld is.' },
} as const;

export type Indeling = keyof typeof INDELINGEN;

export const taxonomyId = (indeling: Indeling): string => hsdsId('taxonomy', indeling);

/** HSDS `taxonomy`. */
export const alsTaxonomy = (indeling: Indeling) => ({ id: taxonomyId(indeling), ...INDELINGEN[indeling] });

export const alleTaxonomies = () => (Object.keys(INDELINGEN) as Indeling[]).map(alsTaxonomy);
