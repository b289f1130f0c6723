/** Kleine woorden van het Nederlands: wat hierop lijkt, is geen naam. */
const FUNCTIEWOORDEN =
  'aan achter af al alle alleen allemaal als altijd altijd ander andere anders beetje ben bent bij bijna binnen buiten daar dan dat ' +
  'de deze die dit doe doet door dus echt een eens eerst elke en er erg ergens even ga gaat gaan geen gehad gek geweest gewoon ' +
  'goed graag had haar had hadden heb hebben heeft heel helemaal hem hen het hier hij hoe hun iemand iets ik in is ja je jij jou ' +
  'jouw kan klein kon kunnen laat laten maar mag me mee meer meestal met mij mijn misschien mocht moest moet moeten na naar naast ' +
  'naartoe nee net niemand niet niets niks nog nooit nou nu of om omdat ondanks onder ons onze ook op over pas per precies rond ' +
  'samen sinds sommige soms steeds te tegen tijdens toch toen tot tussen uit van vanaf vanwege veel veld verder via volgens voor ' +
  'vooral waar waarom wanneer want waren was wat we weer weet wel welke weinig werd wie wij wil willen word worden wordt ze zeer ' +
  'zelf zelfs zich zij zijn zo zoals zonder zou zult zullen';

/** Werkwoorden en toestanden die na `mijn zoon` of `ik ben` staan. */
const WERKWOORDEN =
  'begint begrijpt bang benieuwd bezorgd blijft boos bezig blij denkt doe doen doet durft eet gamet gedraagt geeft gebruikt gelooft ' +
  'gepest haalt hangt heeft hoort houdt huilt hulp huppelt kent kijkt klaar komt krijgt leert leest leeft ligt lijkt lijdt logopedie ' +
  'loopt luistert maakt merkt mist moe moeite nodig opgelucht op opzoek pest pesten praat radeloos rekent ruim schrijft slaapt slecht ' +
  'snapt speelt spijbelt spreekt springt staat stopt stottert sport stuk studeert thuis trekt twijfelt verdrietig vergeet verliest ' +
  'verveelt verzuimt vindt voelt volgt vraagt wacht weigert werkt wilde woont zat zegt zei ziek ziet zit zocht zoek zoeken zoekt zwemt';

/** Wie iemand is, en waar het in dit overzicht over gaat. */
const ROLLEN =
  'alleenstaand alleenstaande ambtenaar baby begeleider broer broertje coach client consulent directeur docent dochter dochtertje ' +
  "dreumes gezin hulpverlener ib ib'er intern interne jeugdarts jeugdhulpverlener jeugdprofessional jongen jongeren jongerenwerker " +
  'juf kind kinderen kleuter leerkracht leerling leerlingen leerplichtambtenaar leraar lerares logopedist maatschappelijk man meester ' +
  'meisje mentor moeder nieuw nieuwe oma opa orthopedagoog oud ouder ouders oudste papa mama partner pedagogisch peuter pleegmoeder ' +
  'pleegouder pleegvader professional psycholoog puber scholier schoolleider schoolmaatschappelijk stagiair stiefmoeder stiefvader ' +
  'student teamleider tiener tweeling vader verzorger voogd vrijwilliger vrouw werkzaam wijkteam zoon zoontje zorgcoordinator zus zusje ' +
  'zwanger';

const ONDERWERPEN =
  'afghaans afghaanse antilliaans antilliaanse bulgaars bulgaarse chinees chinese duits duitse eritrees eritrese marokkaans marokkaanse ' +
  'nederlander oekraiense pakistaans poolse roemeens roemeense somalisch somalische surinaams surinaamse syrische turkse adhd add adres angst angstig arabisch arrangement asperger aso autisme autistisch basisonderwijs basisschool begaafd beperking ' +
  'brugklas dyscalculie dyslectisch dyslexie engels epilepsie faalangst gedrag gescheiden gratis groep gymnasium havo hoogbegaafd ' +
  'hoogsensitief huiswerk isk klas leerplicht lezen lwoo mavo mbo mutisme nederlands nederlandse nieuwkomer odd onderwijs oekraiens ' +
  'passend po pools praktijkonderwijs pro rekenen ritalin rouw sbo school schooltas slechthorend slechtziend so speciaal sport swv ' +
  'syrisch taal tlv tos turks vmbo vo vso vve vwo wachtlijst weerbaar zorg';

/** Wat een kind doet of waar het heen gaat; ook de losse woorden van namen van trainingen, zoals Rots en Water. */
const BEZIGHEDEN =
  'atletiek badminton ballet basketbal boksen breakdance dans dansen drummen fitness gitaar gym gymnastiek handbal hiphop hockey judo ' +
  'kanjer karate koken korfbal lessen muziek paardrijden piano programmeren rots rugby schaken schilderen scouting skaten sportles ' +
  'streetdance tafeltennis taekwondo techniek tekenen tennis theater toneel turnen viool voetbal volleybal water waterpolo zang zingen ' +
  'zwemles zwemmen';

const PLAATSEN =
  'dordrecht dordt rotterdam brielle hellevoetsluis spijkenisse nissewaard rozenburg voorne putten zwijndrecht papendrecht sliedrecht ' +
  'binnenstad noordflank krispijn reeland staart wielwijk crabbehof zuidhoven sterrenburg dubbeldam stadspolders nederland voorbeeldstad';

const zet = (...lijsten: string[]): ReadonlySet<string> => new Set(lijsten.join(' ').split(' '));

const GEEN_NAAM = zet(FUNCTIEWOORDEN, WERKWOORDEN, ROLLEN, ONDERWERPEN, BEZIGHEDEN, PLAATSEN);
const FUNCTIEWOORD = zet(FUNCTIEWOORDEN);

const kaal = (woord: string): string =>
  woord.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").toLowerCase();

/** Hierop eindigen voorzieningen en onderwerpen, en zelden een naam: Kanjertraining, Impulsklas. */
const GEEN_NAAM_EIND =
  /(?:training|klas|school|groep|onderwijs|hulp|zorg|coach|steunpunt|stoornis|begeleiding|werk|club|college|lyceum|problemen|achterstand|therapie)$/;

export const isGeenNaam = (woord: string): boolean => GEEN_NAAM.has(kaal(woord)) || GEEN_NAAM_EIND.test(kaal(woord));
export const isFunctiewoord = (woord: string): boolean => FUNCTIEWOORD.has(kaal(woord));

/** Wat zelf een naam heeft zonder dat het een mens is: een training die zo heet, een school genaamd zo. */
export const DING =
  '(?:school|scholen|training|cursus|club|project|organisatie|programma|vereniging|traject|aanbod|groep|regeling|instelling|stichting|' +
  'activiteit|gebouw|wijk|buurt|straat|boek|app|opleiding|methode|plek|plaats|locatie|wet|ding|lesmethode|voorziening|klas|aanpak|' +
  'speeltuin|speelzaal|opvang|spel|toets|test|ziekte|stoornis|probleem|loket|team|document|formulier|verklaring|iets)';
