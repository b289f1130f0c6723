import { GraphQLError } from 'graphql';

/** Standaardcodes van GraphQL-fouten (Apollo). De boodschap is Nederlands en zegt wat te doen. */
export type Foutcode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN';

/** Een fout die de gebruiker mag lezen. `veld` is het argument waar het om gaat, zoals `filter.leeftijd`. */
export class GebruikersFout extends GraphQLError {
  constructor(code: Foutcode, boodschap: string, veld?: string) {
    super(boodschap, { extensions: { code, ...(veld ? { veld } : {}) } });
  }
}

export const invoerFout = (veld: string, boodschap: string) => new GebruikersFout('BAD_USER_INPUT', boodschap, veld);
export const nietGevonden = (veld: string, boodschap: string) => new GebruikersFout('NOT_FOUND', boodschap, veld);
