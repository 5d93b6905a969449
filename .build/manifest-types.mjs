import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Makes types for frameworks, components for React and data for editors out of the manifest, as the last part of the
 * types' build.
 */
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const { modules } = JSON.parse(readFileSync(`${DIST}custom-elements.json`, 'utf8'));
const elements = modules
  .flatMap(({ path, declarations }) => (declarations ?? []).map((one) => ({ ...one, path })))
  .filter((one) => one.customElement && one.tagName);
const MADE = '// Made by the build from custom-elements.json.\n';

const fieldsOf = (element) =>
  element.members.filter(
    (member) =>
      member.kind === 'field' &&
      member.privacy !== 'private' &&
      !member.static &&
      !member.readonly &&
      member.description,
  );
const attributesOf = (element) => fieldsOf(element).filter((field) => field.attribute);
const isFlag = (field) => field.type?.text === 'boolean';
const names = (list) => list.map((name) => `'${name}'`).join(' | ') || 'never';

const props = elements.map((element) => {
  const dashed = attributesOf(element).filter((field) => field.attribute !== field.name);
  const attributes = dashed
    .map(
      (field) =>
        `    /** ${field.description} */\n    '${field.attribute}'?: ${isFlag(field) ? 'boolean' : 'string'} | undefined;`,
    )
    .join('\n');
  return `  '${element.tagName}': ElementProperties['${element.tagName}'] & {\n${attributes}\n  };`;
});
const properties = elements.map(
  (element) =>
    `  '${element.tagName}': Properties<${element.name}, ${names(fieldsOf(element).map((field) => field.name))}>;`,
);
const events = elements.map(
  (element) => `  '${element.tagName}': ${names((element.events ?? []).map((event) => event.name))};`,
);

writeFileSync(
  `${DIST}element-props.d.ts`,
  `${MADE}${elements.map(({ name, path }) => `import type { ${name} } from '${path.replace(/^src/, '.').replace(/ts$/, 'js')}';\n`).join('')}import type { LeerscanEvents } from './events.js';

type Properties<Element, Name extends keyof Element> = { [Key in Name]?: Element[Key] | undefined };

/** The properties of each tag. */
export interface ElementProperties {
${properties.join('\n')}
}

/** What can be set on each tag: its properties, and attributes whose name differs. */
export interface ElementProps {
${props.join('\n')}
}

/** The class behind each tag. */
export interface ElementClasses {
${elements.map((element) => `  '${element.tagName}': ${element.name};`).join('\n')}
}

/** The names of the events that each tag fires. */
export interface ElementEvents {
${events.join('\n')}
}

/** Handlers for the events of a tag, under a prefix: \`onleerscan-complete\`. */
export type Handlers<Tag extends keyof ElementEvents, Prefix extends string> = { [Name in ElementEvents[Tag] & keyof LeerscanEvents as \`\${Prefix}\${Name}\`]?: (event: CustomEvent<LeerscanEvents[Name]>) => void };

/** The same as one word: \`onLeerscanComplete\`. */
export type CamelHandlers<Tag extends keyof ElementEvents> = Camel<Handlers<Tag, ''>>;
type Camel<All> = { [Name in keyof All & string as \`on\${Joined<Name>}\`]?: All[Name] };
type Joined<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Joined<Rest>}\` : Capitalize<Name>;
`,
);

/** Types of the tags for one kind of JSX. */
function jsx(framework, module, own) {
  writeFileSync(
    `${DIST}${framework}.d.ts`,
    `${MADE}import type { ${[...(own.uses ?? []), 'ElementClasses', 'ElementProps', 'Handlers'].sort().join(', ')} } from './element-props.js';
${own.imports}

type Tags = { [Tag in keyof ElementProps]: ElementProps[Tag] & Handlers<Tag, '${own.prefix}'> & ${own.attributes} };

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
${own.more ?? ''}`,
  );
}

const REACT_ATTRIBUTES =
  'Omit<HTMLAttributes<ElementClasses[Tag]>, keyof ElementProps[Tag]> & RefAttributes<ElementClasses[Tag]>';
jsx('react', 'react', {
  uses: ['CamelHandlers', 'ElementProperties'],
  imports: "import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';",
  prefix: 'on',
  attributes: REACT_ATTRIBUTES,
  more: `
/** A component that writes a tag, also on a server, and hands it properties and listeners in the browser. */
export type TagComponent<Tag extends keyof ElementProperties> = ForwardRefExoticComponent<ElementProperties[Tag] & CamelHandlers<Tag> & ${REACT_ATTRIBUTES}>;
${elements.map((element) => `/** ${element.summary} */\nexport declare const ${element.name}: TagComponent<'${element.tagName}'>;\n`).join('')}`,
});

/** The entry that registers a tag. */
const entryOf = ({ path }) => ['leerscan', ...(/^src\/(kiosk|team|wall)\//.exec(path)?.slice(1) ?? [])].join('/');
/** \`leerscan-complete\` → \`onLeerscanComplete\`. */
const handlerOf = (name) => `on-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const waysOf = (element) => ({
  attributes: Object.fromEntries(attributesOf(element).map((field) => [field.name, field.attribute])),
  properties: fieldsOf(element)
    .filter((field) => !field.attribute)
    .map((field) => field.name),
  events: Object.fromEntries(
    (element.events ?? [])
      .filter(({ name }) => name.startsWith('leerscan-'))
      .map(({ name }) => [handlerOf(name), name]),
  ),
});
const components = elements.map(
  (element) =>
    `export const ${element.name} = /* @__PURE__ */ componentOf('${element.tagName}', () => import('${entryOf(element)}'), ${JSON.stringify(waysOf(element))});\n`,
);
// The first line is what server components look for; the names of our own entries keep the development build.
writeFileSync(
  `${DIST}react.js`,
  `'use client';\n${MADE}import { componentOf } from './entries/react-component.js';\n\n${components.join('')}`,
);

jsx('preact', 'preact', {
  imports: "import type { ClassAttributes, HTMLAttributes } from 'preact';",
  prefix: 'on',
  attributes:
    'Omit<HTMLAttributes<ElementClasses[Tag]>, keyof ElementProps[Tag]> & ClassAttributes<ElementClasses[Tag]>',
});
jsx('solid', 'solid-js', {
  imports: "import type { JSX as Solid } from 'solid-js';",
  prefix: 'on:',
  attributes:
    'Omit<Solid.HTMLAttributes<ElementClasses[Tag]>, keyof ElementProps[Tag]> & { [Name in keyof ElementProps[Tag] & string as `prop:${Name}`]?: ElementProps[Tag][Name] }',
});

writeFileSync(
  `${DIST}vue.d.ts`,
  `${MADE}import type { DefineComponent } from 'vue';
import type { CamelHandlers, ElementProps, Handlers } from './element-props.js';

type Components = { [Tag in keyof ElementProps]: DefineComponent<ElementProps[Tag] & { lang?: string } & VueHandlers<Tag>> };
/** Vue writes @leerscan-complete as onLeerscanComplete or as it stands. */
type VueHandlers<Tag extends keyof ElementProps> = Handlers<Tag, 'on'> & CamelHandlers<Tag>;

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`,
);

writeFileSync(
  `${DIST}vscode.html-custom-data.json`,
  `${JSON.stringify(
    {
      version: 1.1,
      tags: elements.map((element) => ({
        name: element.tagName,
        description: element.summary,
        attributes: attributesOf(element).map((field) => ({
          name: field.attribute,
          description: field.description,
          ...(isFlag(field) && { valueSet: 'v' }),
        })),
      })),
    },
    null,
    2,
  )}\n`,
);

const { name, version } = JSON.parse(readFileSync(`${DIST}../package.json`, 'utf8'));
writeFileSync(
  `${DIST}web-types.json`,
  `${JSON.stringify(
    {
      $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
      name,
      version,
      'description-markup': 'markdown',
      contributions: {
        html: {
          elements: elements.map((element) => ({
            name: element.tagName,
            description: element.summary,
            attributes: attributesOf(element).map((field) => ({
              name: field.attribute,
              description: field.description,
              value: isFlag(field) ? { type: 'boolean', kind: 'no-value' } : { type: 'string' },
            })),
            js: {
              events: (element.events ?? []).map((event) => ({ name: event.name, description: event.description })),
              properties: fieldsOf(element).map((field) => ({ name: field.name, description: field.description })),
            },
          })),
        },
      },
    },
    null,
    2,
  )}\n`,
);
