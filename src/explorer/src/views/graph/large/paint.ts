import { hueCount } from '../../../vocabulary/vocabulary';
import type { Bands, Dot, Line } from './bands';
import { LabelRoom } from './labels';

/** What is seen of a graph, and what is pointed out. */
export interface Sight {
  /** The size of the picture in its own pixels. */
  readonly width: number;
  readonly height: number;
  /** The middle of the picture in the graph, and pixels for each unit of it. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** The size of letters and dots, in pixels. */
  readonly unit: number;
  /** The entity that is looked at; the rest is faint. */
  readonly active: string | undefined;
  readonly line: Line | undefined;
  hueOf(kind: string): number;
}

export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly accent: string;
  readonly hues: readonly string[];
  readonly font: string;
}

/** The colours of the style sheet, light or dark. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: read('paper'),
    ink: read('ink'),
    soft: read('soft'),
    faint: read('line'),
    accent: read('accent'),
    hues: Array.from({ length: hueCount }, (_, hue) => read(`hue-${hue}`)),
    font: read('sans') || 'sans-serif',
  };
}

const maxLabels = 500;
const maxPredicates = 40;
const maxLetters = 30;

/** Draws the graph. Linear in what it has. */
export function paint(context: CanvasRenderingContext2D, bands: Bands, sight: Sight, colours: Colours): void {
  const { width, height, scale, unit } = sight;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, width / 2 - sight.x * scale, height / 2 - sight.y * scale);
  drawRings(context, bands, sight, colours);
  const isNear = nearness(bands, sight.active);
  for (const style of ['stated', 'derived', 'possible'] as const) {
    const lines = bands.lines.filter((line) => styleOf(line) === style);
    context.setLineDash((style === 'stated' ? [] : style === 'derived' ? [5, 4] : [1, 4]).map((part) => (part * unit) / scale));
    const [looked, others] = [lines.filter((line) => isLooked(line, sight)), lines.filter((line) => !isLooked(line, sight))];
    stroke(context, others, colours.soft, (0.9 * unit) / scale, sight.active === undefined ? 0.32 : 0.1);
    stroke(context, looked, colours.accent, (1.7 * unit) / scale, 0.95);
  }

  context.setLineDash([]);
  drawDots(context, bands, sight, colours, isNear);
  context.setTransform(1, 0, 0, 1, 0, 0);
  drawLabels(context, bands, sight, colours, isNear);
  context.globalAlpha = 1;
}

function drawRings(context: CanvasRenderingContext2D, { rings }: Bands, { scale, unit }: Sight, colours: Colours): void {
  context.setLineDash([(2 * unit) / scale, (5 * unit) / scale]);
  context.globalAlpha = 1;
  context.strokeStyle = colours.faint;
  context.lineWidth = unit / scale;
  for (const radius of rings) {
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.stroke();
  }
}

function nearness({ lines }: Bands, active: string | undefined): (dot: Dot) => boolean {
  if (active === undefined) {
    return () => true;
  }

  const near = new Set([active]);
  for (const { edge } of lines) {
    if (edge.from === active || edge.to === active) {
      near.add(edge.from).add(edge.to);
    }
  }

  return ({ node }) => near.has(node.id);
}

function styleOf({ edge: { statements } }: Line): 'stated' | 'derived' | 'possible' {
  return statements.every(({ certainty }) => certainty === 'POSSIBLE') ? 'possible' : statements.every(({ basis }) => basis === 'DERIVED') ? 'derived' : 'stated';
}

const isLooked = (line: Line, { active, line: looked }: Sight): boolean =>
  line === looked || (active !== undefined && (line.edge.from === active || line.edge.to === active));

function stroke(context: CanvasRenderingContext2D, lines: readonly Line[], colour: string, width: number, alpha: number): void {
  context.beginPath();
  for (const { from, to, bendX, bendY } of lines) {
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(bendX, bendY, to.x, to.y);
  }

  context.strokeStyle = colour;
  context.lineWidth = width;
  context.globalAlpha = alpha;
  context.stroke();
}

/** Setting the font anew parses it, even if it is the one that is set. */
const fonts = new WeakMap<CanvasRenderingContext2D, string>();

function setFont(context: CanvasRenderingContext2D, font: string): void {
  if (fonts.get(context) !== font) {
    fonts.set(context, font);
    context.font = font;
  }
}

const maxWidths = 20_000;
const widths = new Map<string, number>();

/** The width of a text, measured once: the same names are written whenever the picture is moved. */
function widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    setFont(context, font);
    width = context.measureText(text).width;
    if (widths.size >= maxWidths) {
      widths.clear();
    }

    widths.set(key, width);
  }

  return width;
}

const radiusOf = ({ node }: Dot): number => (node.distance === 0 ? 9 : node.folded !== undefined ? 6 : 4.5);

function drawDots(context: CanvasRenderingContext2D, { dots }: Bands, sight: Sight, colours: Colours, isNear: (dot: Dot) => boolean): void {
  for (const dot of dots) {
    context.globalAlpha = isNear(dot) ? 1 : 0.22;
    const colour = colours.hues[sight.hueOf(dot.node.kind)] ?? colours.soft;
    context.fillStyle = colour;
    context.beginPath();
    context.arc(dot.x, dot.y, (radiusOf(dot) * sight.unit) / Math.max(sight.scale, 0.6 * sight.unit), 0, 2 * Math.PI);
    context.fill();
    if (dot.node.folded !== undefined || dot.node.id === sight.active) {
      context.strokeStyle = dot.node.id === sight.active ? colours.ink : colour;
      context.lineWidth = (1.5 * sight.unit) / sight.scale;
      context.beginPath();
      context.arc(dot.x, dot.y, ((radiusOf(dot) + 3.5) * sight.unit) / Math.max(sight.scale, 0.6 * sight.unit), 0, 2 * Math.PI);
      context.stroke();
    }
  }
}

/** The most important first; a label that has no room is left out, and comes as the picture is enlarged. */
function drawLabels(context: CanvasRenderingContext2D, { dots, lines }: Bands, sight: Sight, colours: Colours, isNear: (dot: Dot) => boolean): void {
  const { unit, width, height } = sight;
  const room = new LabelRoom();
  const at = (x: number, y: number) => [(x - sight.x) * sight.scale + width / 2, (y - sight.y) * sight.scale + height / 2] as const;
  const importance = (dot: Dot) => (dot.node.distance === 0 ? 1e9 : 0) + (dot.node.id === sight.active ? 1e8 : 0) + (sight.active !== undefined && isNear(dot) ? 1e6 : 0) + (dot.node.folded ?? 0) + dot.degree;
  context.textBaseline = 'middle';
  // A canvas that has got another size has forgotten its font.
  fonts.delete(context);
  const write = (text: string, x: number, y: number, colour: string, font: string, isMiddle = false) => {
    const wide = widthOf(context, text, font);
    const left = isMiddle ? x - wide / 2 : x;
    if (left > width || left + wide < 0 || y < 0 || y > height || !room.take({ left: left - 3, right: left + wide + 3, top: y - 7 * unit, bottom: y + 7 * unit })) {
      return false;
    }

    // A ground that lets lines shine through. An outline of the letters would take most of the time of the whole picture.
    context.globalAlpha = 0.75;
    context.fillStyle = colours.paper;
    context.fillRect(left - 1.5 * unit, y - 6.5 * unit, wide + 3 * unit, 13 * unit);
    context.globalAlpha = 1;
    context.fillStyle = colour;
    setFont(context, font);
    context.fillText(text, left, y);
    return true;
  };
  let written = 0;
  for (const dot of dots.filter((each) => sight.active === undefined || isNear(each)).sort((a, b) => importance(b) - importance(a))) {
    const [x, y] = at(dot.x, dot.y);
    const isStrong = dot.node.distance === 0 || dot.node.id === sight.active;
    const name = dot.node.name.length > maxLetters ? `${dot.node.name.slice(0, maxLetters - 1)}…` : dot.node.name;
    const label = dot.node.folded === undefined ? name : `${name} ${dot.node.folded}`;
    if (write(label, x + (radiusOf(dot) + 5) * unit, y, colours.ink, `${isStrong ? 600 : 400} ${(isStrong ? 13.5 : 11.5) * unit}px ${colours.font}`) && ++written >= maxLabels) {
      break;
    }
  }

  for (const { edge, from, to, bendX, bendY } of lines.filter((line) => isLooked(line, sight)).slice(0, maxPredicates)) {
    const [x, y] = at((from.x + to.x) / 4 + bendX / 2, (from.y + to.y) / 4 + bendY / 2);
    write([...new Set(edge.statements.map(({ predicateLabel }) => predicateLabel))].join(', '), x, y, colours.accent, `500 ${11 * unit}px ${colours.font}`, true);
  }
}
