import { say } from './ground-texts.mjs'

/**
 * One line per long step, on stderr: its name at once, the time that it took at its end; on a terminal the seconds count along.
 * @param {string} name
 */
export function startStep(name) {
  const begun = performance.now()
  const out = process.stderr
  const lapsed = () => say('seconds', { seconds: ((performance.now() - begun) / 1000).toFixed(1) })
  const show = (ending, end) => out.write(out.isTTY ? `\r\x1b[K${name} … ${ending}${end ? '\n' : ''}` : `${name} … ${ending}\n`)
  show('', false)
  const timer = setInterval(() => show(lapsed(), false), out.isTTY ? 1000 : 15_000)
  timer.unref()
  const end = (ending) => {
    clearInterval(timer)
    show(ending, true)
  }
  return { done: () => end(lapsed()), fail: () => end(say('failed')) }
}
