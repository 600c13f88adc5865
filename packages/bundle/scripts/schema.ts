/** Writes the JSON Schemas of the bundle, of a document's text and of a report from the types, with their descriptions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));

const schemas = [
  { type: 'Bundle', file: 'bundle.schema.json', title: 'Plan bundle', from: 'types' },
  { type: 'DocumentText', file: 'text.schema.json', title: 'Text of one plan', from: 'types' },
  { type: 'Report', file: 'report.schema.json', title: 'Report on plans', from: 'report' },
] as const;

mkdirSync(`${root}dist`, { recursive: true });
for (const { type, file, title, from } of schemas) {
  const generator = createGenerator({ path: `${root}src/${from}.ts`, tsconfig: `${root}tsconfig.json`, topRef: false });
  const { $schema, ...schema } = generator.createSchema(type);
  writeFileSync(`${root}dist/${file}`, `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`);
}
