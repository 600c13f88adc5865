const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, also between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** Attributes as they stand in a tag, each with a space before it; an empty value is a name alone. */
export const attributesHtml = (attributes: Iterable<readonly [name: string, value: string]>): string =>
  [...attributes].map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`)).join('');

/** JSON that may stand in a `<script>`. */
export const jsonInsideScript = (json: string): string => json.replace(/</g, '\\u003c');
