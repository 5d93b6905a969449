/** What the custom-elements analyzer reads and where its manifest goes. */
export default {
  globs: ['src/elements/leerscan-*.ts', 'src/kiosk/leerscan-*.ts', 'src/team/leerscan-*.ts', 'src/define.ts', 'src/events.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
