/**
 * Wat voor instelling het is, staat in Nederlandse namen achteraan en vaak aan de naam vast. Het woordenboek van de zoekmachine splitst
 * meer, maar dat maakte namen eerder te gelijk (gemeten op schoolnamen).
 */
const STAART = /^(.{4,}?)s?(school|college|lyceum|centrum|groep|club|vereniging|huis)$/;

/** Splitst zo'n naam, zodat `Rehobothschool` en `Rehoboth` een woord delen. */
export function splitsNaam(woord: string): string[] {
  const [, begin, staart] = STAART.exec(woord) ?? [];
  return begin && staart ? [begin, staart] : [woord];
}
