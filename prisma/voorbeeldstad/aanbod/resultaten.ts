import type { Aanbod } from '../../startdata/vorm/aanbod.ts';
import type { Werkvorm } from '../recepten/index.ts';
import { getalTekst } from '../tekst.ts';
import type { Toeval } from '../toeval.ts';
import { meervoud, type Opzet } from './tekst.ts';

type Resultaten = Aanbod['resultaten'];

/** Alleen wie iets langer meedoet, kan een eigen doel halen. */
const MET_DOEL: ReadonlySet<Werkvorm> = new Set(['groep', 'individueel', 'kort', 'maatje', 'klas', 'school', 'plek']);

/** Cijfers over bereik en resultaat van de laatste jaren, met hun bron. De meeste aanbieders melden er geen. */
export function maakResultaten({ groep, werkvorm, aanbieder }: Opzet, jaar: number, toeval: Toeval): Resultaten {
  if (!toeval.kans(0.22)) return [];
  const laatste = jaar - toeval.geheel(1, 2);
  const bron = `Jaarverslag ${laatste} ${aanbieder}`;
  const periode = String(laatste);
  const eenheid = meervoud(groep);
  const aantal = /^school/.test(eenheid) ? toeval.geheel(3, 24) : toeval.geheel(8, 240);
  const bereik: Resultaten = [
    {
      soort: 'BEREIK',
      tekst: toeval.kies([
        `In ${laatste} deden ${aantal} ${eenheid} mee.`,
        `${aantal} ${eenheid} bereikt in ${laatste}.`,
        `In ${laatste} waren er ${aantal} ${eenheid}.`,
      ]),
      waarde: aantal,
      eenheid,
      periode,
      bron,
      gemeldOp: null,
    },
  ];
  if (!toeval.kans(0.45)) return bereik;
  const deel = toeval.geheel(48, 94);
  const cijfer = toeval.geheel(68, 92) / 10;
  const rapportcijfer = {
    tekst: `Gemiddeld kreeg het aanbod een ${getalTekst(cijfer)}.`,
    waarde: cijfer,
    eenheid: 'rapportcijfer',
  };
  if (!MET_DOEL.has(werkvorm))
    return [...bereik, { soort: 'RESULTAAT', ...rapportcijfer, periode, bron, gemeldOp: null }];
  const resultaat = toeval.kies([
    { tekst: `${deel} procent haalde het eigen doel.`, waarde: deel, eenheid: 'procent' },
    { tekst: `${deel} procent zag na een half jaar nog verbetering.`, waarde: deel, eenheid: 'procent' },
    rapportcijfer,
  ]);
  return [...bereik, { soort: 'RESULTAAT', ...resultaat, periode, bron, gemeldOp: null }];
}

export function maakEffectiviteit(jaar: number, toeval: Toeval): Pick<Aanbod, 'effectiviteit' | 'effectiviteitBron'> {
  if (!toeval.kans(0.05)) return { effectiviteit: null, effectiviteitBron: null };
  const effectiviteit = toeval.gewogen([
    ['GOED_ONDERBOUWD' as const, 5],
    ['EERSTE_AANWIJZINGEN' as const, 3],
    ['GOEDE_AANWIJZINGEN' as const, 2],
    ['STERKE_AANWIJZINGEN' as const, 1],
  ]);
  return { effectiviteit, effectiviteitBron: `Verzonnen oordeel voor Voorbeeldstad, ${jaar - toeval.geheel(1, 6)}` };
}
