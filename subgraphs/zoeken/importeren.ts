import { regel } from '../../schema/toegangsregels.ts';
import { gedeeldeEnum, maakEnum } from '../../schema/waarden/enums.ts';
import { SLEUTEL } from '../../schema/waarden/veldfout.ts';
import { importeerNet } from '../../uitwisseling/net.ts';
import { builder } from './builder.ts';
import type { InvoerArgumenten } from './importinvoer.ts';
import { leesInvoer } from './importinvoer.ts';
import { Importverslag } from './importverslag.ts';

const Importsoort = maakEnum(builder, 'Importsoort', 'Wat er in een bestand staat.', {
  ORGANISATIES: 'Organisaties.',
  SCHOLEN: 'Scholen.',
  AANBOD: 'Aanbod.',
  ACTIVITEITEN: 'Activiteiten.',
  WACHTTIJDEN: 'Wachttijden.',
});

builder.mutationField('importeer', (t) =>
  t.field({
    type: Importverslag,
    nullable: true,
    authScopes: regel('Mutation.importeer'),
    description:
      'Importeert een klein bestand als geheel: klopt er een rij niet, dan verandert er niets. Een sjabloon (CSV, Excel, JSON), een lijst van DUO of HSDS 3.0; wat het is, wordt herkend. Voor een aanbieder (eigen aanbod, activiteiten en wachttijden), regisseur en beheerder.',
    args: {
      tekst: t.arg.string({ description: 'De inhoud van een tekstbestand. Geef dit of `base64`.' }),
      base64: t.arg.string({ description: 'De inhoud van een bestand zoals Excel, als base64. Geef dit of `tekst`.' }),
      soort: t.arg({ type: Importsoort, description: 'Wat erin staat, als dat niet te zien is.' }),
      regio: t.arg({
        type: gedeeldeEnum(builder, 'Regio'),
        description: 'Het gebied van nieuw aanbod uit HSDS, dat geen gebied kent.',
      }),
      proef: t.arg.boolean({ required: true, description: 'Alleen zeggen wat er zou gebeuren, en niets veranderen.' }),
      slaOver: t.arg.boolean({ description: 'Ook vastleggen als er rijen geweigerd zijn: die vallen dan weg.' }),
      sleutel: t.arg.string({ description: SLEUTEL }),
    },
    resolve: (_ouder, args: InvoerArgumenten, { prisma, wie }) => importeerNet(prisma, wie, leesInvoer(args)),
  }),
);
