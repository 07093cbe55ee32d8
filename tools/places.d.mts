export const projectFolder: string
