/** Een datum als acht cijfers, jaar eerst. Wat geen datum is, blijft als zijn cijfers staan. */
export function leesDatum(tekst: string): string {
  const delen = tekst.split(/\D+/).filter(Boolean);
  const [een = '', twee = '', drie = ''] = delen;
  if (een.length === 4 && drie !== '') return een + vul(twee) + vul(drie);
  if (drie.length === 4) return drie + vul(twee) + vul(een);
  return een.length === 8 ? een : delen.join('');
}

const vul = (deel: string): string => deel.padStart(2, '0').slice(0, 2);

/** Hoe dicht twee datums bij elkaar liggen: 3 gelijk, 2 één cijfer of dag en maand verwisseld, 1 twee van de drie delen, 0 anders. */
export function vergelijkDatums(a: string, b: string): number {
  if (a === b) return 3;
  if (a.length !== 8 || b.length !== 8) return 0;
  const [jaarA, maandA, dagA] = [a.slice(0, 4), a.slice(4, 6), a.slice(6)];
  const [jaarB, maandB, dagB] = [b.slice(0, 4), b.slice(4, 6), b.slice(6)];
  if (jaarA === jaarB && maandA === dagB && dagA === maandB) return 2;
  const anders = [...a].flatMap((cijfer, i) => (cijfer === b[i] ? [] : [i]));
  const [i = 0, j = 0] = anders;
  if (anders.length === 1 || (anders.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i])) return 2;
  return Number(jaarA === jaarB) + Number(maandA === maandB) + Number(dagA === dagB) === 2 ? 1 : 0;
}
