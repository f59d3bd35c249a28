/** The parts of JSON Schema that the record schema uses. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The record schema as Markdown: a table for the record and for each object in it. */
export function schemaMarkdown(schema: Schema): string {
  const sections = [section('Record', schema, schema)];
  for (const [name, definition] of Object.entries(schema.$defs ?? {}))
    if (definition.properties !== undefined) sections.push(section(name, definition, schema));
  return sections.join('\n');
}

function section(name: string, schema: Schema, root: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const optional = schema.required?.includes(key) === true ? '' : ' (optional)';
    const description =
      property.description ??
      (property.$ref === undefined ? '' : (definitionOf(property.$ref, root)?.description ?? ''));
    return `| \`${key}\`${optional} | ${typeOf(property)} | ${description.replace(/\|/g, '\\|')} |`;
  });
  const intro = schema.description === undefined ? '' : `${schema.description}\n\n`;
  return `## ${name}\n\n${intro}| field | type | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref;

function definitionOf(ref: string, root: Schema): Schema | undefined {
  return root.$defs?.[nameOf(ref)];
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'anything' : typeOf(schema.items)}`;
  if (schema.properties !== undefined) return schema.title ?? 'object';
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['anything']);
  return types.join(' or ');
}
