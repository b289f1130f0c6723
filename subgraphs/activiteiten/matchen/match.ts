import { afstandTot, weegAfstand } from './afstand.ts';
import { GEWICHTEN, type Matchsoort, ONBEKEND_DEEL } from './gewichten.ts';
import { maakInteresse } from './interesse.ts';
import { weegKosten } from './kosten.ts';
import { weegLeeftijd } from './leeftijd.ts';
import { weegNiveau, weegPlek, weegStatus, weegToegankelijkheid, weegVorm } from './meedoen.ts';
import { weegDag, weegMoment } from './moment.ts';
import type { Kandidaat, Match, Matchregeling, Oordeel, Profiel, Weging } from './vormen.ts';

const maakWegingen = (): Record<Matchsoort, Weging> => ({
  INTERESSE: maakInteresse(),
  AFSTAND: weegAfstand,
  KOSTEN: weegKosten,
  TOEGANKELIJKHEID: weegToegankelijkheid,
  LEEFTIJD: weegLeeftijd,
  DAG: weegDag,
  MOMENT: weegMoment,
  VORM: weegVorm,
  NIVEAU: weegNiveau,
  PLEK: weegPlek,
  STATUS: weegStatus,
});

const ALFABET = new Intl.Collator('nl');

/**
 * Vergelijkt activiteiten met een profiel en zet de beste vooraan: eerst wat past, dan op score, naam en id. Kent geen database en
 * onthoudt niets: dezelfde invoer geeft altijd dezelfde uitkomst.
 */
export function match(
  profiel: Profiel,
  kandidaten: readonly Kandidaat[],
  regelingen: readonly Matchregeling[],
): Match[] {
  const wegingen = Object.entries(maakWegingen()) as [Matchsoort, Weging][];
  return kandidaten
    .map((kandidaat) => {
      const oordelen = wegingen.flatMap(([soort, weeg]) => {
        const oordeel = weeg(profiel, kandidaat, regelingen);
        return oordeel ? [{ soort, ...oordeel }] : [];
      });
      return alsMatch(profiel, kandidaat, oordelen);
    })
    .sort(
      (a, b) =>
        Number(b.past) - Number(a.past) ||
        b.score - a.score ||
        ALFABET.compare(a.naam, b.naam) ||
        (a.id < b.id ? -1 : 1),
    );
}

type Gewogen = Oordeel & { soort: Matchsoort };

function alsMatch(profiel: Profiel, kandidaat: Kandidaat, oordelen: readonly Gewogen[]): Match {
  const gewicht = ({ soort }: Gewogen) => GEWICHTEN[soort].gewicht;
  const som = (lijst: readonly Gewogen[], waarde: (oordeel: Gewogen) => number) =>
    lijst.reduce((totaal, oordeel) => totaal + waarde(oordeel), 0);
  const gevraagd = som(oordelen, gewicht);
  const behaald = som(oordelen, (oordeel) => gewicht(oordeel) * (oordeel.deel ?? ONBEKEND_DEEL));
  const bekend = som(
    oordelen.filter(({ deel }) => deel !== null),
    gewicht,
  );
  const belemmeringen = oordelen.flatMap(({ soort, belemmeringen }) =>
    (belemmeringen ?? []).map((b) => ({ soort, ...b })),
  );
  return {
    id: kandidaat.id,
    naam: kandidaat.naam,
    score: Math.round((100 * behaald) / gevraagd),
    zekerheid: Math.round((100 * bekend) / gevraagd),
    past: !belemmeringen.some(({ hard }) => hard),
    afstandKm: afstandTot(profiel, kandidaat).km,
    redenen: oordelen
      .flatMap((oordeel) => {
        const { soort, deel, reden } = oordeel;
        if (!deel || reden === undefined) return [];
        return [{ soort, tekst: reden, punten: Math.round((1000 * gewicht(oordeel) * deel) / gevraagd) / 10 }];
      })
      .sort((a, b) => b.punten - a.punten),
    belemmeringen: belemmeringen.sort((a, b) => Number(b.hard) - Number(a.hard)),
    nietBekend: oordelen.flatMap(({ soort, nietBekend }) =>
      nietBekend === undefined ? [] : [{ soort, tekst: nietBekend }],
    ),
  };
}
