import { wait } from './probes/timing.ts';

/* Code that comes after the page, by import(). */

/** The address in the text of a function that holds one import(), as the bundler leaves it. */
const ADDRESS = /import\(\s*["'`]([^"'`]+)["'`]/;

/**
 * Makes a function that fetches a module and keeps it. `load` holds exactly one import().
 * What does not come is asked for once more, under an address with one more «?»: most engines remember that a module did not
 * come and never ask for its address again (whatwg/html, issue 6768). The promise rejects when that fails too, and when
 * `patience` (milliseconds, for ever by default) is over; who asks after that asks the network anew.
 */
export function late<Module>(load: () => Promise<Module>, patience = Infinity): () => Promise<Module> {
  const address = ADDRESS.exec(String(load))?.[1] ?? '';
  let again = '';
  let loading: Promise<Module> | undefined;
  const ask = (): Promise<Module> => {
    const asked = again === '' ? load() : (import(/* @vite-ignore */ new URL(address + again, import.meta.url).href) as Promise<Module>);
    again += '?';
    return asked;
  };
  const give = (): Promise<Module> => {
    const twice = ask().catch(ask);
    if (patience === Infinity) return twice;
    return Promise.race([twice, wait(patience).then(() => Promise.reject(new Error(`${address} is slow`)))]);
  };
  return () => {
    if (!loading) {
      const asked = give();
      loading = asked;
      asked.catch(() => {
        loading = undefined;
      });
    }
    return loading;
  };
}
