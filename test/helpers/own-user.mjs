import { execFileSync } from 'node:child_process';

/**
 * Whoever runs programs of others: an unprivileged user made for the run, or whoever runs the tests where that is not
 * root. `command` is a command as theirs, `own` gives them a file or a folder with all that is in it, `remove` ends it.
 */
export function ownUser() {
  if (process.getuid?.() !== 0) return { command: (line) => line, own: () => undefined, remove: () => undefined };
  const name = `leerscan-${process.pid}-${Math.random().toString(36).slice(2, 6)}`;
  execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' })));
  return {
    // Becomes the program itself: runuser would stay, and let two seconds go by before each end.
    command: (line) => ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--', ...line],
    own: (path) => execFileSync('chown', ['--recursive', `${uid}:${gid}`, path]),
    remove: () => execFileSync('userdel', [name]),
  };
}
