import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Builds what npm installs from git: it runs no `prepack` there. It runs `prepare` after every `npm ci` in a checkout
 * too, which INIT_CWD tells apart: the folder in which somebody typed the command.
 */
const isElsewhere = relative(process.cwd(), process.env.INIT_CWD ?? '.').startsWith('..');
if (isElsewhere && !existsSync('dist/index.js')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
