/** Names of the source kinds a desk may use. */
export function kindNames(): readonly string[] {
  return ['feed', 'webpage']
}
