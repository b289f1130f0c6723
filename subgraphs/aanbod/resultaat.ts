import { KLEINSTE_AANTAL } from '../../prisma/regels/kleine-aantallen.ts';
import { lader } from '../../schema/context.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { isKleinBereik } from '../../search/klein-bereik.ts';
import { builder } from './builder.ts';

const aanbiedersVan = lader<string, string[]>(async ({ prisma }, ids) => {
  const rijen = await prisma.aanbodOrganisatie.findMany({ where: { aanbodId: { in: [...ids] }, rol: 'AANBIEDER' } });
  const perAanbod = Map.groupBy(rijen, ({ aanbodId }) => aanbodId);
  return new Map([...perAanbod].map(([id, deel]) => [id, deel.map(({ organisatieId }) => organisatieId)]));
});

export const Resultaat = builder.prismaObject('Resultaat', {
  description: 'Een uitkomst of een cijfer over het bereik, met zijn bron.',
  fields: (t) => ({
    volgorde: t.exposeInt('volgorde', {
      description: 'De plaats in de lijst van resultaten en bereik samen, vanaf 0.',
    }),
    tekst: t.exposeString('tekst', { description: 'De uitkomst in woorden.' }),
    waarde: t.float({
      nullable: true,
      description: `Het cijfer, in de eenheid hiernaast. Een bereik van minder dan ${KLEINSTE_AANTAL} mensen is leeg.`,
      resolve: (resultaat) => (isKleinBereik(resultaat) ? null : resultaat.waarde),
    }),
    kleinerDan5: t.boolean({
      description: `Of het een bereik van minder dan ${KLEINSTE_AANTAL} mensen is; het cijfer wordt dan niet getoond.`,
      resolve: (resultaat) => isKleinBereik(resultaat),
    }),
    preciezeWaarde: t.float({
      nullable: true,
      authScopes: regel('Resultaat.preciezeWaarde'),
      description:
        'Het cijfer zelf, ook als het een klein aantal mensen is. Voor regisseur en beheerder, en een aanbieder van dit aanbod; bij aanbod van een ander is dit leeg.',
      resolve: async ({ aanbodId, waarde }, _args, context) => {
        const { rol, organisatieId } = context.wie;
        if (rol !== 'AANBIEDER') return waarde;
        const aanbieders = (await aanbiedersVan(context, aanbodId)) ?? [];
        return organisatieId !== undefined && aanbieders.includes(organisatieId) ? waarde : null;
      },
    }),
    eenheid: t.exposeString('eenheid', { nullable: true, description: 'Eenheid van het cijfer.' }),
    periode: t.exposeString('periode', { nullable: true, description: 'Jaar of periode waarover het gaat.' }),
    bron: t.exposeString('bron', { nullable: true, description: 'Waar het cijfer vandaan komt.' }),
    gemeldOp: t.expose('gemeldOp', {
      type: 'Datum',
      nullable: true,
      description: 'De dag waarop de aanbieder het zelf meldde; leeg als het uit een bron komt.',
    }),
  }),
});
