import { wait } from './probes/timing.ts';

/*
 * Code that a page fetches when somebody turns to the fields it serves. Their form works without it, but waits for it a while
 * when it is sent earlier: the code may have to hide something first.
 */

const USES = ['focus', 'click', 'input', 'change'] as const;

/** So many milliseconds a form waits; then it is sent as it is, for nobody may be locked out by a bad connection. */
const PATIENCE = 4_000;

/** So many milliseconds code may be on its way before the page says that it has not come; it is welcome later, too. */
const LATE = 8_000;

/** `remark` is what the page says where the code does not come. */
export function fetchOnUse(fields: readonly HTMLInputElement[], fetchCode: () => Promise<unknown>, remark: HTMLElement | null): void {
  let came = false;
  let asked: Promise<void> | undefined;
  let held = false;
  let passing = false;
  const tell = (): void => {
    if (remark) remark.hidden = came;
  };
  /** Resolves when the code has come, and when it cannot. */
  const turnTo = (): Promise<void> => {
    if (!asked) {
      window.setTimeout(tell, LATE);
      asked = fetchCode().then(
        () => {
          came = true;
          tell();
        },
        () => {
          // The next use asks again.
          asked = undefined;
          tell();
        },
      );
    }
    return asked;
  };
  const hold = (event: Event): void => {
    if (came || passing) return;
    event.preventDefault();
    if (held) return;
    held = true;
    const form = event.target as HTMLFormElement;
    void Promise.race([turnTo(), wait(PATIENCE)]).then(() => {
      held = false;
      passing = true;
      // As if it were sent now: whoever listens may stop it or change it.
      form.querySelector('button')?.click();
      passing = false;
    });
  };
  const use = (): void => {
    void turnTo();
  };
  for (const field of fields) {
    for (const kind of USES) field.addEventListener(kind, use);
    if (document.activeElement === field) use();
    field.form?.addEventListener('submit', hold);
  }
}
