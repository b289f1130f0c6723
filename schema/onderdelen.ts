/** De subgraphs van het huis. De volgorde bepaalt hun standaardpoort als zij los draaien. */
export const ONDERDELEN = ['aanbod', 'scholen', 'wachttijden', 'activiteiten', 'zoeken'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

export const isOnderdeel = (naam: string): naam is Onderdeel => (ONDERDELEN as readonly string[]).includes(naam);
