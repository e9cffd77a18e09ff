/** What the agent sees when a token is refused (rule T7). One sentence per stage, shared by all codes of that stage. */
export type CodeWords = {
  readonly title: string
  readonly cause: string
  readonly cure: string
  readonly agentSees: string
}

/** The token was never proved to come from the business. */
export const nothingNew =
  'Nothing new. The person stays as they were: a visitor stays not verified, without the authentication icon, and can go on writing.'

/** The signature is right; only what the token claims is not. */
export const nothingFromClaims =
  'Nothing new. The token comes from the business, but none of its name, email or external ID is taken over. The person stays as they were and can go on writing.'

/** The token is right at another time. */
export const nothingAtThisTime =
  'Nothing new. A visitor stays not verified and can go on writing. With a token for the present moment the login succeeds and the icon appears.'
