import { expect, it } from 'vitest'
import { registerAddress, registerQuestion } from './register-question.ts'

it.each([
  ['', { state: 'awaiting', mine: false, page: 1 }],
  ['status=overdue&side=3', { state: 'overdue', page: 3 }],
  ['status=hvad&side=-1', { state: 'awaiting', page: 1 }],
  ['frist=2026-02-30', { dueBy: undefined }],
  ['udvalg=politisk&fokus=aeldre&part=gladsaxe&frist=2026-12-31', { committee: 'politisk', focus: 'aeldre', organisation: 'gladsaxe' }],
  ['udvalg=&mine=ja', { committee: undefined, mine: true }],
])('%s', (address, question) => {
  expect(registerQuestion(Object.fromEntries(new URLSearchParams(address)))).toMatchObject(question)
})

it('asks the same again from its address, from the first page when something else is asked', () => {
  const question = registerQuestion({ udvalg: 'politisk', part: 'gladsaxe', status: 'done', frist: '2026-12-31', mine: 'ja', side: '2' })
  const address = registerAddress('/opfoelgning', question, { page: question.page })
  expect(registerQuestion(Object.fromEntries(new URLSearchParams(address.split('?')[1])))).toEqual(question)
  expect(registerAddress('/opfoelgning', question)).not.toContain('side')
  expect(registerAddress('/opfoelgning', registerQuestion({}))).toBe('/opfoelgning')
})
