import type { Prisma } from '../../prisma/generated/client/client.ts';
import { type Bekende, eisBekend } from '../../schema/bekend.ts';
import type { Context } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { HSDS_IDS, sleutelsVan } from '../../schema/hsds.ts';
import { bevat } from '../../schema/tekst.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import {
  geldendeRegios,
  leeftijdInvoer,
  leesLeeftijd,
  passendeSoorten,
  soortenVoorLeeftijd,
  zonderVoorbeeld,
} from '../../schema/waarden/regels.ts';
import { zichtbareActiviteit } from '../../schema/zichtbaar.ts';
import { builder } from './builder.ts';
import { vormenVanWoord } from './matchen/woorden.ts';
import { Deelnamevorm, Domein, Momentsoort, Speelniveau, Toegankelijkheid, Weekdag } from './waarden.ts';

export const ActiviteitFilter = builder.inputType('ActiviteitFilter', {
  description:
    'Welke activiteiten. Wat leeg is, telt niet mee; wat is ingevuld, moet allemaal passen. Zonder gebied (`regio`, `geldigIn`), wijk, aanbieder of herkomst telt de verzonnen Voorbeeldstad niet mee.',
  fields: (t) => ({
    hsdsIds: t.idList({ description: HSDS_IDS }),
    domein: t.field({ type: [Domein], description: 'In een van deze gebieden.' }),
    thema: t.idList({ description: 'Een van deze thema’s; bij een hoofdthema tellen de thema’s eronder mee.' }),
    interesse: t.stringList({
      description:
        'Een van deze interesses, zoals voetbal, elk van minstens drie letters. Enkelvoud en meervoud zijn gelijk.',
    }),
    leeftijd: t.field({
      type: leeftijdInvoer(builder),
      description:
        'Voor deze leeftijd of leeftijden. Is van een activiteit alleen de soort onderwijs bekend, dan valt af wat daar zeker niet bij past.',
    }),
    onderwijssoort: t.field({
      type: [gedeeldeEnum(builder, 'Onderwijssoort')],
      description: 'Een van deze soorten onderwijs. Wat voor het hele vo is, past ook bij vmbo, havo en vwo.',
    }),
    ookOnbekend: t.boolean({
      defaultValue: true,
      description:
        'Tellen activiteiten mee waarvan leeftijd of onderwijssoort niet bekend is. Standaard wel: het zou kunnen passen.',
    }),
    precies: t.boolean({
      defaultValue: false,
      description:
        'Bij `thema`, `interesse` en `onderwijssoort`: alleen activiteiten waar die waarde zelf bij staat, en niet wat ermee te maken heeft.',
    }),
    wijk: t.id({
      description: 'Activiteiten van deze wijk (CBS-code), en die voor het hele gebied waar de wijk in ligt.',
    }),
    alleenInWijk: t.boolean({ defaultValue: false, description: 'Bij `wijk`: alleen activiteiten van de wijk zelf.' }),
    regio: t.field({ type: [gedeeldeEnum(builder, 'Regio')], description: 'Precies een van deze gebieden.' }),
    geldigIn: t.field({
      type: gedeeldeEnum(builder, 'Regio'),
      description: 'Geldig in dit gebied: ook activiteiten van een groter gebied, zoals een landelijk programma.',
    }),
    dag: t.field({ type: [Weekdag], description: 'Op een van deze dagen. Onbekend valt af.' }),
    momentsoort: t.field({ type: [Momentsoort], description: 'Op een van deze momenten. Onbekend valt af.' }),
    gratis: t.boolean({ description: 'Waar: zeker gratis. Onwaar: zeker niet gratis. Onbekend valt bij beide af.' }),
    maximumPerJaar: t.float({ description: 'Kost hoogstens zoveel euro per jaar. Onbekend valt af.' }),
    toegankelijkheid: t.field({ type: [Toegankelijkheid], description: 'Voor al deze behoeften. Onbekend valt af.' }),
    vorm: t.field({ type: [Deelnamevorm], description: 'Een van deze vormen; wie beide biedt, past ook.' }),
    niveau: t.field({ type: [Speelniveau], description: 'Een van deze niveaus; wie alle biedt, past ook.' }),
    status: t.field({ type: [gedeeldeEnum(builder, 'Status')], description: 'Een van deze statussen.' }),
    herkomst: t.field({ type: [gedeeldeEnum(builder, 'Herkomst')], description: 'Een van deze herkomsten.' }),
    vrijePlaats: t.boolean({ description: 'Waar: zeker plek. Onwaar: zeker vol. Onbekend valt bij beide af.' }),
    aanbieder: t.id({ description: 'Aangeboden door deze organisatie.' }),
    gewijzigdSinds: t.field({ type: 'Tijdstip', description: 'Veranderd op of na dit moment.' }),
  }),
});

/** Korter zit in te veel namen: `in` staat ook in tuinieren. */
const KORTSTE_INTERESSE = 3;

type Filter = typeof ActiviteitFilter.$inferInput;
type Waar = Prisma.ActiviteitWhereInput;

/** Maakt van een filter de voorwaarde voor de database, voor wie het vraagt. Een onbekende code of onmogelijke waarde is een fout met zijn veld. */
export async function activiteitWaar(filter: Filter, { prisma, wie }: Context): Promise<Waar> {
  const { maximumPerJaar: maximum } = filter;
  if (maximum != null && maximum < 0) {
    throw invoerFout('filter.maximumPerJaar', `Een bedrag is nooit minder dan 0 euro; gevraagd is ${maximum}.`);
  }
  const { hsdsIds, regio, geldigIn, wijk, aanbieder, herkomst, precies } = filter;
  const voorbeeld = zonderVoorbeeld(hsdsIds, regio, geldigIn, wijk, aanbieder, herkomst);
  const deel: Waar[] = [zichtbareActiviteit(wie), voorbeeld, doelgroepWaar(filter), meedoenWaar(filter)];
  const bekend = await eisBekend(
    [
      { veld: 'filter.thema', soort: 'THEMA', codes: filter.thema },
      { veld: 'filter.wijk', soort: 'WIJK', codes: wijk },
      { veld: 'filter.aanbieder', soort: 'ORGANISATIE', codes: aanbieder },
    ],
    (where) => prisma.activiteitBekend.findMany({ where }),
  );
  const gekozenWijk = bekend.wijk(wijk);
  if (filter.domein?.length) deel.push({ domein: { in: filter.domein } });
  if (hsdsIds?.length) deel.push({ id: { in: await sleutelsVan(prisma, 'activiteit', hsdsIds) } });
  if (filter.gewijzigdSinds) deel.push({ gewijzigdOp: { gte: filter.gewijzigdSinds } });
  if (filter.thema?.length)
    deel.push({ themas: { hasSome: precies ? filter.thema : bekend.metKinderen(filter.thema) } });
  if (filter.interesse?.length) {
    deel.push(precies ? { interesses: { hasSome: filter.interesse } } : { OR: filter.interesse.map(interesseWaar) });
  }
  if (gekozenWijk) deel.push(wijkWaar(gekozenWijk, filter.alleenInWijk === true));
  if (filter.regio?.length) deel.push({ regio: { in: filter.regio } });
  if (filter.geldigIn) deel.push({ regio: { in: geldendeRegios(filter.geldigIn) } });
  if (filter.gratis != null) deel.push({ kostenVoorGebruiker: filter.gratis ? 'GRATIS' : 'BETAALD' });
  if (maximum != null) deel.push({ OR: [{ kostenVoorGebruiker: 'GRATIS' }, { kostenPerJaar: { lte: maximum } }] });
  if (filter.status?.length) deel.push({ status: { in: filter.status } });
  if (filter.herkomst?.length) deel.push({ herkomst: { in: filter.herkomst } });
  if (filter.aanbieder != null) {
    deel.push({ organisaties: { some: { organisatieId: filter.aanbieder, rol: 'AANBIEDER' } } });
  }
  return { AND: deel };
}

function doelgroepWaar({ leeftijd, onderwijssoort, ookOnbekend, precies }: Filter): Waar {
  const onbekend = ookOnbekend !== false;
  const deel: Waar[] = [];
  if (leeftijd) {
    const { van, tot } = leesLeeftijd('filter.leeftijd', leeftijd);
    deel.push(
      { OR: [{ leeftijdVan: null }, { leeftijdVan: { lte: tot } }] },
      { OR: [{ leeftijdTot: null }, { leeftijdTot: { gte: van } }] },
    );
    const bekend: Waar[] = [{ leeftijdVan: { not: null } }, { leeftijdTot: { not: null } }];
    const kan: Waar[] = [
      { onderwijssoorten: { isEmpty: true } },
      { onderwijssoorten: { hasSome: soortenVoorLeeftijd(van, tot) } },
    ];
    deel.push({ OR: onbekend ? [...bekend, ...kan] : bekend });
  }
  if (onderwijssoort?.length) {
    const past: Waar = { onderwijssoorten: { hasSome: precies ? onderwijssoort : passendeSoorten(onderwijssoort) } };
    deel.push(onbekend && !precies ? { OR: [past, { onderwijssoorten: { isEmpty: true } }] } : past);
  }
  return { AND: deel };
}

function meedoenWaar({ dag, momentsoort, toegankelijkheid, vorm, niveau, vrijePlaats }: Filter): Waar {
  return {
    AND: [
      dag?.length ? { momenten: { some: { dag: { in: dag } } } } : {},
      momentsoort?.length ? { momentsoorten: { hasSome: momentsoort } } : {},
      toegankelijkheid?.length ? { toegankelijkheid: { hasEvery: toegankelijkheid } } : {},
      vorm?.length ? { vorm: { in: [...vorm, 'BEIDE'] } } : {},
      niveau?.length ? { niveau: { in: [...niveau, 'ALLE'] } } : {},
      typeof vrijePlaats === 'boolean' ? { vrijePlaatsen: vrijePlaats ? { gt: 0 } : 0 } : {},
    ],
  };
}

/** Een interesse staat bij de interesses, in enkelvoud of meervoud, of is een deel van de naam of de soort. */
function interesseWaar(interesse: string): Waar {
  const { vormen, stam } = vormenVanWoord(interesse);
  if (stam.replaceAll(' ', '').length < KORTSTE_INTERESSE) {
    throw invoerFout(
      'filter.interesse',
      'Schrijf een interesse als een woord van minstens drie letters, zoals voetbal.',
    );
  }
  return { OR: [{ interesses: { hasSome: vormen } }, { naam: bevat(stam) }, { soort: bevat(stam) }] };
}

function wijkWaar({ code, regio }: Bekende, alleenInWijk: boolean): Waar {
  const inWijk: Waar = { wijken: { hasSome: [code] } };
  if (alleenInWijk || !regio) return inWijk;
  return { OR: [inWijk, { wijken: { isEmpty: true }, regio: { in: geldendeRegios(regio) } }] };
}
