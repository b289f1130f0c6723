import {
  groepeer,
  koppelRegisters,
  legUit,
  type Rij,
  schrijfCsv,
  vergelijk,
  zoekDubbelingen,
} from '../search/dubbelingen/index.ts';
import { leesTabel, schrijfAlles } from './hulp/dubbelingbestand.ts';
import { leesDubbelingkeuze } from './hulp/dubbelingkeuze.ts';
import { eenmalig } from './hulp/hoofd.ts';

/** Ook wat te onzeker is om te noemen, telt mee in het gemiddelde van een groep. */
const TELT_MEE = 0.01;

/**
 * `npm run dubbelingen -- bestand.csv --velden 'kolom:soort,...' --uit paren.csv`: zoekt welke rijen hetzelfde zijn, zonder
 * voorbeelden, en legt elk paar uit. Met `--tegen tweede.csv` koppelt het twee bestanden één op één; met `--clusters` schrijft het ook
 * bij welke groep elke rij hoort. Er wordt niets samengevoegd.
 */
await eenmalig(async () => {
  const { bestand, tegen, velden, uit, clusters, id, minimum } = leesDubbelingkeuze(process.argv.slice(2));
  const begin = performance.now();
  const links = (await leesTabel(bestand, velden, id)).rijen;
  const rechts = tegen === undefined ? links : (await leesTabel(tegen, velden, id)).rijen;
  const { model, paren: alle } =
    tegen === undefined
      ? zoekDubbelingen(links, velden, clusters === undefined ? minimum : Math.min(minimum, TELT_MEE))
      : koppelRegisters(links, rechts, velden, minimum);
  const paren = alle.filter(({ kans }) => kans >= minimum);
  const noem = (rijen: readonly Rij[], rij: number) => (id === undefined ? rij + 1 : (rijen[rij]?.[id] ?? ''));
  const regels = paren.map(({ a, b, kans }) => {
    const uitleg = legUit(vergelijk(model, links[a] ?? {}, rechts[b] ?? {}));
    return [noem(links, a), noem(rechts, b), kans.toFixed(4), uitleg];
  });
  const bestanden = new Map([[uit, schrijfCsv(['a', 'b', 'kans', 'uitleg'], regels)]]);
  if (clusters !== undefined) {
    const groepen = groepeer(links.length, alle, { minimum });
    const rijen = Array.from(groepen, (groep, rij) => [noem(links, rij), groep + 1]);
    bestanden.set(clusters, schrijfCsv(['rij', 'cluster'], rijen));
  }
  await schrijfAlles(bestanden);
  const seconden = ((performance.now() - begin) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  console.log(`${paren.length.toLocaleString('nl-NL')} paren in ${uit}. Dat duurde ${seconden} s.`);
});
