import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { multiplyContent } from './make-content.ts';

/** What one build cost. */
export interface BuildCost {
  lessons: number;
  seconds: number;
  /** The most memory the build held at once, in megabytes, its child processes included. */
  peakMegabytes: number;
  folder: string;
}

const root = new URL('../..', import.meta.url).pathname;
const copied = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const childrenOf = (pid: number): number[] => {
  try {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return list === ''
      ? []
      : list.split(' ').flatMap((child) => [Number(child), ...childrenOf(Number(child))]);
  } catch {
    return [];
  }
};

const residentMegabytes = (pid: number): number => {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return (Number(pages) * 4096) / 1e6;
  } catch {
    return 0;
  }
};

/** Builds a copy of the course with this many lessons in a folder of its own; memory is read where `/proc` exists. */
export const measureBuild = async (lessons: number): Promise<BuildCost> => {
  // Not below `node_modules`: the compiler reads no tsconfig there and takes the views for React's.
  const project = join(tmpdir(), 'paid-in-full-bench', String(lessons));
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const item of copied) cpSync(join(root, item), join(project, item), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  multiplyContent(join(root, 'content'), join(project, 'content'), lessons);

  const started = performance.now();
  const build = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const { pid = 0 } = build;
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    const held = [pid, ...childrenOf(pid)].reduce((sum, one) => sum + residentMegabytes(one), 0);
    peakMegabytes = Math.max(peakMegabytes, held);
  }, 100);
  const code = await new Promise<number | null>((resolve) => build.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build with ${lessons} lessons failed with code ${String(code)}.`);
  const seconds = (performance.now() - started) / 1000;
  const folder = join(project, 'dist');
  const built = (JSON.parse(readFileSync(join(folder, 'course.json'), 'utf8')) as { lessons: unknown[] })
    .lessons;
  if (built.length < lessons)
    throw new Error(`The build was to have ${lessons} lessons and has only ${built.length}.`);
  return { lessons, seconds, peakMegabytes, folder };
};
