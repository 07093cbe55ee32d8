import { Settled } from '../../kernel/settled.ts'

/** An answer of which each column is the JSON of a part, as text: `column::text`. */
export type Written<Parts> = { readonly [Part in keyof Parts]: string }

/**
 * Long answers come again as they came before: what says the same, letter for letter, is neither parsed nor put together again.
 * @param room in letters
 * @returns the same frozen value for the same answer
 */
export function readOnce<Parts extends object, Value extends object>(
  room: number,
  putTogether: (parts: Parts) => Value,
): (answer: Written<Parts>) => Value {
  const read = new Settled<Value>(room)
  return (answer) => read.under(Object.values(answer).join('\n'), () => putTogether(parsed(answer)))
}

function parsed<Parts extends object>(answer: Written<Parts>): Parts {
  return Object.fromEntries(Object.entries<string>(answer).map(([part, json]) => [part, JSON.parse(json) as unknown])) as Parts
}
