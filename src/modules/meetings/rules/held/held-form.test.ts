import { expect, it } from 'vitest'
import { atStartInForm, pointsInForm } from './held-form.ts'

const mayor = '00000000-0000-4000-8000-000000000001'
const doctor = '00000000-0000-4000-8000-000000000002'

it('reads what was said to each "at", and nothing that is no answer', () => {
  const fields = { 'point-0': ['followed'], 'point-0-shown': [''], 'point-1': ['perhaps'], 'point-x': ['followed'] }
  expect([...pointsInForm(fields)]).toEqual([
    [0, { shown: null, mine: 'followed' }],
    [1, { shown: null, mine: null }],
  ])
})

it('reads how each began of whom something was said', () => {
  const fields = { [`start-${mayor}`]: ['apology'], [`start-${doctor}`]: [''], 'start-nobody': ['present'] }
  expect([...atStartInForm(fields)]).toEqual([[mayor, 'apology']])
})
