import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import { placesOf } from '../../../../src/core/model/uses.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { recordForms } from '../../../../src/ui/dictionary/recordForms.ts';
import { usesInWords } from '../../../../src/ui/dictionary/sheet/useWords.ts';
import { blueprintOf, record, stage } from '../../../support/blueprints.ts';

describe('where a record is used, in words', () => {
  it('is said by what it is to each place, what matters most first', () => {
    const example = blueprintOf(
      record('team', 'sales'),
      stage('b', { informedTeamIds: ['team_sales'], order: 2 }),
      stage('a', { responsibleTeamId: 'team_sales', informedTeamIds: ['team_sales'], order: 1 }),
    );
    const said = usesInWords(example, 'team_sales').map(
      ({ role, places }) => `${role}: ${places.map(({ name }) => name).join(', ')}`,
    );
    expect(said).toEqual(['Responsible for: a', 'Informed about: a, b']);
  });

  it('has words for every place of the template', () => {
    const blueprint = rawLeadToEvangelist.build();
    for (const { type } of recordForms) {
      for (const { id } of recordsOf(blueprint, type)) {
        const groups = usesInWords(blueprint, id);
        expect(groups.map(({ role }) => role)).not.toContain('Named by');
        expect(groups.length > 0).toBe(placesOf(blueprint, id).length > 0);
      }
    }
  });
});
