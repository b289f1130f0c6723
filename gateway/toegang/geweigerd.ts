import { errors } from 'jose';

/** Een token dat niet geldt. De boodschap is voor de gebruiker; `reden` voor het logboek, zonder iets uit het token. */
export class TokenGeweigerd extends Error {
  override name = 'TokenGeweigerd';
  readonly reden: string;

  constructor(reden: string, boodschap: string) {
    super(boodschap);
    this.reden = reden;
  }
}

/** De aanmelddienst geeft zijn sleutels niet: of het token geldt, is nu niet te zeggen. */
export class AanmelddienstWeg extends Error {
  override name = 'AanmelddienstWeg';
}

const OPNIEUW = 'Meld u opnieuw aan, of stel de vraag zonder token.';

/** Wat er aan een claim niet klopt, voor wie een portaal aansluit. */
const PER_CLAIM: Record<string, string> = {
  iss: 'Het token komt van een andere aanmelddienst dan hier hoort.',
  aud: 'Het token is voor een andere dienst bedoeld.',
  nbf: 'Het token geldt nog niet.',
  exp: 'In het token staat niet tot wanneer het geldt.',
  sub: 'In het token staat niet van wie het is.',
};

/** Aan deze fouten is het token zelf schuld; bij elke andere is het niet gekeurd. */
const FOUT_TOKEN = [
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/** Maakt van een fout bij het keuren een weigering, of de melding dat er nu niet gekeurd kan worden. */
export function alsWeigering(fout: unknown): TokenGeweigerd | AanmelddienstWeg {
  if (fout instanceof errors.JWTExpired) {
    return new TokenGeweigerd(fout.code, `Uw aanmelding is verlopen. ${OPNIEUW}`);
  }
  if (fout instanceof errors.JWTClaimValidationFailed) {
    const uitleg = PER_CLAIM[fout.claim] ?? 'Het token is niet geldig.';
    return new TokenGeweigerd(`${fout.code} ${fout.claim}`, `${uitleg} ${OPNIEUW}`);
  }
  if (FOUT_TOKEN.some((soort) => fout instanceof soort)) {
    return new TokenGeweigerd((fout as errors.JOSEError).code, `Het token is niet geldig. ${OPNIEUW}`);
  }
  return new AanmelddienstWeg('De aanmelding kan nu niet worden gecontroleerd. Probeer het later opnieuw.', {
    cause: fout,
  });
}

/** De kop `Authorization` is niet te lezen. */
export const onleesbareKop = () =>
  new TokenGeweigerd(
    'kop',
    'De kop Authorization is niet te lezen. Schrijf haar als `Bearer`, een spatie en het token.',
  );

/** Er is geen aanmelddienst ingesteld. */
export const niemandKanAanmelden = () =>
  new TokenGeweigerd('geen uitgever', 'Op deze server kan niemand zich aanmelden. Stel de vraag zonder token.');
