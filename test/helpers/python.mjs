import { execFileSync } from 'node:child_process';

/** The one on the path may be another than Debian's, for which openpyxl is packaged. */
const PROGRAMS = ['python3', '/usr/bin/python3'];

function find() {
  return PROGRAMS.find((program) => {
    try {
      execFileSync(program, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** A Python with openpyxl: a reader of workbooks that shares no line with the writer. @throws with what to do. */
function ensurePython() {
  const found = find();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    try {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3', 'python3-openpyxl'], {
        stdio: 'ignore',
        env,
      });
    } catch {
      // Said below.
    }
  }
  const installed = find();
  if (installed) return installed;
  throw new Error('The exports are checked with Python: install python3 and openpyxl (Debian: python3-openpyxl).');
}

/** What a program in Python prints, as JSON. */
export function python(program, ...args) {
  return JSON.parse(execFileSync(ensurePython(), ['-c', program, ...args], { encoding: 'utf8' }));
}

/** Writes a workbook with one sheet, by another program than ours. */
export function writeWorkbook(path, rows) {
  const program =
    'import json, sys, openpyxl\nbook = openpyxl.Workbook()\nfor row in json.loads(sys.argv[1]): book.active.append(row)\nbook.save(sys.argv[2])\nprint("null")';
  python(program, JSON.stringify(rows.map((row) => row.map((cell) => cell ?? null))), path);
}
