import { checkOf } from './context/checkOf.ts';

export const choiceWithoutOptions = checkOf('field', {
  id: 'choiceWithoutOptions',
  label: 'Fields to choose from that offer nothing',
  kind: 'structure',
  severity: 'warning',
  why: 'A picklist without options cannot be filled in, in the CRM as little as here.',
  find(field, { isUsed }) {
    const isChosen = field.fieldType === 'choice' || field.fieldType === 'multiChoice';
    if (!isChosen || field.options.length > 0 || !isUsed(field.id)) return [];
    return [
      {
        path: ['options'],
        sentence: `${field.name} is to be chosen, but it has no options.`,
        remedy: 'List the options, or make it a field of another type.',
      },
    ];
  },
});
