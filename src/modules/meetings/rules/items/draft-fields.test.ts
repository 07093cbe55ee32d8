import { expect, it } from 'vitest'
import { draftFieldsOf } from './draft-fields.ts'

const meeting = '0b7e2f1c-9f4e-4e6b-8a57-1d2c3b4a5f60'

it('reads a form: empty lines do not count, and numbers that the agenda sets are left out', () => {
  expect(
    draftFieldsOf(
      {
        title: [' Fælles \n indgang '],
        type: ['decision'],
        openness: ['closed'],
        meeting: [meeting],
        at: ['1. at forslaget drøftes', ' ', '- at der nedsættes en gruppe', '2025 er et år'],
        presenter: ['', 'Direktøren'],
        referenceOrganisation: ['', meeting],
        referenceSystem: ['SBSYS', 'Acadre'],
        referenceNumber: ['', '26/17'],
        sectors: ['region'],
        'section-background': ['Før\r\nnu'],
        'section-background-revision': ['3'],
      },
      ['background', 'casePresentation'],
    ),
  ).toEqual({
    title: 'Fælles indgang',
    type: 'decision',
    open: false,
    publicTitle: null,
    minutes: '',
    meetingId: meeting,
    recommendation: ['at forslaget drøftes', 'at der nedsættes en gruppe', '2025 er et år'],
    presenters: ['Direktøren'],
    references: [{ organisationId: meeting, system: 'Acadre', number: '26/17' }],
    concernedSectors: ['region'],
    whyHere: null,
    internalNote: null,
    sections: [{ kind: 'background', markdown: 'Før\nnu', baseRevision: 3 }],
  })
})

it('takes nothing from what is nothing', () => {
  expect(draftFieldsOf({ type: ['else'], meeting: ['else'] }, ['background'])).toMatchObject({
    title: '',
    type: null,
    open: true,
    meetingId: null,
    references: [],
    sections: [],
  })
})
