type PrintView = Window & typeof globalThis;

/** Prepares the next blank frame of a root before anything is written into it. */
export function beforePaper(root: ShadowRoot, prepare: (view: PrintView, frame: HTMLIFrameElement) => void): void {
  root.addEventListener(
    'load',
    ({ target }) => {
      const frame = target as HTMLIFrameElement;
      prepare(frame.contentWindow as PrintView, frame);
    },
    { capture: true, once: true },
  );
}

/** The next frame that would be printed; the print dialogue, which would stop the test, stays away. */
export function paperOf(root: ShadowRoot): Promise<HTMLIFrameElement> {
  return new Promise((resolve) => {
    beforePaper(root, (view, frame) => {
      view.print = () => {
        view.dispatchEvent(new Event('beforeprint'));
        resolve(frame);
      };
    });
  });
}
