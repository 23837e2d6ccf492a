import { hydrate, render } from 'preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import wakeWhenSeen from '../../src/client/wake-when-seen.ts';
import { OwnTask } from '../../src/widgets/shared/OwnTask.tsx';

let host: HTMLElement;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
  return () => {
    render(null, host);
    host.remove();
  };
});

const Counter = ({ step }: { step: number }) => {
  const [n, setN] = useState(0);
  return (
    <button type="button" onClick={() => setN(n + step)}>
      {n} by {step}
    </button>
  );
};
const button = () => page.getByRole('button');

describe('a part that wakes in a task of its own', () => {
  test('keeps the server’s elements, wakes after the rest, and follows it from then on', async () => {
    host.innerHTML = '<div><button type="button">0 by 1</button></div>';
    const written = host.querySelector('button');
    const show = (step: number) => (
      <OwnTask>
        <Counter step={step} />
      </OwnTask>
    );
    hydrate(show(1), host);
    written?.click();
    expect(host.textContent).toBe('0 by 1');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await button().click();
    await expect.element(button()).toHaveTextContent('1 by 1');
    expect(host.querySelector('button')).toBe(written);
    render(show(5), host);
    await expect.element(button()).toHaveTextContent('1 by 5');
  });

  test('is drawn at once where the server wrote nothing', () => {
    render(
      <OwnTask>
        <Counter step={2} />
      </OwnTask>,
      host,
    );
    expect(host.textContent).toBe('0 by 2');
  });
});

describe('client:seen', () => {
  const addIsland = (top: number): HTMLElement => {
    const island = host.appendChild(document.createElement('div'));
    island.style.cssText = `position:absolute;top:${top}px`;
    island.append(document.createElement('p'));
    island.firstElementChild?.append('…');
    return island;
  };
  const options = { name: 'seen', value: '' };

  test('wakes the widgets near the screen, each in a task of its own, and leaves those far below asleep', async () => {
    const log: string[] = [];
    const wake = (name: string, top: number): void => {
      wakeWhenSeen(
        () =>
          Promise.resolve(async () => {
            log.push(name);
            // Whatever else a task does, it ends before a task that was asked for in it.
            setTimeout(() => log.push(`task after ${name}`));
            return Promise.resolve();
          }),
        options,
        addIsland(top),
      );
    };
    wake('first', 10);
    wake('second', 20);
    wake('far', 100_000);
    await expect.poll(() => log.includes('second')).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(log.filter((entry) => !entry.startsWith('task')).toSorted()).toEqual(['first', 'second']);
    expect(log[1]).not.toBe('second');
  });
});
