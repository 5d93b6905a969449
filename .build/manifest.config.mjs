/** A description is one line, however it is wrapped in the code. */
const oneLine = {
  name: 'one-line',
  packageLinkPhase({ customElementsManifest }) {
    const join = (part) => {
      for (const [name, value] of Object.entries(part)) {
        if (typeof value === 'object' && value !== null) join(value);
        else if (['description', 'summary'].includes(name) && typeof value === 'string')
          part[name] = value.replaceAll(/\s*\n\s*/g, ' ');
      }
    };
    join(customElementsManifest);
  },
};

/** What the custom-elements analyzer reads and where its manifest goes. */
export default {
  plugins: [oneLine],
  globs: [
    'src/elements/*/leerscan-*.ts',
    'src/kiosk/leerscan-*.ts',
    'src/team/leerscan-*.ts',
    'src/team/report/leerscan-*.ts',
    'src/wall/leerscan-*.ts',
    'src/define.ts',
    'src/events.ts',
  ],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
