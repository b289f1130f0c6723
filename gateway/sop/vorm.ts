/** Een profiel zoals het schema het geeft; alleen wat hier wordt omgevormd, heeft een naam. */
interface Profiel {
  basisondersteuning: {
    onderdeel: { code: string; soort: string; rubriek: string; omschrijving: string };
    beschikbaarheid: string;
    toelichting: string | null;
  }[];
}

/** Een school zoals het schema haar geeft, met het gevraagde profiel. */
export interface SchoolMetSop {
  id: string;
  profielen: { schooljaar: string }[];
  profiel: Profiel | null;
}

export interface Schoolregel {
  id: string;
  brin: string | null;
  codes: { code: string }[];
  naam: string;
  profielstatus: string;
  gewijzigdOp: string;
  profielen: { schooljaar: string; gewijzigdOp: string }[];
}

/** Het SOP van een school, plat genoeg om in een portaal over te nemen. Wat onbekend is, staat er als `null` of `ONBEKEND`. */
export function alsSop({ profielen, profiel, ...school }: SchoolMetSop) {
  return {
    school,
    schooljaren: profielen.map(({ schooljaar }) => schooljaar),
    profiel: profiel && {
      ...profiel,
      basisondersteuning: profiel.basisondersteuning.map(({ onderdeel, ...antwoord }) => ({
        ...onderdeel,
        ...antwoord,
      })),
    },
  };
}

/** Eén regel in de lijst van scholen; `gewijzigdOp` is van de school of een van haar profielen, wat het laatste was. */
export function alsSopRegel({ codes, profielen, ...school }: Schoolregel, adres: string) {
  return {
    ...school,
    codes: codes.map(({ code }) => code),
    schooljaren: profielen.map(({ schooljaar }) => schooljaar),
    gewijzigdOp: [school, ...profielen].map(({ gewijzigdOp }) => gewijzigdOp).reduce((a, b) => (a > b ? a : b)),
    url: `${adres}/sop/${encodeURIComponent(school.id)}`,
  };
}
