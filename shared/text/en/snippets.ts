/** What stands around the code that signs the claims in a developer's own language. */
export const snippets = {
  title: 'In your back end',
  intro:
    'Signs exactly these claims. The secret is read from the environment variable {{variable}} and is never part of the code.',
  language: 'Programming language',
  with: {
    node: 'With the package jose',
    python: 'With PyJWT',
    ruby: 'With the gem jwt',
    php: 'With firebase/php-jwt',
    go: 'With golang-jwt v5',
    java: 'With what Java brings along',
  },
  what: 'the code for {{language}}',
  halfCharacter:
    'These claims hold half a character (a lone surrogate), which no accepted token may carry. Take it out to see the code.',
} as const
