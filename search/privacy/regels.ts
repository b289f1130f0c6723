/** Wat er uit een vraag geknipt kan worden. */
export const PERSOONSGEGEVENS = ['BSN', 'REKENING', 'TELEFOON', 'EMAIL', 'ADRES', 'GEBOORTEDATUM', 'NAAM'] as const;
export type Persoonsgegeven = (typeof PERSOONSGEGEVENS)[number];

/** Een regel knipt wat het patroon pakt, als `mits` het ermee eens is; die ziet niet wat het patroon als `genoemd` pakte. */
export interface Knipregel {
  soort: Persoonsgegeven;
  patroon: RegExp;
  mits?: (gepakt: string) => boolean;
}

/** Los van letters en cijfers ervoor en erna. */
export const LOS_VOOR = '(?<![\\p{L}\\p{M}\\p{N}])';
export const LOS_NA = '(?![\\p{L}\\p{M}\\p{N}])';

export const cijfersVan = (tekst: string): string => tekst.replace(/\D/g, '');
