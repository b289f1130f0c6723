import { leesActiviteit, leesAlleActiviteiten } from '../../prisma/laden/activiteit-lezen.ts';
import { schrijfActiviteiten } from '../../prisma/laden/activiteiten.ts';
import { type Activiteit, activiteit as vorm } from '../../prisma/startdata/vorm/activiteiten.ts';
import { betalers } from '../../search/beheer/inhoud.ts';
import type { Beheersoort } from '../../search/beheer/soort.ts';
import { veldnaam } from './invoer.ts';

/** Wat er bij het beheer van activiteiten anders is dan bij aanbod. */
export const ACTIVITEIT: Beheersoort<Activiteit> = {
  soort: 'ACTIVITEIT',
  woord: { een: 'activiteit', dit: 'deze activiteit', zoekOp: '`activiteiten`' },
  vorm,
  veldnaam,
  verplicht: ['naam', 'regio', 'domein'],
  lees: leesActiviteit,
  leesAlle: leesAlleActiviteiten,
  schrijf: (tx, activiteit) => schrijfActiviteiten(tx, [activiteit]),
  verhoogVersie: (tx, id) => tx.activiteit.update({ where: { id }, data: { versie: { increment: 1 } } }),
  bezet: async (tx, sleutels) => {
    const rijen = await tx.activiteit.findMany({
      where: { OR: [{ id: { in: [...sleutels] } }, { vroegereIds: { hasSome: [...sleutels] } }] },
      select: { id: true, vroegereIds: true },
    });
    const vervallen = await tx.vervallenActiviteit.findMany({ where: { id: { in: [...sleutels] } } });
    return [...rijen.flatMap(({ id, vroegereIds }) => [id, ...vroegereIds]), ...vervallen.map(({ id }) => id)];
  },
  idsVan: async (db, organisatieId) => {
    const rijen = await db.activiteitOrganisatie.findMany({ where: { organisatieId, rol: 'AANBIEDER' } });
    return rijen.map(({ activiteitId }) => activiteitId);
  },
  aanbodveld: 'zieOokAanbod',
  verwijzingen: (a) => [
    { veld: 'themas', naar: 'THEMA', codes: a.themas },
    { veld: 'wijken', naar: 'WIJK', codes: a.wijken },
    { veld: 'aanbieders', naar: 'ORGANISATIE', codes: a.aanbieders },
    { veld: 'betrokkenen', naar: 'ORGANISATIE', codes: a.betrokkenen },
    { veld: 'bekostiging', naar: 'ORGANISATIE', codes: betalers(a) },
    { veld: 'scholen', naar: 'SCHOOL', codes: a.scholen },
    { veld: 'zieOokAanbod', naar: 'AANBOD', codes: a.zieOokAanbod },
    { veld: 'regelingen', naar: 'REGELING', codes: a.regelingen },
  ],
  eigenFouten: ({ kosten, kostenPerJaar }) =>
    kosten.voorGebruiker === 'GRATIS' && (kostenPerJaar ?? 0) > 0
      ? [{ veld: 'kostenPerJaar', boodschap: 'Gratis en een prijs per jaar kunnen niet samen.', regel: null }]
      : [],
  vergelijk: (a, aanbieders) => ({
    naam: a.naam,
    andereNamen: a.alternatieveNamen,
    aanbieders,
    interesses: a.interesses,
    momenten: a.momenten,
    doelgroep: a.doelgroep.omschrijving,
    leeftijdVan: a.doelgroep.leeftijdVan,
    leeftijdTot: a.doelgroep.leeftijdTot,
    onderwijssoorten: a.doelgroep.onderwijssoorten,
    wijken: a.wijken,
    gebied: a.gebied,
    gemeenten: a.gemeenten,
    straat: a.locatie?.straat,
    huisnummer: a.locatie?.huisnummer,
    postcode: a.locatie?.postcode,
    website: a.website,
    telefoon: a.telefoon,
  }),
};
