/** Signs the claims in Go, with golang-jwt. */
import { inDigits, lines, quoted, secretVariable, writeClaims, type Syntax, type ToWrite } from './syntax.ts'

const text = (value: string): string => quoted(value, /["\\]/g, inDigits)
const syntax: Syntax = {
  text,
  no: 'nil',
  list: (items) => `[]any{${items.join(', ')}}`,
  object: (members, depth) =>
    depth === 0 ? lines(members, ['jwt.MapClaims{', '}'], ['\t\t', '\t']) : `map[string]any{${members.join(', ')}}`,
  member: (name, value) => `${text(name)}: ${value}`,
}

export const writeGo = (order: ToWrite): string => `package main

import (
	"fmt"
	"log"
	"os"
${order.ttl === undefined ? '' : '\t"time"\n'}
	"github.com/golang-jwt/jwt/v5"
)

func main() {
	secret := []byte(os.Getenv("${secretVariable}"))
${order.ttl === undefined ? '' : '\tnow := time.Now().Unix()\n'}	claims := ${writeClaims(order, syntax)}

	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["kid"] = ${text(order.keyId)}
	signed, err := token.SignedString(secret)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(signed)
}
`
