/**
 * Puts a widget in the place of its plain form. Called by the widget itself, at the moment it works: until then the parts marked
 * `data-plain` stand and those marked `data-alive` wait (`hidden`, or class «waits» where their room is kept).
 */
export function takePlace(widget: string): void {
  for (const part of parts('alive', widget)) {
    part.hidden = false;
    part.classList.remove('waits');
  }
  for (const part of parts('plain', widget)) {
    // In a stead both lie in one cell: the room of the taller one stays.
    if (part.parentElement?.classList.contains('stead')) part.classList.add('waits');
    else part.hidden = true;
  }
}

function parts(kind: 'alive' | 'plain', widget: string): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(`[data-${kind}="${widget}"]`));
}
