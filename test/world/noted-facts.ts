import type { NotedItem, NoteFacts } from '../../src/modules/notes/rules/status/note-facts.ts'

const item = (id: string, position: number, title: string, more: Partial<NotedItem>): NotedItem => ({
  id,
  position,
  number: String(position + 1),
  title,
  type: 'decision',
  conclusion: null,
  sections: [],
  lines: [],
  ...more,
})

/** What a status note can be made from: something of each kind, and of each state. Today is 22 November 2026. */
export const notedFacts: NoteFacts = {
  today: '2026-11-22',
  recipient: {
    committeeId: 'udvalget',
    slug: 'sundhedsudvalget',
    committee: 'Sundhedsudvalget',
    meetingOn: '2026-12-10',
    sinceOn: '2026-09-03',
    untilOn: '2027-01-31',
  },
  municipality: { id: 'furesoe', slug: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø' },
  partnerships: [
    { id: 'midt', slug: 'midt', name: 'Sundhedsklynge Midt', kind: 'health-cluster', validFrom: '2022-07-01' },
    { id: 'raad', slug: 'raad', name: 'Sundhedsrådet', kind: 'health-council', validFrom: '2027-01-01' },
    { id: 'nord', slug: 'nord', name: 'Sundhedsklynge Nord', kind: 'health-cluster', validFrom: '2022-07-01' },
  ],
  committees: [
    { id: 'politisk', slug: 'politisk', name: 'Politisk Klynge', kind: 'cluster-political', level: 'political', partnershipId: 'midt' },
    { id: 'faglig', slug: 'faglig', name: 'Faglig Klynge', kind: 'cluster-professional', level: 'professional', partnershipId: 'midt' },
    {
      id: 'ssu',
      slug: 'ssu',
      name: 'Sundhedssamarbejdsudvalget',
      kind: 'regional-cooperation-committee',
      level: 'political',
      partnershipId: 'midt',
    },
    { id: 'klu', slug: 'klu', name: 'Kommunalt-lægeligt udvalg', kind: 'klu', level: 'professional', partnershipId: null },
    { id: 'stille', slug: 'stille', name: 'Udvalget for trivsel', kind: 'focus-group', level: 'professional', partnershipId: 'midt' },
  ],
  meetings: [
    {
      id: 'm1',
      committeeId: 'politisk',
      heldOn: '2026-10-07',
      state: 'minutes',
      closed: ['4'],
      submissionOn: null,
      items: [
        item('i0', 0, 'Godkendelse af dagsorden', { conclusion: 'Godkendt.' }),
        item('i1', 1, 'Opkald efter udskrivelse', {
          conclusion: 'Godkendt med den bemærkning, at weekenden tæller med. Furesø Kommune følger tallene. Gladsaxe skriver et regnskab.',
          sections: [
            { kind: 'background', heading: null, body: 'Hospitalet har prøvet det af. Udgiften er 160.000 kr. om året.\n\n- et punkt' },
          ],
          lines: [
            { kind: 'recommendation', text: 'ordningen bliver fast' },
            { kind: 'recommendation', text: 'den måles hvert år.' },
          ],
        }),
        item('i2', 2, 'Målene for 2026', {
          conclusion: '1. Anbefalet.\n2. Godkendt.',
          lines: [
            { kind: 'recommendation', text: 'målet fastholdes' },
            { kind: 'recommendation', text: 'status gives til foråret' },
            { kind: 'conclusion-point', text: 'Anbefalet.' },
            { kind: 'conclusion-point', text: 'Godkendt.' },
          ],
        }),
        item('i3', 4, 'Hvad vi har lært', {
          type: 'discussion',
          conclusion: 'Drøftet. Der var enighed om følgende:\n\n- Små skridt virker.\n- Alle skal med.',
        }),
      ],
    },
    {
      id: 'm2',
      committeeId: 'ssu',
      heldOn: '2026-11-05',
      state: 'minutes',
      closed: [],
      submissionOn: null,
      items: [item('i4', 0, 'Sundhedsaftalen', { type: 'information', conclusion: 'Taget til efterretning.' })],
    },
    { id: 'm3', committeeId: 'klu', heldOn: '2026-11-12', state: 'planned', closed: [], submissionOn: null, items: [] },
    { id: 'm4', committeeId: 'faglig', heldOn: '2026-11-20', state: 'cancelled', closed: [], submissionOn: null, items: [] },
    {
      id: 'm5',
      committeeId: 'politisk',
      heldOn: '2026-12-14',
      state: 'agenda',
      closed: ['3'],
      submissionOn: '2026-11-27',
      items: [
        item('i5', 0, 'Regnskab', {
          sections: [{ kind: 'casePresentation', heading: null, body: 'Der er 28.000 kr. tilbage, hvoraf Furesø får 9.000 kr.' }],
          lines: [{ kind: 'recommendation', text: 'regnskabet godkendes.' }],
        }),
        item('i6', 1, 'Overgangen til sundhedsrådet', { type: null }),
      ],
    },
    { id: 'm6', committeeId: 'faglig', heldOn: '2027-01-12', state: 'planned', closed: [], submissionOn: null, items: [] },
  ],
  later: [{ id: 'm7', committeeId: 'ssu', heldOn: '2027-03-04' }],
  followUps: [
    followUp('f1', 'Gladsaxe skriver et regnskab.', {
      itemId: 'i1',
      responsible: 'Gladsaxe Kommune',
      organisationId: 'gladsaxe',
      state: 'done',
    }),
    followUp('f2', 'Hver kommune oplyser sine udgifter', { itemId: 'i1', responsible: 'Hver kommune', dueOn: '2026-11-01', state: 'open' }),
    followUp('f3', 'Furesø beskriver ordningen', { itemId: 'i2', organisationId: 'furesoe', dueOn: '2026-12-20', state: 'under-way' }),
    followUp('f4', 'Furesø samler erfaringerne', { organisationId: 'furesoe', dueOn: '2027-05-01', state: 'open' }),
    followUp('f5', 'Furesø finder en afløser', { organisationId: 'furesoe', state: 'escalated' }),
  ],
  questions: [
    { id: 'q1', title: 'Hvem betaler for kompression?', state: 'open', raisedOn: '2026-05-05', answer: null },
    { id: 'q2', title: 'Hvem svarer om natten?', state: 'answered', raisedOn: '2025-05-05', answer: 'Akutmodtagelsen svarer.' },
  ],
  matters: [
    {
      id: 's1',
      slug: 'iv',
      title: 'IV-behandling',
      treatments: [
        { id: 't1', committee: 'Politisk Klynge', state: 'held', on: '2026-10-07', outcome: 'Godkendt' },
        { id: 't2', committee: 'SSU', state: 'planned', on: '2026-12-11', outcome: null },
      ],
    },
  ],
  involvements: [
    { id: 'v1', meetingId: 'm5', title: 'Regnskab', committeeId: 'politisk', heldOn: '2026-12-14', dueOn: '2026-12-04' },
    { id: 'v2', meetingId: 'm5', title: 'Overgangen', committeeId: 'politisk', heldOn: '2026-12-14', dueOn: null },
  ],
  otherNames: ['Furesø Hospital'],
}

function followUp(id: string, text: string, more: Partial<NoteFacts['followUps'][number]>): NoteFacts['followUps'][number] {
  const none = {
    meetingId: 'm1',
    itemId: null,
    committeeId: 'politisk',
    dueOn: null,
    state: 'open',
    responsible: null,
    organisationId: null,
  }
  return { id, text, ...none, ...more }
}
