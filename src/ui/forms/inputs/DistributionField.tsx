import type { Distribution } from '../../../core/model/records/time.ts';
import { CurvePicture } from '../CurvePicture.tsx';
import { distributionVariants } from '../distributionVariants.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';
import { VariantField } from './VariantField.tsx';

/** A distribution of numbers, with a picture of it. */
export function DistributionField({ field, input, controlId }: InputProps<'distribution'>) {
  const { value } = useMember(field.path);
  return (
    <>
      <VariantField
        field={field}
        controlId={controlId}
        input={{ kind: 'variant', none: input.none, variants: distributionVariants }}
      />
      {value !== null && value !== undefined && <CurvePicture distribution={value as Distribution} />}
    </>
  );
}
