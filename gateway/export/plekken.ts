/** Hoeveel exports een gateway tegelijk maakt, en hoeveel voor één gebruiker: een export vraagt zo veel als honderden gewone verzoeken. */
const MEESTE = 8;
const MEESTE_PER_KLANT = 2;

/** Geeft een plek, en een functie die haar teruggeeft. Zonder plek `undefined`. */
export function maakPlekken(): (klant: string) => (() => void) | undefined {
  const bezet = new Map<string, number>();
  const totaal = () => [...bezet.values()].reduce((som, aantal) => som + aantal, 0);
  return (klant) => {
    const eigen = bezet.get(klant) ?? 0;
    if (eigen >= MEESTE_PER_KLANT || totaal() >= MEESTE) return undefined;
    bezet.set(klant, eigen + 1);
    return () => {
      const over = (bezet.get(klant) ?? 1) - 1;
      if (over > 0) bezet.set(klant, over);
      else bezet.delete(klant);
    };
  };
}
