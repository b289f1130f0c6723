import type { Regio } from '../../prisma/generated/client/enums.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import {
  geldendeRegios,
  leeftijdInvoer,
  leesLeeftijd,
  passendeSoorten,
  soortenVoorLeeftijd,
} from '../../schema/waarden/regels.ts';
import { wachttijdstatusEnum } from '../../schema/waarden/wachttijdstatus.ts';
import type { Kennis } from '../../search/kennis/index.ts';
import type { Keuze } from '../../search/zoekmachine.ts';
import { builder } from './builder.ts';
import { VindbaarsoortEnum } from './waarden.ts';

export const ZoekFilter = builder.inputType('ZoekFilter', {
  description:
    'Waaruit gekozen wordt. Wat leeg is, telt niet mee; wat is ingevuld, moet allemaal passen. Zonder gebied, wijk of herkomst telt de verzonnen Voorbeeldstad niet mee.',
  fields: (t) => ({
    soort: t.field({ type: [VindbaarsoortEnum], description: 'Alleen deze soorten records.' }),
    thema: t.idList({ description: 'Een van deze thema’s; bij een hoofdthema tellen de thema’s eronder mee.' }),
    leeftijd: t.field({
      type: leeftijdInvoer(builder),
      description: 'Voor deze leeftijd of leeftijden. Wat zeker niet past, valt af.',
    }),
    onderwijssoort: t.field({
      type: [gedeeldeEnum(builder, 'Onderwijssoort')],
      description: 'Een van deze soorten onderwijs. Wat voor het hele vo is, past ook bij vmbo, havo en vwo.',
    }),
    voorWie: t.field({ type: [gedeeldeEnum(builder, 'VoorWie')], description: 'Bedoeld voor een van hen.' }),
    ookOnbekend: t.boolean({
      defaultValue: true,
      description:
        'Telt mee waarvan leeftijd, onderwijssoort of voor wie niet bekend is. Standaard wel: het zou kunnen passen.',
    }),
    wijk: t.id({
      description:
        'In deze wijk (CBS-code), of voor het hele gebied waar de wijk in ligt. Scholen alleen in de wijk zelf.',
    }),
    regio: t.field({ type: [gedeeldeEnum(builder, 'Regio')], description: 'Precies een van deze gebieden.' }),
    geldigIn: t.field({
      type: gedeeldeEnum(builder, 'Regio'),
      description: 'Geldig in dit gebied: ook wat voor een groter gebied geldt.',
    }),
    gratis: t.boolean({ description: 'Waar: zeker gratis. Onwaar: zeker niet gratis. Onbekend valt bij beide af.' }),
    ondersteuningsniveau: t.field({
      type: [gedeeldeEnum(builder, 'Ondersteuningsniveau')],
      description: 'Een van deze niveaus.',
    }),
    wachttijdstatus: t.field({
      type: [wachttijdstatusEnum(builder)],
      description: 'Een van deze standen van de wachttijd.',
    }),
    herkomst: t.field({ type: [gedeeldeEnum(builder, 'Herkomst')], description: 'Een van deze herkomsten.' }),
  }),
});

type Filter = typeof ZoekFilter.$inferInput;

/** Maakt van een filter een keuze. Een onbekende code of onmogelijke waarde is een fout met zijn veld. */
export function leesKeuze(filter: Filter, kennis: Kennis): Keuze {
  const regios = gebieden(filter);
  return {
    ...(filter.soort?.length ? { soort: [...filter.soort] } : {}),
    ...(filter.thema?.length ? { themas: themas(filter.thema, kennis) } : {}),
    ...(filter.leeftijd ? { leeftijd: leeftijd(filter.leeftijd) } : {}),
    ...(filter.onderwijssoort?.length ? { onderwijssoorten: passendeSoorten(filter.onderwijssoort) } : {}),
    ...(filter.voorWie?.length ? { voorWie: [...filter.voorWie] } : {}),
    ...(filter.ookOnbekend === false ? { zonderOnbekend: true } : {}),
    ...(filter.wijk != null ? { wijk: wijk(filter.wijk, kennis) } : {}),
    ...(regios.length > 0 ? { regios } : {}),
    ...(filter.gratis != null ? { kosten: [filter.gratis ? 'GRATIS' : 'BETAALD'] } : {}),
    ...(filter.ondersteuningsniveau?.length ? { niveaus: [...filter.ondersteuningsniveau] } : {}),
    ...(filter.wachttijdstatus?.length ? { wachttijdstatussen: [...filter.wachttijdstatus] } : {}),
    ...(filter.herkomst?.length ? { herkomsten: [...filter.herkomst] } : {}),
  };
}

/** Alleen wat eruitziet als een code komt in een fout terug: wat iemand anders invult, kan over een kind gaan. */
const getoond = (code: string, vorm: RegExp): string => (vorm.test(code) ? `code ${code}` : 'deze code');

function gebieden({ regio, geldigIn }: Filter): Regio[] {
  if (!geldigIn) return [...(regio ?? [])];
  const ruim = geldendeRegios(geldigIn);
  if (!regio?.length) return ruim;
  const beide = regio.filter((gebied) => ruim.includes(gebied));
  if (beide.length > 0) return beide;
  throw invoerFout(
    'filter.geldigIn',
    `Wat voor ${regio.join(' of ')} is, geldt niet in ${geldigIn}. Kies een van de twee.`,
  );
}

function themas(codes: readonly string[], { themas: alle }: Kennis): string[] {
  const onbekend = codes.find((code) => !alle.some((thema) => thema.code === code));
  if (onbekend !== undefined) {
    throw invoerFout(
      'filter.thema',
      `Er is geen thema met ${getoond(onbekend, /^[a-z]{2,20}(?:-[a-z]{1,20}){0,6}$/)}. Vraag \`themas\` voor alle codes.`,
    );
  }
  return alle
    .filter(({ code, ouderCode }) => codes.includes(code) || codes.includes(ouderCode ?? ''))
    .map(({ code }) => code);
}

function leeftijd(invoer: NonNullable<Filter['leeftijd']>): NonNullable<Keuze['leeftijd']> {
  const { van, tot } = leesLeeftijd('filter.leeftijd', invoer);
  return { van, tot, soorten: soortenVoorLeeftijd(van, tot) };
}

function wijk(code: string, { wijken }: Kennis): NonNullable<Keuze['wijk']> {
  const gevonden = wijken.find((een) => een.code === code);
  if (!gevonden) {
    throw invoerFout(
      'filter.wijk',
      `Er is geen wijk met ${getoond(code, /^[A-Z]{2}\d{4,8}$/)}. Vraag \`wijken\` voor alle codes.`,
    );
  }
  return { codes: [code], gebieden: geldendeRegios(gevonden.regio) };
}
