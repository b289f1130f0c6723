import type { Vindbaarsoort } from '../../search/vormen.ts';
import type { Sleutel } from '../../search/zoekmachine.ts';

/** Treffers van een soort, met hun id's gescheiden door een spatie. */
export const van = (soort: Vindbaarsoort, ids: string) => ids.split(' ').map((id) => ({ soort, id }));
export const aanbod = (ids: string) => van('AANBOD', ids);
export const school = (ids: string) => van('SCHOOL', ids);
export const activiteit = (ids: string) => van('ACTIVITEIT', ids);
export const organisatie = (ids: string) => van('ORGANISATIE', ids);

export type Treffers = readonly Sleutel[];
