import type { Veldfout } from '../../schema/veldfouten.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { FOUTEN, veldfoutType } from '../../schema/waarden/veldfout.ts';
import type { Aantallen, Verslagregel } from '../../uitwisseling/importeren/verslag.ts';
import type { Netuitslag } from '../../uitwisseling/net.ts';
import { builder } from './builder.ts';

const Uitslag = maakEnum(builder, 'Importuitslag', 'Wat er met een rij is gebeurd, of bij een proef zou gebeuren.', {
  NIEUW: 'Het record was er nog niet.',
  GEWIJZIGD: 'Het record was er al en verandert.',
  ONGEWIJZIGD: 'Het record stond er al precies zo.',
  MOGELIJK_DUBBEL: 'Het nieuwe record lijkt op een ander record.',
  GEWEIGERD: 'De rij klopt niet.',
  OPMERKING: 'Iets is niet overgenomen.',
});

const Regel = builder.objectRef<Verslagregel>('Importregel').implement({
  description: 'Een regel uit het verslag van een import.',
  fields: (t) => ({
    rij: t.exposeInt('rij', { description: 'De rij in het bestand; 0 gaat over het hele bestand.' }),
    blad: t.exposeString('blad', { description: 'Het blad of de tabel; leeg als er maar een is.' }),
    kolom: t.exposeString('kolom', { description: 'De kolom, of het veld bij JSON; leeg als het de hele rij is.' }),
    uitslag: t.expose('uitslag', { type: Uitslag, description: 'Wat er met de rij is gebeurd.' }),
    sleutel: t.exposeString('sleutel', { description: 'De sleutel van het record.' }),
    boodschap: t.exposeString('boodschap', { description: 'Wat er mis is en wat te doen.' }),
  }),
});

const Aantal = builder.objectRef<Aantallen>('Importaantallen').implement({
  description: 'Hoeveel rijen welke uitslag hebben.',
  fields: (t) => ({
    nieuw: t.exposeInt('NIEUW', { description: 'Nieuwe records.' }),
    gewijzigd: t.exposeInt('GEWIJZIGD', { description: 'Records die veranderen.' }),
    ongewijzigd: t.exposeInt('ONGEWIJZIGD', { description: 'Records die er al precies zo stonden.' }),
    mogelijkDubbel: t.exposeInt('MOGELIJK_DUBBEL', { description: 'Nieuwe records die op een ander lijken.' }),
    geweigerd: t.exposeInt('GEWEIGERD', { description: 'Rijen die niet kloppen.' }),
  }),
});

export interface Verslag {
  uitkomst: Netuitslag | undefined;
  fouten: readonly Veldfout[];
}

export const Importverslag = builder.objectRef<Verslag>('Importverslag').implement({
  description: 'Wat een import deed, of bij een proef zou doen.',
  fields: (t) => ({
    vastgelegd: t.boolean({
      description: 'Of het is vastgelegd. Bij een proef, of als er een rij is geweigerd, is er niets veranderd.',
      resolve: ({ uitkomst }) => uitkomst?.vastgelegd ?? false,
    }),
    aantallen: t.field({
      type: Aantal,
      nullable: true,
      description: 'Hoeveel rijen welke uitslag hebben; leeg als het bestand niet te lezen is.',
      resolve: ({ uitkomst }) => uitkomst?.aantallen,
    }),
    regels: t.field({
      type: [Regel],
      description: 'De eerste 1.000 regels van het verslag; wat aandacht vraagt, staat vooraan.',
      resolve: ({ uitkomst }) => uitkomst?.regels ?? [],
    }),
    meerRegels: t.int({
      description: 'Hoeveel regels er nog meer zijn.',
      resolve: ({ uitkomst }) => uitkomst?.meerRegels ?? 0,
    }),
    fouten: t.expose('fouten', { type: [veldfoutType(builder)], description: FOUTEN }),
  }),
});
