/** What the agent sees when a token is refused (rule T7), in Spanish. One sentence per stage, shared by all codes of that stage. */

/** The token was never proved to come from the business. */
export const nothingNew =
  'Nada nuevo. La persona queda como estaba: un visitante sigue sin verificar, sin el icono de autenticación, y puede seguir escribiendo.'

/** The signature is right; only what the token claims is not. */
export const nothingFromClaims =
  'Nada nuevo. El token viene de la empresa, pero no se toman de él ni el nombre, ni el correo electrónico, ni la ID externa. La persona queda como estaba y puede seguir escribiendo.'

/** The token is right at another time. */
export const nothingAtThisTime =
  'Nada nuevo. Un visitante sigue sin verificar y puede seguir escribiendo. Con un token para el momento presente, el inicio de sesión se acepta y aparece el icono.'
