/** Spanish words for the refusals of header, key and signature. */
import type { Texts } from '../texts.ts'
import { nothingNew } from './tokens-agent-sees.ts'

export const codesOfKeys = {
  'algorithm-missing': {
    title: 'El token no indica su algoritmo',
    cause: 'El encabezado no tiene "alg".',
    cure: 'Ponga HS256 en "alg".',
    agentSees: nothingNew,
  },
  'algorithm-not-a-string': {
    title: 'El nombre del algoritmo no es texto',
    cause: '"alg" es {{alg}}.',
    cure: 'Ponga en "alg" el texto HS256.',
    agentSees: nothingNew,
  },
  'algorithm-none': {
    title: 'El token pide que no se lo compruebe',
    cause: '"alg" es {{alg}}: afirma no necesitar firma. Cualquiera podría haberlo creado.',
    cure: 'Firme con HS256 y el secreto compartido. Si usted no creó este token, alguien está probando si la puerta está abierta.',
    agentSees: nothingNew,
  },
  'algorithm-other-hmac': {
    title: 'El token está firmado con un hash más largo',
    cause: '"alg" es {{alg}}; solo se acepta HS256, aunque el secreto sea el correcto.',
    cure: 'Configure HS256 como algoritmo de la biblioteca.',
    agentSees: nothingNew,
  },
  'algorithm-rsa': {
    title: 'El token está firmado con una clave RSA',
    cause: '"alg" es {{alg}}, que necesita un par de claves. La mensajería usa un secreto compartido.',
    cure: 'Firme con HS256 y el secreto de una clave de mensajería.',
    agentSees: nothingNew,
  },
  'algorithm-elliptic-curve': {
    title: 'El token está firmado con una clave de curva elíptica',
    cause: '"alg" es {{alg}}, que necesita un par de claves. La mensajería usa un secreto compartido.',
    cure: 'Firme con HS256 y el secreto de una clave de mensajería.',
    agentSees: nothingNew,
  },
  'algorithm-unknown': {
    title: 'El algoritmo no se conoce',
    cause: '"alg" es {{alg}}. Las mayúsculas cuentan.',
    cure: 'Escriba exactamente HS256.',
    agentSees: nothingNew,
  },
  'type-not-jwt': {
    title: 'El token es de otro tipo',
    cause: '"typ" es {{typ}}.',
    cure: 'Ponga JWT en "typ", en mayúsculas, u omítalo.',
    agentSees: nothingNew,
  },
  'crit-header': {
    title: 'El encabezado exige extensiones',
    cause: '"{{member}}" enumera reglas que el lector debe conocer. No se admite ninguna.',
    cure: 'Omita "crit" en el encabezado.',
    agentSees: nothingNew,
  },
  'b64-header': {
    title: 'El encabezado cambia cómo se escriben los claims',
    cause:
      '"{{member}}" cambia la codificación de los claims. Un token de inicio de sesión tiene una sola codificación.',
    cure: 'Omita "b64" en el encabezado.',
    agentSees: nothingNew,
  },
  'key-in-header': {
    title: 'El token trae su propia clave',
    cause: '"{{member}}" contiene una clave. Un token que puede elegir su clave no demuestra nada.',
    cure: 'Omítalo e indique una clave con "kid". Si usted no creó este token, alguien está probando si la puerta está abierta.',
    agentSees: nothingNew,
  },
  'certificate-in-header': {
    title: 'El token trae un certificado o remite a uno',
    cause: 'Contiene "{{member}}". Las claves solo salen de la lista de claves, por su ID.',
    cure: 'Omítalo e indique una clave con "kid".',
    agentSees: nothingNew,
  },
  'key-address-in-header': {
    title: 'El token dice dónde buscar su clave',
    cause: '"{{member}}" contiene una dirección. Nunca se visita.',
    cure: 'Omítalo e indique una clave con "kid". Si usted no creó este token, alguien está probando si la puerta está abierta.',
    agentSees: nothingNew,
  },
  'kid-missing': {
    title: 'El token no indica ninguna clave',
    cause: 'El encabezado no tiene "kid".',
    cure: 'Ponga en "kid", en el encabezado del token (no entre los claims), la ID que figura en la lista de claves.',
    agentSees: nothingNew,
  },
  'kid-not-a-string': {
    title: 'La ID de la clave no es texto',
    cause: '"kid" es {{kid}}.',
    cure: 'Escriba la ID de la clave como texto, tal como figura en la lista de claves.',
    agentSees: nothingNew,
  },
  'kid-unknown': {
    title: 'La clave no se conoce aquí',
    cause: '"kid" es {{kid}}. Esa clave nunca se creó en esta cuenta.',
    cure: 'Copie la ID de la lista de claves. Compruebe que no es de otra cuenta ni es el secreto.',
    agentSees: nothingNew,
  },
  'kid-deleted': {
    title: 'La clave se borró',
    cause: '"kid" es {{kid}}, una clave que un administrador borró.',
    cure: 'Pase el backend a una clave que siga en la lista.',
    agentSees: nothingNew,
  },
  'secret-not-at-hand': {
    title: 'El secreto de esta clave no está aquí',
    cause: 'La clave {{kid}} está en la lista, pero esta copia de Understudy no tiene su secreto y no puede comprobar.',
    cure: 'Cree aquí una clave nueva o agregue el secreto a esta.',
    agentSees: nothingNew,
  },
  'signature-missing': {
    title: 'El token no está firmado',
    cause: 'No hay nada después del último punto.',
    cure: 'Firme el token y entréguelo entero.',
    agentSees: nothingNew,
  },
  'signature-length': {
    title: 'La firma no tiene la longitud correcta',
    cause: 'Tiene {{length}} bytes; con HS256 son {{expected}}. Se creó con otro algoritmo o se cortó.',
    cure: 'Firme con HS256 y entregue el token completo.',
    agentSees: nothingNew,
  },
  'secret-base64-decoded': {
    title: 'El secreto se decodificó de base64 antes de firmar',
    cause: 'La firma corresponde al secreto decodificado. El secreto debe usarse como el texto que es.',
    cure: 'Desactive en la biblioteca la opción de base64 para el secreto, o entréguele el secreto como texto.',
    agentSees: nothingNew,
  },
  'secret-with-line-end': {
    title: 'En el secreto se coló un salto de línea',
    cause: 'La firma corresponde al secreto con un salto de línea detrás, como ocurre al leerlo de un archivo.',
    cure: 'Haga que el backend quite los saltos de línea y los espacios de los extremos del secreto al leerlo.',
    agentSees: nothingNew,
  },
  'secret-cut-short': {
    title: 'Solo se usó el principio del secreto',
    cause: 'La firma corresponde a los primeros {{length}} caracteres, que es todo lo que muestra la lista de claves.',
    cure: 'Use el secreto completo. Si nadie lo guardó, cree una clave nueva: un secreto se muestra una sola vez.',
    agentSees: nothingNew,
  },
  'key-id-as-secret': {
    title: 'La ID de la clave se usó como secreto',
    cause: 'La firma corresponde al texto {{kid}}, que es el nombre de la clave y lo conocen muchos.',
    cure: 'Firme con el secreto compartido; la ID de la clave solo va en "kid".',
    agentSees: nothingNew,
  },
  'secret-of-another-key': {
    title: 'El secreto es de otra clave',
    cause: 'El token indica {{kid}}, pero la firma corresponde al secreto de {{other}}.',
    cure: 'Use la ID y el secreto de la misma clave.',
    agentSees: nothingNew,
  },
  'signature-wrong': {
    title: 'La firma no corresponde',
    cause:
      'El token se firmó con otro secreto, o su encabezado o sus claims se cambiaron después de firmar. Por una firma no se puede saber cuál de las dos cosas ocurrió.',
    cure: 'Compare el secreto del backend con el de esta clave y compruebe que nada modifica el token por el camino.',
    agentSees: nothingNew,
  },
} satisfies Partial<Texts['tokens']['codes']>
