/** A step as one line for the screen, and whose chair acts. */
import type { StoryStep } from '../contract/bridge.ts'
import type { Say } from '../text/text.ts'
import { cut } from './expectations/messages.ts'
import { isStep, type Step } from './language/step.ts'
import { callbackIn } from './language/token-words.ts'
import { none } from './language/values.ts'
import type { SendsWords } from './pictures/made-files.ts'

type Line = Pick<StoryStep, 'chair' | 'text'>

export function stepInWords(step: Step, say: Say): Line {
  const { after } = step
  const line = actionInWords(step, say)
  if (step.when !== undefined) {
    const when = step.when.charAt(0).toUpperCase() + step.when.slice(1)
    return line
      ? { ...line, text: say('scenarioLanguage.when', { when, text: line.text }) }
      : { chair: 'time', text: when }
  }
  if (!line)
    return after
      ? { chair: 'time', text: say('cli.steps.timePasses', { after }) }
      : { chair: 'agent', text: say('cli.steps.look') }
  return after ? { ...line, text: say('cli.steps.after', { after, text: line.text }) } : line
}

function actionInWords(step: Step, say: Say): Line | undefined {
  const person = (text: string): Line => ({ chair: 'person', text })
  const agent = (text: string): Line => ({ chair: 'agent', text })
  const time = (text: string): Line => ({ chair: 'time', text })
  const administrator = (text: string): Line => ({ chair: 'administrator', text })

  if (isStep(step, 'writes'))
    return person(andSends(step, say('cli.steps.writes', { device: step.device, text: cut(step.writes) }), say))
  if (isStep(step, 'sends'))
    return person(say('cli.steps.sends', { device: step.device, files: sentWords(step.sends) }))
  if (isStep(step, 'gives name')) {
    const details = [step['gives name'], step['gives email']].filter((detail) => detail !== undefined).join(', ')
    return person(say('cli.steps.givesDetails', { device: step.device, details }))
  }
  if (isStep(step, 'gives email'))
    return person(say('cli.steps.givesDetails', { device: step.device, details: step['gives email'] }))
  if (isStep(step, 'logs in as')) {
    const facts = { device: step.device, person: step['logs in as'] }
    const broken = step['with broken token']
    return person(broken ? say('cli.steps.logsInBroken', { ...facts, broken }) : say('cli.steps.logsIn', facts))
  }
  if (isStep(step, 'logs in with token')) return person(say('cli.steps.logsInWithToken', { device: step.device }))
  if (isStep(step, 'logs out')) return person(say('cli.steps.logsOut', { device: step.device }))
  if (isStep(step, 'opens article'))
    return person(say('cli.steps.opensArticle', { device: step.device, article: step['opens article'] }))
  if (isStep(step, 'opens messenger')) return person(say('sessions.steps.opens', { device: step.device }))
  if (isStep(step, 'closes messenger')) return person(say('sessions.steps.closes', { device: step.device }))

  if (isStep(step, 'goes')) return person(say(`network.steps.${step.goes}`, { device: step.device }))
  if (isStep(step, 'callback'))
    return person(say(`reauthentication.steps.${callbackIn(step.callback) ?? 'none'}`, { device: step.device }))
  if (isStep(step, 'views page'))
    return person(say('context.steps.viewsPage', { device: step.device, page: step['views page'] }))

  if (isStep(step, 'notes on person')) {
    const facts = { agent: step.agent, person: step['notes on person'] }
    if (step.keeps === none) return agent(say('context.steps.forgetsNotes', facts))
    return agent(say('context.steps.notesOnPerson', { ...facts, text: cut(step.keeps) }))
  }
  if (isStep(step, 'ends session')) return agent(say('sessions.steps.ends', onTicket(step)))
  if (isStep(step, 'changes requester to'))
    return agent(say('sessions.steps.requester', { ...onTicket(step), person: step['changes requester to'] }))
  if (isStep(step, 'replies'))
    return agent(andAll(step, say('cli.steps.replies', { ...onTicket(step), text: cut(step.replies) }), say))
  if (isStep(step, 'notes'))
    return agent(andAll(step, say('cli.steps.notes', { ...onTicket(step), text: cut(step.notes) }), say))
  if (isStep(step, 'submits as'))
    return agent(say('cli.steps.submits', { ...onTicket(step), status: step['submits as'] }))
  if (isStep(step, 'accepts')) return agent(say('cli.steps.accepts', onTicket(step)))
  if (isStep(step, 'sets availability')) {
    const availability = say(`availability.word.${step['sets availability']}`)
    return agent(say('availability.isNow', { name: step.agent, availability }))
  }
  if (isStep(step, 'assigns to'))
    return agent(say('cli.steps.assigns', { ...onTicket(step), assignee: step['assigns to'] }))
  if (isStep(step, 'sets')) {
    const what = Object.entries(step.sets).map(([word, value]) => `${word} ${[value].flat().join(', ')}`)
    return agent(say('cli.steps.sets', { ...onTicket(step), what: what.join('; ') }))
  }
  if (isStep(step, 'merges into'))
    return agent(say('cli.steps.merges', { ...onTicket(step), survivor: step['merges into'] }))

  if (isStep(step, 'takes back') || isStep(step, 'brings again')) {
    const isBack = isStep(step, 'takes back')
    if (step.agent === undefined) return agent(say(isBack ? 'cli.steps.takesBack' : 'cli.steps.bringsAgain'))
    return agent(say(isBack ? 'cli.steps.takesBackBy' : 'cli.steps.bringsAgainBy', { agent: step.agent }))
  }

  if (isStep(step, 'administrator creates key'))
    return administrator(say('cli.steps.createsKey', { key: step['administrator creates key'] }))
  if (isStep(step, 'administrator deletes key'))
    return administrator(say('cli.steps.deletesKey', { key: step['administrator deletes key'] }))
  if (isStep(step, 'administrator imports'))
    return administrator(say('cli.steps.imports', { person: step['administrator imports'] }))
  if (isStep(step, 'administrator changes bot')) return administrator(say('cli.steps.changesBot'))
  if (isStep(step, 'administrator changes business hours')) return administrator(say('cli.steps.changesHours'))
  if (isStep(step, 'administrator changes policy'))
    return administrator(say('cli.steps.changesPolicy', { policy: step['administrator changes policy'] }))
  if (isStep(step, 'time closes ticket')) return time(say('cli.steps.closes', { ticket: step['time closes ticket'] }))
  return undefined
}

const onTicket = ({ agent, ticket }: { readonly agent: string; readonly ticket: number }) => ({ agent, ticket })

type Sending = { readonly sends?: SendsWords | undefined }
const andSends = ({ sends }: Sending, text: string, say: Say): string =>
  sends ? say('cli.steps.andSends', { text, files: sentWords(sends) }) : text
const sentWords = ({ picture = [], file = [] }: SendsWords): string => [picture, file].flat().join('; ')
const andAll = (step: Sending & Parameters<typeof andSubmits>[0], text: string, say: Say): string =>
  andSubmits(step, andSends(step, text, say), say)

const andSubmits = (step: { readonly 'submits as'?: string | undefined }, text: string, say: Say): string =>
  step['submits as'] === undefined ? text : say('cli.steps.andSubmits', { text, status: step['submits as'] })
