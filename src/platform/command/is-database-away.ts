/** Whether an error says that the database could not be asked, rather than that it said no. Ask again later. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message, syscall } = (error ?? {}) as Readonly<Record<'code' | 'message' | 'syscall', unknown>>
  // Also where there is not even a socket yet.
  if (syscall === 'connect') return true
  // Connection exceptions, transactions rolled back for others' sake, out of resources, ended by the operator; then what the network says.
  if (typeof code === 'string' && /^(?:08|40|53|57)...$|^E[A-Z]+$/.test(code)) return !/^E(?:NOENT|ACCES|ISDIR|IO)$/.test(code)
  return (
    typeof message === 'string' &&
    /connection (?:terminated|ended)|timeout exceeded when trying to connect|client has encountered a connection error/i.test(message)
  )
}
