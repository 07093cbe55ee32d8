import { describe, expect, it } from 'vitest'
import {
  whyNotAnswer,
  whyNotArrange,
  whyNotEscalate,
  whyNotOverwriteQuestion,
  whyNotRaise,
  whyNotState,
  whyNotWrite,
} from './why-not-raise.ts'

const written = { title: 'Kompressionsstrømper', question: 'Hvem betaler efter udskrivelsen?', groups: '', example: '' }

describe('a boundary question', () => {
  it.each([
    ['is raised', written, 'p1', undefined],
    ['needs a title', { ...written, title: ' ' }, 'p1', 'matters/question-title-missing'],
    ['asks something', { ...written, question: '' }, 'p1', 'matters/question-missing'],
    ['belongs somewhere', written, undefined, 'matters/question-partnership-missing'],
    ['names nobody', { ...written, example: 'Borgeren 010190-1234 blev udskrevet' }, 'p1', 'matters/question-personal-number'],
    ['is read to its end', { ...written, groups: 'x'.repeat(10_001) }, 'p1', 'matters/question-too-long'],
  ])('%s', (_, given, partnership, code) => expect(whyNotRaise(given, partnership)?.code).toBe(code))

  it('says in which field a number stands', () => {
    expect(whyNotWrite({ question: 'x', example: '010190 1234' })).toEqual({
      code: 'matters/question-personal-number',
      values: { field: 'example' },
    })
  })

  it('goes up with a letter', () => {
    expect(whyNotEscalate('open', 'ssu', 'Vi beder om svar')).toBeUndefined()
    expect(whyNotEscalate('with-ssu', 'committee', 'Vi beder om svar')?.code).toBe('matters/escalation-not-up')
    expect(whyNotEscalate('answered', 'ministers', 'Vi beder om svar')?.code).toBe('matters/escalation-not-up')
    expect(whyNotEscalate('open', undefined, 'Vi beder om svar')?.code).toBe('matters/escalation-not-up')
    expect(whyNotEscalate('open', 'ssu', ' ')?.code).toBe('matters/letter-missing')
  })

  it('has arrangements with a beginning, and an end after it', () => {
    const arrangement = { text: 'Hospitalet betaler', from: '2026-11-01', to: '' }
    expect(whyNotArrange(arrangement)).toBeUndefined()
    expect(whyNotArrange({ ...arrangement, text: '' })?.code).toBe('matters/interim-missing')
    expect(whyNotArrange({ ...arrangement, from: '' })?.values).toEqual({ field: 'from' })
    expect(whyNotArrange({ ...arrangement, to: '2026-10-01' })?.values).toEqual({ field: 'to' })
  })

  it('is answered, held and kept with words', () => {
    expect([whyNotAnswer({ answer: 'Regionen betaler', effect: '' }), whyNotAnswer({ answer: '', effect: '' })?.code]).toEqual([
      undefined,
      'matters/answer-missing',
    ])
    expect([whyNotState('Det er kommunens'), whyNotState('')?.code]).toEqual([undefined, 'matters/position-missing'])
    expect([whyNotOverwriteQuestion(1, 1), whyNotOverwriteQuestion(1, 2)?.code]).toEqual([undefined, 'matters/question-changed-meanwhile'])
  })
})
