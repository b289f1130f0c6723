import { schrijfAanbod } from '../../prisma/laden/aanbod.ts';
import { leesAanbod, leesAlleAanbod } from '../../prisma/laden/aanbod-lezen.ts';
import { schrijfOnderwerpen } from '../../prisma/laden/wachttijden.ts';
import { type Aanbod, aanbod as vorm } from '../../prisma/startdata/vorm/aanbod.ts';
import type { Veldfout } from '../../schema/veldfouten.ts';
import { betalers } from '../../search/beheer/inhoud.ts';
import type { Beheersoort } from '../../search/beheer/soort.ts';

/** Wat er bij het beheer van aanbod anders is dan bij activiteiten. */
export const AANBOD: Beheersoort<Aanbod> = {
  soort: 'AANBOD',
  woord: { een: 'aanbod', dit: 'dit aanbod', zoekOp: '`alleAanbod`' },
  vorm,
  veldnaam: (veld) => veld,
  verplicht: ['naam', 'regio'],
  lees: leesAanbod,
  leesAlle: leesAlleAanbod,
  schrijf: async (tx, aanbod) => {
    await schrijfAanbod(tx, [aanbod]);
    // Wat de monitor van wachttijden ervan overneemt.
    await schrijfOnderwerpen(tx, { aanbod: [aanbod], scholen: [] });
  },
  verhoogVersie: (tx, id) => tx.aanbod.update({ where: { id }, data: { versie: { increment: 1 } } }),
  bezet: async (tx, sleutels) => {
    const rijen = await tx.aanbod.findMany({
      where: { OR: [{ id: { in: [...sleutels] } }, { vroegereIds: { hasSome: [...sleutels] } }] },
      select: { id: true, vroegereIds: true },
    });
    return rijen.flatMap(({ id, vroegereIds }) => [id, ...vroegereIds]);
  },
  idsVan: async (db, organisatieId) => {
    const rijen = await db.aanbodOrganisatie.findMany({ where: { organisatieId, rol: 'AANBIEDER' } });
    return rijen.map(({ aanbodId }) => aanbodId);
  },
  aanbodveld: 'zieOok',
  verwijzingen: (a) => [
    { veld: 'themas', naar: 'THEMA', codes: a.themas },
    { veld: 'wijken', naar: 'WIJK', codes: a.wijken },
    { veld: 'aanbieders', naar: 'ORGANISATIE', codes: a.aanbieders },
    { veld: 'betrokkenen', naar: 'ORGANISATIE', codes: a.betrokkenen },
    { veld: 'bekostiging', naar: 'ORGANISATIE', codes: betalers(a) },
    { veld: 'scholen', naar: 'SCHOOL', codes: a.scholen },
    { veld: 'zieOok', naar: 'AANBOD', codes: a.zieOok },
  ],
  eigenFouten: (a) => [
    ...(a.zieOok.includes(a.id) ? [fout('zieOok', 'Dit is het aanbod zelf. Laat het weg.')] : []),
    ...((a.effectiviteit === null) === (a.effectiviteitBron === null)
      ? []
      : [fout('effectiviteitBron', 'Geef de effectiviteit samen met waar de erkenning staat, of geen van beide.')]),
  ],
  vergelijk: (a, aanbieders) => ({
    naam: a.naam,
    andereNamen: a.alternatieveNamen,
    aanbieders,
    doel: a.doel,
    doelgroep: a.doelgroep.omschrijving,
    leeftijdVan: a.doelgroep.leeftijdVan,
    leeftijdTot: a.doelgroep.leeftijdTot,
    onderwijssoorten: a.doelgroep.onderwijssoorten,
    wijken: a.wijken,
    gemeenten: a.gemeenten,
    gebied: a.gebied,
    website: a.website,
    telefoon: a.telefoon,
  }),
};

const fout = (veld: string, boodschap: string): Veldfout => ({ veld, boodschap, regel: null });
