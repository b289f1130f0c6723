/** Letters die geen accent zijn maar een eigen teken, met hoe men ze zonder dat teken schrijft. */
const EIGEN_TEKENS: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** Accenten, en tekens die alleen zeggen waar een woord mag worden afgebroken: wie het woord leest, ziet ze niet. */
const ONZICHTBAAR = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;
const ALLEEN_ASCII = /^[\0-\x7f]*$/;

/** Kleine letters zonder accenten, ĳ als ij, en een rechte apostrof: zo worden teksten vergeleken. */
export function normaliseer(tekst: string): string {
  const klein = tekst.toLowerCase();
  if (ALLEEN_ASCII.test(klein)) return klein;
  return klein
    .replace(/[‘’‛ʼ´`′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .normalize('NFKD')
    .replace(ONZICHTBAAR, '')
    .replace(/[øæœßłđðþı]/g, (teken) => EIGEN_TEKENS[teken] ?? teken);
}
