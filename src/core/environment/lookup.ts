/** A table's own entry: names come from the visitor's browser, and «constructor» or «__proto__» must find nothing. */
export function lookup<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}
