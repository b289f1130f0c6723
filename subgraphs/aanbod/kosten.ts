import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { BEKOSTIGING, KOSTEN } from '../../schema/waarden/kosten.ts';
import { builder } from './builder.ts';
import { Organisatie } from './organisatie.ts';

const Bekostiging = builder.prismaObject('Bekostiging', {
  description: BEKOSTIGING.type,
  shareable: true,
  fields: (t) => ({
    organisatie: t.relation('organisatie', { type: Organisatie, nullable: true, description: BEKOSTIGING.organisatie }),
    partij: t.exposeString('partij', { description: BEKOSTIGING.partij }),
    aandeelProcent: t.exposeFloat('aandeelProcent', { nullable: true, description: BEKOSTIGING.aandeelProcent }),
    regeling: t.exposeString('regeling', { nullable: true, description: BEKOSTIGING.regeling }),
  }),
});

/** De kosten staan op de rij van het aanbod zelf; alleen wie betaalt is een eigen tabel. */
export const Kosten = builder.prismaObject('Aanbod', {
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
      resolve: (aanbod) => aanbod.kostenBedrag?.toNumber() ?? null,
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
