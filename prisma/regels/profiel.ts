/** Het id van een schoolondersteuningsprofiel: een school heeft er één per schooljaar. */
export const profielId = (school: string, schooljaar: string): string => `${school}-${schooljaar}`;
