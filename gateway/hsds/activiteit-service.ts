import { gevuld } from './bekend.ts';
import type { Activiteit } from './bron.ts';
import { alsDienst } from './service.ts';
import { activiteitServiceId } from './service-id.ts';

/** HSDS `service` van een activiteit zonder lijsten, zoals in een bladzijde. */
export function alsActiviteitService(activiteit: Activiteit) {
  const eigen = gevuld({
    soort: activiteit.soort,
    domein: activiteit.domein,
    niveau: activiteit.niveau,
    vorm: activiteit.vorm,
    momentsoorten: activiteit.momentsoorten,
    kosten_per_jaar: activiteit.kostenPerJaar,
    regelingen: activiteit.regelingen.map(({ naam }) => naam),
    vrije_plaatsen: activiteit.vrijePlaatsen,
    proefles: activiteit.proefles,
    toegankelijkheid: activiteit.toegankelijkheid,
  });
  return {
    ...alsDienst(activiteitServiceId(activiteit.id), activiteit, 'ACTIVITEIT'),
    ...(eigen ? { activiteit: eigen } : {}),
    last_modified: activiteit.gewijzigdOp,
  };
}
