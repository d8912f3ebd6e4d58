import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../src/ui/controls/Tabs.tsx';

const tabs = [
  { value: 'design', label: 'Design' },
  { value: 'leads', label: 'Leads' },
] as const;

function Chosen() {
  const [value, setValue] = useState<'design' | 'leads'>('design');
  return <Tabs label="Views" value={value} tabs={tabs} onChange={setValue} />;
}

describe('tabs', () => {
  it('are one stop of the Tab key, and arrows go round them', async () => {
    render(<Chosen />);
    const user = userEvent.setup();

    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Leads' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');

    expect(screen.getByRole('tab', { name: 'Design', selected: true })).toHaveFocus();
  });
});
