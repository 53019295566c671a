/** The flow whose first node is the entry of the whole diagnosis. */
export const ENTRY_FLOW = 'start';

/**
 * Address of a node below `/diagnostika/`, ending with a slash (empty for the entry). A flow's first node stands at the
 * flow's own address.
 */
export function nodePath(flow: string, node: string, first: boolean): string {
  if (!first) return `${flow}/${node}/`;
  return flow === ENTRY_FLOW ? '' : `${flow}/`;
}
