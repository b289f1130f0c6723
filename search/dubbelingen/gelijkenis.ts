/** Verder kijken zegt bij namen niets meer, en zo passen de bezette plaatsen in één getal. */
const LANGST = 31;

/**
 * Jaro-Winkler: van 0 tot en met 1 hoeveel tekens twee woorden op ongeveer dezelfde plaats delen, met een toeslag voor een gelijk begin.
 * De volgorde van de twee maakt niet uit.
 */
export function jaroWinkler(x: string, y: string): number {
  if (x === y) return 1;
  const kortste = x.length < y.length || (x.length === y.length && x < y);
  const a = (kortste ? x : y).slice(0, LANGST);
  const b = (kortste ? y : x).slice(0, LANGST);
  const venster = Math.max(0, (b.length >> 1) - 1);
  let bezet = 0;
  let gelijk = 0;
  let verwisseld = 0;
  let vorige = -1;
  for (let i = 0; i < a.length; i += 1) {
    const einde = Math.min(b.length - 1, i + venster);
    for (let j = Math.max(0, i - venster); j <= einde; j += 1) {
      if ((bezet >> j) & 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      bezet |= 1 << j;
      gelijk += 1;
      if (j < vorige) verwisseld += 1;
      vorige = j;
      break;
    }
  }
  if (gelijk === 0) return 0;
  const jaro = (gelijk / a.length + gelijk / b.length + (gelijk - verwisseld) / gelijk) / 3;
  let begin = 0;
  while (begin < 4 && begin < a.length && a.charCodeAt(begin) === b.charCodeAt(begin)) begin += 1;
  return jaro + begin * 0.1 * (1 - jaro);
}

/** Drie rijen om in te rekenen, want dit gebeurt miljoenen keren achter elkaar. */
let rijen = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/** Zoveel tekens erbij, eraf, anders of met de buurman verwisseld; meer dan `hoogstens` geeft `hoogstens + 1`. */
export function afstand(a: string, b: string, hoogstens: number): number {
  const teVer = hoogstens + 1;
  if (Math.abs(a.length - b.length) > hoogstens) return teVer;
  if ((rijen[0]?.length ?? 0) <= b.length) rijen = rijen.map(() => new Int32Array(2 * b.length));
  let [voorlaatste, vorige, rij] = rijen as [Int32Array, Int32Array, Int32Array];
  for (let j = 0; j <= b.length; j += 1) vorige[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    rij[0] = i;
    let laagste = i;
    for (let j = 1; j <= b.length; j += 1) {
      const zelfde = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let kosten = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (zelfde ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        kosten = Math.min(kosten, (voorlaatste[j - 2] ?? 0) + 1);
      rij[j] = kosten;
      laagste = Math.min(laagste, kosten);
    }
    if (laagste > teVer) return teVer;
    [voorlaatste, vorige, rij] = [vorige, rij, voorlaatste];
  }
  return Math.min(vorige[b.length] ?? teVer, teVer);
}
