import { regel } from '../../schema/toegangsregels.ts';
import { VOORSTELLEN, voorstelargs, voorstellenBij, voorsteltypen } from '../../schema/waarden/voorstel.ts';
import { voorstelvragen } from '../../schema/waarden/voorstelvragen.ts';
import { voorstelacties } from '../../search/beheer/acties.ts';
import { Aanbod } from './aanbod.ts';
import { AANBODRECORD } from './beheer.ts';
import { builder } from './builder.ts';
import { AanbodInvoer, inVorm } from './invoer.ts';
import { AANBOD } from './soort.ts';

const acties = voorstelacties(AANBOD);
const typen = voorsteltypen(builder, AANBODRECORD, acties);

voorstelvragen(builder, {
  naam: 'aanbod',
  type: 'Aanbod',
  woord: { een: 'aanbod', dit: 'dit aanbod', van: 'het aanbod' },
  invoer: AanbodInvoer,
  inVorm,
  ...typen,
  acties,
});

builder.prismaObjectField(Aanbod, 'voorstellen', (t) =>
  t.field({
    type: [typen.voorstel],
    nullable: true,
    authScopes: regel('Aanbod.voorstellen'),
    description: VOORSTELLEN,
    args: voorstelargs(builder, t.arg),
    select: { organisaties: { where: { rol: 'AANBIEDER' }, select: { organisatieId: true } } },
    resolve: (rij, keuze, context) => voorstellenBij(acties, rij, keuze, context),
  }),
);
