/* The three functions newer than Chromium 64 that our libraries and our core call. Imported first by every entry that uses them. */

interface Dated {
  fromEntries?: unknown;
}

if (!(Object as Dated).fromEntries) {
  Object.fromEntries = <Value>(entries: Iterable<readonly [PropertyKey, Value]>): Record<PropertyKey, Value> => {
    const result: Record<PropertyKey, Value> = {};
    for (const [key, value] of entries) result[key] = value;
    return result;
  };
}

function define(name: 'flat' | 'flatMap', value: (this: unknown[], ...args: never[]) => unknown[]): void {
  if (!(name in Array.prototype)) Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
}

function flat(this: unknown[], depth = 1): unknown[] {
  const result: unknown[] = [];
  for (const item of this) {
    if (Array.isArray(item) && depth > 0) result.push(...flat.call(item, depth - 1));
    else result.push(item);
  }
  return result;
}

define('flat', flat);
define('flatMap', function (this: unknown[], map: (item: unknown, index: number, all: unknown[]) => unknown) {
  return flat.call(this.map(map));
});
