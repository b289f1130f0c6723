import type { Kennis } from '../../search/kennis/index.ts';
import { frase, reeks } from '../../search/kennis/reeks.ts';
import type { GelezenVraag } from '../../search/vraag/lezen.ts';
import type { Oordeelvraag } from './vragen.ts';

export type Begripveld = 'leeftijd' | 'wijk' | 'onderwijssoort' | 'gratis' | 'themas';

/**
 * Welke velden verkeerd begrepen zijn. Leeftijd, wijk, onderwijssoort en gratis moeten precies kloppen: ook iets begrijpen dat er niet
 * staat, is fout. Van de thema's moet elk verwacht thema gevonden zijn; meer mag.
 */
export function fouteVelden({ begrepen: verwacht }: Oordeelvraag, gelezen: GelezenVraag, kennis: Kennis): Begripveld[] {
  const { begrepen, themas } = gelezen;
  const leeftijd = begrepen.flatMap((deel) =>
    deel.soort === 'LEEFTIJD' && deel.leeftijd !== null ? [deel.leeftijd] : [],
  )[0];
  const wijken = begrepen.flatMap((deel) => (deel.soort === 'WIJK' ? deel.codes : []));
  const soorten = begrepen.flatMap((deel) => (deel.soort === 'ONDERWIJSSOORT' ? [deel.onderwijssoort] : []));
  const gratis = begrepen.some((deel) => deel.soort === 'KOSTEN' && deel.gratis);
  const goedeWijken = [verwacht.wijkcode, ...(verwacht.wijkcodeOk ?? [])].filter((code) => code !== undefined);
  const klopt: Record<Begripveld, boolean> = {
    leeftijd: leeftijd === verwacht.leeftijd,
    wijk:
      goedeWijken.length === 0
        ? wijken.length === 0
        : wijken.length > 0 && wijken.every((code) => goedeWijken.includes(code)),
    onderwijssoort:
      verwacht.onderwijssoort === undefined
        ? soorten.length === 0
        : soorten.includes(verwacht.onderwijssoort.toUpperCase() as never),
    gratis: gratis === (verwacht.gratis ?? false),
    themas: (verwacht.themas ?? []).every((woord) =>
      codesVan(woord, kennis).some((code) => themas.some((thema) => thema.code === code)),
    ),
  };
  return (Object.keys(klopt) as Begripveld[]).filter((veld) => !klopt[veld]);
}

/** De thema's die met een los woord bedoeld kunnen zijn: die het in hun naam, synoniemen of bronwoorden hebben. */
export function codesVan(woord: string, { themas, ontleder }: Kennis): string[] {
  const zoek = frase(ontleder, reeks(ontleder, woord));
  return themas
    .filter(({ naam, synoniemen, bronLabels }) =>
      [naam, ...synoniemen, ...bronLabels].some((tekst) =>
        ` ${frase(ontleder, reeks(ontleder, tekst))} `.includes(` ${zoek} `),
      ),
    )
    .map(({ code }) => code);
}
