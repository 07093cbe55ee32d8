import { many } from '../kernel/many.ts'
import type { SameTexts } from '../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  navigation: {
    committees: 'Committees',
    map: 'Map',
    year: 'Year plan',
    matters: 'Matters',
    followUps: 'Follow-up',
    search: 'Search',
    import: 'Import',
  },
  oversight: { label: 'About this page', history: 'History', access: 'Who can see it?', exclusions: 'Excluded from closed material' },
  footer: { aboutDemo: 'Demonstration: the content is made up and is not about real people.' },
  account: { signIn: 'Sign in', ownPage: 'My page', signOut: 'Sign out' },
  demo: {
    tryAs: 'Try as',
    visitor: 'Visitor',
    roles: {
      secretariat: 'Secretariat',
      consultant: 'Municipal consultant',
      'consultant-koebenhavn': 'Consultant in København',
      mayor: 'Mayor',
      'regional-chair': 'Regional council chair',
      'hospital-director': 'Hospital director',
      'municipal-director': 'Municipal director',
      gp: 'General practitioner',
      operator: 'Operator',
    },
    signOut: 'Visitor (sign out)',
  },
  notSignedIn: 'You are not signed in. If the page belongs to a committee of yours, sign in to see it.',
  trouble: {
    400: {
      title: 'What you sent did not fully arrive',
      text: 'The connection broke, or something was lost on the way. Go back and send it again.',
    },
    403: {
      title: 'You do not have access to this',
      text: 'Your role does not allow what you tried to do. Contact the secretariat if you think that is wrong.',
    },
    404: {
      title: 'There is no such page',
      text: 'The address leads to nothing that you can see. It may be misspelt, or the content may not be public.',
    },
    413: { title: 'The file is too large', text: 'What you sent is larger than the server accepts. Split it and try again.' },
    422: { title: 'That could not be done', text: 'Go back and try again.' },
    429: { title: 'Too many requests', text: 'Wait a minute and try again.' },
    500: {
      title: 'Something went wrong on our side',
      text: 'The error has been logged. Nothing that you have saved is lost. Try again in a moment.',
    },
    503: { title: 'The record does not answer right now', text: 'Try again in a moment. Nothing that you have saved is lost.' },
  },
  errorId: ({ id }) => `Error number: ${id}`,
  toFrontPage: 'Go to the front page',
  start: {
    migrated: ({ files }) => many(files, 'migration applied', 'migrations applied'),
    demo: "Importing the demo's documents",
    demoPaper: ({ file, done, of }) => `  ${done}/${of} ${file}`,
    ready: ({ address }) => `Samspil is ready: ${address}`,
    signIns: 'Sign in to the demo at the top right of the page, as:',
    noMail: 'Mail is turned off: set SMTP_URL and SAMSPIL_MAIL_FROM to send links for signing in.',
    stop: 'Stop with Ctrl-C.',
    stopping: 'Closing down …',
  },
  commandLine: {
    usage: `Usage: samspil COMMAND

  import FILE… [--dry-run] [--json] [--publish]
      Reads documents into the record. A folder means every file in it. Run the command again to go on.
      --dry-run   only reads and shows; nothing is saved
      --json      prints the proposal as JSON (docs/draft.schema.json)
      --publish   publishes the meeting afterwards
  export package --meeting ID | --demo  --out FILE [--edition member|chairs|public]
      Writes a meeting's papers as one file: .pdf joins items and attachments, .docx is the items as Word, .zip is all as files.
      --demo      the demo's latest meeting that was sent out
      --edition   whom it is for: members (member), the chairs (chairs) or everyone (public)
  reference [FILE…] [--apply]
      Shows what the reference data (municipalities, regions, clusters and health councils) would change.
      Without files: those in reference/.
      --apply     makes the changes
  operator --name NAME | --person ID
      Makes a person an operator, and a link that the person ties their account with.
  invite --person ID
      Makes a link that the person ties their account with. With a name, shows the ids that bear it.
  migrate         brings the database up to date
  audit verify    checks the chain of the audit log
  bounce < MAIL   takes in what a mail server says of a mail that did not arrive

  --lang da|en    language`,
    unknown: ({ said }) => `Unknown command: ${said}`,
    migrated: ({ files }) => (files === 0 ? 'The database is up to date.' : many(files, 'migration applied.', 'migrations applied.')),
    invited: ({ person, link }) => `Invitation to ${person}. The link can be used once within 14 days and is not shown again:\n${link}`,
    named: ({ name }) => `Nobody is invited by name. These are called ${name}; use the id with --person:`,
    nobody: ({ person }) => `No person found: ${person}`,
    bounce: {
      none: 'This is not a message from a mail server about a mail that did not arrive. Nothing was changed.',
      unknown: 'The message is not about a mail from here. Nothing was changed.',
      noted: 'The mail did not arrive. The page with mail says so; the address still gets mail.',
      paused: 'The address does not accept mail. Mail for it waits until somebody says that it works again.',
    },
    exported: ({ file, size }) => `${file} (${size})`,
    export: {
      wanted: 'Say which meeting (--meeting ID or --demo) and which file (--out FILE, ending in .pdf, .docx or .zip).',
      edition: ({ said }) => `Unknown edition: ${said}. Choose member, chairs or public.`,
      noMeeting: ({ id }) => `No meeting found: ${id}`,
      noDemo: 'No meeting of the demo has an agenda that this edition may contain.',
      notWritten: ({ file, reason }) => `${file} cannot be written: ${reason}`,
    },
    auditWhole: 'The audit chain is whole.',
    auditBroken: ({ id }) => `The audit chain is broken at event ${id}.`,
    reference: {
      words: { added: '+ new:', changed: '~ changes:', ended: '~ ends:', unlisted: '? not in the files, stays as it is:' },
      tables: {
        organisations: 'organisation',
        'municipality-regions': 'municipality in region',
        partnerships: 'partnership',
        parties: 'party',
        successions: 'succession',
      },
      fields: {
        slug: 'address word',
        name: 'name',
        short_name: 'short name',
        kind: 'kind',
        code: 'code',
        valid_from: 'first day',
        valid_to: 'last day',
        successor: 'succeeded by',
        source: 'source',
        source_address: 'address of the source',
        inferred: 'inferred',
        region: 'region',
        hospital: 'hospital',
      },
      counts: (p) => `${p.added} new, ${p.changed} change, ${p.ended} end, ${p.unchanged} unchanged, ${p.unlisted} not in the files`,
      nothingToChange: 'There is nothing to change.',
      howToApply: 'Nothing was changed. Run the command with --apply to make the changes.',
      applied: 'The changes are made.',
      nothingDone: 'Nothing was changed. Correct the files, and try again.',
    },
    notFound: ({ file }) => `${file}: there is no such file, or it cannot be read.`,
    progress: ({ done, of, line }) => `${done}/${of} ${line}`,
    recognised: (p) =>
      `${p.file}: ${p.what}, ${p.items === 1 ? '1 item' : `${p.items} items`}${p.doubts === 0 ? '' : p.doubts === 1 ? ', 1 uncertain thing' : `, ${p.doubts} uncertain things`}`,
    accepted: ({ line, version }) => `${line} → recorded (version ${version})`,
    known: ({ file }) => `${file}: is already in the record; nothing was changed`,
    left: ({ file, reason }) => `${file}: left as a proposal under Import: ${reason}`,
    failed: ({ file, reason }) => `${file}: ${reason}`,
    notPublished: ({ reason }) => `  not published: ${reason}`,
    interrupted: 'Interrupted. Run the command again to go on; what has been recorded stays in the record.',
    summary: (p) => `${p.accepted} recorded, ${p.known} known already, ${p.left} to be reviewed, ${p.failed} not read`,
    kinds: { agenda: 'agenda', minutes: 'minutes', case: 'case', note: 'note' },
    noCommittee: 'committee not found',
    noDate: 'date not found',
  },
}
