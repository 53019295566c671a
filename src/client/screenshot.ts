import { between, fitScale, inside, isTiny, lighter, WHOLE, type Rectangle } from '../core/screenshot/rectangle.ts';
import { takePlace } from './alive.ts';
import { handFile } from './hand-file.ts';

/* The screenshot helper: crop, cover, save. The picture is drawn here and goes nowhere. */

interface Edits {
  readonly crop: Rectangle;
  /** In parts of the original picture, as the crop is. */
  readonly covers: readonly Rectangle[];
}

const FIELDS = ['x', 'y', 'width', 'height'] as const;

function query<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`screenshot: the page has no ${selector}`);
  return found;
}

/** Draws the edited picture without the selection; `scale` 1 keeps its pixels as far as a canvas holds them. */
function draw(canvas: HTMLCanvasElement, picture: ImageBitmap, { crop, covers }: Edits, scale: number): CanvasRenderingContext2D {
  const width = crop.width * picture.width;
  const height = crop.height * picture.height;
  const fitting = scale * fitScale(width, height);
  canvas.width = Math.max(1, Math.round(width * fitting));
  canvas.height = Math.max(1, Math.round(height * fitting));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('screenshot: no canvas here');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, crop.x * picture.width, crop.y * picture.height, width, height, 0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const cover of covers) {
    const left = ((cover.x - crop.x) / crop.width) * canvas.width;
    const top = ((cover.y - crop.y) / crop.height) * canvas.height;
    // A pixel more on each side: nothing may shine through at an edge.
    context.fillRect(
      Math.floor(left) - 1,
      Math.floor(top) - 1,
      Math.ceil((cover.width / crop.width) * canvas.width) + 2,
      Math.ceil((cover.height / crop.height) * canvas.height) + 2,
    );
  }
  return context;
}

function toBlob(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(blob);
        else reject(new Error('screenshot: the picture cannot be saved'));
      },
      type,
      quality,
    );
  });
}

/** The picture as a file no larger than the limit, or the smallest that could be made. */
async function encode(picture: ImageBitmap, edits: Edits, type: string, limit: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  let attempt: { quality: number; scale: number } | undefined = { quality: 0.9, scale: 1 };
  let blob: Blob | undefined;
  while (attempt) {
    draw(canvas, picture, edits, attempt.scale);
    blob = await toBlob(canvas, type, attempt.quality);
    if (limit <= 0 || blob.size <= limit) return blob;
    // Quality means nothing to PNG: there only fewer pixels help.
    attempt = lighter(type === 'image/png' ? { ...attempt, quality: 0 } : attempt);
  }
  if (!blob) throw new Error('screenshot: nothing was drawn');
  return blob;
}

function start(): void {
  const input = query<HTMLInputElement>('[data-shot-file]');
  const editor = query('[data-shot-editor]');
  const canvas = query<HTMLCanvasElement>('[data-shot-canvas]');
  const stage = query('[data-shot-stage]');
  const status = query('[data-shot-status]');
  const fields = FIELDS.map((name) => query<HTMLInputElement>(`[data-shot-${name}]`));
  let picture: ImageBitmap | undefined;
  let history: readonly Edits[] = [{ crop: WHOLE, covers: [] }];
  let selection: Rectangle = { x: 0.1, y: 0.1, width: 0.3, height: 0.1 };
  const edits = (): Edits => history[history.length - 1] ?? { crop: WHOLE, covers: [] };

  const show = (): void => {
    if (!picture) return;
    const context = draw(canvas, picture, edits(), 1);
    const line = Math.max(2, Math.round(canvas.width / 300));
    const { x, y, width, height } = selection;
    for (const [colour, dash] of [
      ['#fff', []],
      ['#862817', [line * 3, line * 3]],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = line;
      context.setLineDash([...dash]);
      context.strokeRect(x * canvas.width, y * canvas.height, width * canvas.width, height * canvas.height);
    }
    FIELDS.forEach((name, index) => {
      const field = fields[index];
      if (field) field.value = String(Math.round(selection[name] * 100));
    });
  };
  const change = (next: Edits, said: string): void => {
    history = history.concat(next);
    status.textContent = said;
    show();
  };

  const open = async (file: Blob): Promise<void> => {
    // eslint-disable-next-line compat/compat -- Safari before 15 is turned away by `failed`
    const opened = await createImageBitmap(file);
    // A picture takes far more memory than its file.
    picture?.close();
    picture = opened;
    history = [{ crop: WHOLE, covers: [] }];
    editor.hidden = false;
    const large = fitScale(opened.width, opened.height) < 1 ? ' Он больше, чем умеет это устройство: показываем его уменьшенным.' : '';
    status.textContent = `Снимок открыт.${large} Выделите место и закройте его или обрежьте снимок.`;
    show();
  };
  const failed = (): void => {
    status.textContent =
      typeof createImageBitmap === 'function'
        ? 'Этот файл не открылся: он не картинка или слишком велик для этого устройства. Выберите JPG или PNG поменьше.'
        : 'Этот браузер не умеет открывать здесь снимки. Подготовьте снимок в любой программе для картинок.';
  };
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) open(file).catch(failed);
  });
  document.addEventListener('paste', (event) => {
    const file = event.clipboardData?.files[0];
    if (file) open(file).catch(failed);
  });

  for (const field of fields) {
    field.addEventListener('input', () => {
      const [x = 0, y = 0, width = 0, height = 0] = fields.map((one) => Number(one.value) / 100);
      selection = between(x, y, x + width, y + height);
      show();
      // The picture and the sliders together: a selection that is not seen cannot be set.
      stage.scrollIntoView({ block: 'nearest' });
    });
  }
  let from: { x: number; y: number } | undefined;
  const point = ({ clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } => {
    const box = canvas.getBoundingClientRect();
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  };
  const drag = (at: { x: number; y: number }): void => {
    if (!from) return;
    const next = between(from.x, from.y, at.x, at.y);
    if (isTiny(next)) return;
    selection = next;
    show();
  };
  canvas.addEventListener('mousedown', (event) => {
    from = point(event);
  });
  window.addEventListener('mousemove', (event) => drag(point(event)));
  for (const end of ['mouseup', 'touchend', 'touchcancel']) {
    window.addEventListener(end, () => {
      from = undefined;
    });
  }
  canvas.addEventListener('touchstart', (event) => {
    const [touch] = Array.from(event.touches);
    if (touch) from = point(touch);
  });
  canvas.addEventListener('touchmove', (event) => {
    const [touch] = Array.from(event.touches);
    if (!touch) return;
    event.preventDefault();
    drag(point(touch));
  });

  query('[data-shot-cover]').addEventListener('click', () => {
    const { crop, covers } = edits();
    change({ crop, covers: covers.concat(inside(crop, selection)) }, 'Место закрыто сплошным прямоугольником.');
  });
  query('[data-shot-crop]').addEventListener('click', () => {
    const { crop, covers } = edits();
    if (isTiny(selection)) return;
    const next = { crop: inside(crop, selection), covers };
    selection = WHOLE;
    change(next, 'Снимок обрезан.');
  });
  query('[data-shot-undo]').addEventListener('click', () => {
    if (history.length > 1) history = history.slice(0, -1);
    status.textContent = 'Последнее действие отменено.';
    show();
  });
  for (const button of Array.from(document.querySelectorAll<HTMLElement>('[data-shot-save]'))) {
    button.addEventListener('click', () => {
      if (!picture) return;
      const type = button.dataset['shotSave'] === 'png' ? 'image/png' : 'image/jpeg';
      const limit = parseFloat(query<HTMLInputElement>('[data-shot-limit]').value.replace(',', '.')) * 1_048_576;
      encode(picture, edits(), type, isNaN(limit) ? 0 : limit).then(
        async (blob) => {
          const large = limit > 0 && blob.size > limit ? ' Меньше не получилось: обрежьте снимок или сохраните JPG.' : '';
          const handed = await handFile(`snimok.${type === 'image/png' ? 'png' : 'jpg'}`, blob);
          status.textContent = `${handed} Размер: ${(blob.size / 1024).toFixed(0)} КБ.${large}`;
        },
        () => {
          status.textContent = 'Картинка не получилась: этому устройству не хватило памяти. Обрежьте снимок или выберите JPG.';
        },
      );
    });
  }
}

if (document.querySelector('[data-shot-editor]')) {
  start();
  takePlace('screenshot');
}
