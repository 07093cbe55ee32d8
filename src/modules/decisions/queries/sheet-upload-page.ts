import { query } from '../../../platform/command/use-case.ts'
import { mayHandInSheet } from '../rules/may-hand-in-sheet.ts'

/** Where a spreadsheet is handed in, for those who may. */
export const sheetUploadPage = query('decisions.sheet-upload-page', async ({ actor, permit }, _: undefined) =>
  permit(mayHandInSheet(actor)),
)
