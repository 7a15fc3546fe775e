// Installs the locked packages of folders, a few at a time: node restore-npm.mjs FOLDER …
//
// Builds of several projects, or several builds, may want the same folder at once. The first to make the lock folder installs; the others
// wait, and then find the work done. A lock whose owner is gone is taken over.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** npm mostly waits for the registry; more at once would only compete for the disk. */
const mostAtOnce = 4;

/** A lock this old was left by a process that died; its number may belong to another by now. */
const longestInstall = 15 * 60_000;

class Folder {
  constructor(path) {
    this.path = path;
    this.lock = join(path, 'obj', 'npm.lock');
    this.owner = join(this.lock, 'pid');
    this.stamp = join(path, 'node_modules', '.package-lock.json');
  }

  get isCurrent() {
    return existsSync(this.stamp)
      && ['package.json', 'package-lock.json'].every((name) => statSync(this.stamp).mtimeMs >= statSync(join(this.path, name)).mtimeMs);
  }

  get isAbandoned() {
    const age = Date.now() - (statSync(this.lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > longestInstall) return true;
    try {
      process.kill(Number(readFileSync(this.owner, 'utf8')), 0);
      return false;
    } catch (error) {
      // No such process; or a lock without an owner's name in it, which is one that is just being made unless it is old.
      return error.code === 'ESRCH' || (error.code === 'ENOENT' && age > 10_000);
    }
  }

  async acquire() {
    mkdirSync(join(this.path, 'obj'), { recursive: true });
    for (;;) {
      try {
        mkdirSync(this.lock);
        writeFileSync(this.owner, String(process.pid));
        return;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      if (this.isAbandoned) rmSync(this.lock, { recursive: true, force: true });
      await delay(200);
    }
  }

  async install() {
    await this.acquire();
    try {
      if (this.isCurrent) return 0;
      // One string through the shell: on Windows npm is a script, which cannot be started directly.
      const npm = spawn('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { cwd: this.path, shell: true, stdio: 'inherit' });
      const status = await new Promise((done) => {
        npm.on('error', () => done(1));
        npm.on('close', (code) => done(code ?? 1));
      });
      if (status === 0) utimesSync(this.stamp, new Date(), new Date());
      return status;
    } finally {
      rmSync(this.lock, { recursive: true, force: true });
    }
  }
}

const waiting = process.argv.slice(2).map((path) => new Folder(resolve(path)));
await Promise.all(Array.from({ length: mostAtOnce }, async () => {
  for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
    const status = await folder.install();
    if (status !== 0) process.exitCode = status;
  }
}));
