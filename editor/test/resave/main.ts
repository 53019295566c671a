// A page for the tests: what Keystatic makes of a file that is opened and saved without a change.
import type { ComponentSchema } from '@keystatic/core';
import { dump, load } from 'js-yaml';
import { createConfig } from '../../src/config.ts';
import type { Places } from '../../src/places.ts';

/** Reads a stored value by its schema and gives back what would be stored, as Keystatic's own walk does. */
function through(schema: ComponentSchema, stored: unknown): unknown {
  const value = stored ?? undefined;
  switch (schema.kind) {
    case 'form':
      if (schema.formKind !== undefined && schema.formKind !== 'slug') throw new Error(`A ${schema.formKind} field was not expected`);
      return schema.serialize(schema.parse(value as string, undefined)).value;
    case 'object': {
      const given = (value ?? {}) as Record<string, unknown>;
      for (const key of Object.keys(given)) if (!(key in schema.fields)) throw new Error(`There is no field for «${key}»`);
      return Object.fromEntries(Object.entries(schema.fields).map(([key, field]) => [key, through(field, given[key])]));
    }
    case 'array':
      return ((value ?? []) as unknown[]).map((item) => through(schema.element, item));
    case 'conditional': {
      const { discriminant, value: inner } = value as { discriminant: string; value: unknown };
      return { discriminant, value: through(schema.values[discriminant] as ComponentSchema, inner) };
    }
    case 'child':
      throw new Error('A child field was not expected');
  }
}

function drop(value: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

/**
 * Takes a path of the view with its YAML and, for an article, its text; gives the file that Keystatic would save.
 * Throws where it would not open it.
 */
function resave(places: Places, path: string, yaml: string, source: string): string {
  const [kind = '', ...names] = path.split('/');
  const slug = (names.at(-1) ?? '').replace(/\.\w+$/u, '');
  const collection = createConfig(places).collections?.[kind === 'articles' ? (names[0] ?? '') : kind];
  if (collection === undefined) throw new Error(`No form opens ${path}`);
  const { body, [collection.slugField]: name, ...fields } = collection.schema;
  if (name?.kind !== 'form' || name.formKind !== 'slug') throw new Error('The form has no field for the address');
  const { [collection.slugField]: title, ...rest } = load(yaml) as Record<string, unknown>;
  const titled = name.serializeWithSlug(name.parse(title as string, { slug })).value;
  const data = dump(drop({ [collection.slugField]: titled, ...(through({ kind: 'object', fields }, rest) as Record<string, unknown>) }));
  if (body === undefined) return data;
  if (body.kind !== 'form' || body.formKind !== 'content') throw new Error('The body is not a text');
  const none = new Map<string, never>();
  const state: unknown = body.parse(undefined, { content: new TextEncoder().encode(source), other: none, external: none, slug });
  return `---\n${data}---\n${new TextDecoder().decode(body.serialize(state, { slug }).content)}`;
}

Object.assign(window, { resave });
