import type { SameTexts } from '../kernel/language.ts'
import type { texts as danish } from './command-line-texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  usage: `Usage: samspil COMMAND

  import FILE… [--dry-run] [--json] [--publish]
      Reads papers into the record. A folder means every file in it. Run again to go on where it stopped.
      --dry-run   only read and recognise; nothing is saved
      --json      print the draft as JSON (docs/draft.schema.json)
      --publish   publish the meeting afterwards
  migrate         bring the database up to date
  audit verify    check the chain of the audit log

  --lang da|en    language`,
  unknown: ({ said }) => `Unknown command: ${said}`,
  migrated: ({ files }) => (files === 0 ? 'The database is up to date.' : `${files} migrations applied.`),
  auditWhole: 'The audit chain is whole.',
  auditBroken: ({ id }) => `The audit chain is broken at event ${id}.`,
  notFound: ({ file }) => `${file}: there is no such file, or it cannot be read.`,
  progress: ({ done, of, line }) => `${done}/${of} ${line}`,
  recognised: (p) =>
    `${p.file}: ${p.what}, ${p.items === 1 ? '1 item' : `${p.items} items`}${p.doubts === 0 ? '' : p.doubts === 1 ? ', 1 doubt' : `, ${p.doubts} doubts`}`,
  accepted: ({ line, version }) => `${line} → in the record (version ${version})`,
  known: ({ file }) => `${file}: is in the record already; nothing was changed`,
  left: ({ file, reason }) => `${file}: left as a draft under Import: ${reason}`,
  failed: ({ file, reason }) => `${file}: ${reason}`,
  notPublished: ({ reason }) => `  not published: ${reason}`,
  interrupted: 'Interrupted. Run the command again to go on; what has been accepted stays in the record.',
  summary: (p) => `${p.accepted} accepted, ${p.known} known already, ${p.left} to be reviewed, ${p.failed} not read`,
  kinds: { agenda: 'agenda', minutes: 'minutes', case: 'case', note: 'note' },
  noCommittee: 'committee not found',
  noDate: 'date not found',
}
