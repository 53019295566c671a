import { isDeepStrictEqual } from 'node:util';
const clean = (v) => Array.isArray(v) ? v.map(clean) : v && typeof v === 'object' && Object.getPrototypeOf(v) === Object.prototype ? Object.fromEntries(Object.entries(v).filter(([, x]) => x !== undefined).map(([k, x]) => [k, clean(x)])) : v;
const eq = (a, b) => isDeepStrictEqual(clean(a), clean(b));
const match = (a, b) => b && typeof b === 'object' && !Array.isArray(b) ? a && typeof a === 'object' && Object.entries(b).every(([k, v]) => match(a[k], v)) : Array.isArray(b) ? Array.isArray(a) && a.length === b.length && b.every((x, i) => match(a[i], x)) : eq(a, b);
const M = {
  toBe: (a, b) => Object.is(a, b), toEqual: eq, toStrictEqual: eq, toMatchObject: match, toBeUndefined: (a) => a === undefined, toBeDefined: (a) => a !== undefined, toBeNull: (a) => a === null,
  toContain: (a, b) => a.includes(b), toContainEqual: (a, b) => a.some((x) => eq(x, b)), toHaveLength: (a, b) => a.length === b, toMatch: (a, b) => typeof b === 'string' ? a.includes(b) : b.test(a),
  toBeGreaterThan: (a, b) => a > b, toBeGreaterThanOrEqual: (a, b) => a >= b, toBeLessThan: (a, b) => a < b, toBeLessThanOrEqual: (a, b) => a <= b, toBeTruthy: (a) => !!a, toBeFalsy: (a) => !a,
  toBeCloseTo: (a, b, d = 2) => Math.abs(a - b) < 10 ** -d / 2,
  toThrow: (a, b) => { try { a(); } catch (e) { return b === undefined || (typeof b === 'string' ? e.message.includes(b) : b.test ? b.test(e.message) : true); } return false; },
};
export const expect = (a) => { const make = (neg) => new Proxy({}, { get: (_, k) => k === 'not' ? make(!neg) : (...b) => { if (!M[k]) throw new Error('shim lacks ' + k); if (M[k](a, ...b) === neg) throw new Error(`${k}: ${JSON.stringify(a)} vs ${JSON.stringify(b)}`); } }); return make(false); };
const tests = () => (globalThis.__tests ??= []);
const stack = [];
const name2 = (name, a) => { const r = [...a]; return name.replace(/%[sdifjoO#]/g, () => String(r.shift())); };
export function test(name, fn) { tests().push({ name: [...stack, name].join(' > '), fn }); }
test.each = (rows) => (name, fn) => rows.forEach((row) => { const a = Array.isArray(row) ? row : [row]; test(name2(name, a), () => fn(...a)); });
export const it = test;
export function describe(name, fn) { stack.push(name); fn(); stack.pop(); }
describe.each = (rows) => (name, fn) => rows.forEach((row) => { const a = Array.isArray(row) ? row : [row]; describe(name2(name, a), () => fn(...a)); });
export const beforeEach = () => {}; export const afterAll = () => {}; export const beforeAll = (f) => f(); export const vi = {};
