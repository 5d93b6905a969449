import {
  type ForwardRefExoticComponent,
  type RefAttributes,
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';

type Props = Readonly<Record<string, unknown>>;

/** How what is given to a component reaches its tag; all by the name in React. */
export interface Ways {
  /** What a server can write, and the attribute that it writes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What only a script can set: objects. */
  readonly properties: readonly string[];
  /** The event that a handler listens for. */
  readonly events: Readonly<Record<string, string>>;
}

/** With the element itself, before its first update; React 18 warns of a layout effect on a server. */
const useCommit = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A component that writes a tag, also on a server, and gives it in the browser what React's hydration leaves out of a
 * custom element: properties and listeners. `load` fetches the code of the tag; a server never asks for it.
 */
export function componentOf(
  tag: string,
  load: () => Promise<unknown>,
  ways: Ways,
): ForwardRefExoticComponent<Props & RefAttributes<HTMLElement>> {
  const component = forwardRef<HTMLElement, Props>((props, ref) => {
    const element = useRef<HTMLElement>(null);
    const given = useRef<Props>({});
    useImperativeHandle(ref, () => element.current as HTMLElement, []);
    useCommit(() => {
      for (const name of ways.properties)
        if (props[name] !== given.current[name]) Object.assign(element.current ?? {}, { [name]: props[name] });
      given.current = props;
    });
    useCommit(() => {
      const listening = new AbortController();
      for (const [name, type] of Object.entries(ways.events)) {
        const tell = (event: Event): unknown =>
          (given.current[name] as ((event: Event) => unknown) | undefined)?.(event);
        element.current?.addEventListener(type, tell, listening);
      }
      void load();
      return () => listening.abort();
    }, []);
    return createElement(tag, { ...writtenOf(props, ways), ref: element });
  });
  component.displayName = tag;
  return component;
}

/** What stands on the tag. A flag that is off does not: React 18 would write "false", which counts as on. */
function writtenOf(props: Props, { attributes, properties, events }: Ways): Props {
  return Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => !properties.includes(name) && !(name in events))
      .map(([name, value]) => [
        attributes[name] ?? (name === 'className' ? 'class' : name),
        name in attributes && value === false ? undefined : value,
      ]),
  );
}
