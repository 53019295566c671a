import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { DATA_FILES } from '../../../src/build/content/files.ts';
import { jsonSchemas } from '../../../src/build/content/json-schemas.ts';
import { contentDir, filesBelow, splitFrontMatter } from '../../../src/build/content/load.ts';

it('the JSON Schemas that editors are shown accept the content as it is', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const dir = contentDir();
  const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
  const cases: [schema: string, file: string, value: unknown][] = [
    ...filesBelow(path.join(dir, 'trees'), '.yaml').map((name): [string, string, unknown] => ['tree', name, parse(read(`trees/${name}`))]),
    ...filesBelow(path.join(dir, 'articles'), '.mdx').map((name): [string, string, unknown] => [
      'article',
      name,
      parse(splitFrontMatter(read(`articles/${name}`)).yaml),
    ]),
    ...DATA_FILES.filter((file) => existsSync(path.join(dir, file)))
      .map((file) => file.replace('.yaml', ''))
      .map((name): [string, string, unknown] => [name, name, parse(read(`${name}.yaml`))]),
  ];
  // A file with nothing but comments (no notice today) has nothing to accept.
  const written = cases.filter(([, , value]) => value !== null);
  const validators = new Map([...jsonSchemas()].map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)]));
  const refused = written.filter(([schema, , value]) => validators.get(`${schema}.schema.json`)?.(value) !== true);
  expect(refused.map(([, file]) => file)).toEqual([]);
});
