import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';

/** Hoe organisaties samenwerken is geen hulpvraag van een kind of ouder: daarin kan geen wijk tekortkomen. */
const GEEN_HULPVRAAG: ReadonlySet<string> = new Set(['samenwerken-en-organiseren']);

interface Jaren {
  van: number;
  tot: number;
}
/** Wie leerplichtig of kwalificatieplichtig is (Leerplichtwet 1969), en wie er net aan toe is. */
const LEERPLICHT: Jaren = { van: 4, tot: 18 };
const VAN_SCHOOL_NAAR_WERK: Jaren = { van: 12, tot: 27 };
const OP_SCHOOL: Jaren = { van: 4, tot: 27 };
const JONG: Jaren = { van: 0, tot: 7 };

/** Thema's die uit zichzelf bij een leeftijd horen, in jaren. Aanbod dat daarbuiten ook iets doet, maakt er nog geen gemis van. */
const HOORT_BIJ: Record<string, Jaren> = {
  'jonge-kind': JONG,
  vve: JONG,
  schoolverzuim: LEERPLICHT,
  thuiszitten: LEERPLICHT,
  'gespecialiseerd-onderwijs': LEERPLICHT,
  'toelating-en-tlv': LEERPLICHT,
  leerlingenvervoer: LEERPLICHT,
  'voortijdig-schoolverlaten': VAN_SCHOOL_NAAR_WERK,
  'loopbaan-en-werk': VAN_SCHOOL_NAAR_WERK,
  dyslexie: OP_SCHOOL,
  'rekenen-en-leerachterstand': OP_SCHOOL,
};

/** Of een kind of ouder om dit thema kan vragen. */
export const isHulpvraag = (code: string, hoofdthema: string | null): boolean =>
  !GEEN_HULPVRAAG.has(code) && !GEEN_HULPVRAAG.has(hoofdthema ?? '');

/** Of het thema bij deze leeftijdsgroep kan horen. */
export function hoortBij(code: string, groep: Leeftijdsgroep): boolean {
  const jaren = HOORT_BIJ[code];
  const { van, tot } = LEEFTIJDSGROEPEN[groep];
  return jaren === undefined || (jaren.van <= tot && jaren.tot >= van);
}
