import { download, fileName } from '../../files/download';

/** What saves the picture that is shown. A drawing of thousands is saved as PNG only. */
export interface Pictures {
  svg?(): void;
  png(): void;
}

const copied = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'paint-order', 'stroke-linejoin'];

/** A drawing that looks the same without the style sheet. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index];
    if (original) {
      const style = getComputedStyle(original);
      for (const name of copied) {
        element.setAttribute(name, style.getPropertyValue(name));
      }
    }
  });
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const { x, y } = svg.viewBox.baseVal;
  for (const [name, value] of Object.entries({ x, y, width, height, fill: getComputedStyle(document.body).backgroundColor })) {
    ground.setAttribute(name, String(value));
  }

  copy.prepend(ground);
  return copy;
}

const textOf = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(standalone(svg));

export const saveSvg = (svg: SVGSVGElement): void => download(fileName(document.title, 'svg'), textOf(svg), 'image/svg+xml');

/** Draws it twice as large as it is, which is sharp on paper. */
export async function savePng(svg: SVGSVGElement): Promise<void> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([textOf(svg)], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    const scale = Math.min(2, 8000 / Math.max(image.width, image.height));
    canvas.width = image.width * scale;
    canvas.height = image.height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) {
      download(fileName(document.title, 'png'), blob);
    }
  } finally {
    URL.revokeObjectURL(address);
  }
}
