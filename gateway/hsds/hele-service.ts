import { alsService } from './aanbod-service.ts';
import { alsActiviteitService } from './activiteit-service.ts';
import { alleenBekend } from './bekend.ts';
import type { Aanbod, Activiteit } from './bron.ts';
import { alsLijsten } from './lijsten.ts';
import { alsSchedules } from './schedule.ts';
import { plekkenVanAanbod, plekkenVanActiviteit } from './service-at-location.ts';
import { activiteitServiceId, serviceId } from './service-id.ts';
import { termVanDomein, termVanInteresse, termVanNiveau } from './taxonomy-term.ts';

/** HSDS `service` van aanbod met alles wat erbij hoort. */
export function alsHeleService(aanbod: Aanbod) {
  const { ondersteuningsniveau: niveau } = aanbod;
  return {
    ...alsService(aanbod),
    ...alleenBekend({
      service_at_locations: plekkenVanAanbod(aanbod),
      ...alsLijsten(serviceId(aanbod.id), aanbod, niveau ? [['ondersteuningsniveau', termVanNiveau(niveau)]] : []),
    }),
  };
}

/** HSDS `service` van een activiteit met alles wat erbij hoort. */
export function alsHeleActiviteitService(activiteit: Activiteit) {
  const id = activiteitServiceId(activiteit.id);
  return {
    ...alsActiviteitService(activiteit),
    ...alleenBekend({
      schedules: alsSchedules(id, activiteit),
      service_at_locations: plekkenVanActiviteit(activiteit),
      ...alsLijsten(id, activiteit, [
        ['domein', termVanDomein(activiteit.domein)],
        ...activiteit.interesses.map((interesse) => ['interesse', termVanInteresse(interesse)] as const),
      ]),
    }),
  };
}
