/** Signs the claims in PHP, with firebase/php-jwt. */
import { inBraces, lines, quoted, secretVariable, writeClaims, type Syntax, type ToWrite } from './syntax.ts'

/** `$` would begin a variable inside a text. */
const text = (value: string): string => quoted(value, /["\\$]/g, inBraces)
const syntax: Syntax = {
  text,
  no: 'null',
  list: (items) => `[${items.join(', ')}]`,
  // An array with nothing or only numbers as names would become a list: an object never does.
  object: (members, depth) => (depth === 0 ? lines(members, ['[', ']']) : `(object) [${members.join(', ')}]`),
  member: (name, value) => `${text(name)} => ${value}`,
}

export const writePhp = (order: ToWrite): string => `<?php
require __DIR__ . "/vendor/autoload.php";

use Firebase\\JWT\\JWT;

$secret = getenv("${secretVariable}");
${order.ttl === undefined ? '' : '$now = time();\n'}$claims = ${writeClaims(order, syntax, '$now')};

$token = JWT::encode($claims, $secret, "HS256", ${text(order.keyId)});
echo $token, PHP_EOL;
`
