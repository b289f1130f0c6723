import { cijfersVan, type Knipregel, LOS_NA, LOS_VOOR } from './regels.ts';

/** De proef op een burgerservicenummer van acht of negen cijfers. */
export function isElfproef(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers)) return false;
  const som = [...cijfers.padStart(9, '0')].reduce(
    (tot, cijfer, nr) => tot + Number(cijfer) * (nr === 8 ? -1 : 9 - nr),
    0,
  );
  return som % 11 === 0 && /[1-9]/.test(cijfers);
}

/** Een nummer in groepjes is een BSN als het zo geschreven hoort of de proef haalt. Rijtjes leeftijden, jaren en postcodes niet. */
function isBsn(gepakt: string): boolean {
  const groepjes = gepakt.split(/\D/);
  if (groepjes.every((deel) => deel.length === 4)) return false;
  const vorm = groepjes.map((deel) => deel.length).join('-');
  if (['3-3-3', '4-2-3', '2-3-3', '2-2-2-3'].includes(vorm)) return true;
  return groepjes.some((deel) => deel.length > 2) && isElfproef(cijfersVan(gepakt));
}

const isTelefoon = (gepakt: string): boolean => {
  const aantal = cijfersVan(gepakt).length;
  return aantal >= 9 && aantal <= 15;
};

/** Hoogstens drie tekens tussen twee cijfers van een telefoonnummer: (078) 123 45 67, 06 - 12345678. */
const TUSSEN = '[ .()/\\u00a0-]{0,3}';

/**
 * Hoe het nummer heet, als dat er vlak voor staat. Dat gaat mee: het zegt niets over wat iemand zoekt, en als zoekwoord zou het al het
 * andere verbergen.
 */
const AANDUIDING =
  '(?:bsn|bsn-?nummer|burgerservicenummer|sofinummer|tel|telefoon|telefoonnummer|mobiel|mobiele nummer|iban|rekening|rekeningnummer|nummer|nr)';
const GENOEMD = `(?<genoemd>${LOS_VOOR}(?i:${AANDUIDING})(?:\\s{1,2}(?i:is))?[\\s:.]{1,3})?`;

const regel = (soort: Knipregel['soort'], bron: string, anders: Pick<Knipregel, 'mits'> = {}): Knipregel => ({
  soort,
  patroon: new RegExp(GENOEMD + bron, 'gu'),
  ...anders,
});

/** Nummers waarmee iemand te vinden is. De rekening eerst, want die bevat een lang nummer. */
export const nummerregels: readonly Knipregel[] = [
  regel('REKENING', `${LOS_VOOR}(?i:nl ?\\d{2} ?[a-z]{4}(?: ?\\d){10})${LOS_NA}`),
  regel('REKENING', `${LOS_VOOR}[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?${LOS_NA}`),
  regel('TELEFOON', `(?<![\\p{L}\\p{N}+])(?:\\+|00)${TUSSEN}[1-9](?:${TUSSEN}\\d){8,13}(?!\\d)`, { mits: isTelefoon }),
  regel('TELEFOON', `(?<![\\p{L}\\p{N}])\\(?0[1-9](?:${TUSSEN}\\d){7,9}(?!\\d)`, { mits: isTelefoon }),
  regel(
    'TELEFOON',
    `${LOS_VOOR}(?i:tel|telefoon|telefoonnummer|mobiel|bel|app)[ .:]{1,3}\\d(?:${TUSSEN}\\d){5,12}(?!\\d)`,
  ),
  regel('BSN', '(?<!\\d)\\d{8,}(?!\\d)'),
  regel('BSN', `${LOS_VOOR}(?i:bsn|burgerservicenummer|sofinummer)[ :.]{1,3}\\d(?:[ .-]?\\d){4,}`),
  regel('BSN', '(?<![\\d.,-])\\d{1,4}(?:[ .\\u00a0-]\\d{1,7}){1,4}(?![\\d])', { mits: isBsn }),
];
