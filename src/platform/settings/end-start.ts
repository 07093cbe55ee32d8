import type { Language } from '../../kernel/language.ts'
import { StartTrouble } from './start-trouble.ts'
import { danish } from './texts.da.ts'
import { english } from './texts.en.ts'

/** The language of the machine's operator: Danish unless the system speaks English. */
export function operatorLanguage({ LC_ALL, LC_MESSAGES, LANG } = process.env): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('en') ? 'en' : 'da'
}

/** @returns the one sentence for what keeps Samspil from starting, or nothing when it is a bug of ours */
export function explainStart(error: unknown, language: Language): string | undefined {
  const trouble = asStartTrouble(error)
  return trouble && (language === 'da' ? danish : english)[trouble.code](trouble.values)
}

/** Ends a start that failed: a sentence for what the operator can mend, the stack for a bug; the exit code is 1. */
export function endStart(error: unknown, write = (line: string): unknown => process.stderr.write(`${line}\n`)): void {
  write(explainStart(error, operatorLanguage()) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)))
  process.exitCode = 1
}

function asStartTrouble(error: unknown): StartTrouble | undefined {
  if (error instanceof StartTrouble) return error
  const { code, port } = (error ?? {}) as NodeJS.ErrnoException & { port?: number }
  return code === 'EADDRINUSE' ? new StartTrouble('port-in-use', { port: port ?? '' }, error) : undefined
}
