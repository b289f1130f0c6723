import type * as P from '../../../prisma/generated/client/enums.ts';
import { maakEnum } from '../../../schema/waarden/enums.ts';
import { builder } from '../builder.ts';

export const Profielregelsoort = maakEnum(builder, 'Profielregelsoort', 'Wat een school noemt naast het kader.', {
  EXTRA_ONDERSTEUNING: 'Ondersteuning die de school extra biedt, boven de basis.',
  DESKUNDIGE: 'Een deskundige die de school inzet.',
  VOORZIENING: 'Een voorziening op school.',
  GRENS: 'Waar de ondersteuning van de school ophoudt.',
  ONTWIKKELPUNT: 'Wat de school wil verbeteren of opbouwen.',
} satisfies Record<P.Profielregelsoort, string>);
