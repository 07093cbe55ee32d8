import type { Capacity, Presence } from '../draft.ts'

export interface PeopleLabel {
  readonly capacity: Capacity
  readonly presence: Presence
  /** The label is itself the role of the one who follows ("Mødeleder: …"). */
  readonly role?: boolean
  /** A label for the whole list rather than for a group in it. */
  readonly whole?: boolean
}

const label = (capacity: Capacity, presence: Presence, more: Pick<PeopleLabel, 'role' | 'whole'> = {}): PeopleLabel => ({
  capacity,
  presence,
  role: more.role,
  whole: more.whole,
})
const present = (capacity: Capacity, more?: Pick<PeopleLabel, 'role' | 'whole'>): PeopleLabel => label(capacity, 'present', more)

/** Labels and group headings over lists of names, in lower case without colon. */
const labels: readonly [PeopleLabel, readonly string[]][] = [
  [
    present('member', { whole: true }),
    [
      'medlemmer',
      'deltagere',
      'mødedeltagere',
      'til stede',
      'tilstede',
      'tilstedeværende',
      'fremmødte',
      'mødte',
      'medlemmer af udvalget',
      'udvalgets medlemmer',
      'deltog',
      'deltager',
      'deltagerliste',
      'deltagerkreds',
      'mødets deltagere',
      'mødets deltagere og referent',
      'til stede var',
      'tilstede var',
      'mødt var',
      'mødt',
      'faste medlemmer',
      'følgende deltog',
      'i mødet deltog',
      'følgende medlemmer deltog',
    ],
  ],
  [
    present('member'),
    [
      'regionsrådsmedlemmer',
      'borgmestre',
      'repræsentanter fra almen praksis',
      'regionale medlemmer',
      'kommunale medlemmer',
      'almen praksis',
      'kommuner',
      'kommunerne',
      'region',
      'regionen',
      'hospitalet',
      'hospital',
      'plo',
      'regionale repræsentanter',
      'kommunale repræsentanter',
      'patient- og pårørenderepræsentanter',
      'patient- og pårørende repræsentanter',
      'repræsentanter fra kommunerne',
      'repræsentanter fra regionen',
      'patientinddragelsesudvalget',
      'regionsrådet',
      'repræsentanter for almen praksis',
      'repræsentanter for patienter og pårørende',
      'brugerrepræsentanter',
      'kommunale medlemmer af klyngen',
    ],
  ],
  [
    label('member', 'apology'),
    [
      'afbud',
      'afbud fra',
      'meldt afbud',
      'fraværende med afbud',
      'havde meldt afbud',
      'der var afbud fra',
      'afbud var modtaget fra',
      'følgende havde meldt afbud',
    ],
  ],
  [
    label('member', 'absent'),
    ['fraværende', 'fravær', 'ikke til stede', 'ikke tilstede', 'ikke mødt', 'fraværende uden afbud', 'ikke deltagende', 'udeblevet'],
  ],
  [
    present('adviser'),
    [
      'bisiddere',
      'bisidder',
      'fra administrationen',
      'administrationen',
      'forvaltningen',
      'fra forvaltningen',
      'embedsfolk',
      'embedsmænd',
      'administrative deltagere',
      'tilforordnede',
      'rådgivere',
      'fra administrationen deltog',
      'fra forvaltningen deltog',
      'øvrige deltagere',
      'øvrige',
      'desuden deltog',
      'andre deltagere',
      'desuden deltager',
    ],
  ],
  [present('secretary'), ['sekretariat', 'sekretariatet', 'sekretærer', 'fælles sekretariat', 'fra sekretariatet', 'klyngesekretariatet']],
  [present('secretary', { role: true }), ['referent', 'referenter', 'sekretær', 'sekretariatsleder']],
  [
    present('chair', { role: true }),
    ['mødeleder', 'formand', 'formandskab', 'ordstyrer', 'medformand', 'mødeledere', 'formænd', 'medformænd', 'dirigent'],
  ],
  [present('member', { role: true }), ['næstformand', 'viceformand']],
  [present('observer'), ['observatører', 'observatør', 'tilhørere']],
  [present('guest'), ['gæster', 'gæst', 'eksterne deltagere', 'inviterede', 'oplægsholdere', 'oplægsholder', 'eksterne']],
  [
    present('substitute'),
    ['suppleanter', 'suppleant', 'stedfortrædere', 'stedfortræder', 'deltog som suppleant', 'deltog som stedfortræder'],
  ],
]

const labelByName = new Map<string, PeopleLabel>(
  labels.flatMap(([meaning, names]) => names.map((name): [string, PeopleLabel] => [name, meaning])),
)

export function peopleLabelOf(name: string): PeopleLabel | undefined {
  return labelByName.get(name)
}
