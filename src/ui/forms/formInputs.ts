import type { ComponentType } from 'react';
import type { FormInput } from './formField.ts';
import { ChoiceField } from './inputs/ChoiceField.tsx';
import { ColourField } from './inputs/ColourField.tsx';
import { CriterionField } from './inputs/CriterionField.tsx';
import { DateField } from './inputs/DateField.tsx';
import { DelayField } from './inputs/DelayField.tsx';
import { DistributionField } from './inputs/DistributionField.tsx';
import { DurationField } from './inputs/DurationField.tsx';
import { FactField } from './inputs/FactField.tsx';
import { FieldValueField } from './inputs/FieldValueField.tsx';
import { FiguresField } from './inputs/FiguresField.tsx';
import type { InputProps } from './inputs/inputProps.ts';
import { LinesField } from './inputs/LinesField.tsx';
import { ListField } from './inputs/ListField.tsx';
import { LongTextField } from './inputs/LongTextField.tsx';
import { NumberField } from './inputs/NumberField.tsx';
import { OpenHoursField } from './inputs/OpenHoursField.tsx';
import { PercentField } from './inputs/PercentField.tsx';
import { ReferenceField } from './inputs/ReferenceField.tsx';
import { ReferencesField } from './inputs/ReferencesField.tsx';
import { TextField } from './inputs/TextField.tsx';
import { TimeOfDayField } from './inputs/TimeOfDayField.tsx';
import { VariantField } from './inputs/VariantField.tsx';
import { YesNoField } from './inputs/YesNoField.tsx';

type Inputs = { readonly [Kind in FormInput['kind']]: ComponentType<InputProps<Kind>> };

/** The component for every kind of input. */
export const formInputs: Inputs = {
  text: TextField,
  longText: LongTextField,
  number: NumberField,
  percent: PercentField,
  yesNo: YesNoField,
  choice: ChoiceField,
  reference: ReferenceField,
  references: ReferencesField,
  lines: LinesField,
  duration: DurationField,
  delay: DelayField,
  distribution: DistributionField,
  criterion: CriterionField,
  list: ListField,
  variant: VariantField,
  date: DateField,
  timeOfDay: TimeOfDayField,
  colour: ColourField,
  openHours: OpenHoursField,
  figures: FiguresField,
  fieldValue: FieldValueField,
  fact: FactField,
};

/** The kinds whose control a label can be tied to; the others carry their name themselves. */
export const labelledKinds: ReadonlySet<FormInput['kind']> = new Set([
  'text',
  'longText',
  'number',
  'percent',
  'yesNo',
  'duration',
  'date',
  'timeOfDay',
]);
