// Installs the locked packages of one folder: node restore-npm.mjs FOLDER
//
// Builds of several projects, or several builds, may want the same folder at once. The first to make the lock folder installs; the others
// wait, and then find the work done. A lock whose owner is gone is taken over.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const folder = resolve(process.argv[2]);
const lock = join(folder, 'obj', 'npm.lock');
const owner = join(lock, 'pid');
const stamp = join(folder, 'node_modules', '.package-lock.json');

const isCurrent = () =>
  existsSync(stamp) && ['package.json', 'package-lock.json'].every((name) => statSync(stamp).mtimeMs >= statSync(join(folder, name)).mtimeMs);

// A lock this old was left by a process that died; its number may belong to another by now.
const longestInstall = 15 * 60_000;

function isAbandoned() {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > longestInstall) return true;
  try {
    const pid = Number(readFileSync(owner, 'utf8'));
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // No such process; or a lock without an owner's name in it, which is one that is just being made unless it is old.
    return error.code === 'ESRCH' || (error.code === 'ENOENT' && age > 10_000);
  }
}

async function acquire() {
  mkdirSync(join(folder, 'obj'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(owner, String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
    await delay(200);
  }
}

await acquire();
try {
  if (!isCurrent()) {
    // One string through the shell: on Windows npm is a script, which cannot be started directly.
    const npm = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { cwd: folder, shell: true, stdio: 'inherit' });
    if (npm.status === 0) utimesSync(stamp, new Date(), new Date());
    process.exitCode = npm.status ?? 1;
  }
} finally {
  rmSync(lock, { recursive: true, force: true });
}
