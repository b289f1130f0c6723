import { z } from 'zod';
import { Regio } from '../../prisma/generated/client/enums.ts';
import { geheelGetal, jaNee, moment } from '../uitwisseling/vraagtekens.ts';
import { MEESTE_PER_BLADZIJDE } from './bladzijde.ts';

const uuid = z.uuid('verwacht een UUID');

/** Wat bij elke lijst kan. */
export const BLADEREN = {
  page: geheelGetal(1, 1_000_000).default(1),
  per_page: geheelGetal(1, MEESTE_PER_BLADZIJDE).default(50),
  format: z.literal('json', 'alleen json').optional(),
};

/** Wat bij een lijst van aanbod of organisaties kan. `regio` is niet van HSDS: zo komt ook Voorbeeldstad tevoorschijn. */
export const KIEZEN = {
  ...BLADEREN,
  modified_after: moment.optional(),
  full: jaNee.default(false),
  regio: z.enum(Regio, `verwacht een van: ${Object.values(Regio).join(', ')}`).optional(),
};

export const SERVICES_KIEZEN = {
  ...KIEZEN,
  minimal: jaNee.default(false),
  organization_id: uuid.optional(),
  taxonomy_term_id: uuid.optional(),
};

export const TERMEN_KIEZEN = {
  ...BLADEREN,
  taxonomy_id: uuid.optional(),
  parent_id: uuid.optional(),
  top_only: jaNee.default(false),
};
