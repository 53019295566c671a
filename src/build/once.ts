/**
 * Makes a thing once for each object it is made of: in a build every page asks the same of one and the same content.
 * `npm run dev` reads the content afresh for each page, so there it is made afresh too.
 */
export function oncePer<Source extends object, Made extends object>(make: (source: Source) => Made): (source: Source) => Made {
  const known = new WeakMap<Source, Made>();
  return (source) => {
    const made = known.get(source) ?? make(source);
    known.set(source, made);
    return made;
  };
}
