/** Ablehnungen von Claims, auf Deutsch. */
import type { Texts } from '../texts.ts'
import { nothingAtThisTime, nothingFromClaims } from './tokens-agent-sees.ts'

export const codesOfClaims = {
  'scope-missing': {
    title: 'Das Token hat keinen Scope',
    cause: 'Der Claim „scope“ ist nicht da.',
    cure: 'Fügen Sie den Claims "scope": "user" hinzu.',
    agentSees: nothingFromClaims,
  },
  'scope-not-a-string': {
    title: 'Der Scope ist kein Text',
    cause: '„scope“ ist {{scope}}.',
    cure: 'Schreiben Sie "scope": "user", als einen Text und nicht als Liste.',
    agentSees: nothingFromClaims,
  },
  'scope-not-user': {
    title: 'Der Scope ist nicht „user“',
    cause: '„scope“ ist {{scope}}. Nur ein Token mit dem Scope „user“ meldet eine Person an.',
    cure: 'Schreiben Sie "scope": "user".',
    agentSees: nothingFromClaims,
  },
  'external-id-missing': {
    title: 'Das Token sagt nicht, wer die Person ist',
    cause: 'Der Claim „external_id“ ist nicht da.',
    cure: 'Fügen Sie „external_id“ mit der dauerhaften ID hinzu, welche die Person in Ihrem System hat.',
    agentSees: nothingFromClaims,
  },
  'external-id-number': {
    title: 'Die externe ID ist eine Zahl',
    cause: '„external_id“ ist die Zahl {{externalId}}; sie muss Text sein.',
    cure: 'Setzen Sie sie in Anführungszeichen, oder wandeln Sie sie vor dem Signieren in Text um.',
    agentSees: nothingFromClaims,
  },
  'external-id-not-a-string': {
    title: 'Die externe ID ist kein Text',
    cause: '„external_id“ ist {{externalId}}.',
    cure: 'Schreiben Sie die ID als Text.',
    agentSees: nothingFromClaims,
  },
  'external-id-empty': {
    title: 'Die externe ID ist leer',
    cause: '„external_id“ ist ein Text ohne ein einziges Zeichen.',
    cure: 'Prüfen Sie, ob die Person auf Ihrer Website angemeldet ist, bevor das Backend das Token erzeugt.',
    agentSees: nothingFromClaims,
  },
  'external-id-too-long': {
    title: 'Die externe ID ist zu lang',
    cause: 'Sie hat {{length}} Zeichen; höchstens {{limit}} werden angenommen.',
    cure: 'Verwenden Sie eine kürzere dauerhafte ID.',
    agentSees: nothingFromClaims,
  },
  'name-not-a-string': {
    title: 'Der Name ist kein Text',
    cause: '„name“ ist {{value}}.',
    cure: 'Schreiben Sie den Namen als Text, oder lassen Sie ihn weg.',
    agentSees: nothingFromClaims,
  },
  'email-not-a-string': {
    title: 'Die E-Mail-Adresse ist kein Text',
    cause: '„email“ ist {{value}}.',
    cure: 'Schreiben Sie eine Adresse als Text, oder lassen Sie sie weg.',
    agentSees: nothingFromClaims,
  },
  'email-taken': {
    title: 'Die E-Mail-Adresse gehört jemand anderem',
    cause:
      '„{{address}}“ ist die Adresse einer Person mit einer anderen externen ID, und eine Adresse gehört nur einer Person.',
    cure: 'Senden Sie die Adresse nur für die Person, der sie gehört, oder lassen Sie sie weg.',
    agentSees: nothingFromClaims,
  },
  'email-verified-not-boolean': {
    title: '„email_verified“ ist weder true noch false',
    cause: '„email_verified“ ist {{value}}.',
    cure: 'Schreiben Sie true oder false ohne Anführungszeichen, oder lassen Sie es weg.',
    agentSees: nothingFromClaims,
  },
  'exp-is-text': {
    title: 'Die Ablaufzeit ist Text',
    cause: '„exp“ ist der Text {{value}}; es muss eine Zahl sein.',
    cure: 'Schreiben Sie die Sekunden seit 1970 als Zahl, ohne Anführungszeichen.',
    agentSees: nothingFromClaims,
  },
  'exp-not-an-integer': {
    title: 'Die Ablaufzeit ist keine ganze Zahl',
    cause: '„exp“ ist {{value}}.',
    cure: 'Schreiben Sie die ganzen Sekunden seit 1970.',
    agentSees: nothingFromClaims,
  },
  expired: {
    title: 'Das Token ist abgelaufen',
    cause: 'Es endete vor {{by}} Sekunden.',
    cure: 'Lassen Sie das Backend für jede Anmeldung ein neues Token erzeugen, und prüfen Sie seine Uhr.',
    agentSees: nothingAtThisTime,
  },
  'nbf-not-an-integer': {
    title: 'Die Startzeit ist keine ganze Zahl',
    cause: '„nbf“ ist {{value}}.',
    cure: 'Schreiben Sie die ganzen Sekunden seit 1970 als Zahl, oder lassen Sie „nbf“ weg.',
    agentSees: nothingFromClaims,
  },
  'not-yet-valid': {
    title: 'Das Token gilt noch nicht',
    cause: 'Es beginnt in {{by}} Sekunden.',
    cure: 'Prüfen Sie die Uhr des Backends, oder lassen Sie „nbf“ weg.',
    agentSees: nothingAtThisTime,
  },
  'iat-not-an-integer': {
    title: 'Die Ausstellungszeit ist keine ganze Zahl',
    cause: '„iat“ ist {{value}}.',
    cure: 'Schreiben Sie die ganzen Sekunden seit 1970 als Zahl, oder lassen Sie „iat“ weg.',
    agentSees: nothingFromClaims,
  },
  'issued-in-future': {
    title: 'Das Token wurde in der Zukunft ausgestellt',
    cause: 'Nach eigener Angabe wird es erst in {{by}} Sekunden erzeugt.',
    cure: 'Prüfen Sie die Uhr des Backends, und ob Zeiten in Sekunden angegeben sind, nicht in Millisekunden.',
    agentSees: nothingAtThisTime,
  },
} satisfies Partial<Texts['tokens']['codes']>
