import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useDraftField } from '../../../src/ui/forms/useDraftField.ts';

function Draft({
  value,
  commit,
  area = false,
}: {
  value: string;
  commit: (value: string) => string | null;
  area?: boolean;
}) {
  const { props, problem } = useDraftField({
    value,
    write: (text) => text,
    read: (text) => (text === 'bad' ? { problem: 'Write something better.' } : { value: text }),
    commit,
  });
  return (
    <>
      {area ? <textarea aria-label="text" {...props} /> : <input aria-label="text" {...props} />}
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  );
}

function draftOf(value: string, area = false, commit = vi.fn<(value: string) => string | null>(() => null)) {
  const view = render(<Draft value={value} commit={commit} area={area} />);
  return { ...view, commit, field: screen.getByLabelText('text'), user: userEvent.setup() };
}

describe('a field that types locally', () => {
  it('commits nothing while somebody types, and once on Enter', async () => {
    const { user, field, commit } = draftOf('one');
    await user.type(field, ' two');
    expect(commit).not.toHaveBeenCalled();

    await user.keyboard('{Enter}');
    await user.tab();

    expect(commit.mock.calls).toEqual([['one two']]);
  });

  it('commits when it is left, and not when nothing was changed', async () => {
    const { user, field, commit } = draftOf('one');
    await user.click(field);
    await user.tab();
    expect(commit).not.toHaveBeenCalled();

    await user.type(field, '!');
    await user.tab();
    expect(commit.mock.calls).toEqual([['one!']]);
  });

  it('takes the typing back on Escape', async () => {
    const { user, field, commit } = draftOf('one');
    await user.type(field, ' two{Escape}');
    await user.tab();

    expect(field).toHaveValue('one');
    expect(commit).not.toHaveBeenCalled();
  });

  it('keeps what cannot be understood and says why', async () => {
    const { user, field, commit } = draftOf('one');
    await user.clear(field);
    await user.type(field, 'bad{Enter}');

    expect(field).toHaveValue('bad');
    expect(screen.getByRole('alert')).toHaveTextContent('Write something better.');
    expect(commit).not.toHaveBeenCalled();
  });

  it('says why a value was refused', async () => {
    const { user, field } = draftOf(
      'one',
      false,
      vi.fn(() => 'There is one already.'),
    );
    await user.type(field, '!{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('There is one already.');
    expect(field).toBeInvalid();
  });

  it('begins a new line on Enter where there are several, and commits with Ctrl', async () => {
    const { user, field, commit } = draftOf('one', true);
    await user.type(field, '{Enter}two');
    expect(commit).not.toHaveBeenCalled();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(commit.mock.calls).toEqual([['one\ntwo']]);
  });

  it('follows the value while nobody types', () => {
    const { field, rerender, commit } = draftOf('one');
    rerender(<Draft value="two" commit={commit} />);
    expect(field).toHaveValue('two');
  });

  it('commits what was typed when it goes away', async () => {
    const { user, field, unmount, commit } = draftOf('one');
    await user.type(field, '!');
    unmount();
    expect(commit.mock.calls).toEqual([['one!']]);
  });
});
