/** Every language there is, a line each; lists, menus and checks read this. English is the source, and comes first. */
export { en } from './en/index.ts'
export { de } from './de/index.ts'
export { es } from './es/index.ts'
