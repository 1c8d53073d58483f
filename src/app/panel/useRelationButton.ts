import { select } from '../../view/transitions.ts';
import { useViewStore } from '../../view/useView.ts';

/** What a button of a list does for its relation (id): pointed at or focused, it shows the label on the picture; pressed, it selects. */
export function useRelationButton() {
  const { apply, set } = useViewStore();
  const leave = () => set({ pointed: undefined });
  return (id: string) => {
    const point = () => set({ pointed: id });
    return {
      onPointerEnter: point,
      onPointerLeave: leave,
      onFocus: point,
      onBlur: leave,
      onClick: () => apply(select({ type: 'relation', id })),
    };
  };
}
