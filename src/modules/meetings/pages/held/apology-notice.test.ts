import { expect, it } from 'vitest'
import { apologyNotice } from './apology-notice.ts'

const told = { person: 'Borgmesteren i Furesø', committee: 'Politisk Klynge', heldOn: '2023-06-07', substitute: undefined }

it('says who cannot come to which meeting, and who comes instead', () => {
  expect(apologyNotice(told)).toEqual({
    da: 'Borgmesteren i Furesø har meldt afbud til mødet i Politisk Klynge 7. juni 2023.',
    en: 'Borgmesteren i Furesø has sent apologies for the meeting of Politisk Klynge on 7 June 2023.',
  })
  expect(apologyNotice({ ...told, substitute: 'Viceborgmesteren' }).da).toContain('Viceborgmesteren kommer i stedet.')
})
