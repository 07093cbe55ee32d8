import type { SameTexts } from '../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  navigation: { committees: 'Committees', search: 'Search', import: 'Import' },
  footer: { aboutDemo: 'Demonstration: the content is made up and is not about real people.' },
  demo: {
    tryAs: 'Try as',
    visitor: 'Visitor',
    roles: { secretariat: 'Secretariat', consultant: 'Municipal consultant', mayor: 'Mayor', gp: 'General practitioner', operator: 'Operator' },
    signOut: 'Visitor (sign out)',
  },
  trouble: {
    403: { title: 'You do not have access to this', text: 'You are signed in, but your role does not allow this. Contact the secretariat if you think that is wrong.' },
    404: { title: 'There is no such page', text: 'The address leads to nothing that you can see. It may be misspelt, or the content may not be public.' },
    413: { title: 'The file is too large', text: 'What you sent is larger than the server accepts. Split it and try again.' },
    422: { title: 'That could not be done', text: 'Go back and try again.' },
    429: { title: 'Too many requests', text: 'Wait a minute and try again.' },
    500: { title: 'Something went wrong on our side', text: 'The error has been written down. Nothing that you have saved is lost. Try again in a moment.' },
  },
  errorId: ({ id }) => `The error's number: ${id}`,
  toFrontPage: 'Go to the front page',
  start: {
    migrated: ({ files }) => (files === 1 ? '1 migration applied' : `${files} migrations applied`),
    demo: "Importing the demo's papers",
    demoPaper: ({ file, done, of }) => `  ${done}/${of} ${file}`,
    ready: ({ address }) => `Samspil is ready: ${address}`,
    signIns: 'Sign in to the demo at the top right of the page, as:',
    stop: 'Stop with Ctrl-C.',
    stopping: 'Closing down …',
  },
  commandLine: {
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
  },
}
