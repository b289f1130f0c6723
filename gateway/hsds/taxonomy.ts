import { hsdsId } from './id.ts';

/** De indelingen die dit overzicht gebruikt. */
export const INDELINGEN = {
  thema: { name: 'Thema’s', description: 'Waar aanbod over gaat: hoofdthema’s, en thema’s die daaronder vallen.' },
  ondersteuningsniveau: {
    name: 'Ondersteuningsniveau',
    description: 'Hoe zwaar de ondersteuning is, van licht naar zwaar.',
  },
  onderwijssoort: { name: 'Onderwijssoort', description: 'De soorten onderwijs waarvoor aanbod bedoeld is.' },
  domein: { name: 'Domein', description: 'Het gebied waar een activiteit bij hoort.' },
  interesse: { name: 'Interesse', description: 'Waar een kind op zoekt dat iets wil doen.' },
} as const;

export type Indeling = keyof typeof INDELINGEN;

export const taxonomyId = (indeling: Indeling): string => hsdsId('taxonomy', indeling);

/** HSDS `taxonomy`. */
const alsTaxonomy = (indeling: Indeling) => ({ id: taxonomyId(indeling), ...INDELINGEN[indeling] });

export const alleTaxonomies = () => (Object.keys(INDELINGEN) as Indeling[]).map(alsTaxonomy);
