import type { AtStart } from './presence.ts'

/** What somebody said of coming, wherever they said it: in the answer to an invitation, or here. */
export interface Answered {
  readonly answer: string
  readonly remark: string | null
  readonly answeredAt: Date
}

interface Said {
  readonly atStart: AtStart | null
  readonly remark: string | null
  readonly apologyAt: Date | null
}

/** The list with what was answered last; what a secretary has noted of who is there stands. */
export function withAnswer<Person extends Said>(person: Person, answered: Answered | undefined): Person {
  const noted = person.atStart === 'present' || person.atStart === 'absent'
  if (!answered || noted || (person.apologyAt && person.apologyAt >= answered.answeredAt)) return person
  if (answered.answer === 'declined')
    return { ...person, atStart: 'apology', remark: answered.remark ?? person.remark, apologyAt: answered.answeredAt }
  return { ...person, atStart: null, apologyAt: null }
}
