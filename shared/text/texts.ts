/** What every language must have: the shape of the English texts, with other words in it. */
import type { en } from './en/index.ts'

export type Texts = OtherWords<typeof en>

type OtherWords<Text> = Text extends string
  ? string
  : { readonly [Key in keyof Text]: OtherWords<Text[Key]> } & MoreForms<Text>

/** Plural forms that English does without and another language may need; a test knows which one needs which. */
type MoreForms<Text> = {
  readonly [
    Key in keyof Text as Key extends `${infer Name}_other` ? `${Name}_${'zero' | 'two' | 'few' | 'many'}` : never
  ]?: string
}
