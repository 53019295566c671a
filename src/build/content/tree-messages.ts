/**
 * Everything that the check of trees may say, in one place: docs/tree-format.md shows each with the mistake that causes it,
 * and tests/engine/diagnosis/tree-format.test.ts keeps the two in step.
 */
export const TREE_MESSAGES = {
  unknownTarget: (target: string) => `перехода «${target}» нет: такого узла не нашли.`,
  draftTarget: (target: string) =>
    `«${target}» — в дереве-черновике, читатель туда не попадёт. Опубликуйте дерево или ведите в другой узел.`,
  selfTarget: (id: string) => `узел «${id}» ведёт сам на себя. Дайте следующий шаг.`,
  sameId: (id: string, line: number) => `узел «${id}» уже есть в строке ${line}. Адреса в одном дереве не повторяются.`,
  sameRef: (ref: string, file: string, line: number) => `обозначение «${ref}» уже занято: ${file}, строка ${line}. Придумайте новое.`,
  sameKey: (key: string, line: number) => `код ответа «${key}» уже есть в строке ${line}. У ответов одного узла коды разные.`,
  sameLabel: (label: string, line: number) => `ответ «${label}» уже есть в строке ${line}. Читатель не поймёт, что выбрать.`,
  reservedKey: (key: string) =>
    `код «${key}» занят ответами «Помогло», «Не помогло», «Не получается», «Пропущено» (h, n, c, s). Возьмите слово длиннее.`,
  oneOption: () => 'у вопроса один ответ. Добавьте второй, а если так задумано — строку single: true.',
  notSingle: () => 'стоит single: true, а ответов несколько. Уберите эту строку.',
  noNextStep: () => 'совет не помог — и что дальше? Добавьте failed: { to: … } или cannot: { to: … }.',
  failedSolves: (target: string) => `совет не помог, а переход ведёт в «${target}», где сказано, что всё решено. Дайте другой шаг.`,
  unreachable: (id: string) => `до узла «${id}» нельзя дойти ни одним ответом. Добавьте переход или удалите узел.`,
  alwaysPassed: (id: string) =>
    `узел «${id}» не увидит никто: на каждом пути к нему этот совет уже был или его причина исключена. Уберите узел или переставьте.`,
  unattached: (flow: string) =>
    `до дерева «${flow}» не дойти из начала диагностики. Добавьте ответ в trees/start.yaml или в другое дерево.`,
  noExit: (loop: string) => `отсюда нельзя дойти до итога: узлы ходят по кругу (${loop}). Добавьте выход.`,
  remedyLoop: (loop: string) =>
    `советы с ключами ведут по кругу (${loop}): когда все уже испробованы, проверка не остановится. Разорвите круг вопросом или итогом.`,
  tooLong: (screens: number, limit: number) =>
    `самый длинный путь — ${screens} экранов, удобно до ${limit}. Разделите дерево или спросите раньше.`,
  handProbe: (probe: string) => `проба «${probe}» запускается кнопкой, по ней шаг не пропустить. Перенесите её в hints.`,
  reservedFlow: (flow: string) => `имя «${flow}» занято страницей сайта. Назовите файл иначе.`,
  noEntry: (file: string) => `нет дерева ${file}: с него начинается диагностика.`,
  noCause: (id: string) => `у совета «${id}» нет cause: от какой причины он? В деревьях причины названы.`,
  noChance: (id: string) => `у совета «${id}» нет chance: часто, бывает или редко дело в этом?`,
  noAsk: (id: string) => `у итога «${id}» нет ask: о чём человек просит? «Прошу восстановить доступ к учётной записи».`,
  fewNeeds: (id: string) => `у итога «${id}» в needs меньше трёх строк: что спросит поддержка в этом случае?`,
  noMinutes: (id: string) => `у шага «${id}» нет minutes: сколько минут он займёт?`,
  otherCause: (cause: string, possible: string, way: string) =>
    `совет от причины «${cause}» стоит на пути, где её быть не может: ${way}. Здесь возможны: ${possible}. Уберите совет с этого пути или добавьте причину к causes ответа, который открыл случай.`,
  noCase: (way: string) => `сюда приходят, не открыв случая: ${way}. Добавьте causes одному из этих ответов.`,
  splitsNothing: (id: string) => `проверка «${id}» ничего не делит: у всех ответов одно и то же. Добавьте in, out или less хотя бы одному.`,
  unknownCase: (key: string) => `«${key}» в chances — не ответ, который открывает случай.`,
  personalNeed: (label: string) => `«${label}» — личные данные, в обращении их не просим. Уберите эту строку из needs.`,
  noSays: (label: string) =>
    `ответ «${label}» соединяет разное, в обращении так не скажешь. Добавьте says: одно предложение от первого лица.`,
  takenByExit: (name: string) => `«${name}» занят ответом «Ничего не подходит», который есть у каждого вопроса сам собой. Назовите иначе.`,
  slowOrder: (now: string, best: string, order: string) =>
    `случай занимает ${now} мин, а можно за ${best}. Начните так: ${order}. Стоит так нарочно — напишите почему: because у любого из этих шагов.`,
  hiddenAccess: () =>
    'программа по чужой просьбе и показанный экран спрятаны в пояснении. Спросите о них отдельным ответом со строкой safety: screen-access.',
  unmarkedAccess: (label: string) =>
    `ответ «${label}» говорит о чужой программе или показанном экране. Добавьте safety: screen-access и ведите в узел с safety: other-device.`,
  noOtherDevice: (target: string, text: string) =>
    `отсюда доходят до «${target}» («${text}») на том же устройстве. Сначала ведите в узел с safety: other-device: другое устройство, потом банк, вход и пароль.`,
  signedInOnce: () =>
    'в вопросе «где увидели» нужен ровно один ответ со строкой safety: signed-in: читатель сам набрал адрес портала и видит это там.',
  straySignedIn: () => 'safety: signed-in бывает только в вопросе с safety: where-seen. Уберите строку или отметьте вопрос.',
  withoutLook: (target: string) =>
    `увиденное не на портале ведёт в «${target}» без проверки. Сначала ведите в узел с safety: own-look: открыть портал самому и посмотреть, кто входил.`,
  lookWithoutHacked: () =>
    'читатель посмотрел, кто входил, — и что, если входил чужой? Добавьте ответ, который ведёт в узел с safety: hacked.',
  alarmWithoutPlace: (label: string) =>
    `«${label}» пишут и мошенники. Сначала спросите, где это увидели: ведите в вопрос с safety: where-seen.`,
  dangerousPage: (label: string) =>
    `ответ «${label}» — о поддельной странице или чужом сертификате. Чинить тут нечего: ведите в итог с safety: close-page.`,
  closePageLeads: (target: string) =>
    `страницу нужно закрыть, а ответ ведёт чинить: «${target}». Можно вести только в узел с safety: hacked или other-device.`,
  wrongClosing: (target: string) =>
    `после чужого входа нельзя кончить в «${target}»: там советы на другой случай. Ведите в итог solved с safety: hacked.`,
  housekeeping: () =>
    'этот итог видят и после взлома или обмана, а он советует чистить браузер. Уберите шаг или дайте тем путям свой итог.',
  closingMisses: (topics: string) => `итог после взлома не напоминает: ${topics}. Добавьте шаги.`,
} as const;
