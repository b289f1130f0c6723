import type { Bekendsoort, Regio } from '../prisma/generated/client/enums.ts';
import { invoerFout } from './fouten.ts';

/** Codes die een vrager invult. `geheim`: de boodschap herhaalt de code niet, want zij komt uit een profiel. */
export interface GevraagdeCodes {
  veld: string;
  soort: Bekendsoort;
  codes: string | readonly string[] | null | undefined;
  geheim?: boolean;
}

/** Wat een domein van een wijk, thema of organisatie weet (besluit 0010). */
export interface Bekende {
  soort: Bekendsoort;
  code: string;
  regio: Regio | null;
  ouder: string | null;
  lengtegraad: number | null;
  breedtegraad: number | null;
}

/** De voorwaarde waarmee een domein in zijn eigen kopie zoekt. */
export interface BekendWaar {
  OR: { soort: Bekendsoort; code?: { in: string[] }; ouder?: { in: string[] } }[];
}

const WAT: Record<Bekendsoort, [wat: string, zoek: string]> = {
  WIJK: ['wijk met code', 'Vraag `wijken` voor alle codes, zoals WK050507.'],
  THEMA: ['thema met code', 'Vraag `themas` voor alle codes.'],
  ORGANISATIE: ['organisatie met id', 'Zoek de organisatie op met `organisaties`.'],
};
/** Zo kan een code eruitzien; wat er niet op lijkt, bestaat niet en gaat niet naar de database. */
const CODE = /^[A-Za-z0-9-]{1,100}$/;

const alsLijst = (codes: GevraagdeCodes['codes']): readonly string[] =>
  codes == null ? [] : typeof codes === 'string' ? [codes] : codes;

/**
 * Controleert of alle gevraagde codes bestaan, in hoogstens één SQL-opdracht. De eerste onbekende is een fout met haar veld. `haalOp`
 * zoekt in de kopie van het eigen domein. Het antwoord geeft bij de codes wat ervan bekend is.
 */
export async function eisBekend(gevraagd: readonly GevraagdeCodes[], haalOp: (waar: BekendWaar) => Promise<Bekende[]>) {
  const delen: BekendWaar['OR'] = gevraagd.flatMap(({ soort, codes }) => {
    const zoek = alsLijst(codes).filter((code) => CODE.test(code));
    if (zoek.length === 0) return [];
    const zelf = { soort, code: { in: zoek } };
    return soort === 'THEMA' ? [zelf, { soort, ouder: { in: zoek } }] : [zelf];
  });
  const bekend = delen.length === 0 ? [] : await haalOp({ OR: delen });
  const perCode = new Map(bekend.map((b) => [`${b.soort} ${b.code}`, b]));
  const vind = (soort: Bekendsoort, code: string) => perCode.get(`${soort} ${code}`);
  for (const { veld, soort, codes, geheim } of gevraagd) {
    const onbekend = alsLijst(codes).find((code) => !vind(soort, code));
    if (onbekend === undefined) continue;
    const [wat, zoek] = WAT[soort];
    throw invoerFout(
      veld,
      `${geheim ? 'Deze code is niet bekend' : `Er is geen ${wat} ${onbekend.slice(0, 100)}`}. ${zoek}`,
    );
  }
  return {
    /** De gevraagde wijk. */
    wijk: (code: string | null | undefined) => (code == null ? undefined : vind('WIJK', code)),
    /** De gevraagde thema's, elk gevolgd door de thema's eronder. */
    metKinderen: (themas: readonly string[]): string[] => {
      const onder = (code: string) => bekend.filter((b) => b.soort === 'THEMA' && b.ouder === code).map((b) => b.code);
      return [...new Set(themas.flatMap((code) => [code, ...onder(code).sort()]))];
    },
  };
}

/** Wat `eisBekend` over de gevraagde codes weet. */
export type Bekend = Awaited<ReturnType<typeof eisBekend>>;
