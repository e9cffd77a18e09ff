/** Signs the claims in Java with nothing but what Java brings along, so that it runs as it stands: the claims are JSON text. */
import { hex, secretVariable, standing, type ToWrite } from './syntax.ts'

/**
 * Java reads `\uXXXX` before it knows what a text is, so a quote or a line end must never be written that way: control
 * characters are octal. Everything else beyond ASCII is numbered, as the compiler may read files in any encoding.
 */
const text = (value: string): string =>
  `"${value
    .replace(/["\\]/g, '\\$&')
    .replace(/[\0-\x1f\x7f]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`)
    .replace(/<(?=\/)/g, '\\074')
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)}"`

/** JSON in pieces: a line a claim, joined with what is known only when it runs. */
function pieces(order: ToWrite): readonly string[] {
  const { ttl } = order
  const written = standing(order).map(([name, value]) => text(`${JSON.stringify(name)}:${JSON.stringify(value)}`))
  return ttl === undefined ? written : [...written, '"\\"iat\\":" + now', `"\\"exp\\":" + (now + ${ttl})`]
}

export const writeJava = (order: ToWrite): string => `import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class Token {
    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static void main(String[] args) throws Exception {
        byte[] secret = System.getenv("${secretVariable}").getBytes(StandardCharsets.UTF_8);
${order.ttl === undefined ? '' : '        long now = System.currentTimeMillis() / 1000;\n'}        String header = ${text(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: order.keyId }))};
        String claims = "{"
${pieces(order)
  .map((piece, index) => `            + ${index > 0 ? '"," + ' : ''}${piece}\n`)
  .join('')}            + "}";

        String input = encode(header.getBytes(StandardCharsets.UTF_8)) + "." + encode(claims.getBytes(StandardCharsets.UTF_8));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        System.out.println(input + "." + encode(mac.doFinal(input.getBytes(StandardCharsets.UTF_8))));
    }
}
`
