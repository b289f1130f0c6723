/** Van zoveel kopieën wordt elk paar genoemd; zijn het er meer, dan staat de eerste voor allemaal. */
const HOOGSTENS_KOPIEEN = 100;

/** Wie er genoemd worden van records met dezelfde inhoud. */
export const vertegenwoordigd = <T>(records: readonly T[]): readonly T[] =>
  records.length > HOOGSTENS_KOPIEEN ? records.slice(0, 1) : records;
