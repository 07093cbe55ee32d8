import { expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { draftOfLines } from '../../../../test/support/draft-of-lines.ts'
import { publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import type { Draft } from './draft.ts'
import { closedInDraft, closedPaperReading } from './closed-in-draft.ts'

const draft = draftOfLines(
  '# Referat af møde i Politisk Klynge den 26. april 2023',
  '## 1. Fælles indsats',
  'Indsatsen blev drøftet.',
  '## 2. Lokaler (lukket punkt)',
  'Lejen blev drøftet.',
  '## 3. Økonomi',
  'Regnskabet blev drøftet.',
)
const withAttachment = (open: boolean): Draft => ({
  ...draft,
  items: draft.items.slice(0, 1).map((item) => ({ ...item, attachments: [{ title: 'Priser', open, mainDocument: false, places: {} }] })),
})

it.each<[string, Draft | null, ReturnType<typeof closedInDraft>]>([
  ['nothing that was recognised', null, undefined],
  ['closed items', draft, { items: ['2'], attachments: 0 }],
  ['closed attachments of open items', withAttachment(false), { items: [], attachments: 1 }],
  ['nothing closed', withAttachment(true), undefined],
])('holds %s', (_, given, expected) => expect(closedInDraft(given)).toEqual(expected))

const delegator = { personId: 'q', name: 'Sekretæren' }
const actor: SignedInActor = signedIn({
  personId: 'p',
  name: 'Vikaren',
  committees: [{ committeeId: 'c', role: 'secretary', onBehalfOf: delegator }],
})

it('is read on behalf of who handed the paper in', () => {
  const paper = { id: 'paper', committeeId: null, draft, handedInBy: 'q' }
  expect(closedPaperReading(actor, paper)).toMatchObject({
    subject: { kind: 'paper', id: 'paper' },
    details: { items: ['2'] },
    onBehalfOf: delegator,
  })
  expect(closedPaperReading(actor, { ...paper, handedInBy: 'p' })?.onBehalfOf).toBeUndefined()
  expect(closedPaperReading(publicActor, paper)).toBeUndefined()
  expect(closedPaperReading(actor, { ...paper, draft: null })).toBeUndefined()
})
