/** Hoeveel er tegelijk mag lopen in een gateway, en voor één gebruiker. */
export interface Meeste {
  samen: number;
  perKlant: number;
}

/** Geeft een plek, en een functie die haar teruggeeft; nog eens teruggeven doet niets. Zonder plek `undefined`. */
export function maakPlekken({ samen, perKlant }: Meeste): (klant: string) => (() => void) | undefined {
  const bezet = new Map<string, number>();
  const totaal = () => [...bezet.values()].reduce((som, aantal) => som + aantal, 0);
  return (klant) => {
    const eigen = bezet.get(klant) ?? 0;
    if (eigen >= perKlant || totaal() >= samen) return undefined;
    bezet.set(klant, eigen + 1);
    let terug = false;
    return () => {
      if (terug) return;
      terug = true;
      const over = (bezet.get(klant) ?? 1) - 1;
      if (over > 0) bezet.set(klant, over);
      else bezet.delete(klant);
    };
  };
}
