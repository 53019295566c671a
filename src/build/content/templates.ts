import { stringify } from 'yaml';

/** How long general advice stays fresh, in days: content/README.md, «Сроки проверки». */
const REVIEW_DAYS = 180;

export interface NewArticle {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** An existing article that is nearest; the front matter asks for one. */
  readonly related: string;
}

export interface NewTree {
  readonly title: string;
  readonly question: string;
  /** A capital letter that no other tree's refs begin with. */
  readonly letter: string;
  readonly order: number;
}

const ADVICE = 'Напишите ответ в двух предложениях.';
const ONWARD = 'Напишите, куда идти дальше.';
const ABOUT = 'Одно предложение о том, с чем поможет эта проверка';
const CAUSE = 'Есть простая причина';

/** What the templates say where an author is to write: never to be published. */
export const TEMPLATE_SENTENCES: readonly string[] = [ADVICE, ONWARD, ABOUT, CAUSE];

/** A day so many days after another, both YYYY-MM-DD. */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A value as one line of YAML, quoted when it must be. */
function line(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

/** A draft article with its checklist in comments; the checker finds no error in it. `today` is YYYY-MM-DD. */
export function articleTemplate({ title, description, keywords, related }: NewArticle, today: string): string {
  return `---
# Строки с решёткой — подсказки. Удалите их, когда статья готова.
title: ${line(title)}
# От 80 до 160 знаков: это видно в списке и в поиске.
description: ${line(description)}
# Какие беды решает: возьмите из соседней статьи.
problems: [other]
# Куда ведёт «Если не помогло»: дерево/узел.
# wizardNode: vhod/chto-proishodit
# Как ищут люди, в том числе словами, которых нет в тексте.
keywords: ${line(keywords)}
# Целые фразы людей.
# alsoAsked:
#   - не могу зайти
# Текст с экрана дословно.
# errorMessages:
#   - Что-то пошло не так
sources:
  - { title: Общие знания, kind: общие знания }
related: [${related}]
updated: ${today}
reviewBy: ${daysLater(today, REVIEW_DAYS)}
owner: редакция
audience: гражданин
urgency: обычная
# Черновик виден только в npm run dev. Готово — напишите «опубликовано».
status: черновик
---

{/* Проверьте себя перед публикацией:
  [ ] первые два предложения уже отвечают на вопрос;
  [ ] один глагол — один шаг, в шаге до 15 слов;
  [ ] кнопки жирным в ёлочках: **«Войти»**, текст ошибки в обратных кавычках;
  [ ] телефонов, часов и сроков в тексте нет, вместо них <Fact id="hotline" />;
  [ ] сказано, что делать, если не помогло;
  [ ] npm run check -- --content не находит ошибок;
  [ ] шаги пройдены на телефоне и на компьютере. */}

${ADVICE} Что случилось и что делать.

## Что делать

<Steps>

1. Откройте портал.
2. Нажмите **«Войти»**.

</Steps>

## Если не помогло

${ONWARD}
`;
}

/** A draft tree with one question, one advice and its ends. */
export function treeTemplate({ title, question, letter, order }: NewTree): string {
  return `# Проверьте себя перед публикацией:
#   [ ] каждый вопрос можно понять без пояснений, вариантов не больше семи;
#   [ ] среди вариантов есть «Не знаю» или «Другое»;
#   [ ] после каждого совета есть путь и для «помогло», и для «не помогло»;
#   [ ] обозначения ref больше не менять: на них держатся ссылки и код диагностики;
#   [ ] в start.yaml есть вариант, который ведёт сюда;
#   [ ] npm run check -- --content не находит ошибок, npm run trees показывает все пути.
title: ${line(title)}
# Как сказал бы человек.
question: ${line(question)}
description: ${ABOUT}
problems: [other]
order: ${order}
# Черновик виден только в npm run dev. Готово — напишите «опубликовано».
status: черновик
nodes:
  - id: chto-sluchilos
    ref: ${letter}0
    kind: question
    text: ${line(question)}
    options:
      # says — что человек скажет о себе в обращении; causes — какие причины тут возможны.
      - { key: sovet, label: ${CAUSE}, to: pervyj-sovet, causes: [browser] }
      - { key: neznayu, label: Не знаю, to: pervyj-sovet, causes: [browser] }

  - id: pervyj-sovet
    ref: ${letter}1
    kind: remedy
    text: Обновите страницу
    why: Бывает, что страница открылась не до конца.
    # От какой причины совет, как часто дело в ней и сколько минут он займёт.
    cause: browser
    chance: бывает
    minutes: 1
    steps:
      - Нажмите кнопку обновления рядом с адресом.
    helped: { to: resheno }
    failed: { to: obratites }

  - id: resheno
    ref: ${letter}8
    kind: outcome
    outcome: solved
    text: Всё получилось

  - id: obratites
    ref: ${letter}9
    kind: outcome
    outcome: request
    text: Подготовьте обращение в поддержку
    # О чём человек просит, и что поддержка спросит в этом случае.
    ask: Прошу разобраться в причине и подсказать, что делать дальше.
    needs:
      - { key: mesto, label: Где это происходит }
      - { key: tekst, label: Что написано на экране }
      - { key: vremya, label: Когда это случилось }
`;
}
