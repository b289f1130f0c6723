/** Rijen van `vorm:grondvorm`, of alleen `vorm` als het woord blijft zoals het is. */
const tabel = (tekst: string): Map<string, string> =>
  new Map(
    tekst
      .trim()
      .split(/\s+/)
      .map((rij) => {
        const [vorm = '', grondvorm = vorm] = rij.split(':');
        return [vorm, grondvorm];
      }),
  );

/** Meervouden die geen regel volgen. Zij gelden ook achter in een samenstelling: teamleden, binnensteden. */
export const ONREGELMATIG_MEERVOUD = tabel(`
  kinderen:kind kids:kid eieren:ei bladeren:blad liederen:lied volkeren:volk goederen:goed lammeren:lam kalveren:kalf
  runderen:rund beenderen:been gemoederen:gemoed raderen:rad kleren hoenderen:hoen
  steden:stad leden:lid ledematen:lidmaat smeden:smid gelederen:gelid schepen:schip koeien:koe vlooien:vlo
  meiden:meid meisjes:meisje meisje jongens:jongen mensen:mens lieden lui
  musea:museum centra:centrum gymnasia:gymnasium criteria:criterium aquaria:aquarium podia:podium stadia:stadium
  crises:crisis analyses:analyse hypotheses:hypothese catalogi:catalogus politici:politicus technici:technicus musici:musicus
  leraren:leraar moeders:moeder vaders:vader broers:broer zussen:zus zusjes:zus broertjes:broer
  opas:opa omas:oma papas:papa mamas:mama
  jongetje:jongen jongetjes:jongen gaatje:gat gaatjes:gat blaadje:blad blaadjes:blad glaasje:glas glaasjes:glas paadje:pad
  paadjes:pad maatregelen:maatregel onderwerpen:onderwerp lesonderwerpen:lesonderwerp misdrijven:misdrijf`);

/** Woorden waarbij de regels de verkeerde grondvorm kiezen, omdat zij toevallig ook een vorm van een ander woord zijn. */
export const VASTE_GRONDVORM = tabel(`
  gezond gezonde:gezond bekend bekende:bekend bekenden:bekend verkeerd verkeerde:verkeerd gewend geduld gebied
  later laatst eerste beste beter liefst vroeg even zeven tien ouder oudere ouderen:oudere
  kinder:kind eier:ei spelen:speel zonen:zoon optreden:optreed gebeuren:gebeur varen:vaar raden:raad horen:hoor houten:hout
  doelen:doel leven:leef verlangen:verlang laten:laat stelt:stel
  lassen afvallen gevoelens:gevoel geweld gemiddeld geletterd gegeven verlegen verbonden:verbind werkwijzen:werkwijze
  verdere:verder data mate onder boven over verder laatste:laatst minste:minst meeste:meest drugs:drug namen:naam
  lagen:laag gebeden:gebed oudste:oud uitgaven:uitgave fasen:fase rokken:rok orden:orde ruiten:ruit botste:bots schorste:schors
  straatje:straat straatjes:straat eitje:ei eitjes:ei weggetje:weg weggetjes:weg buurtje:buurt buurtjes:buurt boertje:boer
  boertjes:boer sterretje:ster sterretjes:ster pleintje:plein pleintjes:plein pakketje:pakket pakketjes:pakket
  stille:stil rijkste:rijk grotere:groot hoger:hoog lager:laag`);

/** Stammen die geen regel volgt. */
export const VASTE_STAM = tabel(`
  hulp:help spel:speel zang:zing zanger:zing schools:school naschools:naschool voorschools:voorschool buitenschools:buitenschool
  adviseer:advies adviseur:advies angstig:angst faalangstig:faalangst autist:autisme autistisch:autisme dyslectisch:dyslexie
  epileptisch:epilepsie depressief:depressie agressief:agressie muzikaal:muziek muzikant:muziek sportief:sport
  cultureel:cultuur verdrietig:verdriet leraar lerares:leraar lezer:lees maker:maak loper:loop speler:speel gamer:game danser:dans
  leider:leid helper:help zwemmer:zwem pester:pest pesterij:pest werker:werk zitter:zit`);

/** Woorden die met -er, -ing of -atie eindigen en toch niet van een werkwoord zijn afgeleid, of iets heel anders zijn gaan betekenen. */
export const GEEN_AFLEIDING = new Set(
  (
    'rekening spelling koning ketting stichting houding branding penning honing gering helling bokking omgeving instelling ' +
    'vereniging lezing kleding stelling vesting paling reling maning organisatie situatie relatie formatie mogelijkheid ' +
    'gelegenheid werkelijkheid waarheid bijzonderheid eenheid overheid zonder bijzonder letter lekker harder master koster ' +
    'wonder lichter rooster lijster achter tijger wieler wijzer poster temper proper holster bolster banner beider kommer ' +
    'kerker knikker klinker rechter richter stekker slager blazer broeder dichter twister linker voller nazomer opkamer bekend ' +
    'einder kamper lander stater passer hummer jammer jenner kladder kramer'
  ).split(' '),
);
