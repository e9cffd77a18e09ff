/** A token that runs out in a story: on its clock, on each client, with each callback. */
import { expect, it } from 'vitest'
import { failuresOf, problemsOf } from './tools.ts'

const head = `understudy: 1
title: T
devices: { Laptop: browser, Other: browser, Third: browser, Fourth: phone, Fifth: phone }
keys: { Shop: }
people: { Ada: { external id: a-1, name: Ada } }
steps:
`
/** Phones are drawn by their number: the fourth device is an iOS phone, the fifth runs Android. */
const [ios, android] = ['Fourth', 'Fifth']

const until = (device: string, callback: string) => `${head}
  - { device: ${device}, callback: ${callback} }
  - { device: ${device}, logs in as: Ada, expires in: 10 minutes }
  - { after: 90 seconds, device: ${device}, writes: First, expect: [{ device: ${device}, token: expires in 8 minutes 30 seconds, callback: ${callback}, reauthentication: none }] }
  - { after: 1 hour, expect: [{ device: ${device}, token: expired }] }
`

it.each([ios, 'Laptop'])('on %s, a message goes out with the fresh token', async (device) => {
  const story = `${until(device, 'answers')}
  - device: ${device}
    writes: Later
    expect:
      - { device: ${device}, reauthentication: renewed, text was lost: no, token: expires in 10 minutes, logged in as: Ada }
      - { ticket: 1, shows: { text: Later, verified: yes }, requester: Ada }
`
  expect(await failuresOf(story)).toEqual([])
})

it('on Android, the message is lost and the session goes on', async () => {
  const story = `${until(android, 'answers')}
  - device: ${android}
    writes: Later
    expect:
      - refused: message-lost
      - { device: ${android}, reauthentication: renewed, text was lost: yes, logged in as: Ada }
      - { ticket: 1, does not show: Later }
`
  expect(await failuresOf(story)).toEqual([])
})

it.each(['fails', 'absent'])('T7, U7 where the callback %s, the next message is a new visitor’s', async (callback) => {
  const story = `${until('Laptop', callback)}
  - device: Laptop
    writes: Later
    expect:
      - refused: session-revoked
      - { device: Laptop, reauthentication: revoked, logged in as: nobody, token: none }
      - { number of tickets: 1 }
  - device: Laptop
    writes: Later
    expect:
      - { ticket: 2, requester: Visitor 2, verified: no }
`
  expect(await failuresOf(story)).toEqual([])
})

it('K7 an app that is not asked keeps its session, and a deleted key is told of', async () => {
  const story = `${until('Laptop', 'not asked')}
  - { device: Laptop, writes: Later, expect: [{ ticket: 1, shows: { text: Later, verified: yes } }] }
  - { administrator deletes key: Shop, expect: [{ device: Laptop, token: key deleted }, { device: Other, token: none }] }
`
  expect(await failuresOf(story)).toEqual([])
})

it('what is seen instead is said as the language writes it', async () => {
  const story = `${head}
  - { device: Laptop, logs in as: Ada, expires in: 1 hour, expect: [{ device: Laptop, token: expires in 59 minutes }] }
  - { device: Other, logs in as: Ada, expect: [{ device: Other, token: expired }] }
`
  const failures = await failuresOf(story)
  expect(failures[0]).toContain('is expires in 1 hour')
  expect(failures[1]).toContain('is never expires')
})

it('a token that runs out “soon” is a problem of the file', () => {
  const story = `${head}
  - { device: Laptop, expect: [{ device: Laptop, token: expires in soon }] }
`
  expect(problemsOf(story)).not.toEqual([])
})
