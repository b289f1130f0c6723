import { alleenBekend } from './bekend.ts';
import type { Activiteit, Moment } from './bron.ts';
import { hsdsId } from './id.ts';

const DAG: Record<string, string> = {
  MAANDAG: 'MO',
  DINSDAG: 'TU',
  WOENSDAG: 'WE',
  DONDERDAG: 'TH',
  VRIJDAG: 'FR',
  ZATERDAG: 'SA',
  ZONDAG: 'SU',
};

/** HSDS `schedule` per vast moment. Is alleen in woorden bekend hoe vaak het is, dan staat er dat. */
export function alsSchedules(serviceId: string, { momenten, frequentie }: Activiteit) {
  const vast = momenten.map((moment, nummer) => ({
    id: hsdsId('schedule', serviceId, String(nummer)),
    service_id: serviceId,
    ...perWeek(moment),
    ...alleenBekend({ notes: frequentie }),
  }));
  if (vast.length > 0 || !frequentie) return vast;
  return [{ id: hsdsId('schedule', serviceId), service_id: serviceId, description: frequentie }];
}

/** De tijden zijn die van de klok in Nederland, zomer en winter; een verschil met UTC hebben zij dus niet. */
const perWeek = ({ dag, van, tot, seizoen }: Moment) => ({
  freq: 'WEEKLY',
  wkst: 'MO',
  ...alleenBekend({ byday: DAG[dag], opens_at: van, closes_at: tot }),
  ...(seizoen === 'HELE_JAAR' ? {} : { description: `Seizoen: ${seizoen.toLowerCase()}.` }),
});
