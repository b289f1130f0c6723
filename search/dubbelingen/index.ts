export { BESCHRIJVINGEN, REGISTRATIESOORTEN, type Registratiesoort } from './beschrijvingen.ts';
export { groepeer, type Paar } from './clusters.ts';
export { type Csv, leesCsv, schrijfCsv } from './csv.ts';
export { koppelRegisters, zoekDubbelingen } from './dubbelingen.ts';
export { leer, type Model, type Voorbeeld, vergelijk } from './model.ts';
export { type Gelijkende, OPNIEUW_LEREN, Register, type Registerpaar, type Vergelijkkeuzes } from './register.ts';
export * from './rijen.ts';
export { legUit } from './uitleg.ts';
export { type Oordeel, type Rij, SOORTEN, type Soort, type Veld } from './vormen.ts';
