import { SurfacesCard as Surfaces } from '../../plans/SurfacesCard.tsx';
import type { CardProps } from '../card.ts';

/** Gone where the browser has no side panel to choose. */
export function SurfacesCard({ facts: { surfaces }, actions, messages }: CardProps) {
  return surfaces && <Surfaces surfaces={surfaces} messages={messages} onChoose={actions.setSurface} />;
}
