export const packageForms = ['pdf', 'docx', 'zip'] as const
export type PackageForm = (typeof packageForms)[number]

/** By the ending of a file's name. */
export function packageFormOf(fileName: string): PackageForm | undefined {
  return packageForms.find((form) => fileName.toLowerCase().endsWith(`.${form}`))
}
