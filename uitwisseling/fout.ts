/** Een bestand dat in zijn geheel niet te importeren is. De boodschap zegt waarom, en wat te doen. */
export class ImportFout extends Error {
  override name = 'ImportFout';
}
