import { parseArgs } from 'node:util'
import { isLanguage, type Language } from '../kernel/language.ts'
import { findBrokenLink } from '../platform/audit/audit.ts'
import { endStart, operatorLanguage } from '../platform/settings/end-start.ts'
import { readSettings } from '../platform/settings/settings.ts'
import { takeBounce } from './take-bounce.ts'
import { texts as danish } from './texts.da.ts'
import { texts as english } from './texts.en.ts'
import { changeReference } from './change-reference.ts'
import { exportFromCommandLine } from './export-from-command-line.ts'
import { importFiles } from './import-files.ts'
import { machine, openInstallation } from './installation.ts'
import { inviteFromCommandLine } from './invite-from-command-line.ts'

/** `samspil <command> …`: what an operator and a script can do. The exit code is 0, 1 (not all succeeded) or 2 (wrongly called). */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      person: { type: 'string' },
      name: { type: 'string' },
      meeting: { type: 'string' },
      edition: { type: 'string', default: 'member' },
      demo: { type: 'boolean', default: false },
      out: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const language: Language = isLanguage(values.lang) ? values.lang : operatorLanguage()
  const texts = (language === 'da' ? danish : english).commandLine
  const [command, ...rest] = positionals
  if (command === 'import' && rest.length > 0) {
    return importFiles(rest, { language, texts, dryRun: values['dry-run'], json: values.json, publish: values.publish })
  }
  if (command === 'export' && rest[0] === 'package' && rest.length === 1) return exportFromCommandLine({ ...values, language, texts })
  if (command === 'migrate') {
    const { installation, migrated } = await openInstallation(readSettings())
    await installation.close()
    console.log(texts.migrated({ files: migrated }))
    return 0
  }
  if (command === 'reference') return changeReference(rest, { language, texts, apply: values.apply })
  if (command === 'invite' && values.person) return inviteFromCommandLine({ texts, person: values.person, operator: false })
  if (command === 'operator' && (values.person || values.name?.trim()))
    return inviteFromCommandLine({ texts, person: values.person, name: values.name?.trim(), operator: true })
  if (command === 'bounce') return takeBounce(texts, process.stdin)
  if (command === 'audit' && rest[0] === 'verify') return verifyAudit(texts)
  const asked = values.help || command === undefined
  ;(asked ? console.log : console.error)(asked ? texts.usage : `${texts.unknown({ said: positionals.join(' ') })}\n\n${texts.usage}`)
  return asked ? 0 : 2
}

async function verifyAudit(texts: typeof danish.commandLine): Promise<number> {
  const { installation } = await openInstallation(readSettings())
  const broken = await findBrokenLink(installation.contextFor(machine).database.app)
  await installation.close()
  console.log(broken === undefined ? texts.auditWhole : texts.auditBroken({ id: broken }))
  return broken === undefined ? 0 : 1
}

run().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => endStart(error),
)
