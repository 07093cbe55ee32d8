import { StartTrouble } from '../settings/start-trouble.ts'

/** What the server's own words about why it gave up mean for the operator. */
export function troubleSaid(output: string, folder: string): StartTrouble {
  if (/No space left on device/.test(output)) return new StartTrouble('disk-full', { folder }, output)
  if (/Permission denied|Read-only file system/.test(output)) return new StartTrouble('folder-not-writable', { folder }, output)
  const said = /(?:FATAL|PANIC|error): *(.*)/.exec(output)?.[1]
  if (said && /address|lock file|shared memory|semaphore/i.test(said))
    return new StartTrouble('database-will-not-start', { folder, said }, output)
  return new StartTrouble('database-damaged', { folder }, output)
}

/** Disk and rights; anything else stays the bug that it is. */
export function asTrouble(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StartTrouble('disk-full', { folder }, error)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST')
    return new StartTrouble(
      'folder-not-writable',
      { folder: (error as NodeJS.ErrnoException).path?.replace(/[^/]*\.new-X+$/, '') ?? folder },
      error,
    )
  return error
}
