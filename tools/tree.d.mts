/** Every file of the project below `under`, as paths from the root with forward slashes. */
export function filesOf(root: string, under?: string): string[]
