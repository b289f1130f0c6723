import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { BEKOSTIGING, KOSTEN } from '../../schema/waarden/kosten.ts';
import { builder } from './builder.ts';
import { Organisatie } from './stubs.ts';

const Bekostiging = builder.prismaObject('ActiviteitBekostiging', {
  name: 'Bekostiging',
  description: BEKOSTIGING.type,
  shareable: true,
  fields: (t) => ({
    organisatie: t.field({
      type: Organisatie,
      nullable: true,
      description: BEKOSTIGING.organisatie,
      resolve: ({ organisatieId }) => (organisatieId === null ? null : { id: organisatieId }),
    }),
    partij: t.exposeString('partij', { description: BEKOSTIGING.partij }),
    aandeelProcent: t.exposeFloat('aandeelProcent', { nullable: true, description: BEKOSTIGING.aandeelProcent }),
    regeling: t.exposeString('regeling', { nullable: true, description: BEKOSTIGING.regeling }),
  }),
});

/** De kosten staan op de rij van de activiteit zelf; alleen wie betaalt is een eigen tabel. Gelijk aan `Kosten` bij aanbod. */
export const Kosten = builder.prismaObject('Activiteit', {
  variant: 'Kosten',
  description: KOSTEN.type,
  shareable: true,
  fields: (t) => ({
    voorGebruiker: t.expose('kostenVoorGebruiker', {
      type: gedeeldeEnum(builder, 'KostenVoorGebruiker'),
      description: KOSTEN.voorGebruiker,
    }),
    bedrag: t.float({
      nullable: true,
      description: KOSTEN.bedrag,
      resolve: (activiteit) => activiteit.kostenBedrag?.toNumber() ?? null,
    }),
    eenheid: t.exposeString('kostenEenheid', { nullable: true, description: KOSTEN.eenheid }),
    soort: t.expose('kostenSoort', {
      type: gedeeldeEnum(builder, 'Bedragsoort'),
      nullable: true,
      description: KOSTEN.soort,
    }),
    omschrijving: t.exposeString('kostenOmschrijving', { nullable: true, description: KOSTEN.omschrijving }),
    bekostiging: t.relation('bekostiging', {
      type: Bekostiging,
      query: { orderBy: { volgorde: 'asc' } },
      description: KOSTEN.bekostiging,
    }),
  }),
});
