export { normaliseer } from './normaliseer.ts';
export { laadOntleder, type Ontleder, type Woordanalyse } from './ontleder.ts';
export { type Woord, woordenIn } from './woorden.ts';
