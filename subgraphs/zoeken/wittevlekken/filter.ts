import { invoerFout } from '../../../schema/fouten.ts';
import { gedeeldeEnum } from '../../../schema/waarden/enums.ts';
import type { Matrix } from '../../../search/wittevlekken/matrix.ts';
import type { Vlek } from '../../../search/wittevlekken/vormen.ts';
import { builder } from '../builder.ts';
import { toonbaar } from '../codes.ts';
import { LeeftijdsgroepEnum } from '../waarden.ts';
import { OordeelEnum } from './waarden.ts';

export const WitteVlekkenFilter = builder.inputType('WitteVlekkenFilter', {
  description: 'Welke cellen. Wat leeg is, telt niet mee; wat is ingevuld, moet allemaal passen.',
  fields: (t) => ({
    wijk: t.idList({ description: 'Een van deze wijken (CBS-codes).' }),
    thema: t.idList({ description: 'Een van deze thema’s; bij een hoofdthema tellen de thema’s eronder.' }),
    leeftijdsgroep: t.field({ type: [LeeftijdsgroepEnum], description: 'Een van deze leeftijdsgroepen.' }),
    niveau: t.field({
      type: [gedeeldeEnum(builder, 'Ondersteuningsniveau')],
      description: 'Een van deze niveaus; vraag dan ook `per: NIVEAU`.',
    }),
    oordeel: t.field({ type: [OordeelEnum], description: 'Een van deze oordelen.' }),
  }),
});

export type Filter = typeof WitteVlekkenFilter.$inferInput;

/** Zonder drempel blijft weg wat helemaal gedekt is. */
export const STANDAARD_DREMPEL = 1;

/** De laagste score die meetelt. */
export function leesDrempel(drempel: number | null | undefined): number {
  const score = drempel ?? STANDAARD_DREMPEL;
  if (score >= 0 && score <= 100) return score;
  throw invoerFout('drempel', `Geef een score van 0 tot en met 100; gevraagd is ${score}.`);
}

/** De cellen die passen. Een onbekende code, of een niveau waar niet op verdeeld is, is een fout met haar veld. */
export function kies({ vlekken, wijken, themas }: Matrix, filter: Filter, drempel: number): Vlek[] {
  eisBekend('filter.wijk', 'wijk in dit gebied', filter.wijk, wijken);
  eisBekend('filter.thema', 'thema', filter.thema, themas);
  if (filter.niveau?.length && vlekken.every(({ niveau }) => niveau === null)) {
    throw invoerFout('filter.niveau', 'Kies niveaus in `witteVlekken` met `per: NIVEAU`.');
  }
  const gekozen = filter.thema ?? [];
  const codes = themas.filter((thema) => gekozen.includes(thema.code) || gekozen.includes(thema.ouderCode ?? ''));
  const past = [
    uitLijst(filter.wijk, (vlek) => vlek.wijk),
    uitLijst(
      codes.map(({ code }) => code),
      (vlek) => vlek.onderwerp,
    ),
    uitLijst(filter.leeftijdsgroep, (vlek) => vlek.groep),
    uitLijst(filter.niveau, (vlek) => vlek.niveau),
    uitLijst(filter.oordeel, (vlek) => vlek.oordeel),
  ];
  return vlekken.filter((vlek) => vlek.score >= drempel && past.every((voorwaarde) => voorwaarde(vlek)));
}

/** Een lege lijst laat alles door. */
function uitLijst(lijst: readonly string[] | null | undefined, waarde: (vlek: Vlek) => string | null) {
  const set = new Set<string | null>(lijst);
  return (vlek: Vlek): boolean => set.size === 0 || set.has(waarde(vlek));
}

function eisBekend(
  veld: string,
  wat: string,
  codes: readonly string[] | null | undefined,
  bekend: readonly { code: string }[],
): void {
  const onbekend = codes?.find((code) => !bekend.some((een) => een.code === code));
  if (onbekend !== undefined) {
    const zoek = veld === 'filter.wijk' ? 'wijken' : 'themas';
    throw invoerFout(veld, `Er is geen ${wat} met code${toonbaar(onbekend)}. Vraag \`${zoek}\` voor alle codes.`);
  }
}
