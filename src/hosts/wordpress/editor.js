// The block in the editor: its settings in the sidebar, and in its place what they are.
(({ blocks, blockEditor, components, element }, words) => {
  const { createElement } = element;
  /** The look that WordPress is going over to; older ones do not know the names. */
  const look = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  /** The emblem of the scan; WordPress's own pictures are a font, which the frame of the editor does not have. */
  const icon = createElement(
    'svg',
    { viewBox: '-32 -32 64 64', width: 24, height: 24, 'aria-hidden': true },
    [0, 72, 144, 216, 288].map((turn) =>
      createElement('ellipse', {
        ...{ key: turn, cy: -13, rx: 8, ry: 13, transform: `rotate(${turn})` },
        ...{ fill: 'none', stroke: 'currentColor', strokeWidth: 3 },
      }),
    ),
  );

  /** What a setting may be, as the server knows the block. */
  const schemaOf = (name) => blocks.getBlockType('leerscan/scan').attributes[name];

  /** The words for a value of a setting. */
  const wordsOf = (name, value) => words.settings[name].values?.[value] ?? value;

  function control(name, { attributes, setAttributes }) {
    const { label, help } = words.settings[name];
    const { type, enum: values } = schemaOf(name);
    const shared = { key: name, label, help, onChange: (value) => setAttributes({ [name]: value || undefined }) };
    if (type === 'boolean')
      return createElement(components.ToggleControl, { ...shared, ...look, checked: Boolean(attributes[name]) });
    if (!values) return createElement(components.TextControl, { ...shared, ...look, value: attributes[name] ?? '' });
    const options = values.map((value) => ({ value, label: wordsOf(name, value) }));
    if (words.settings[name].none) options.unshift({ value: '', label: words.settings[name].none });
    return createElement(components.SelectControl, { ...shared, ...look, options, value: attributes[name] ?? '' });
  }

  /** A setting as a line of text, or nothing where it is not set. */
  function line(name, { attributes }) {
    const value = attributes[name];
    if (!value) return null;
    const text = value === true ? words.settings[name].label : `${words.settings[name].label}: ${wordsOf(name, value)}`;
    return createElement('li', { key: name }, text);
  }

  blocks.registerBlockType('leerscan/scan', {
    title: 'Leerscan',
    icon,
    description: words.description,
    keywords: words.keywords,
    edit(block) {
      const names = Object.keys(words.settings);
      const panel = createElement(
        components.PanelBody,
        { title: words.panel },
        names.map((name) => control(name, block)),
      );
      const lines = names.map((name) => line(name, block)).filter(Boolean);
      return createElement(
        'div',
        blockEditor.useBlockProps(),
        createElement(blockEditor.InspectorControls, null, panel),
        createElement(
          components.Placeholder,
          { icon, label: 'Leerscan', instructions: words.placeholder },
          lines.length > 0 && createElement('ul', { 'aria-label': words.panel }, lines),
        ),
      );
    },
    save: () => null,
  });
})(window.wp, leerscanWords);
