import {
  Boxes,
  CircleStop,
  Layers,
  Shapes,
  Split,
  Timer,
  type LucideIcon,
  type LucideProps,
} from 'lucide-react';

// Kinds name their icon; one that is not known here gets a neutral one.
const icons: Readonly<Record<string, LucideIcon>> = {
  layers: Layers,
  timer: Timer,
  split: Split,
  boxes: Boxes,
  'circle-stop': CircleStop,
};

/** The icon a kind of stage asks for by name. */
export function KindIcon({ name, ...rest }: { name: string } & LucideProps) {
  const Icon = Object.hasOwn(icons, name) ? icons[name] : undefined;
  return Icon === undefined ? <Shapes {...rest} /> : <Icon {...rest} />;
}
