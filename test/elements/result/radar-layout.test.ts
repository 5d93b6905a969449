import { expect, fixture, html } from '@open-wc/testing';
import { type RadarLayout, layOutRadar } from '../../../src/elements/result/radar-layout.js';
import { measureIn } from '../../../src/elements/result/radar-room-controller.js';
import { renderRadarSvg } from '../../../src/elements/result/radar-view.js';

const WORDS: Record<string, readonly string[]> = {
  Dutch:
    'Informatiedoorstroming tussen afdelingen en doorgroeimogelijkheden op de werkvloer, waardering van collega’s'.split(
      ' ',
    ),
  wide: ['WWWWWWWW', 'MMMM', 'WMWMWMWMWMWM', '@@@@'],
  Arabic: 'التعلم من الزملاء والمعلومات والتوثيق المشترك في مكان العمل'.split(' '),
  Japanese: ['職場での相互学習と', '協力体制の', '強化、', '情報共有'],
};

/** Names of up to so many letters, the same ones every time. */
function namesOf(kind: string, count: number, letters: number): readonly string[] {
  const words = WORDS[kind] ?? [];
  return Array.from({ length: count }, (_, index) => {
    let name = '';
    for (let place = index; name.length < letters; place++)
      name += `${kind === 'Japanese' || !name ? '' : ' '}${words[place % words.length] ?? ''}`;
    return name.slice(0, letters - (index % 3)).trim();
  });
}

const SIZE = 14;
const FONTS = { Dutch: 'sans-serif', wide: 'monospace', Arabic: 'sans-serif', Japanese: 'sans-serif' };
/** Around letters there is some air within their box. */
const AIR = SIZE * 0.15;

async function drawn(layout: RadarLayout, font: string): Promise<SVGSVGElement> {
  const box = await fixture<HTMLElement>(
    html`<div .style=${`font: 600 ${SIZE}px ${font}; inline-size: ${layout.width}px`}>
      ${renderRadarSvg(layout, [{ name: 'own', scores: layout.labels.map(() => 100) }])}
    </div>`,
  );
  return box.querySelector('svg') as SVGSVGElement;
}

/** How much wider a small line is than a large one says: Firefox's boxes for signs that no font here has do not shrink. */
function slackOf(svg: SVGSVGElement, size: number, font: string): number {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  context.font = `600 ${SIZE}px ${font}`;
  const expected = (text: string): number => (context.measureText(text).width * size) / SIZE;
  const lines = [...svg.querySelectorAll<SVGTextElement>('g text')];
  return Math.max(...lines.map((line) => line.getBBox().width - expected(line.textContent)), 0);
}

/** Whether a point lies within the drawn polygon. */
function isInside(polygon: SVGGeometryElement, x: number, y: number): boolean {
  const point = (polygon.ownerSVGElement as SVGSVGElement).createSVGPoint();
  point.x = x;
  point.y = y;
  return polygon.isPointInFill(point);
}

describe('the layout of a radar', () => {
  for (const [kind, font] of Object.entries(FONTS))
    for (const width of [248, 310, 448])
      it(`keeps ${kind} names in a room of ${width} pixels, beside each other and off the shape`, async () => {
        for (const count of [3, 5, 7, 10])
          for (const letters of [6, 14, 22, 45]) {
            const names = namesOf(kind, count, letters);
            const said = `${count} names of ${letters}`;
            const room = { width, height: 256, size: SIZE, measure: measureIn(document, `600 ${SIZE}px ${font}`) };
            const layout = layOutRadar(names, room);
            expect(layout.labels, said).to.have.lengthOf(count);
            expect(layout.radius, said).to.be.greaterThan(50);
            const written = layout.labels.map(({ lines }) => lines.join('').replace(/\s/g, ''));
            const whole = names.map((name, index) => (layout.isKeyed ? String(index + 1) : name.replace(/\s/g, '')));
            expect(written, said).to.deep.equal(whole);
            const svg = await drawn(layout, font);
            const shape = svg.querySelector<SVGGeometryElement>('.shape') as SVGGeometryElement;
            const { x: left, y: top, width: wide, height: high } = svg.viewBox.baseVal;
            const slack = 1 + slackOf(svg, layout.size, font);
            const boxes = Array.from(svg.querySelectorAll('g'), (name) => name.getBBox());
            for (const [index, box] of boxes.entries()) {
              expect(box.x, said).to.be.at.least(left - slack);
              expect(box.x + box.width, said).to.be.at.most(left + wide + slack);
              expect(box.y + AIR, said).to.be.at.least(top);
              expect(box.y + box.height - AIR, said).to.be.at.most(top + high);
              for (const other of boxes.slice(index + 1)) {
                const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
                const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
                expect(Math.min(across, down), `${said}: ${names.join(', ')}`).to.be.at.most(2 * AIR);
              }
              for (const x of [box.x, box.x + box.width / 2, box.x + box.width])
                for (const y of [box.y + AIR, box.y + box.height / 2, box.y + box.height - AIR])
                  expect(isInside(shape, x, y), `${said}: ${names[index] ?? ''}`).to.equal(false);
            }
          }
      });

  it('writes names on three lines at most, broken between words and never within one', () => {
    const room = { width: 448, height: 256, size: 10, measure: (text: string) => text.length * 5 };
    const names = ['Samenwerking', 'Feedback geven en ontvangen', 'Leiding/inspraak', 'Zelf-sturing', 'Werkdruk'];
    const { labels, isKeyed } = layOutRadar(names, room);
    expect(isKeyed).to.equal(false);
    for (const [index, { lines }] of labels.entries()) {
      expect(lines.length).to.be.at.most(3);
      for (const line of lines) {
        const [, after] = (names[index] ?? '').split(line);
        expect(/[/-]$/.test(line) || /^( |$)/.test(after ?? 'cut'), line).to.equal(true);
      }
    }
  });

  const KEYS: [string, readonly string[], number, boolean][] = [
    ['short names', ['Reflectie', 'Interactie', 'Steun', 'Feedback', 'Kansen'], 448, false],
    ['short names in a narrow column', ['Reflectie', 'Interactie', 'Steun', 'Feedback', 'Kansen'], 130, true],
    ['one long word', ['Reflectie', 'Doorgroeimogelijkhedenbegeleiding', 'Steun'], 300, true],
    ['a name of a hundred words', [Array.from({ length: 100 }, () => 'en').join(' '), 'Steun', 'Kansen'], 900, true],
  ];
  for (const [name, names, width, isKeyed] of KEYS)
    it(`${isKeyed ? 'puts numbers for' : 'shows'} ${name}`, () => {
      const room = { width, height: 256, size: 14, measure: (text: string) => text.length * 8 };
      expect(layOutRadar(names, room).isKeyed).to.equal(isKeyed);
    });

  it('is as large as its room lets it be', () => {
    const room = { width: 448, height: 256, size: 14, measure: (text: string) => text.length * 8 };
    const { radius, middle } = layOutRadar(['a', 'b', 'c', 'd', 'e'], room);
    // From the first line above to the lowest corners, 1 + cos 36° radii high.
    expect(radius * 1.81).to.be.within(200, 225);
    expect(middle).to.be.greaterThan(128);
  });
});
