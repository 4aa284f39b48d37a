/** The options of every command by which a person decides. */
export interface Signed {
  readonly by?: string | undefined
  readonly note?: string | undefined
}

/** Who decides and why; or what is missing. */
export function signatureOf(
  { by = '', note = '' }: Signed,
  noteFlag = '--note',
): { readonly by: string; readonly note: string } | string {
  if (by.trim() === '') return '--by needs the name of whoever decides'
  if (note.trim() === '') return `${noteFlag} needs a reason: it stands beside the decision for as long as that stands`
  return { by: by.trim(), note: note.trim() }
}
