export const WACHTTIJD = `onderwerpSoort: soort aanbod { id } school { id } peildatum aanmeldwachttijdWeken behandelwachttijdWeken
  aantalWachtenden vrijePlaatsen aanmeldstop toelichting gemeldOp gemeldDoor herkomst`;

interface Wachttijd {
  aanbod: { id: string } | null;
  school: { id: string } | null;
  gemeldOp: string;
}

/** Een meting uit het schema zoals zij in een bestand staat. */
export const alsWachttijd = (gegeven: object) => {
  const { aanbod, school, gemeldOp } = gegeven as Wachttijd;
  return { ...gegeven, onderwerp: (aanbod ?? school)?.id ?? '', gemeldOp: gemeldOp.slice(0, 10) };
};
