import { alsDatum, dagenLater, dagenTussen, dagVan } from '../../../prisma/regels/dag.ts';
import { invoerFout } from '../../../schema/fouten.ts';
import { maakEnum } from '../../../schema/waarden/enums.ts';
import { INDICATOREN, type Indicator } from '../../../search/wittevlekken/cijfers.ts';
import { leesDagcijfers } from '../../../search/wittevlekken/dagstand.ts';
import { builder } from '../builder.ts';
import { regioArg } from './lijst.ts';

const IndicatorEnum = maakEnum(builder, 'MonitorIndicator', 'Een cijfer dat elke dag wordt bewaard.', {
  AANTAL_AANBOD: 'Hoeveel aanbod er in het overzicht staat; wat gestopt is, telt niet mee.',
  VOLLEDIGHEID: 'Hoeveel van de zes gevraagde eigenschappen gemiddeld bekend zijn, van 0 tot en met 6.',
  ACTUALITEIT: 'Deel van het aanbod dat actueel is, in procenten.',
  WACHTTIJD_BINNEN_NORM:
    'Deel van de geldende wachttijden dat binnen de norm is, in procenten; een aanmeldstop telt als niet binnen de norm.',
  WACHTTIJD_OP_TIJD:
    'Deel van wat ooit is gemeten waarvan de laatste meting nog niet verouderd is, in procenten; zoals percentageOpTijd van de wachttijdmonitor.',
  WITTE_VLEKKEN: 'Hoeveel cellen een witte vlek zijn; leeg als van het gebied geen wijken bekend zijn.',
  KNELPUNTEN: 'Hoeveel cellen een knelpunt zijn; leeg als van het gebied geen wijken bekend zijn.',
  OPEN_DUBBELINGEN:
    'Hoeveel paren records nog dubbel lijken en niet zijn samengevoegd of afgewezen; minstens een van de twee is van dit gebied. Leeg als er nog niet gezocht is.',
  AANBOD_MET_BEREIK: 'Van hoeveel aanbod het bereik van het vorige kalenderjaar in mensen bekend is.',
  BEREIK:
    'Hoeveel mensen dat aanbod in het vorige kalenderjaar samen bereikte, afgerond op tien; leeg bij minder dan vijf aanbod of vijf mensen. Wie bij meer aanbod kwam, telt vaker mee; alleen te vergelijken als AANBOD_MET_BEREIK gelijk blijft.',
} satisfies Record<Indicator, string>);

interface Punt {
  dag: Date;
  waarde: number | null;
}

const PuntType = builder.objectRef<Punt>('MonitorPunt').implement({
  description: 'Een cijfer op een dag.',
  fields: (t) => ({
    dag: t.expose('dag', { type: 'Datum', description: 'De dag.' }),
    waarde: t.exposeFloat('waarde', { nullable: true, description: 'De waarde; leeg als er niets te berekenen was.' }),
  }),
});

const ReeksType = builder.objectRef<{ indicator: Indicator; punten: Punt[] }>('MonitorReeks').implement({
  description: 'Een cijfer in de tijd.',
  fields: (t) => ({
    indicator: t.expose('indicator', { type: IndicatorEnum, description: 'Het cijfer.' }),
    eenheid: t.string({
      description: 'Waarin het is uitgedrukt.',
      resolve: ({ indicator }) => INDICATOREN[indicator],
    }),
    punten: t.expose('punten', { type: [PuntType], description: 'De bewaarde dagen, oudste eerst.' }),
  }),
});

const MEESTE_DAGEN = 5 * 366;

builder.queryFields((t) => ({
  monitor: t.field({
    type: [ReeksType],
    nullable: true,
    description:
      'Cijfers van een gebied in de tijd, voor de jaarlijkse evaluatie. Elke dag wordt één stand bewaard; wat eerder was, is er niet.',
    args: {
      indicatoren: t.arg({ type: [IndicatorEnum], description: 'Welke cijfers; zonder: allemaal.' }),
      regio: regioArg(t.arg),
      van: t.arg({ type: 'Datum', description: 'De eerste dag; zonder: een jaar vóór de laatste.' }),
      tot: t.arg({ type: 'Datum', description: 'De laatste dag; zonder: vandaag.' }),
    },
    resolve: async (_ouder, args, { prisma, nu }) => {
      const tot = args.tot ?? dagVan(nu);
      const van = args.van ?? dagenLater(tot, -365);
      if (van > tot) throw invoerFout('van', 'De eerste dag ligt na de laatste. Draai ze om.');
      if (dagenTussen(van, tot) > MEESTE_DAGEN) {
        throw invoerFout('van', `Vraag hoogstens vijf jaar, vanaf ${alsDatum(dagenLater(tot, -MEESTE_DAGEN))}.`);
      }
      const indicatoren = args.indicatoren?.length
        ? [...new Set(args.indicatoren)]
        : (Object.keys(INDICATOREN) as Indicator[]);
      const cijfers = await leesDagcijfers(prisma, args.regio ?? 'DORDRECHT', indicatoren, van, tot);
      const per = Map.groupBy(cijfers, ({ indicator }) => indicator);
      return indicatoren.map((indicator) => ({ indicator, punten: per.get(indicator) ?? [] }));
    },
  }),
}));
