export const projectFolder: string
export function ensureBuilt(): Promise<void>
