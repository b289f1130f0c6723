import { hsdsId } from './id.ts';

/** De UUID van een aanbod als HSDS `service`. */
export const serviceId = (aanbod: string): string => hsdsId('service', aanbod);
