import { expect, it } from 'vitest'
import { substitutesFor, whyNotSubstitute } from './substitutes.ts'

type Seated = Parameters<typeof whyNotSubstitute>[1][number]
const seat = (personId: string, more: Partial<Seated> = {}): Seated => ({
  personId,
  name: personId,
  capacity: 'member',
  organisationId: null,
  sector: null,
  mandateId: `mandate of ${personId}`,
  besideId: null,
  ...more,
})

const furesoe = seat('furesoe', { organisationId: 'furesoe', sector: 'municipality' })
const gladsaxe = seat('gladsaxe', { organisationId: 'gladsaxe', sector: 'municipality' })
const doctor = seat('doctor', { sector: 'general-practice' })
const personal = seat('personal', { capacity: 'substitute', besideId: 'mandate of furesoe', organisationId: 'gladsaxe' })
const ofGladsaxe = seat('of gladsaxe', { capacity: 'substitute', organisationId: 'gladsaxe' })
const ofDoctors = seat('of doctors', { capacity: 'substitute', sector: 'general-practice' })
const ofNobody = seat('of nobody', { capacity: 'substitute' })
const adviser = seat('adviser', { capacity: 'adviser', besideId: 'mandate of furesoe' })
const seated = [furesoe, gladsaxe, doctor, personal, ofGladsaxe, ofDoctors, ofNobody, adviser]

it.each([
  [furesoe, ['personal']],
  [gladsaxe, ['of gladsaxe']],
  [doctor, ['of doctors']],
  [ofGladsaxe, []],
])('$name can be stood in for by %s', (member, names) =>
  expect(substitutesFor(member, seated).map(({ personId }) => personId)).toEqual(names),
)

const coming = [
  { personId: 'furesoe', atStart: 'apology' as const, substituteFor: null },
  { personId: 'gladsaxe', atStart: 'present' as const, substituteFor: null },
  { personId: 'of doctors', atStart: null, substituteFor: 'doctor' },
]

it.each([
  ['their own substitute', 'personal', 'furesoe', undefined],
  ['nobody’s substitute', 'of nobody', 'furesoe', 'meetings/not-a-substitute'],
  ['another’s substitute', 'of gladsaxe', 'furesoe', 'meetings/not-a-substitute'],
  ['a stranger', 'stranger', 'furesoe', 'meetings/not-a-substitute'],
  ['for a stranger', 'personal', 'stranger', 'meetings/not-seated'],
  ['for one who is there', 'of gladsaxe', 'gladsaxe', 'meetings/member-is-there'],
  ['once more', 'of doctors', 'doctor', undefined],
])('%s', (_, substituteId, memberId, code) => expect(whyNotSubstitute({ substituteId, memberId }, seated, coming)?.code).toBe(code))

it('lets one come for one', () => {
  const another = seat('another of doctors', { capacity: 'substitute', sector: 'general-practice' })
  const refusal = whyNotSubstitute({ substituteId: 'another of doctors', memberId: 'doctor' }, [...seated, another], coming)
  expect(refusal?.code).toBe('meetings/substitute-taken')
})
