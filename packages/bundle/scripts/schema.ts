/** Writes the JSON Schemas of the bundle and of a document's text from the types, with their descriptions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));

const schemas = [
  { type: 'Bundle', file: 'bundle.schema.json', title: 'Plan bundle' },
  { type: 'DocumentText', file: 'text.schema.json', title: 'Text of one plan' },
] as const;

const generator = createGenerator({ path: `${root}src/types.ts`, tsconfig: `${root}tsconfig.json`, topRef: false });

mkdirSync(`${root}dist`, { recursive: true });
for (const { type, file, title } of schemas) {
  const { $schema, ...schema } = generator.createSchema(type);
  writeFileSync(`${root}dist/${file}`, `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`);
}
