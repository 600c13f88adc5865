/** What the build knows: hashes, the policy, and what the attributes of each tag may be, as the manifest says. */

/** An attribute with a closed list of values. The first value is what holds without the attribute. */
export interface Option {
  readonly name: string;
  readonly values: readonly string[];
  /** An attribute that is either there or not. */
  readonly flag: boolean;
}

/** What the configurator is told about the published files. */
export interface Facts {
  readonly csp: readonly string[];
  /** By name of the file. */
  readonly integrity: Readonly<Record<string, string>>;
  /** By tag. */
  readonly options: Readonly<Record<string, readonly Option[]>>;
}

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** What is read of `custom-elements.json`. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly Attribute[] }[];
  }[];
}

/** What is read of `embed.json`. */
export type Embed = Pick<Facts, 'csp' | 'integrity'>;

const ON = 'on';

function optionOf({ name, type, default: usual = '' }: Attribute): Option[] {
  const text = type?.text ?? '';
  if (text === 'boolean') return [{ name, values: ['', ON], flag: true }];
  const words = [...text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  const first = usual.replaceAll("'", '');
  return words.length ? [{ name, values: [first, ...words.filter((word) => word !== first)], flag: false }] : [];
}

/** Puts together what the page needs of the two files. */
export const factsOf = ({ modules }: Manifest, { csp, integrity }: Embed): Facts => ({
  csp,
  integrity,
  options: Object.fromEntries(
    modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ tagName, attributes = [] }) =>
        tagName ? [[tagName, attributes.flatMap(optionOf).sort((a, b) => Number(a.flag) - Number(b.flag))]] : [],
      ),
    ),
  ),
});
