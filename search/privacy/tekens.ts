/** Tekens die niemand ziet, zoals een spatie zonder breedte. Wat een samengestelde emoji bij elkaar houdt, blijft. */
const ONZICHTBAAR = /(?<!\p{Extended_Pictographic}\ufe0f?)\p{Cf}|\p{Cf}(?!\p{Extended_Pictographic})/gu;
const GEEN_ASCII = /[^\0-\x7f]/gu;
const ASCII = /^[\0-\x7f]$/;
const CIJFER = /\p{Nd}/u;

/**
 * De tekst met gewone cijfers en letters voor wie ze breed, versierd of in een ander schrift typte, en zonder wat niemand ziet: een
 * nummer is dan te herkennen hoe het ook geschreven is. Al het andere blijft letterlijk staan.
 */
export function metGewoneTekens(tekst: string): string {
  return tekst.replace(ONZICHTBAAR, '').replace(GEEN_ASCII, (teken) => {
    const gewoon = teken.normalize('NFKC');
    if (ASCII.test(gewoon)) return gewoon.trim() === '' ? teken : gewoon;
    return CIJFER.test(teken) ? String(cijferVan(teken)) : teken;
  });
}

/** In elk schrift staan de cijfers van nul tot en met negen achter elkaar. */
function cijferVan(teken: string): number {
  const plek = teken.codePointAt(0) ?? 0;
  let waarde = 0;
  while (waarde < 9 && CIJFER.test(String.fromCodePoint(plek - waarde - 1))) waarde++;
  return waarde;
}
