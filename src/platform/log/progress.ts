import type { Language } from '../../kernel/language.ts'

export interface Step {
  /** How far it is, such as '12 af 40'. */
  update(far: string): void
  done(): void
  fail(): void
}

/**
 * One line per long step: its name at once, the time that it took at its end; a terminal's line is kept up to date in
 * between. (tools/progress.mjs does the same before there is a Node that reads TypeScript.)
 */
export function startStep(name: string, language: Language, out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr): Step {
  const begun = performance.now()
  let shown = begun
  const show = (ending: string, last = false) => {
    shown = performance.now()
    out.write(out.isTTY ? `\r\u001B[K${name} … ${ending}${last ? '\n' : ''}` : `${name} … ${ending}\n`)
  }
  show('')
  return {
    update(far) {
      const pauseInMilliseconds = out.isTTY ? 100 : 5000
      if (performance.now() - shown >= pauseInMilliseconds) show(far)
    },
    done: () => show(secondsAsText(performance.now() - begun, language), true),
    fail: () => show(language === 'da' ? 'mislykkedes' : 'failed', true),
  }
}

function secondsAsText(milliseconds: number, language: Language): string {
  return `${(milliseconds / 1000).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`
}
