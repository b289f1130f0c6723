import { hsdsId } from './id.ts';

/** De UUID van een aanbod als HSDS `service`. De database zoekt op dezelfde UUID (`gedeeld.hsds_ids`). */
export const serviceId = (aanbod: string): string => hsdsId('service', aanbod);

/** De UUID van een activiteit als HSDS `service`: aanbod en een activiteit kunnen dezelfde sleutel hebben. */
export const activiteitServiceId = (activiteit: string): string => hsdsId('service', 'activiteit', activiteit);
