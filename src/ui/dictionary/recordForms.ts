import { calendar } from './forms/calendar.ts';
import { field } from './forms/field.ts';
import { phase } from './forms/phase.ts';
import { policies } from './forms/policies.ts';
import { reasonList } from './forms/reasonList.ts';
import { scenario } from './forms/scenario.ts';
import { scoreModel } from './forms/scoreModel.ts';
import { settings } from './forms/settings.ts';
import { signal } from './forms/signal.ts';
import { signOff } from './forms/signOff.ts';
import { source } from './forms/source.ts';
import { status } from './forms/status.ts';
import { targets } from './forms/targets.ts';
import { team } from './forms/team.ts';
import { tool } from './forms/tool.ts';
import type { RecordForm } from './recordForm.ts';

/** What a company is made of, as far as its stages refer to it, in the order of the sheet. */
export const recordForms: readonly RecordForm[] = [
  team,
  calendar,
  tool,
  phase,
  field,
  status,
  reasonList,
  source,
  signal,
  scoreModel,
  settings,
  targets,
  policies,
  signOff,
  scenario,
];
