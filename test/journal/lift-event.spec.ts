import { describe, expect, it } from 'vitest'
import { eventVersion, liftEvent, liftThrough, type Lift } from '#shared/journal/lift-event.ts'
import { messageSent } from './samples.ts'

describe('An old event is lifted when it is read', () => {
  // An invented past: version 1 knew no channel, version 2 called a message's text its body.
  const channelAdded: Lift = (old) => (old.type === 'MessageSent' ? { ...old, channel: 'messaging' } : old)
  const bodyRenamed: Lift = ({ body, ...old }) => (body === undefined ? old : { ...old, text: body })
  const lift = liftThrough([channelAdded, bodyRenamed])
  const today = messageSent(1, 1, 'Hello')
  const { text, channel, ...rest } = today as Extract<typeof today, { type: 'MessageSent' }>

  it('through every version since', () => {
    expect(lift(1, { ...rest, body: text })).toEqual(today)
    expect(lift(2, { ...rest, channel, body: text })).toEqual(today)
    expect(lift(1, { type: 'MetadataVariablesEnabled' })).toEqual({ type: 'MetadataVariablesEnabled' })
  })

  it('and one of today is left as it is', () => {
    expect(lift(3, today)).toBe(today)
    expect(liftEvent(eventVersion, today)).toBe(today)
  })

  it('and one of an unknown version is a fault', () => {
    expect(() => lift(4, today)).toThrow('version 4')
    expect(() => lift(0, today)).toThrow('version 0')
  })
})
