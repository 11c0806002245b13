/** The value at a path in plain data; undefined where there is none. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce(
    (inner: unknown, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

const KEY =
  /^\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\(?:Google\\Chrome|Microsoft\\Edge)\\3rdparty\\extensions\\EXTENSION_ID\\policy\\?(.*)\]$/;
const VALUE = /^"(\w+)"=(?:"(.*)"|dword:([0-9a-f]{8}))$/;

type Tree = { [key: string]: Tree | string | number };

/** Reads as much of a .reg file's format as our examples use: strings and numbers under our extension's key. */
export function registryPolicy(text: string): Tree {
  const root: Tree = {};
  let here = root;
  for (const line of text.split('\r\n')) {
    const key = KEY.exec(line)?.[1];
    if (key !== undefined) here = key.split('\\').filter(Boolean).reduce(subkey, root);
    const [, name, string, number] = VALUE.exec(line) ?? [];
    if (name !== undefined) here[name] = number === undefined ? unescaped(string) : Number.parseInt(number, 16);
  }
  return root;
}

function subkey(tree: Tree, key: string): Tree {
  const there = tree[key];
  if (typeof there === 'object') return there;
  const made: Tree = {};
  tree[key] = made;
  return made;
}

function unescaped(text = ''): string {
  return text.replace(/\\(["\\])/g, '$1');
}

/** Chrome reads lists from the registry as entries 1, 2, 3 …, and true and false as numbers, by the schema. */
export function asChromeReads(value: unknown, schema: unknown): unknown {
  if (typeof value !== 'object' || value === null) return at(schema, 'type') === 'boolean' ? value === 1 : value;
  if (at(schema, 'type') === 'array') {
    return Object.values(value).map((item) => asChromeReads(item, at(schema, 'items')));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, asChromeReads(inner, at(schema, 'properties', key))]),
  );
}
