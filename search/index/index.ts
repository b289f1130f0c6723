export { type Bijgewerkt, haalIn, meldUitgaand, werkBij } from './bijwerken.ts';
export { maakIndexdocument, termenVan, themaTerm } from './termen.ts';
export { indexeerMee, zetAllesInDeRij, zorgVoorIndex } from './zorg.ts';
