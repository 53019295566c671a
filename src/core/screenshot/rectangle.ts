/** A rectangle in parts of the whole: 0 is the left or upper edge, 1 the right or lower one. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Rectangle = { x: 0, y: 0, width: 1, height: 1 };

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** The rectangle between two points in any order, kept inside the whole. */
export function between(fromX: number, fromY: number, toX: number, toY: number): Rectangle {
  const [left, right] = [within(Math.min(fromX, toX)), within(Math.max(fromX, toX))];
  const [top, bottom] = [within(Math.min(fromY, toY)), within(Math.max(fromY, toY))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A rectangle given in parts of `outer`, in parts of what `outer` itself is measured by. */
export function inside(outer: Rectangle, { x, y, width, height }: Rectangle): Rectangle {
  return {
    x: outer.x + x * outer.width,
    y: outer.y + y * outer.height,
    width: width * outer.width,
    height: height * outer.height,
  };
}

/** Too thin to be meant: a click without a drag. */
export function isTiny({ width, height }: Rectangle): boolean {
  return width < 0.01 || height < 0.01;
}

/** The next thing to try when a picture is too large: lower quality first, then fewer pixels. Undefined when nothing is left. */
export function lighter({ quality, scale }: { quality: number; scale: number }): { quality: number; scale: number } | undefined {
  if (quality > 0.6) return { quality: quality - 0.15, scale };
  return scale > 0.3 ? { quality: 0.8, scale: scale * 0.75 } : undefined;
}

/** The most that every engine draws: Safari on phones refuses a canvas of more pixels, others one of longer sides. */
const MOST_PIXELS = 16_777_216;
const LONGEST_SIDE = 16_384;

/** How much smaller a picture must be for a canvas to hold it; 1 when it fits. Takes pixels. */
export function fitScale(width: number, height: number): number {
  return Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
}
