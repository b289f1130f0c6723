/** Een record zoals in een register van instellingen. */
export type Instelling = {
  naam: string;
  telefoon: string;
  adres: string;
  postcode: string;
  plaats: string;
  url: string;
};

const LETTERGREPEN =
  'ba be bo da de do fa fe ga go ha he ka ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve wa we'.split(
    ' ',
  );
const SOORTEN = ['stichting', 'kindcentrum', 'basisschool', 'sportclub', 'buurthuis', 'jeugdhulp'];

/** Een verzonnen register: elk tiende record is een dubbele met een schrijffout of een leeg veld. Hetzelfde zaad geeft hetzelfde register. */
export function maakRegister(aantal: number, zaad = 1): { records: Instelling[]; groepen: Int32Array } {
  const kies = maakToeval(zaad);
  const records: Instelling[] = [];
  const groepen = new Int32Array(aantal);
  const woord = (lengte: number) =>
    Array.from({ length: lengte }, () => LETTERGREPEN[kies(LETTERGREPEN.length)]).join('');
  const plaatsen = Array.from({ length: 400 }, () => woord(3));
  const straten = Array.from({ length: 5000 }, () => `${woord(3)}straat`);
  for (let i = 0; i < aantal; i += 1) {
    const bron = i > 10 && kies(10) === 0 ? kies(i) : undefined;
    groepen[i] = bron === undefined ? i : (groepen[bron] ?? i);
    records.push(bron === undefined ? nieuw() : verander(records[bron] ?? nieuw()));
  }
  return { records, groepen };

  function nieuw(): Instelling {
    const wijk = kies(4000);
    const eigen = `${woord(2 + kies(3))} ${woord(2)}`;
    return {
      naam: `${SOORTEN[kies(SOORTEN.length)]} ${eigen}`,
      telefoon: kies(4) === 0 ? '' : `0${100000000 + kies(899999999)}`,
      adres: `${straten[kies(straten.length)]} ${1 + kies(200)}`,
      postcode: `${1000 + wijk}${String.fromCharCode(65 + kies(26), 65 + kies(26))}`,
      plaats: plaatsen[wijk % plaatsen.length] ?? '',
      url: kies(3) === 0 ? '' : `https://www.${eigen.replace(' ', '')}.nl/`,
    };
  }

  function verander(bron: Instelling): Instelling {
    const plek = kies(bron.naam.length - 1);
    const naam = `${bron.naam.slice(0, plek)}${bron.naam[plek + 1] ?? ''}${bron.naam[plek] ?? ''}${bron.naam.slice(plek + 2)}`;
    const veld = (['telefoon', 'url', 'postcode'] as const)[kies(3)] ?? 'url';
    return { ...bron, naam, [veld]: '' };
  }
}

/** Getallen onder `grens` die bij elk zaad dezelfde zijn (mulberry32). */
function maakToeval(zaad: number): (grens: number) => number {
  let stand = zaad;
  return (grens) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let getal = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    getal = (getal + Math.imul(getal ^ (getal >>> 7), 61 | getal)) ^ getal;
    return Math.floor((((getal ^ (getal >>> 14)) >>> 0) / 2 ** 32) * grens);
  };
}
