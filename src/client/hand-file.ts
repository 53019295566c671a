import type { Hands } from '../core/environment/hand-over.ts';
import { handedWords, type Handed } from '../core/environment/handed-words.ts';
import { pageHands } from './hand-over.ts';

/* The one place that saves and shares files; fetched where somebody asks for one on a page whose script must stay small. */

/** What the platform may lack or refuse. */
export interface Platform {
  readonly hands: Hands;
  readonly canShare?: (data: { files: readonly File[] }) => boolean;
  readonly share?: (data: { files: readonly File[] }) => Promise<void>;
  /** Throws where the browser refuses. */
  readonly download: (name: string, blob: Blob) => void;
}

function platform(): Platform {
  const loose = navigator as { readonly share?: (data: object) => Promise<void>; readonly canShare?: (data: object) => boolean };
  return {
    hands: pageHands(),
    ...(loose.canShare && loose.share
      ? {
          canShare: (data) => loose.canShare?.(data) === true,
          share: (data) => loose.share?.(data) ?? Promise.reject(new Error('no share')),
        }
      : {}),
    download,
  };
}

function download(name: string, blob: Blob): void {
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

async function shared(file: File, { canShare, share }: Platform): Promise<Handed | undefined> {
  if (!share || canShare?.({ files: [file] }) !== true) return undefined;
  try {
    await share({ files: [file] });
    return 'shared';
  } catch (error) {
    // Closed by the person; whatever else went wrong, a download may still work.
    return error instanceof Error && error.name === 'AbortError' ? 'closed' : undefined;
  }
}

function asFile(name: string, blob: Blob): File | undefined {
  try {
    return new File([blob], name, { type: blob.type });
  } catch {
    return undefined;
  }
}

/**
 * Hands a file over: by the share sheet on phones, tablets and inside apps where there is one, as a download elsewhere.
 * Nothing leaves the page by itself. Resolves to what to say; never rejects.
 */
export async function handFile(name: string, blob: Blob, on: Platform = platform()): Promise<string> {
  const file = on.hands.touch || on.hands.inApp ? asFile(name, blob) : undefined;
  const sheet = file && (await shared(file, on));
  if (sheet) return handedWords(sheet, name, on.hands);
  try {
    on.download(name, blob);
    return handedWords('downloading', name, on.hands);
  } catch {
    return handedWords('refused', name, on.hands);
  }
}

/** The same for a text. A byte order mark helps old editors of Windows to see UTF-8. */
export function handText(name: string, type: string, text: string, mark = false): Promise<string> {
  return handFile(name, new Blob([mark ? '\ufeff' : '', text], { type }));
}
