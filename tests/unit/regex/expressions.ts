import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A regular expression of the product. */
export interface Expression {
  source: string;
  flags: string;
  /** Where it is written, or, where it is built at run time, the files that take part. */
  where: string;
}

const root = join(import.meta.dirname, '..', '..', '..');
const rooms = ['lib', 'components', 'entrypoints'];
const modules = import.meta.glob(['../../../lib/**/*.ts', '../../../components/**/*.ts']);

type Node = Record<string, unknown> & { type?: string };

/** Calls `visit` with each node of a syntax tree. */
function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node === 'object') {
    visit(node as Node);
    for (const one of Object.values(node)) walk(one, visit);
  }
}

/** What is written in the sources, and which files build more at run time. */
function readWritten(): { written: Expression[]; builders: string[] } {
  const written: Expression[] = [];
  const builders = new Set<string>();
  for (const room of rooms)
    for (const name of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const path = join(room, name).replaceAll('\\', '/');
      const text = readFileSync(join(root, path), 'utf8');
      const { program, errors } = parseSync(path, text);
      if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
      walk(program, (node) => {
        const regex = node.regex as { pattern: string; flags: string } | undefined;
        if (node.type === 'Literal' && regex) {
          const line = text.slice(0, node.start as number).split('\n').length;
          written.push({ source: regex.pattern, flags: regex.flags, where: `${path}:${line}` });
        }
        if (/^(?:New|Call)Expression$/.test(node.type ?? '') && (node.callee as Node).name === 'RegExp')
          builders.add(path);
      });
    }
  return { written, builders: [...builders] };
}

/** What the modules build while they are loaded: each of their calls of `RegExp` is written down. */
async function watchBuilt(): Promise<Expression[]> {
  const built: Expression[] = [];
  const Native = globalThis.RegExp;
  function note(expression: RegExp): RegExp {
    const frames = (new Error().stack ?? '').replaceAll('\\', '/').split('\n').slice(3);
    const files = frames.map((frame) => /\/((?:lib|components|entrypoints)\/[\w./-]+\.tsx?)[:?]/.exec(frame)?.[1]);
    // A package's own expressions are not ours.
    if (files[0] && !frames[0]?.includes('/node_modules/'))
      built.push({
        source: expression.source,
        flags: expression.flags,
        where: [...new Set(files.filter(Boolean))].join(' for '),
      });
    return expression;
  }
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, given, type) => note(Reflect.construct(target, given, type) as RegExp),
    apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
  });
  try {
    for (const load of Object.values(modules)) await load();
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}

/**
 * All regular expressions of the product, each once, and the files that build one, but none while they are loaded. Has to run before any of the product's modules is loaded.
 */
export async function collectExpressions(): Promise<{ expressions: Expression[]; unseen: string[] }> {
  const { written, builders } = readWritten();
  const built = await watchBuilt();
  const each = new Map<string, Expression>();
  for (const expression of [...written, ...built]) each.set(`/${expression.source}/${expression.flags}`, expression);
  return {
    expressions: [...each.values()],
    unseen: builders.filter((path) => !built.some(({ where }) => where.split(' for ')[0] === path)),
  };
}
