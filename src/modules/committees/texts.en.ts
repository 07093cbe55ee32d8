import type { SameTexts } from '../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  home: 'Front page',
  committees: 'Committees',
  kinds: { unknown: 'Committee' },
  composition: {
    heading: 'Composition',
    fits: 'The composition is as the sources say.',
    sources: {
      'agreement-2021': 'the agreement on health clusters of June 2021',
      'act-2022': 'the act on health clusters (L 191, 2021-22)',
      'minutes-midt-2022': 'the minutes of Sundhedsklynge Midt of 19 December 2022',
      'secretariat-nordjylland': 'the meeting plan of Sundhedssekretariat Nord',
      'committee-midtjylland-2022': 'Region Midtjylland’s page on the health cooperation committee',
      'organisation-syddanmark': 'Fælleskommunal Sundhed’s page on the organisation in Syddanmark',
      'piu-midtjylland-2022': 'Region Midtjylland’s news of the patient involvement committee 2022',
      'plo-klu': 'PLO’s page on municipal committees with general practitioners',
      'council-publicity': 'the rules on publicity in municipalities and regions',
      'act-2025': 'the act on a new health structure (L 214, 2024-25)',
      'council-seats-2026': 'the list of members of the health councils 2026',
      'own-papers': 'the agendas and minutes that the parties have published themselves',
    },
    sectors: {
      region: 'the region',
      municipality: 'the municipalities',
      'general-practice': 'general practice',
      patients: 'patients and relatives',
      other: 'others',
    },
    seats: ({ source, asks, found, wanted }) => {
      const here = wanted.atLeast > 1 && (wanted.atMost === undefined || wanted.atMost === wanted.atLeast)
      return `${capital(source)} says ${asks}; here: ${numeral(found)}${here ? `, not ${numeral(wanted.atLeast)}` : ''}.`
    },
    nobody: ({ source, asks, missing }) => `Missing: ${missing}. ${capital(source)} says ${asks}.`,
    chairs: ({ source, found, wanted }) =>
      `${capital(source)} says ${wanted === 1 ? 'one chair' : `${numeral(wanted)} equal chairs`}; here: ${numeral(found)}.`,
    noChairFrom: ({ source, sector }) => `Missing: a chair from ${sector}. ${capital(source)} says one from there.`,
    chairsFrom: ({ source, sector, found }) => `${capital(source)} says one chair from ${sector}; here: ${numeral(found)}.`,
    noLeg: ({ source, sector }) => `The secretariat has no leg at ${sector}. ${capital(source)} says one there.`,
    inferred: (sentence) => `${sentence} (Inferred, not read as a rule.)`,
    inferredMark: 'inferred',
  },
  exclusions: {
    title: 'Excluded from closed material',
    lead: 'Closed items and attachments are read by the members of the committee, except those whom the secretariat has excluded, for instance because of a conflict of interest.',
    list: 'Those excluded',
    none: 'Nobody is excluded',
    noneHelp: 'Everyone whose role in the committee gives access to closed material can read it.',
    states: { coming: 'Begins later', current: 'Excluded now', ended: 'Ended' },
    period: (from: string, until: string) => `${from} – ${until}`,
    openPeriod: (from: string) => `from ${from}`,
    end: 'End it',
    notYours: 'Another secretary can lift it',
    new: 'Exclude a person',
    newLead:
      'The person can still read the open items of the committee. Closed items, attachments, originals and search results are not shown, not on behalf of someone else either.',
    person: 'Person',
    choose: 'Choose a person in the committee',
    reason: 'Reason',
    reasonHelp: 'Shown in the history of the committee. Write nothing sensitive.',
    from: 'First day',
    until: 'Last day',
    untilHelp: 'Leave it empty if the exclusion is to last until it is lifted.',
    action: 'Exclude',
  },
  refusals: {
    'committees/exclusion-of-nobody': 'Choose who is to be excluded.',
    'committees/exclusion-of-stranger': 'This person does not belong to the committee and so does not read its closed material.',
    'committees/exclusion-without-reason': 'Write why the person is excluded.',
    'committees/exclusion-day-missing': 'Write the first day as a date. The last may be empty.',
    'committees/exclusion-ends-before-start': 'The last day is before the first.',
    'committees/exclusion-in-the-past': 'The first day has passed. Choose today or later.',
    'committees/exclusion-overlaps': 'This person is excluded in a part of the period already.',
    'committees/reference-unknown-file': ({ file, columns }) =>
      `${file} does not have the columns that reference data must have (found: ${columns || 'none'}). See reference/README.md.`,
    'committees/reference-table-twice': ({ file, table }) => `${file} holds ${table}, as another of the files does. Give only one of them.`,
    'committees/reference-cells': ({ row }) => `${row}: the line has not as many fields as the heading.`,
    'committees/reference-empty-cell': ({ row, column }) => `${row}: the field ${column} must be filled in.`,
    'committees/reference-unknown-kind': ({ row, said }) => `${row}: there is no kind “${said}”.`,
    'committees/reference-unknown-municipality': ({ row, said }) => `${row}: no municipality has the code ${said}.`,
    'committees/reference-unknown-organisation': ({ row, said }) => `${row}: the organisation “${said}” is not known.`,
    'committees/reference-unknown-partnership': ({ row, said }) => `${row}: the partnership “${said}” is not known.`,
    'committees/reference-no-such-day': ({ row, said }) => `${row}: “${said}” is no date. Write it as 2026-12-31.`,
    'committees/reference-end-before-start': ({ row, from, to }) => `${row}: the last day (${to}) is before the first day (${from}).`,
    'committees/reference-overlap': ({ row, other }) => `${row}: says the same for the same days as ${other}.`,
    'committees/reference-code-twice': ({ row, other, said }) => `${row}: the code ${said} is already given in ${other}.`,
    'committees/reference-not-yes-or-no': ({ row, said }) => `${row}: inferred must be yes or no, not “${said}”.`,
    'committees/reference-no-address-word': ({ row, said }) =>
      `${row}: “${said}” cannot stand in an address. Use small letters a–z, digits and hyphens.`,
    'committees/reference-successor-loop': ({ row, chain }) => `${row}: the successions go round in a ring (${chain}).`,
  },
}

function capital(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
}

function numeral(number: number): string {
  return numerals[number] ?? String(number)
}

const numerals = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
