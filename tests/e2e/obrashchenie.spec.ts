import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test, type Page } from '@playwright/test';
import { withoutDrafts } from '../../src/build/content/current.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { graphsOf } from '../../src/build/trees.ts';
import { emptyTrail, formatTrail } from '../../src/core/diagnosis/trail.ts';
import { hold } from './support/hold.ts';
import { phones, requestWalks, shortWalk, walkTo } from '../support/places.ts';

const content = withoutDrafts(loadContent());
const graphs = graphsOf(content);
const { tried, second, other } = requestWalks;
const walk = `/obrashchenie/${tried.cannot}`;
/** Where a field stands depends on what a case needs: it is found by its name. */
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
const known = (page: Page) => page.locator('[data-lines~="found"]');
const line = (page: Page, id: string) => page.locator(`[data-line="${id}"]`);
/** The button of a line, by what it does. */
const act = (page: Page, id: string, name: string) => line(page, id).getByRole('button', { name: new RegExp(`^${name}: `) });
const go = (page: Page, fragment: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, fragment);
const openMore = (page: Page) => page.locator('[data-more-box]').evaluate((box: HTMLDetailsElement) => (box.open = true));
const text = (page: Page) => page.locator('[data-output] .request__text').first();

async function openWalk(page: Page, address = walk): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-request-status]')).toContainText('Взяли из диагностики');
  await expect(line(page, 'device')).toBeVisible();
  await openMore(page);
  // Whatever channel the walk has led to, the whole text is looked at.
  await page.locator('input[value="form"]').check();
}

/** What the script saved anywhere. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]));
}

test.describe('on a desktop', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  for (const channel of ['form', 'chat', 'call']) {
    test(`«Скопировать» stays in sight beside a long text: ${channel}`, async ({ page }) => {
      await openWalk(page);
      await page.locator(`input[value="${channel}"]`).check();
      await field(page, 'actions').fill('Открыл страницу входа, нажал «Войти».\n'.repeat(40));
      await expect(page.locator('[data-output]')).toContainText('Открыл страницу входа');
      await expect(page.getByRole('button', { name: 'Скопировать', exact: true })).toBeInViewport({ ratio: 1 });
      const hidden = await page
        .locator('[data-output], [data-output] > *')
        .evaluateAll((boxes) => boxes.map((box) => box.scrollHeight - box.clientHeight));
      expect(Math.max(...hidden)).toBeGreaterThan(100);
    });
  }

  test('the focus and what is selected in the text survive a change of it', async ({ page }) => {
    await openWalk(page);
    await expect(text(page)).toContainText('Chrom');
    await text(page).evaluate((box) => {
      box.focus();
      const [content] = Array.from(box.childNodes);
      if (content) document.getSelection()?.setBaseAndExtent(content, 0, content, 10);
    });
    const chosen = await page.evaluate(() => document.getSelection()?.toString());
    // As when a probe answers late: the page builds the text anew by itself.
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-field="actions"]');
      if (field) field.value = 'нажал «Войти»';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(text(page)).toContainText('нажал «Войти»');
    await expect(text(page)).toBeFocused();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(chosen);
  });

  test('a keyboard scrolls the long text', async ({ page }) => {
    await openWalk(page);
    await field(page, 'actions').fill('Открыл страницу входа, нажал «Войти».\n'.repeat(40));
    await expect(text(page)).toContainText('Открыл страницу входа');
    await text(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => text(page).evaluate((box) => box.scrollTop)).toBeGreaterThan(100);
  });
});

test.describe('from a walk', () => {
  test('the text states the case: a subject, one paragraph, the device, blanks for the person', async ({ page }) => {
    await openWalk(page);
    const subject = await field(page, 'summary').inputValue();
    expect(subject).not.toBe('');
    await expect(text(page)).toContainText(`Тема: ${subject}`);
    await expect(line(page, 'found')).toHaveCount(1);
    const found = await line(page, 'found').locator('.line__text').innerText();
    await expect(text(page)).toContainText(found);
    // Said in the subject, the first answer is not said again.
    expect(found).not.toContain(subject);
    await expect(text(page)).toContainText('ФИО ____, телефон ____, почта ____');
    await expect(known(page).locator('.line')).not.toHaveCount(0);
    expect(await known(page).locator('.line').count()).toBeLessThanOrEqual(3);
  });

  test('a line can be edited as a whole, brought back and left out', async ({ page }) => {
    await openWalk(page);
    const before = 'Chrom';
    await act(page, 'device', 'Изменить').click();
    await line(page, 'device').getByRole('textbox').fill('Яндекс Браузер 26.11');
    await act(page, 'device', 'Готово').click();
    await expect(text(page)).toContainText('Яндекс Браузер 26.11');
    await act(page, 'device', 'Как было').click();
    await expect(text(page)).not.toContainText('Яндекс');
    await expect(text(page)).toContainText(before);
    await act(page, 'device', 'Убрать').click();
    await expect(text(page)).not.toContainText(before);
    await act(page, 'device', 'Вернуть').click();
    await expect(text(page)).toContainText(before);
  });

  const browserLine = (page: Page) => line(page, 'device');

  async function editBrowser(page: Page): Promise<void> {
    await openWalk(page);
    await act(page, 'device', 'Изменить').click();
    await browserLine(page).getByRole('textbox').fill('Яндекс Браузер 26.11');
  }

  for (const [how, leave] of [
    ['a click into the next field', (page: Page) => field(page, 'errorText').click()],
    ['the key Tab, twice', (page: Page) => page.keyboard.press('Tab').then(() => page.keyboard.press('Tab'))],
    ['a click on nothing', (page: Page) => page.getByRole('heading', { level: 1 }).click()],
  ] as const) {
    test(`a line that is left by ${how} keeps what was written`, async ({ page }) => {
      await editBrowser(page);
      await leave(page);
      await expect(text(page)).toContainText('Яндекс Браузер 26.11');
      await expect(browserLine(page)).toContainText('Яндекс Браузер 26.11');
      await expect(browserLine(page).getByRole('textbox')).toHaveCount(0);
    });
  }

  test('a line stays open while the focus is on its «Готово»', async ({ page }) => {
    await editBrowser(page);
    await page.keyboard.press('Tab');
    await expect(text(page)).toContainText('Яндекс Браузер 26.11');
    await page.waitForTimeout(500);
    await expect(act(page, 'device', 'Готово')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(browserLine(page)).toContainText('Яндекс Браузер 26.11');
    await expect(act(page, 'device', 'Изменить')).toBeFocused();
  });

  test('Enter in a line ends its editing and leaves the focus at the line', async ({ page }) => {
    await editBrowser(page);
    await page.keyboard.press('Enter');
    await expect(text(page)).toContainText('Яндекс Браузер 26.11');
    await expect(act(page, 'device', 'Изменить')).toBeFocused();
    await page.waitForTimeout(500);
    await expect(act(page, 'device', 'Изменить')).toBeFocused();
  });

  test('a line that was opened and left alone is not taken for an edited one', async ({ page }) => {
    await openWalk(page);
    await act(page, 'device', 'Изменить').click();
    await field(page, 'errorCode').click();
    await expect(act(page, 'device', 'Изменить')).toBeVisible();
    await go(page, other);
    await expect(text(page)).toContainText('Другое устройство');
  });

  test('a pause in typing leaves the focus on the button where it is', async ({ page }) => {
    await openWalk(page);
    await field(page, 'errorCode').fill('500');
    await act(page, 'device', 'Убрать').focus();
    await expect(text(page)).toContainText('Номер ошибки: 500');
    await expect(act(page, 'device', 'Убрать')).toBeFocused();
  });

  test('a changed walk keeps what was typed and edited', async ({ page }) => {
    await openWalk(page);
    await field(page, 'errorText').fill('Что-то пошло не так');
    await act(page, 'device', 'Убрать').click();
    const before = await line(page, 'found').innerText();
    await go(page, tried.failed);
    await expect(line(page, 'found')).not.toHaveText(before);
    await expect(text(page)).toContainText('«Что-то пошло не так»');
    await expect(text(page)).not.toContainText('Chrom');
  });

  test('the link to the content does not forget the walk', async ({ page }) => {
    await openWalk(page);
    await page.evaluate(() => {
      window.location.hash = '#content';
    });
    await field(page, 'errorCode').fill('500');
    await expect(text(page)).toContainText('Номер ошибки: 500');
    await expect(line(page, 'found')).toHaveCount(1);
  });

  test('trouble on another device: nothing of this one is told', async ({ page }) => {
    await openWalk(page, `/obrashchenie/${other}`);
    await expect(line(page, 'device')).toContainText('Другое устройство');
    await expect(text(page)).not.toContainText('Chrom');
    await expect(line(page, 'noticed')).toHaveCount(0);
  });

  test('what this device had in order is said apart from what was tried', async ({ page }) => {
    await openWalk(page, `/obrashchenie/${tried.skipped}`);
    await expect(line(page, 'noticed')).toContainText('не понадобилось');
    await expect(line(page, 'noticed')).toContainText(second);
    await expect(line(page, 'found')).not.toContainText(second);
  });

  test('what is written and chosen before the page is alive stays, and a walk does not write over it', async ({ page }) => {
    const release = await hold(page, '**/_astro/*.js');
    await page.goto(walk, { waitUntil: 'commit' });
    await field(page, 'summary').fill('Синяя кнопка молчит');
    const chosen = page.locator('input[name="channel"]:not(:checked)').first();
    const channel = await chosen.inputValue();
    await chosen.check();
    release();
    await expect(line(page, 'found')).toBeVisible();
    await expect(field(page, 'summary')).toHaveValue('Синяя кнопка молчит');
    await expect(page.locator(`input[value="${channel}"]`)).toBeChecked();
    await expect(page.locator('[data-output]')).toContainText('Синяя кнопка молчит');
  });

  test('what is written into the fields of the plain page stands in the text of the alive one, and its field stays in sight', async ({
    page,
  }) => {
    const release = await hold(page, '**/_astro/*.js');
    await page.goto(walk, { waitUntil: 'commit' });
    await page.locator('#request-paperDevice').fill('Синий браузер 7, Чугун 3');
    const tried = page.locator('#request-tried');
    await tried.fill('Стучали в окно');
    release();
    await expect(field(page, 'summary')).not.toHaveValue('');
    // Whoever is writing there goes on writing.
    await tried.press('End');
    await tried.pressSequentially(', тишина');
    await expect(tried).toHaveValue('Стучали в окно, тишина');
    await tried.blur();
    await expect(line(page, 'device')).toContainText('Синий браузер 7, Чугун 3');
    await expect(page.locator('[data-output]')).toContainText('Стучали в окно, тишина');
    await expect(tried).toBeVisible();
    await expect(tried).toHaveValue('Стучали в окно, тишина');
  });

  for (const fragment of [
    shortWalk.advised.fragment.replace(shortWalk.key, 'nichego'),
    '#net:A.b',
    '#%E0%A4%A',
    `${shortWalk.advised.fragment}${`~${shortWalk.advised.fragment.slice(shortWalk.begun.fragment.length)}`.repeat(900)}`,
    '#<img src=x onerror=alert(1)>',
  ]) {
    test(`a forged fragment ${fragment.slice(0, 24)} gives a plain page`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`/obrashchenie/${fragment}`);
      await expect(text(page)).toContainText('ФИО ____');
      expect(errors).toEqual([]);
    });
  }
});

/** A walk to an outcome of this kind; empty when no tree has one. */
function wayTo(outcome: string): string {
  try {
    const address = walkTo(outcome, (node) => node.kind === 'outcome' && node.outcome === outcome);
    return address.slice(address.indexOf('#'));
  } catch {
    return '';
  }
}

/** One answer of a flow that leads to another of its screens; empty when there is none. */
function halfWay(flow: string): string {
  const [node, ...others] = graphs.find((graph) => graph.flow === flow)?.nodes ?? [];
  const option =
    node?.kind === 'question'
      ? node.options.find(({ to }) => others.some(({ id, kind }) => to === `${flow}/${id}` && kind !== 'outcome' && kind !== 'exit'))
      : undefined;
  return node && option ? `#${formatTrail({ ...emptyTrail(flow), answers: [{ ref: node.ref, key: option.key }] })}` : '';
}

test.describe('what the case needs', () => {
  const needing = content.trees.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === 'outcome' && node.needs !== undefined && wayToNode(node.ref) !== '' ? [node] : [])),
  );
  const [needy] = needing;
  const [neediest] = needing.toSorted((one, other) => (other.needs?.length ?? 0) - (one.needs?.length ?? 0));

  function wayToNode(ref: string): string {
    try {
      const address = walkTo(ref, (node) => node.ref === ref);
      return address.slice(address.indexOf('#'));
    } catch {
      return '';
    }
  }

  test('its fields are those that support will ask, a blank in the text until they are told', async ({ page }) => {
    test.skip(!needy, 'no outcome of these trees says what it needs');
    if (!needy) return;
    await page.goto(`/obrashchenie/${wayToNode(needy.ref)}`);
    const asked = (needy.needs ?? []).map(({ label }) => label.replace(/\s/g, ' '));
    await expect
      .poll(() =>
        page
          .locator('[data-needs] > *')
          .evaluateAll((places) => places.map((place) => (place.querySelector('label')?.textContent ?? '').trim().replace(/\s/g, ' '))),
      )
      .toEqual(asked);
    if (needy.ask) await expect(field(page, 'wish')).toHaveValue(needy.ask);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    for (const [name, way] of [
      ['a long walk', wayTo('request')],
      ['a long walk to a call', wayTo('call')],
      ['the case that asks for most', neediest ? wayToNode(neediest.ref) : ''],
    ] as const) {
      test(`${name}: one screen of fields before «Добавить ещё»`, async ({ page }) => {
        await page.goto(`/obrashchenie/${way}`);
        await expect(line(page, 'device')).toBeVisible();
        const top = await page.locator('[data-more-box]').evaluate((box) => box.getBoundingClientRect().top + window.scrollY);
        expect(top).toBeLessThanOrEqual(2500);
      });
    }

    test('what is written is seen in the text as it grows', async ({ page }) => {
      await openWalk(page);
      await field(page, 'errorText').fill('Сбой 42');
      await expect(page.locator('[data-peek]')).toContainText('Сбой 42');
      await expect(page.locator('[data-peek]')).toBeInViewport();
    });
  });
});

test.describe('channels', () => {
  test('the chat gets messages of at most 500 characters', async ({ page }) => {
    await openWalk(page);
    await field(page, 'actions').fill('Открыли страницу входа и ждали. '.repeat(40));
    await page.locator('input[value="chat"]').check();
    const messages = page.locator('.message .request__text');
    await expect(messages).not.toHaveCount(1);
    await expect(messages.first()).toContainText('(1 из');
    for (const message of await messages.allTextContents()) expect(message.length).toBeLessThanOrEqual(500);
  });

  test('the call gets one sheet that fits one page of paper', async ({ page }) => {
    await openWalk(page);
    await page.locator('input[value="call"]').check();
    await expect(page.locator('.sheet')).toContainText('Код из СМС, пароль и номер карты никому не называю');
    await expect(page.locator('.sheet')).toContainText('Имя специалиста');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('the file of a call holds the sheet: numbers, what to say, lines to write on', async ({ page }) => {
    await openWalk(page);
    await page.locator('input[value="call"]').check();
    const sheet = page.locator('.sheet');
    // What was noticed about the device goes on coming: sheet and file are compared when both are of one moment.
    await page.getByText('Тема отдельно').click();
    await expect(async () => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Файл .txt' }).click()]);
      const saved = await readFile(await file.path(), 'utf8');
      const lines = saved.replace(/^\ufeff/u, '').split('\r\n');
      expect(lines[0]).toBe(await sheet.getByRole('heading').first().textContent());
      const items = await sheet.getByRole('listitem').allTextContents();
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) expect(lines).toContain(`— ${item}`);
      for (const blank of await sheet.locator('.sheet__blank').allTextContents()) expect(lines).toContain(`${blank}: ____________________`);
      expect(saved).not.toMatch(/СНИЛС|(?<!\p{L})ИНН|паспорт/u);
      // Who has the paper in hand cannot look the number up on a portal that is down.
      for (const number of phones) expect(saved).toContain(number);
    }).toPass();
  });

  test('a repeated request asks for the number of the first', async ({ page }) => {
    await openWalk(page);
    await expect(field(page, 'previousNumber')).toBeHidden();
    await page.locator('input[value="repeat"]').check();
    await field(page, 'previousNumber').fill('4510123456');
    await expect(text(page)).toContainText('Первое обращение: № 4510123456');
    await expect(text(page)).toContainText(`Тема: Повторное обращение. ${await field(page, 'summary').inputValue()}`);
  });

  for (const { id, outcomes } of content.request.channels) {
    for (const outcome of outcomes) {
      const way = wayTo(outcome);
      if (way === '') continue;
      test(`a walk that ends at the outcome ${outcome} chooses ${id}`, async ({ page }) => {
        await page.goto(`/obrashchenie/${way}`);
        await expect(page.locator('[data-request-status]')).toContainText('Взяли из диагностики');
        await expect(page.locator(`input[value="${id}"]`)).toBeChecked();
      });
    }
  }

  test('a walk left half way chooses by its flow, another walk anew, but never over what the person chose', async ({ page }) => {
    const flowing = content.request.channels.find(({ flows = [] }) => flows.some((flow) => halfWay(flow) !== ''));
    const first = content.request.channels[0];
    if (!flowing || !first) throw new Error('no channel is chosen by a flow');
    const elsewhere = graphs.find(
      ({ flow }) => !content.request.channels.some(({ flows = [] }) => flows.includes(flow)) && halfWay(flow) !== '',
    );
    await page.goto(`/obrashchenie/${(flowing.flows ?? []).map(halfWay).find((way) => way !== '') ?? ''}`);
    await expect(page.locator(`input[value="${flowing.id}"]`)).toBeChecked();
    if (elsewhere) {
      await go(page, halfWay(elsewhere.flow));
      await expect(page.locator(`input[value="${first.id}"]`)).toBeChecked();
    }
    await page.locator('input[value="chat"]').check();
    await go(page, tried.failed);
    await expect(line(page, 'found')).toHaveCount(1);
    await expect(page.locator('input[value="chat"]')).toBeChecked();
  });

  test('a browser that refuses the clipboard has the text selected, and is told what to press', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
      document.execCommand = () => false;
    });
    await openWalk(page);
    await page.getByRole('button', { name: 'Скопировать', exact: true }).click();
    await expect(page.locator('[data-said]')).toContainText(/Текст выделен: нажмите (?:Ctrl|Cmd) \+ C/);
    const selected = await page.evaluate(() => window.getSelection()?.toString() ?? '');
    expect(selected.replace(/\s+/g, ' ')).toContain(((await text(page).textContent()) ?? '').split('\n')[0]);
  });

  test('copy, text file, data file and letter', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await openWalk(page);
    // What was noticed about the device goes on coming: both are compared when they are of one moment.
    await expect(async () => {
      await page.getByRole('button', { name: 'Скопировать', exact: true }).click();
      await expect(page.locator('[data-said]')).toHaveText('Текст скопирован.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(page).textContent());
    }).toPass();

    await page.getByText('Тема отдельно').click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Файл .txt' }).click()]);
    expect(file.suggestedFilename()).toBe('obrashchenie.txt');
    expect(await readFile(await file.path(), 'utf8')).toContain('\r\nСпасибо');

    const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Файл .json' }).click()]);
    const schema = (await (await page.request.get('/data/request.schema.json')).json()) as object;
    const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);
    expect(validate(JSON.parse(await readFile(await json.path(), 'utf8')))).toBe(true);

    const letter = await page.getByRole('link', { name: 'Письмо' }).getAttribute('href');
    expect(letter).toMatch(/^mailto:\?subject=/);
    expect(letter?.length).toBeLessThanOrEqual(1900);
  });
});

test.describe('the guard', () => {
  test('hides a СНИЛС with an explanation, and gives it back when it is none', async ({ page }) => {
    await page.goto('/obrashchenie/');
    const actions = field(page, 'actions');
    await actions.fill('ввели 112-233-445 95 и ждали');
    await actions.blur();
    await expect(actions).toHaveValue('ввели [СНИЛС скрыт] и ждали');
    await expect(page.locator('[data-guard-note]').filter({ hasText: 'Скрыли СНИЛС' })).toBeVisible();
    await page.getByRole('button', { name: 'Это не личные данные' }).click();
    await expect(actions).toHaveValue('ввели 112-233-445 95 и ждали');
    await actions.blur();
    await expect(text(page)).toContainText('112-233-445 95');
  });

  for (const [what, written, hidden, back, harmless] of [
    ['the second of two', '89161234567, не 89037654321', '[телефон скрыт], не [телефон скрыт]', [1], '[телефон скрыт], не 89037654321'],
    ['one after the other', '89161234567, не 89037654321', '[телефон скрыт], не [телефон скрыт]', [0, 0], '89161234567, не 89037654321'],
    ['a number that stands twice', '89161234567 и 89161234567', '[телефон скрыт] и [телефон скрыт]', [0], '89161234567 и 89161234567'],
    ['one beside another kind', 'тел. 89161234567 a@mail.ru', 'тел. [телефон скрыт] [почта скрыта]', [1], 'тел. [телефон скрыт] a@mail.ru'],
  ] as const) {
    test(`a number goes back to where it stood: ${what}`, async ({ page }) => {
      await page.goto('/obrashchenie/');
      const actions = field(page, 'actions');
      await actions.fill(written);
      await actions.blur();
      await expect(actions).toHaveValue(hidden);
      for (const place of back) await page.getByRole('button', { name: 'Это не личные данные' }).nth(place).click();
      await expect(actions).toHaveValue(harmless);
    });
  }

  test('a number goes back to where it stood, beside one that was hidden earlier', async ({ page }) => {
    await page.goto('/obrashchenie/');
    const actions = field(page, 'actions');
    await actions.fill('89161234567');
    await actions.blur();
    await actions.press('End');
    await actions.pressSequentially(', не 89037654321');
    await actions.blur();
    await page.getByRole('button', { name: 'Это не личные данные' }).click();
    await expect(actions).toHaveValue('[телефон скрыт], не 89037654321');
  });

  test('a password, a code and a card cannot be called harmless', async ({ page }) => {
    await page.goto('/obrashchenie/');
    const actions = field(page, 'actions');
    await actions.fill('пароль: Qwerty12! код из смс 482913 карта 2202 2016 1234 5674');
    await actions.blur();
    await expect(actions).toHaveValue('пароль: [пароль скрыт] код из смс [код скрыт] карта [номер карты скрыт]');
    await expect(page.getByRole('button', { name: 'Это не личные данные' })).toHaveCount(0);
  });

  test('a text that is copied before the pause is over holds nothing personal', async ({ page }) => {
    await page.goto('/obrashchenie/');
    await field(page, 'actions').pressSequentially('тел. 8 916 123-45-67');
    await expect(text(page)).toContainText('[телефон скрыт]');
  });

  test('a number of an application is kept and asked about', async ({ page }) => {
    await page.goto('/obrashchenie/');
    const actions = field(page, 'actions');
    await actions.fill('заявление 1234567890 висит');
    await actions.blur();
    await expect(actions).toHaveValue('заявление 1234567890 висит');
    await expect(page.getByText('1234567890 — номер обращения? Оставили как есть.')).toBeVisible();
  });

  test('a query in the address is hidden too', async ({ page }) => {
    await page.goto('/poisk/?q=%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C%20112-233-445%2095');
    await expect(page).toHaveURL(/%D0%A1%D0%9D%D0%98%D0%9B%D0%A1/);
    await expect(page).not.toHaveURL(/112-233/);
  });
});

test.describe('keeping and erasing', () => {
  test('without the switch nothing is stored and a reload starts anew', async ({ page }) => {
    await openWalk(page);
    await field(page, 'errorText').fill('Что-то пошло не так');
    await expect(text(page)).toContainText('Что-то пошло не так');
    expect(await stored(page)).toBe('[[],[],""]');
    await page.reload();
    await expect(line(page, 'found')).toHaveCount(1);
    await expect(field(page, 'errorText')).toHaveValue('');
  });

  test('back and forward lose nothing', async ({ page }) => {
    await openWalk(page);
    await field(page, 'errorText').fill('Что-то пошло не так');
    await act(page, 'device', 'Убрать').click();
    await page.goto('/sroki/');
    await page.goBack();
    await expect(field(page, 'errorText')).toHaveValue('Что-то пошло не так');
    await expect(text(page)).toContainText('Что-то пошло не так');
    await expect(text(page)).not.toContainText('Chrom');
  });

  test('with the switch a reload keeps the text, and erasing removes every trace', async ({ page }) => {
    await openWalk(page);
    await page.getByLabel('Сохранить на этом устройстве').check();
    await field(page, 'errorText').fill('Что-то пошло не так');
    await expect(text(page)).toContainText('Что-то пошло не так');
    await expect.poll(() => stored(page)).toContain('Что-то пошло');
    await page.reload();
    await expect(field(page, 'errorText')).toHaveValue('Что-то пошло не так');
    await page.getByRole('button', { name: 'Стереть всё' }).click();
    await page.getByRole('button', { name: 'Стереть', exact: true }).click();
    await expect(text(page)).not.toContainText('Что-то пошло');
    await expect(line(page, 'found')).toHaveCount(0);
    expect(await stored(page)).toBe('[[],[],""]');
    expect(page.url()).not.toContain('#');
    await page.reload();
    await expect(field(page, 'errorText')).toHaveValue('');
  });

  for (const [keeps, kept] of [
    [true, 'помню'],
    [false, ''],
  ] as const) {
    test(`a tab that crashes ${keeps ? 'with' : 'without'} the switch`, async ({ page, context }) => {
      await page.goto('/obrashchenie/');
      if (keeps) await page.getByLabel('Сохранить на этом устройстве').check();
      await field(page, 'errorText').fill('помню');
      await page.waitForTimeout(600);
      const crashed = page.waitForEvent('crash');
      void page.goto('chrome://crash').catch(() => undefined);
      await crashed;
      const again = await context.newPage();
      await again.goto('/obrashchenie/');
      await expect(again.locator('[data-request-status]')).toBeAttached();
      await expect(field(again, 'errorText')).toHaveValue(kept);
    });
  }

  test('a browser that refuses its storage says so and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/obrashchenie/');
    await openMore(page);
    await page.getByLabel('Сохранить на этом устройстве').click();
    await expect(page.locator('[data-said]')).toContainText('Браузер не разрешает сохранять');
    await expect(page.getByLabel('Сохранить на этом устройстве')).not.toBeChecked();
    await field(page, 'errorCode').fill('500');
    await expect(text(page)).toContainText('Номер ошибки: 500');
  });
});

test('nothing of what is typed leaves the page', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await openWalk(page);
  await field(page, 'errorText').fill('sekretnyj-tekst');
  await field(page, 'errorText').press('Enter');
  await field(page, 'errorCode').fill('sekret-500');
  await field(page, 'errorCode').press('Enter');
  await expect(text(page)).toContainText('sekret-500');
  expect(asked.filter((line) => line.includes('sekret'))).toEqual([]);
  expect(asked.filter((line) => !line.startsWith(`GET ${baseURL ?? ''}/`) && !line.startsWith(`HEAD ${baseURL ?? ''}/`))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the same can be filled in and printed on one sheet, and nothing can be sent', async ({ page }) => {
    await page.goto('/obrashchenie/');
    for (const name of ['summary', 'date', 'actions', 'errorText', 'wish', 'tried']) await expect(field(page, name)).toBeVisible();
    await field(page, 'errorText').fill('Что-то пошло не так');
    await field(page, 'paperDevice').fill('Chrome 109, Windows 7');
    await field(page, 'paperDevice').press('Enter');
    await expect(field(page, 'errorText')).toHaveValue('Что-то пошло не так');
    await expect(page.locator('main form')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Звонок' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Скопировать' })).toHaveCount(0);
    const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
