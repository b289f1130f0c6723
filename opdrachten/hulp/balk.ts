import { Presets, SingleBar } from 'cli-progress';

export type Meld = (gedaan: number, totaal: number, wat: string) => void;

/** Een voortgangsbalk; zonder terminal een regel per stap. */
export function maakBalk(titel: string): { meld: Meld; klaar: () => void } {
  if (!process.stderr.isTTY) {
    let vorige = '';
    return {
      meld: (_gedaan, _totaal, wat) => {
        if (wat !== vorige) console.error(`${titel}: ${wat}`);
        vorige = wat;
      },
      klaar: () => {},
    };
  }
  const balk = new SingleBar(
    { format: `${titel} {bar} {percentage}% | {wat}`, clearOnComplete: true, stopOnComplete: true },
    Presets.shades_classic,
  );
  let loopt = false;
  return {
    meld: (gedaan, totaal, wat) => {
      if (!loopt) balk.start(totaal, gedaan, { wat });
      loopt = true;
      balk.setTotal(totaal);
      balk.update(gedaan, { wat });
    },
    klaar: () => balk.stop(),
  };
}
