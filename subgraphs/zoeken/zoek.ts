import { leesFirst } from '../../schema/bladeren.ts';
import type { Context } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import type { Wie } from '../../schema/toegang.ts';
import { tredeVan } from '../../schema/trede.ts';
import { paginaArgs, paginaInfoType } from '../../schema/verbinding.ts';
import { type Soortgrenzen, soortgrenzen, staatVan } from '../../search/actualiteit.ts';
import { zoekerVan } from '../../search/dienst.ts';
import type { Kennis } from '../../search/kennis/index.ts';
import { signaalsleutel, telSignaal } from '../../search/signalen.ts';
import { telVondsten } from '../../search/vondsten.ts';
import { sleutelVan } from '../../search/vormen.ts';
import type { Zoekresultaat, Zoekvraag } from '../../search/zoeker.ts';
import { FACETTEN, type Facetnaam, ZoekmachineFout } from '../../search/zoekmachine.ts';
import { BegrepenType, begrepenDelen } from './begrepen.ts';
import { builder } from './builder.ts';
import { leesPlaats, schrijfPlaats } from './cursor.ts';
import { ZoekfacettenType } from './facetten.ts';
import { leesKeuze, ZoekFilter } from './filter.ts';
import { type Regel, ZoekEdge } from './treffer.ts';
import { FacetEnum, PersoonsgegevenEnum, SorteringEnum } from './waarden.ts';

/** Een langere vraag leest niemand voor; een heel verslag hoort hier niet thuis. */
const LANGSTE_VRAAG = 1_000;

interface Antwoord {
  resultaat: Zoekresultaat;
  kennis: Kennis;
  regels: Regel[];
  vanaf: number;
}

const ZoekConnection = builder.objectRef<Antwoord>('ZoekConnection').implement({
  description: 'Een bladzijde treffers, met hoe de vraag begrepen is.',
  fields: (t) => ({
    edges: t.field({
      type: [ZoekEdge],
      description: 'De treffers van deze bladzijde.',
      resolve: ({ regels }) => regels,
    }),
    pageInfo: t.field({
      type: paginaInfoType(builder),
      description: 'Waar deze bladzijde begint en eindigt, en of er meer is.',
      resolve: ({ regels, vanaf, resultaat }) => ({
        hasNextPage: vanaf + regels.length < resultaat.totaal,
        hasPreviousPage: vanaf > 0,
        startCursor: regels[0]?.cursor ?? null,
        endCursor: regels.at(-1)?.cursor ?? null,
      }),
    }),
    totaal: t.int({
      description:
        'Aantal treffers over alle bladzijden. Bevat bijna niets de hele vraag, dan komt erbij wat er een flink deel van bevat, en telt dit hoogstens tweehonderd.',
      resolve: ({ resultaat }) => resultaat.totaal,
    }),
    gedegradeerd: t.boolean({
      description:
        'De gewone zoekmachine antwoordt niet; de database antwoordt in haar plaats. De treffers kloppen, de volgorde kan iets anders zijn.',
      resolve: ({ resultaat }) => resultaat.gedegradeerd,
    }),
    begrepenAls: t.field({
      type: [BegrepenType],
      description: 'Wat er in de vraag begrepen is.',
      resolve: ({ resultaat, kennis }) => begrepenDelen(resultaat.gelezen, kennis),
    }),
    bedoeldeU: t.string({
      nullable: true,
      description: 'De vraag met verbeterde tikfouten; hiermee is gezocht. Leeg als er niets verbeterd is.',
      resolve: ({ resultaat }) => resultaat.gelezen.bedoeldeU,
    }),
    weggelaten: t.field({
      type: [PersoonsgegevenEnum],
      description: 'Welke persoonsgegevens uit de vraag zijn geknipt. Er is niets van bewaard.',
      resolve: ({ resultaat }) => resultaat.gelezen.geknipt,
    }),
    zwak: t.boolean({
      description: 'Er is niets gevonden, of niets dat goed past.',
      resolve: ({ resultaat }) => resultaat.zwak !== null,
    }),
    facetten: t.field({
      type: ZoekfacettenType,
      description: 'Hoe alle treffers verdeeld zijn.',
      resolve: ({ resultaat, kennis }) => ({ facetten: resultaat.facetten, naam: naamBij(kennis) }),
    }),
  }),
});

const naamBij = ({ themaPerCode, wijken }: Kennis) => {
  const wijknamen = new Map(wijken.map(({ code, naam }) => [code, naam]));
  return (facet: Facetnaam, waarde: string): string => {
    if (facet === 'thema') return themaPerCode.get(waarde)?.naam ?? waarde;
    return facet === 'wijk' ? (wijknamen.get(waarde) ?? waarde) : waarde;
  };
};

builder.queryFields((t) => ({
  zoek: t.field({
    type: ZoekConnection,
    nullable: true,
    description:
      'Zoekt in gewone woorden over aanbod, scholen, activiteiten, organisaties en begrippen. Een lege vraag geeft alles, met de facetten. De tekst van de vraag wordt niet bewaard.',
    args: {
      vraag: t.arg.string({
        defaultValue: '',
        description: `De vraag, in gewone woorden; hoogstens ${LANGSTE_VRAAG} tekens. Noem geen namen.`,
      }),
      filter: t.arg({ type: ZoekFilter, description: 'Kies waaruit.' }),
      facetten: t.arg({ type: [FacetEnum], description: 'Welke facetten geteld worden; leeg betekent alle.' }),
      sortering: t.arg({ type: SorteringEnum, defaultValue: 'RELEVANTIE', description: 'De volgorde.' }),
      zonder: t.arg.idList({
        description: 'Sleutels van wat verkeerd begrepen is (`begrepenAls.sleutel`): dat telt dan als gewone woorden.',
      }),
      meetellen: t.arg.boolean({
        defaultValue: true,
        description:
          'Of een vraag die niets vindt, meetelt als signaal. Zet dit uit als er bij elke letter gezocht wordt.',
      }),
      ...paginaArgs(t.arg),
    },
    resolve: async (_ouder, args, context) => {
      const zoeker = zoekerVan(context.prisma);
      const kennis = await zoeker.kennis();
      const vraag = leesZoekvraag(args, kennis, context.wie);
      const grenzen = soortgrenzen(context.nu, context.termijnen);
      const resultaat = await zoeker.zoek({ ...vraag, grenzen }).catch(leesbareFout);
      if (args.meetellen !== false && vraag.vanaf === 0) await tel(resultaat, vraag, context);
      return { resultaat, kennis, vanaf: vraag.vanaf, regels: alsRegels(resultaat, vraag.vanaf, grenzen, context) };
    },
  }),
}));

interface ZoekArgs {
  vraag?: string | null | undefined;
  filter?: Parameters<typeof leesKeuze>[0] | null | undefined;
  facetten?: readonly Facetnaam[] | null | undefined;
  sortering?: Zoekvraag['sortering'] | null | undefined;
  zonder?: readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

function leesZoekvraag(args: ZoekArgs, kennis: Kennis, wie: Wie): Zoekvraag {
  const vraag = args.vraag ?? '';
  if (vraag.length > LANGSTE_VRAAG) {
    throw invoerFout(
      'vraag',
      `De vraag heeft ${vraag.length} tekens; het mogen er ${LANGSTE_VRAAG} zijn. Schrijf in een paar zinnen wat u zoekt.`,
    );
  }
  return {
    vraag,
    keuze: { ...leesKeuze(args.filter ?? {}, kennis), trede: tredeVan(wie) },
    zonder: args.zonder ?? [],
    sortering: args.sortering ?? 'RELEVANTIE',
    facetten: args.facetten ?? FACETTEN,
    vanaf: leesPlaats(args.after),
    aantal: leesFirst(args.first),
  };
}

/** Duurt het zoeken te lang, dan helpt een kortere vraag; elke andere fout gaat door. */
function leesbareFout(fout: unknown): never {
  if (!(fout instanceof ZoekmachineFout)) throw fout;
  throw invoerFout('vraag', 'Het zoeken naar deze vraag duurt te lang. Maak de vraag korter, of kies met `filter`.');
}

/**
 * Telt op de achtergrond wat er vooraan stond, als er iets gevraagd is. Een vraag die niets vindt, is een signaal. Lukt het tellen niet, dan
 * krijgt de vrager gewoon antwoord.
 */
async function tel(resultaat: Zoekresultaat, { vraag }: Zoekvraag, { prisma, nu }: Context): Promise<void> {
  if (vraag.trim() !== '') telVondsten(prisma, 'GEVONDEN', resultaat.treffers, nu);
  if (!resultaat.zwak) return;
  await telSignaal(prisma, resultaat.zwak, signaalsleutel(resultaat.gelezen, resultaat.keuze), nu).catch(() => {});
}

function alsRegels(resultaat: Zoekresultaat, vanaf: number, grenzen: Soortgrenzen, { prisma }: Context): Regel[] {
  let bezig: ReturnType<ReturnType<typeof zoekerVan>['licht']> | undefined;
  const licht = () => {
    bezig ??= zoekerVan(prisma).licht(resultaat.treffers, resultaat.gelezen);
    return bezig;
  };
  return resultaat.treffers.map(({ score, ...treffer }, nr) => ({
    cursor: schrijfPlaats(vanaf + nr),
    score,
    node: { soort: treffer.soort, id: treffer.id },
    staat: staatVan(treffer, grenzen),
    geldtOp: treffer.geldtOp,
    licht: async () => (await licht()).get(sleutelVan(treffer)),
  }));
}
