// npm run schemas: writes the JSON Schemas that an editor's program completes keys from.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas, SCHEMAS_FOLDER } from '../src/build/content/json-schemas.ts';
import { root } from './lib.ts';

const folder = path.join(root, SCHEMAS_FOLDER);
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(path.join(folder, name), text);
console.log(`Записано схем: ${jsonSchemas().size}, папка ${SCHEMAS_FOLDER}/.`);
