import type { Herkomst } from '../../prisma/generated/client/enums.ts';
import { VINDBARE_SOORTEN, type Vindbaarsoort } from '../vormen.ts';
import type { Zoekmachine } from '../zoekmachine.ts';
import { gezondheid } from './gezondheid.ts';
import { herbouw } from './herbouw.ts';
import { indexnaam } from './indexnaam.ts';
import { inhoudVan } from './inhoud.ts';
import { richtIn } from './inrichten.ts';
import { instellingenVoor, type Synoniemen } from './instellingen.ts';
import { namen } from './namen.ts';
import { schrijf, verwijder } from './schrijven.ts';
import { verbind } from './verbinding.ts';
import { zoek } from './zoek.ts';
import { maakZoeksleutel, type Zoeksleutel } from './zoeksleutel.ts';

export interface MeiliOpties {
  url: string;
  /** De sleutel van de beheerder. Hij verlaat de server niet. */
  sleutel: string;
  /** Komt voor de naam van elke index, zodat er meer omgevingen op één server kunnen. */
  voorvoegsel: string;
  /** Hoelang een zoekvraag mag duren, in milliseconden. */
  geduldMs?: number;
  /** Per woord, in de vorm waarin de index het kent, wat hetzelfde betekent. Helpt alleen bij de volgorde. */
  synoniemen?: Synoniemen;
}

export interface MeiliZoekmachine extends Zoekmachine {
  readonly naam: 'meilisearch';
  /** Maakt de indexen die er niet zijn, leeg, en werkt de instellingen bij van wie anders is ingesteld. */
  zorgVoorIndexen(): Promise<void>;
  /** Een sleutel voor een portaal, waarmee alleen te zoeken is. */
  maakZoeksleutel(opties: { geldigMinuten: number; alleenHerkomsten?: readonly Herkomst[] }): Promise<Zoeksleutel>;
}

/** Zoeken met Meilisearch. Elke fout van Meilisearch, ook geen of te laat antwoord, is een `ZoekmachineFout`. */
export function maakMeilisearch(opties: MeiliOpties): MeiliZoekmachine {
  const { voorvoegsel } = opties;
  const verbinding = verbind(opties);
  const { beheerder } = verbinding;
  const instellingen = instellingenVoor(opties.synoniemen ?? {});
  const waarheen = (soort: Vindbaarsoort) => indexnaam(voorvoegsel, soort);
  const indexen = VINDBARE_SOORTEN.map(waarheen);
  return {
    naam: 'meilisearch',
    schrijf: (documenten) => schrijf(beheerder, waarheen, documenten),
    verwijder: (sleutels) => verwijder(beheerder, waarheen, sleutels),
    zoek: (opdracht) => zoek(verbinding, voorvoegsel, opdracht),
    namen: (begin, aantal, zonderHerkomsten, trede = null) =>
      namen(verbinding, voorvoegsel, { begin, aantal, zonderHerkomsten, trede }),
    gezondheid: () => gezondheid(verbinding, indexen),
    herbouw: (documenten) => herbouw(beheerder, { namen: indexen, waarheen, instellingen }, documenten),
    async *inhoud() {
      for (const naam of indexen) yield* inhoudVan(beheerder, naam);
    },
    zorgVoorIndexen: async () => {
      await Promise.all(indexen.map((naam) => richtIn(beheerder, naam, instellingen)));
    },
    maakZoeksleutel: (wensen) => maakZoeksleutel(beheerder, indexen, wensen),
  };
}
