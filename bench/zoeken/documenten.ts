import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { VELDEN } from '../../search/vormen.ts';
import { FACETTEN, type Facetnaam } from '../../search/zoekmachine.ts';

/** Een facet zoals het bij een `Meetdocument` heet: `thema` is daar de tekst waarin gezocht wordt. */
export type Facetveld = Exclude<Facetnaam, 'thema'> | 'themas';
/** Een document zoals de andere zoekers het krijgen: dezelfde teksten en dezelfde facetwaarden. */
export type Meetdocument = { id: string; naam: string; thema: string; rest: string } & Record<Facetveld, string[]>;

export const FACETVELDEN = FACETTEN.map((facet): Facetveld => (facet === 'thema' ? 'themas' : facet));
/** Staat bij een document dat voor elke wijk geldt. */
export const OVERAL = 'OVERAL';

const PER_BROK = 2_000;
const lijst = (waarde: string | null) => (waarde === null ? [] : [waarde]);

/** De documenten van Voorbeeldstad uit de zoekindex, in brokken. */
export async function* leesMeetdocumenten(prisma: PrismaClient): AsyncGenerator<Meetdocument[]> {
  for (let na = 0; ; ) {
    const rijen = await prisma.document.findMany({
      where: { herkomst: 'VOORBEELD', nr: { gt: na } },
      orderBy: { nr: 'asc' },
      take: PER_BROK,
      omit: { rang: true },
    });
    const laatste = rijen.at(-1);
    if (!laatste) return;
    yield rijen.map((rij): Meetdocument => {
      const velden = rij.velden as Partial<Record<string, string[]>>;
      const tekst = (veld: string) => (velden[veld] ?? []).join(' ');
      return {
        id: `${rij.soort} ${rij.id}`,
        naam: tekst('NAAM'),
        thema: tekst('THEMA'),
        rest: VELDEN.filter((veld) => veld !== 'NAAM' && veld !== 'THEMA')
          .map(tekst)
          .join(' '),
        soort: [rij.soort],
        themas: rij.themas,
        wijk: rij.wijken.length > 0 ? rij.wijken : [OVERAL],
        leeftijdsgroep: rij.leeftijdsgroepen,
        onderwijssoort: rij.onderwijssoorten,
        kosten: lijst(rij.kosten),
        niveau: lijst(rij.niveau),
        wachttijdstatus: lijst(rij.wachttijdstatus),
        regio: rij.regios,
        herkomst: [rij.herkomst],
      };
    });
    na = laatste.nr;
  }
}
