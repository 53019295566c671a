import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test, type Page } from '@playwright/test';
import { phones } from '../support/places.ts';

const walk = '/obrashchenie/#kabinet:N0.oshibki~N3.n~N4.c';
const text = (page: Page) => page.locator('[data-output] .request__text').first();

async function openWalk(page: Page): Promise<void> {
  await page.goto(walk);
  await expect(page.locator('[data-request-status]')).toContainText('Взяли из диагностики: 1');
  await expect(page.locator('[data-lines="device"] .line').first()).toBeVisible();
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
      await page.getByLabel('Что было перед сбоем').fill('Открыл страницу входа, нажал «Войти».\n'.repeat(40));
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
    await expect(text(page)).toContainText('Браузер');
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
    await page.getByLabel('Что было перед сбоем').fill('Открыл страницу входа, нажал «Войти».\n'.repeat(40));
    await expect(text(page)).toContainText('Открыл страницу входа');
    await text(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => text(page).evaluate((box) => box.scrollTop)).toBeGreaterThan(100);
  });
});

test.describe('from a walk', () => {
  test('the text holds exactly what was answered and tried', async ({ page }) => {
    await openWalk(page);
    await expect(page.getByLabel('О чём')).toHaveValue('Личный кабинет');
    await expect(text(page)).toContainText('Тема: Личный кабинет: кабинет работает с ошибками');
    await expect(page.locator('[data-lines="path"] .line')).toHaveCount(1);
    await expect(page.locator('[data-lines="tried"] .line')).toHaveCount(2);
    await expect(text(page)).toContainText('— не помогло');
    await expect(text(page)).toContainText('— не выполнено: не получилось сделать');
    await expect(text(page)).toContainText('ФИО ____, телефон ____, почта ____');
  });

  test('a line can be edited, brought back and left out', async ({ page }) => {
    await openWalk(page);
    await page.getByRole('button', { name: 'Изменить: Браузер' }).click();
    await page.getByLabel('Браузер', { exact: true }).fill('Яндекс Браузер 26.11');
    await page.getByRole('button', { name: 'Готово: Браузер' }).click();
    await expect(text(page)).toContainText('Браузер: Яндекс Браузер 26.11');
    await page.getByRole('button', { name: 'Как было: Браузер' }).click();
    await expect(text(page)).not.toContainText('Яндекс');
    await page.getByRole('button', { name: 'Убрать: Система' }).click();
    await expect(text(page)).not.toContainText('Система:');
    await page.getByRole('button', { name: 'Вернуть: Система' }).click();
    await expect(text(page)).toContainText('Система:');
  });

  const browserLine = (page: Page) => page.locator('[data-line="device:browser"]');

  async function editBrowser(page: Page): Promise<void> {
    await openWalk(page);
    await page.getByRole('button', { name: 'Изменить: Браузер' }).click();
    await page.getByLabel('Браузер', { exact: true }).fill('Яндекс Браузер 26.11');
  }

  for (const [how, leave] of [
    ['a click into the next field', (page: Page) => page.getByLabel('Номер ошибки').click()],
    ['the key Tab, twice', (page: Page) => page.keyboard.press('Tab').then(() => page.keyboard.press('Tab'))],
    ['a click on nothing', (page: Page) => page.getByRole('heading', { level: 1 }).click()],
  ] as const) {
    test(`a line that is left by ${how} keeps what was written`, async ({ page }) => {
      await editBrowser(page);
      await leave(page);
      await expect(text(page)).toContainText('Браузер: Яндекс Браузер 26.11');
      await expect(browserLine(page)).toContainText('Браузер: Яндекс Браузер 26.11');
      await expect(browserLine(page).getByRole('textbox')).toHaveCount(0);
    });
  }

  test('a line stays open while the focus is on its «Готово»', async ({ page }) => {
    await editBrowser(page);
    await page.keyboard.press('Tab');
    await expect(text(page)).toContainText('Яндекс Браузер 26.11');
    await page.waitForTimeout(500);
    await expect(page.getByRole('button', { name: 'Готово: Браузер' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(browserLine(page)).toContainText('Браузер: Яндекс Браузер 26.11');
    await expect(page.getByRole('button', { name: 'Изменить: Браузер' })).toBeFocused();
  });

  test('Enter in a line ends its editing and leaves the focus at the line', async ({ page }) => {
    await editBrowser(page);
    await page.keyboard.press('Enter');
    await expect(text(page)).toContainText('Браузер: Яндекс Браузер 26.11');
    await expect(page.getByRole('button', { name: 'Изменить: Браузер' })).toBeFocused();
    await page.waitForTimeout(500);
    await expect(page.getByRole('button', { name: 'Изменить: Браузер' })).toBeFocused();
  });

  test('a line that was opened and left alone is not taken for an edited one', async ({ page }) => {
    await openWalk(page);
    await page.getByRole('button', { name: 'Изменить: Браузер' }).click();
    await page.getByLabel('Номер ошибки').click();
    await expect(page.getByRole('button', { name: 'Изменить: Браузер' })).toBeVisible();
    await page.evaluate(() => {
      window.location.hash = '#other~kabinet:N0.oshibki~N3.n';
    });
    await expect(text(page)).toContainText('Браузер: другое устройство, не указано');
  });

  test('a pause in typing leaves the focus on the button where it is', async ({ page }) => {
    await openWalk(page);
    await page.getByLabel('Номер ошибки').fill('500');
    await page.getByRole('button', { name: 'Убрать: Система' }).focus();
    await expect(text(page)).toContainText('Номер ошибки: 500');
    await expect(page.getByRole('button', { name: 'Убрать: Система' })).toBeFocused();
  });

  test('a changed walk keeps what was typed and edited', async ({ page }) => {
    await openWalk(page);
    await page.getByLabel('Текст ошибки').fill('Что-то пошло не так');
    await page.getByRole('button', { name: 'Убрать: Система' }).click();
    await page.evaluate(() => {
      window.location.hash = '#kabinet:N0.oshibki~N3.n~N4.n';
    });
    await expect(page.locator('[data-lines="tried"]')).not.toContainText('не получилось сделать');
    await expect(text(page)).toContainText('«Что-то пошло не так»');
    await expect(text(page)).not.toContainText('Система:');
  });

  test('the link to the content does not forget the walk', async ({ page }) => {
    await openWalk(page);
    await page.evaluate(() => {
      window.location.hash = '#content';
    });
    await page.getByLabel('Номер ошибки').fill('500');
    await expect(text(page)).toContainText('Номер ошибки: 500');
    await expect(page.locator('[data-lines="tried"] .line')).toHaveCount(2);
  });

  test('trouble on another device: nothing of this one is told', async ({ page }) => {
    await page.goto('/obrashchenie/#other~kabinet:N0.oshibki~N3.n~N4.s');
    await expect(page.locator('[data-lines="device"]')).toContainText('Браузер: другое устройство, не указано');
    await expect(text(page)).not.toContainText('Chrom');
    await expect(text(page)).not.toContainText('Проверено автоматически');
  });

  test('what this device had in order is said apart from what was tried', async ({ page }) => {
    await page.goto('/obrashchenie/#kabinet:N0.oshibki~N3.n~N4.s');
    await expect(page.locator('[data-request-status]')).toContainText('1 ответ и 1 совет.');
    await expect(page.locator('[data-lines="tried"] .line')).toHaveCount(1);
    await expect(text(page)).toContainText('Проверено автоматически, не понадобилось: «Включите куки и JavaScript»');
  });

  for (const fragment of [
    '#vhod:L0.nichego~L4.n',
    '#net:A.b',
    '#%E0%A4%A',
    `#kabinet:${'N0.oshibki~'.repeat(900)}`,
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

test.describe('channels', () => {
  test('the chat gets messages of at most 500 characters', async ({ page }) => {
    await openWalk(page);
    await page.getByLabel('Что было перед сбоем').fill('Открыли страницу входа и ждали. '.repeat(40));
    await page.getByRole('radio', { name: /^Чат/ }).check();
    const messages = page.locator('.message .request__text');
    await expect(messages).not.toHaveCount(1);
    await expect(messages.first()).toContainText('(1 из');
    for (const message of await messages.allTextContents()) expect(message.length).toBeLessThanOrEqual(500);
  });

  test('the call gets one sheet that fits one page of paper', async ({ page }) => {
    await openWalk(page);
    await page.getByRole('radio', { name: /^Звонок/ }).check();
    await expect(page.locator('.sheet')).toContainText('Код из СМС, пароль и номер карты никому не называю');
    await expect(page.locator('.sheet')).toContainText('Имя специалиста');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('the file of a call holds the sheet: numbers, what to say, lines to write on', async ({ page }) => {
    await openWalk(page);
    await page.getByRole('radio', { name: /^Звонок/ }).check();
    const sheet = page.locator('.sheet');
    // What was noticed about the device goes on coming: sheet and file are compared when both are of one moment.
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
    await expect(page.getByLabel('Номер первого обращения')).toBeHidden();
    await page.getByRole('radio', { name: /^Повторное/ }).check();
    await page.getByLabel('Номер первого обращения').fill('4510123456');
    await expect(text(page)).toContainText('Первое обращение: № 4510123456');
    await expect(text(page)).toContainText('Тема: Повторное обращение. Личный кабинет');
  });

  for (const [name, fragment, channel] of [
    ['an outcome that sends to the form', 'kabinet:N0.oshibki~N3.n~N4.n', 'Форма'],
    ['an outcome that sends to the phone', 'vhod:L0.podpis~L9.n~L13.n~L14.n~L18.n', 'Звонок'],
    ['an outcome that sends to people', 'vhod:L0.netdostupa~L12.vse~L17.lichno', 'Личный визит'],
    ['a walk about the login, left half way', 'vhod:L0.pusto~L4.n', 'Звонок'],
    ['a walk about the login that came from elsewhere', 'kabinet:N0.oshibki~N3.netvhoda~L0.pusto', 'Звонок'],
    ['a walk about registration, left at its first answer', 'start:E0.reg', 'Звонок'],
    ['an error text on the way in, where one can log in after all', 'vhod:L0.tekst~X0.obr', 'Форма'],
    ['a lock that one waits for', 'bezopasnost:K0.h72~K15.podozhdu', 'Звонок'],
    ['a walk about the own account, left half way', 'kabinet:N0.oshibki~N3.n', 'Форма'],
  ] as const) {
    test(`${name} chooses: ${channel}`, async ({ page }) => {
      await page.goto(`/obrashchenie/#${fragment}`);
      await expect(page.locator('[data-request-status]')).toContainText('Взяли из диагностики');
      await expect(page.getByRole('radio', { name: new RegExp(`^${channel}`) })).toBeChecked();
    });
  }

  test('another walk chooses anew, but never over what the person chose', async ({ page }) => {
    const go = (fragment: string) =>
      page.evaluate((hash) => {
        window.location.hash = hash;
      }, fragment);
    await page.goto('/obrashchenie/#vhod:L0.pusto~L4.n');
    await expect(page.getByRole('radio', { name: /^Звонок/ })).toBeChecked();
    await go('#kabinet:N0.oshibki~N3.n');
    await expect(page.getByRole('radio', { name: /^Форма/ })).toBeChecked();
    await page.getByRole('radio', { name: /^Чат/ }).check();
    await go('#vhod:L0.pusto~L4.n');
    await expect(page.getByLabel('О чём')).toHaveValue('Вход');
    await expect(page.getByRole('radio', { name: /^Чат/ })).toBeChecked();
  });

  test('copy, text file, data file and letter', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await openWalk(page);
    await page.getByRole('button', { name: 'Скопировать', exact: true }).click();
    await expect(page.locator('[data-said]')).toHaveText('Текст скопирован.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(page).textContent());

    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Файл .txt' }).click()]);
    expect(file.suggestedFilename()).toBe('obrashchenie.txt');
    expect(await readFile(await file.path(), 'utf8')).toContain('\r\nБраузер: ');

    await page.getByText('Для служб поддержки').click();
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
    const field = page.getByLabel('Что было перед сбоем');
    await field.fill('ввели 112-233-445 95 и ждали');
    await field.blur();
    await expect(field).toHaveValue('ввели [СНИЛС скрыт] и ждали');
    await expect(page.locator('[data-guard-note]').filter({ hasText: 'Скрыли СНИЛС' })).toBeVisible();
    await page.getByRole('button', { name: 'Это не личные данные' }).click();
    await expect(field).toHaveValue('ввели 112-233-445 95 и ждали');
    await field.blur();
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
      const field = page.getByLabel('Что было перед сбоем');
      await field.fill(written);
      await field.blur();
      await expect(field).toHaveValue(hidden);
      for (const place of back) await page.getByRole('button', { name: 'Это не личные данные' }).nth(place).click();
      await expect(field).toHaveValue(harmless);
    });
  }

  test('a number goes back to where it stood, beside one that was hidden earlier', async ({ page }) => {
    await page.goto('/obrashchenie/');
    const field = page.getByLabel('Что было перед сбоем');
    await field.fill('89161234567');
    await field.blur();
    await field.press('End');
    await field.pressSequentially(', не 89037654321');
    await field.blur();
    await page.getByRole('button', { name: 'Это не личные данные' }).click();
    await expect(field).toHaveValue('[телефон скрыт], не 89037654321');
  });

  test('a password, a code and a card cannot be called harmless', async ({ page }) => {
    await page.goto('/obrashchenie/');
    const field = page.getByLabel('Что было перед сбоем');
    await field.fill('пароль: Qwerty12! код из смс 482913 карта 2202 2016 1234 5674');
    await field.blur();
    await expect(field).toHaveValue('пароль: [пароль скрыт] код из смс [код скрыт] карта [номер карты скрыт]');
    await expect(page.getByRole('button', { name: 'Это не личные данные' })).toHaveCount(0);
  });

  test('a text that is copied before the pause is over holds nothing personal', async ({ page }) => {
    await page.goto('/obrashchenie/');
    await page.getByLabel('Что было перед сбоем').pressSequentially('тел. 8 916 123-45-67');
    await expect(text(page)).toContainText('[телефон скрыт]');
  });

  test('a number of an application is kept and asked about', async ({ page }) => {
    await page.goto('/obrashchenie/');
    const field = page.getByLabel('Что было перед сбоем');
    await field.fill('заявление 1234567890 висит');
    await field.blur();
    await expect(field).toHaveValue('заявление 1234567890 висит');
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
    await page.getByLabel('Текст ошибки').fill('Что-то пошло не так');
    await expect(text(page)).toContainText('Что-то пошло не так');
    expect(await stored(page)).toBe('[[],[],""]');
    await page.reload();
    await expect(page.locator('[data-lines="tried"] .line')).toHaveCount(2);
    await expect(page.getByLabel('Текст ошибки')).toHaveValue('');
  });

  test('back and forward lose nothing', async ({ page }) => {
    await openWalk(page);
    await page.getByLabel('Текст ошибки').fill('Что-то пошло не так');
    await page.getByRole('button', { name: 'Убрать: Система' }).click();
    await page.goto('/sroki/');
    await page.goBack();
    await expect(page.getByLabel('Текст ошибки')).toHaveValue('Что-то пошло не так');
    await expect(text(page)).toContainText('Что-то пошло не так');
    await expect(text(page)).not.toContainText('Система:');
  });

  test('with the switch a reload keeps the text, and erasing removes every trace', async ({ page }) => {
    await openWalk(page);
    await page.getByLabel('Сохранить на этом устройстве').check();
    await page.getByLabel('Текст ошибки').fill('Что-то пошло не так');
    await expect(text(page)).toContainText('Что-то пошло не так');
    await expect.poll(() => stored(page)).toContain('Что-то пошло');
    await page.reload();
    await expect(page.getByLabel('Текст ошибки')).toHaveValue('Что-то пошло не так');
    await page.getByRole('button', { name: 'Стереть всё' }).click();
    await page.getByRole('button', { name: 'Стереть', exact: true }).click();
    await expect(text(page)).not.toContainText('Что-то пошло');
    await expect(page.locator('[data-lines="tried"] .line')).toHaveCount(0);
    expect(await stored(page)).toBe('[[],[],""]');
    expect(page.url()).not.toContain('#');
    await page.reload();
    await expect(page.getByLabel('Текст ошибки')).toHaveValue('');
  });

  for (const [keeps, kept] of [
    [true, 'помню'],
    [false, ''],
  ] as const) {
    test(`a tab that crashes ${keeps ? 'with' : 'without'} the switch`, async ({ page, context }) => {
      await page.goto('/obrashchenie/');
      if (keeps) await page.getByLabel('Сохранить на этом устройстве').check();
      await page.getByLabel('Текст ошибки').fill('помню');
      await page.waitForTimeout(600);
      const crashed = page.waitForEvent('crash');
      void page.goto('chrome://crash').catch(() => undefined);
      await crashed;
      const again = await context.newPage();
      await again.goto('/obrashchenie/');
      await expect(again.locator('[data-request-status]')).toBeAttached();
      await expect(again.getByLabel('Текст ошибки')).toHaveValue(kept);
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
    await page.getByLabel('Сохранить на этом устройстве').click();
    await expect(page.locator('[data-said]')).toContainText('Браузер не разрешает сохранять');
    await expect(page.getByLabel('Сохранить на этом устройстве')).not.toBeChecked();
    await page.getByLabel('Номер ошибки').fill('500');
    await expect(text(page)).toContainText('Номер ошибки: 500');
  });
});

test('nothing of what is typed leaves the page', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await openWalk(page);
  await page.getByLabel('Текст ошибки').fill('sekretnyj-tekst');
  await page.getByLabel('Текст ошибки').press('Enter');
  await page.getByLabel('Номер ошибки').fill('sekret-500');
  await page.getByLabel('Номер ошибки').press('Enter');
  await expect(text(page)).toContainText('sekret-500');
  expect(asked.filter((line) => line.includes('sekret'))).toEqual([]);
  expect(asked.filter((line) => !line.startsWith(`GET ${baseURL ?? ''}/`) && !line.startsWith(`HEAD ${baseURL ?? ''}/`))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the same five parts can be filled in and printed, and nothing can be sent', async ({ page }) => {
    await page.goto('/obrashchenie/');
    for (const name of ['Тема', 'Контакты', 'Описание', 'Прошу', 'Заключение'])
      await expect(page.getByRole('group', { name })).toBeVisible();
    await page.getByLabel('Текст ошибки').fill('Что-то пошло не так');
    await page.getByLabel('Браузер и система, с версиями').fill('Chrome 109, Windows 7');
    await page.getByLabel('Браузер и система, с версиями').press('Enter');
    await expect(page.getByLabel('Текст ошибки')).toHaveValue('Что-то пошло не так');
    await expect(page.locator('main form')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Звонок' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Скопировать' })).toHaveCount(0);
  });
});
