import { type ESTree, type Plugin, parseAst } from 'vite';

/**
 * Rules without their examples, for scripts that only judge: pages (Practice), the README and the tests read examples,
 * and they are a third of the rules' code.
 */
export function dropExamples(): Plugin {
  let isPage = false;
  return {
    name: 'drop-examples',
    enforce: 'pre',
    apply: 'build',
    buildStart({ input }) {
      isPage = Object.values(input).some((path) => path.endsWith('.html'));
    },
    transform: {
      filter: { id: /[/\\]lib[/\\]sieves[/\\]\w+[/\\][\w-]+\.ts$/, code: 'defineRule(' },
      handler(code) {
        return isPage ? null : { code: withoutExamples(code), map: null };
      },
    },
  };
}

/** The code of a rule's module with no example in it. Its lines stay where they are. */
export function withoutExamples(code: string): string {
  const examples = parseAst(code, { lang: 'ts' }).body.flatMap(examplesOf);
  return examples.reduceRight((rest, { start, end }) => {
    const lines = rest.slice(start, end).replace(/[^\n]/g, '');
    return `${rest.slice(0, start)}${lines}${rest.slice(end).replace(/^,/, '')}`;
  }, code);
}

/** `examples` and its value in each `export const … = defineRule({ … })`. */
function examplesOf(statement: ESTree.Program['body'][number]): ESTree.ObjectProperty[] {
  if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') return [];
  return statement.declaration.declarations.flatMap(({ init }) => {
    const rule = init?.type === 'CallExpression' ? init.arguments[0] : undefined;
    if (rule?.type !== 'ObjectExpression') return [];
    return rule.properties.flatMap((property) =>
      property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'examples'
        ? [property]
        : [],
    );
  });
}
