/** One step through two lists side by side: kept (both), removed (`from` alone) or added (`to` alone). */
export interface Step {
  readonly from?: number;
  readonly to?: number;
}

/**
 * Lays two lists side by side so that as many as possible of the same things meet (longest common subsequence). What is
 * left between two meetings is taken as changed, one for one; `alike` may forbid that.
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (a: Item, b: Item) => boolean,
  alike: (a: Item, b: Item) => boolean = () => true,
): Step[] {
  const width = after.length + 1;
  // Length of the longest common subsequence of what follows each pair of places.
  const longest = new Uint32Array((before.length + 1) * width);
  const meet = before.map((a) => after.map((b) => same(a, b)));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        meet[i]?.[j] === true
          ? 1 + (longest[(i + 1) * width + j + 1] ?? 0)
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const steps: Step[] = [];
  let removed: number[] = [];
  let added: number[] = [];
  const close = (): void => {
    while (removed.length > 0 || added.length > 0) {
      const [from] = removed;
      const [to] = added;
      if (from !== undefined && to !== undefined && alike(before[from] as Item, after[to] as Item)) steps.push({ from, to });
      else {
        if (from !== undefined) steps.push({ from });
        if (to !== undefined) steps.push({ to });
      }
      removed = removed.slice(1);
      added = added.slice(1);
    }
  };
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && meet[i]?.[j] === true) {
      close();
      steps.push({ from: i, to: j });
      i += 1;
      j += 1;
    } else if (j < after.length && (i === before.length || (longest[i * width + j + 1] ?? 0) >= (longest[(i + 1) * width + j] ?? 0))) {
      added.push(j);
      j += 1;
    } else {
      removed.push(i);
      i += 1;
    }
  }
  close();
  return steps;
}
