import type { Layout } from './layout';
import type { SpotLine } from './lines';

export interface PointedOut {
  /** The entity that is looked at: it, its neighbours and the lines between them stand out, and the rest is faint. */
  readonly active: string | undefined;
  readonly picked: string;
  readonly line: SpotLine | undefined;
}

/**
 * Points something out in a picture that is drawn. The shapes are those of the layout, in its order: only their classes change. That
 * of the picture itself is set where it is drawn.
 */
export function pointOut(svg: SVGSVGElement, { spots }: Layout, lines: readonly SpotLine[], { active, picked, line }: PointedOut): void {
  svg.querySelectorAll('.near').forEach((element) => element.classList.remove('near'));
  svg.querySelectorAll('.picked').forEach((element) => element.classList.remove('picked'));
  const near = new Set([active]);
  const paths = svg.querySelectorAll('.edges > path');
  lines.forEach((each, index) => {
    const isNear = active !== undefined && (each.edge.from === active || each.edge.to === active);
    if (isNear) {
      near.add(each.edge.from).add(each.edge.to);
    }

    if (isNear || each === line) {
      paths[index]?.classList.add('near');
    }
  });
  const nodes = svg.querySelectorAll('.nodes > g');
  [...spots.keys()].forEach((id, index) => {
    if (id === picked) {
      nodes[index]?.classList.add('picked');
    }

    if (active !== undefined && near.has(id)) {
      nodes[index]?.classList.add('near');
    }
  });
}
