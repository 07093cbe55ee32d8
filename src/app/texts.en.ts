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
}
