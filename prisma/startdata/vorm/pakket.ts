import * as aanbod from './aanbod.ts';
import * as activiteiten from './activiteiten.ts';
import * as scholen from './scholen.ts';
import * as wachttijden from './wachttijden.ts';

/**
 * Alles wat in één keer geladen kan worden: de startgegevens, een import of een stuk Voorbeeldstad. De volgorde is die van het
 * laden: wat verwezen wordt, komt vóór wie verwijst.
 */
export const vormen = {
  themas: aanbod.thema,
  organisaties: aanbod.organisatie,
  gemeenten: aanbod.gemeente,
  wijken: aanbod.wijk,
  aanbod: aanbod.aanbod,
  routes: aanbod.route,
  begrippen: aanbod.begrip,
  scholen: scholen.school,
  sopKader: scholen.kaderonderdeel,
  profielen: scholen.profiel,
  normen: wachttijden.norm,
  metingen: wachttijden.meting,
  regelingen: activiteiten.regeling,
  activiteiten: activiteiten.activiteit,
  vervallenActiviteiten: activiteiten.vervallen,
} as const;

export type Soort = keyof typeof vormen;
export type Pakket = {
  themas: aanbod.Thema[];
  organisaties: aanbod.Organisatie[];
  gemeenten: aanbod.Gemeente[];
  wijken: aanbod.Wijk[];
  aanbod: aanbod.Aanbod[];
  routes: aanbod.Route[];
  begrippen: aanbod.Begrip[];
  scholen: scholen.School[];
  sopKader: scholen.Kaderonderdeel[];
  profielen: scholen.Profiel[];
  normen: wachttijden.Norm[];
  metingen: wachttijden.Meting[];
  regelingen: activiteiten.Regeling[];
  activiteiten: activiteiten.Activiteit[];
  vervallenActiviteiten: activiteiten.Vervallen[];
};
