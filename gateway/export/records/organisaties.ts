import { BRONNEN, sleutels } from './velden.ts';

export const ORGANISATIE = `id naam alternatieveNamen soort regio omschrijving website telefoon status statusToelichting
  onderdeelVan { id } gefinancierdDoor { id } opmerking herkomst ${BRONNEN}`;

interface Organisatie {
  onderdeelVan: { id: string } | null;
  gefinancierdDoor: { id: string }[];
}

/** Een organisatie uit het schema zoals zij in een bestand staat. */
export const alsOrganisatie = (gegeven: object) => {
  const { onderdeelVan, gefinancierdDoor } = gegeven as Organisatie;
  return { ...gegeven, onderdeelVan: onderdeelVan?.id ?? null, gefinancierdDoor: sleutels(gefinancierdDoor) };
};
