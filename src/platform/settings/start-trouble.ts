/** What can keep Samspil from starting, through no fault of the program; each has its sentence in `texts.*`. */
export type StartTroubleCode =
  | 'folder-not-writable'
  | 'disk-full'
  | 'database-damaged'
  | 'database-wrong-version'
  | 'database-owned-by-another'
  | 'database-will-not-start'
  | 'database-platform-unsupported'
  | 'database-no-user'
  | 'database-unreachable'
  | 'database-too-old'
  | 'database-roles-missing'
  | 'migration-changed'
  | 'migration-failed'
  | 'migration-unknown'
  | 'setting-wrong'
  | 'sign-in-unreadable'
  | 'sign-in-wrong'
  | 'port-in-use'

/** Stops the start with one sentence instead of a stack trace. `detail` is for the log: what the system said. */
export class StartTrouble extends Error {
  readonly code: StartTroubleCode
  readonly values: Readonly<Record<string, string | number>>
  constructor(code: StartTroubleCode, values: Readonly<Record<string, string | number>> = {}, detail?: unknown) {
    super(`${code} ${JSON.stringify(values)}`, { cause: detail })
    this.name = 'StartTrouble'
    this.code = code
    this.values = values
  }
}
