import { NIVEAUS } from './niveaus.ts';
import type { Oordeel, Veldoordeel } from './vormen.ts';

const BITS = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/**
 * Legt een oordeel uit in één zin per veld: wat er vergeleken is, en hoeveel bewijs dat geeft (+) of neemt (−), in bits. Eén bit maakt
 * het twee keer zo waarschijnlijk, of half zo. Kan het iets anders zijn, zoals twee scholen in één gebouw, dan staat erbij wat dat afdoet.
 */
export function legUit({ velden, bits, anders }: Oordeel): string {
  const af = anders && anders.bits < -MERKBAAR ? anders : undefined;
  const rest = bits - (af?.bits ?? 0) - velden.reduce((som, veld) => som + veld.bits, 0);
  const delen = [
    ...velden.map(veldzin),
    ...(af ? [`kan ook zijn: ${af.naam} ${toon(af.bits)}`] : []),
    `uitgangspunt ${toon(rest)}`,
  ];
  return `${delen.join('; ')}; samen ${toon(bits)} bits`;
}

/** Een andere verklaring die minder afdoet dan dit, in bits, is niet te noemen. */
export const MERKBAAR = 0.5;

function veldzin({ veld, niveau, gewisseld, zeldzaam, bits }: Veldoordeel): string {
  if (niveau < 0) return `${veld.kolom} niet bij beide ingevuld`;
  const naam = NIVEAUS[veld.soort][niveau] ?? '';
  const erbij = gewisseld
    ? ' (in een ander veld)'
    : zeldzaam >= 1
      ? ' (zeldzaam)'
      : zeldzaam <= -1
        ? ' (komt vaak voor)'
        : '';
  return `${veld.kolom} ${naam}${erbij} ${toon(bits)}`;
}

/** Afgerond op een tiende; wat op nul uitkomt, is nul. */
const toon = (bits: number): string => BITS.format(bits).replace('-', '−');
