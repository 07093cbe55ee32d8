import { acceptClearPapers } from '../../../src/modules/imports/commands/accept-clear-papers.ts'
import { acceptPaper } from '../../../src/modules/imports/commands/accept-paper.ts'
import { cancelBatch } from '../../../src/modules/imports/commands/cancel-batch.ts'
import { correctPaper } from '../../../src/modules/imports/commands/correct-paper.ts'
import { dismissPaper } from '../../../src/modules/imports/commands/dismiss-paper.ts'
import { readAgain } from '../../../src/modules/imports/commands/read-again.ts'
import { readPaper, receivePapers } from '../../../src/modules/imports/index.ts'
import { resumeBatch } from '../../../src/modules/imports/commands/resume-batch.ts'
import { batchPage } from '../../../src/modules/imports/queries/batch-page.ts'
import { importPage } from '../../../src/modules/imports/queries/import-page.ts'
import { paperFile } from '../../../src/modules/imports/queries/paper-file.ts'
import { paperPage } from '../../../src/modules/imports/queries/paper-page.ts'
import { reader } from '../../support/papers-in.ts'
import { and, keepersOfAny, operators, type Role } from './roles.ts'
import type { Rows } from './row.ts'

/** The secretary handed the papers in; the delegate acts for them. Nobody else's papers are read, but by operators. */
const ofSecretary: readonly Role[] = and(['secretary', 'delegate'], operators)
const oneFile = [{ name: 'nyt.md', content: new TextEncoder().encode('# Nyt') }]

export const rows: Rows = {
  'imports.ask-to-receive': {
    may: keepersOfAny,
    run: (context, { papersIn: { fileStore } }) => receivePapers(context, { files: oneFile, fileStore }),
  },
  'imports.receive-papers': {
    may: keepersOfAny,
    run: (context, { papersIn: { fileStore } }) => receivePapers(context, { files: oneFile, fileStore }),
  },
  'imports.read-paper': {
    may: keepersOfAny,
    run: (context, { papers, papersIn: { fileStore } }) => readPaper(context, { paperId: papers.waiting, fileStore, reader }),
  },
  'imports.set-paper-aside': {
    may: keepersOfAny,
    refused: 'no reader',
    run: (context, { papers, papersIn: { fileStore } }) =>
      readPaper(context, { paperId: papers.waiting, fileStore, reader: () => Promise.reject(new Error('no reader')) }),
  },
  'imports.import-page': { may: keepersOfAny, run: (context) => importPage(context, undefined) },
  'imports.batch-page': { may: ofSecretary, run: (context, { papers }) => batchPage(context, { id: papers.batch }) },
  'imports.paper-page': {
    may: ofSecretary,
    showsClosedTo: ofSecretary,
    run: (context, { papers }, openness) => paperPage(context, { id: papers[openness] }),
  },
  'imports.paper-file': {
    may: ofSecretary,
    showsClosedTo: ofSecretary,
    run: (context, { papers }, openness) => paperFile(context, { id: papers[openness] }),
  },
  'imports.revision-of-clear-paper': {
    may: ofSecretary,
    run: (context, { papers }) => acceptClearPapers(context, { batchId: papers.batch }),
  },
  'imports.correct-paper': {
    may: ofSecretary,
    run: (context, { papers }, openness) =>
      correctPaper(context, { paperId: papers[openness], revision: papers.revision, corrections: { '/meeting/place': 'Rådhuset' } }),
  },
  'imports.accept-paper': {
    may: ofSecretary,
    run: (context, { papers }, openness) => acceptPaper(context, { paperId: papers[openness], revision: papers.revision }),
  },
  'imports.dismiss-paper': {
    may: ofSecretary,
    run: (context, { papers }, openness) => dismissPaper(context, { paperId: papers[openness] }),
  },
  'imports.read-again': { may: ofSecretary, run: (context, { papers }) => readAgain(context, { paperId: papers.failed }) },
  'imports.cancel-batch': { may: ofSecretary, run: (context, { papers }) => cancelBatch(context, { batchId: papers.batch }) },
  'imports.resume-batch': { may: ofSecretary, run: (context, { papers }) => resumeBatch(context, { batchId: papers.batch }) },
}
