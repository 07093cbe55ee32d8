export { acceptPaper } from './commands/accept-paper.ts'
export { readNextPaper, readPaper } from './commands/read-paper.ts'
export { receivePapers } from './commands/receive-papers.ts'
export { paperPage } from './queries/paper-page.ts'
