/** De zes leeftijdsgroepen waarin geteld wordt, in jaren, beide grenzen meegeteld. */
export const LEEFTIJDSGROEPEN = {
  J0_3: { van: 0, tot: 3 },
  J4_7: { van: 4, tot: 7 },
  J8_11: { van: 8, tot: 11 },
  J12_15: { van: 12, tot: 15 },
  J16_18: { van: 16, tot: 18 },
  J19_27: { van: 19, tot: 27 },
} as const;
export type Leeftijdsgroep = keyof typeof LEEFTIJDSGROEPEN;
