/** Hands a text over as a file. A byte order mark helps old editors of Windows to see UTF-8. */
export function downloadText(name: string, type: string, text: string, mark = false): void {
  download(name, new Blob([mark ? '\ufeff' : '', text], { type }));
}

/** Hands a file over; nothing leaves the page. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.hidden = true;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Some engines read the file only after the click has been handled.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
