import type { Surface } from '../../lib/browser/surfaces.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Choice } from '../ui/Choice.tsx';

interface SurfaceChoiceProps {
  /** The network's name. */
  name: string;
  surface: Surface;
  messages: Messages;
  onChoose: (surface: Surface) => void;
}

const SURFACES: readonly Surface[] = ['beside', 'panel'];

/** Where Tamis shows itself on a network. */
export function SurfaceChoice({ name, surface, messages: { sidePanel }, onChoose }: SurfaceChoiceProps) {
  return (
    <Choice
      legend={sidePanel.where(name)}
      options={SURFACES.map((value) => ({ value, label: sidePanel.surfaces[value] }))}
      value={surface}
      onChange={onChoose}
    />
  );
}
