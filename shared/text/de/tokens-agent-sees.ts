/** Was der Agent sieht, wenn ein Token abgelehnt wird (Regel T7), auf Deutsch. */
export const nothingNew =
  'Nichts Neues. Für die Person bleibt alles wie zuvor: Ein Besucher bleibt nicht verifiziert, ohne Authentifizierungssymbol, und kann weiterschreiben.'

export const nothingFromClaims =
  'Nichts Neues. Das Token kommt vom Unternehmen, aber weder Name noch E-Mail noch externe ID werden übernommen. Für die Person bleibt alles wie zuvor, und sie kann weiterschreiben.'

export const nothingAtThisTime =
  'Nichts Neues. Ein Besucher bleibt nicht verifiziert und kann weiterschreiben. Mit einem Token für den jetzigen Moment gelingt die Anmeldung, und das Symbol erscheint.'
