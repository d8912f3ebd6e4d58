import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, it } from 'vitest';
import {
  changedRoutes,
  createLiveRoutes,
  LiveRoutesContext,
  useLiveRoute,
} from '../../../src/ui/canvas/liveRoutes.ts';
import type { Route } from '../../../src/ui/canvas/routing/route.ts';

function Line({ id }: { id: string }) {
  const now = useLiveRoute(id);
  return (
    <p>
      {id}: {now?.path ?? 'at rest'}
    </p>
  );
}

const route = (path: string) => ({ path }) as Route;

it('tells only the ways that run otherwise than at rest', () => {
  const kept = route('a');
  const resting = new Map([
    ['one', kept],
    ['two', route('b')],
  ]);
  const live = new Map([
    ['one', kept],
    ['two', route('c')],
  ]);
  expect([...changedRoutes(live, resting).keys()]).toEqual(['two']);
});

it('draws again only the lines whose way has changed', () => {
  const live = createLiveRoutes();
  const drawn: string[] = [];
  const note = (id: string) => drawn.push(id);
  render(
    <LiveRoutesContext value={live}>
      <Profiler id="one" onRender={note}>
        <Line id="one" />
      </Profiler>
      <Profiler id="two" onRender={note}>
        <Line id="two" />
      </Profiler>
    </LiveRoutesContext>,
  );
  act(() => live.set(new Map([['two', route('moving')]])));
  expect(screen.getByText('two: moving')).toBeVisible();
  expect(drawn).toEqual(['one', 'two', 'two']);

  act(() => live.set(new Map()));
  expect(screen.getByText('two: at rest')).toBeVisible();
});
