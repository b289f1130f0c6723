import { regel } from '../../schema/toegangsregels.ts';
import { VOORSTELLEN, voorstelargs, voorstellenBij, voorsteltypen } from '../../schema/waarden/voorstel.ts';
import { voorstelvragen } from '../../schema/waarden/voorstelvragen.ts';
import { voorstelacties } from '../../search/beheer/acties.ts';
import { Activiteit } from './activiteit.ts';
import { ACTIVITEITRECORD } from './beheer.ts';
import { builder } from './builder.ts';
import { ActiviteitInvoer, inVorm } from './invoer.ts';
import { ACTIVITEIT } from './soort.ts';

const acties = voorstelacties(ACTIVITEIT);
const typen = voorsteltypen(builder, ACTIVITEITRECORD, acties);

voorstelvragen(builder, {
  naam: 'activiteit',
  type: 'Activiteit',
  woord: { een: 'een activiteit', dit: 'deze activiteit', van: 'de activiteit' },
  invoer: ActiviteitInvoer,
  inVorm,
  ...typen,
  acties,
});

builder.prismaObjectField(Activiteit, 'voorstellen', (t) =>
  t.field({
    type: [typen.voorstel],
    nullable: true,
    authScopes: regel('Activiteit.voorstellen'),
    description: VOORSTELLEN,
    args: voorstelargs(builder, t.arg),
    select: { organisaties: { where: { rol: 'AANBIEDER' }, select: { organisatieId: true } } },
    resolve: (rij, keuze, context) => voorstellenBij(acties, rij, keuze, context),
  }),
);
