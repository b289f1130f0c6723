export { alsJson, metSamenvoegingen } from './herhalen.ts';
export type { Wijziging } from './rijen.ts';
export { type Opdracht, RecordOntbreekt, type Uitkomst, voegRecordsSamen } from './samenvoegen.ts';
export { HOOFDTABEL, type Samenvoegsoort } from './tabellen.ts';
export { draaiTerug, type Gelaten, NietTerugTeDraaien } from './terugdraaien.ts';
export { keuzenVoor } from './velden.ts';
