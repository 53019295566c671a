import { issueAt, type Check, type ContentFiles } from '../files.ts';
import { HISTORY_FILE, readHistory, type History } from '../history.ts';
import type { Issue } from '../issue.ts';
import { collectKnown } from '../known.ts';
import { didYouMean } from '../nearest.ts';
import type { Place } from '../mdx.ts';

interface NodeNow {
  readonly file: string;
  readonly place: Place;
  readonly ref: unknown;
  readonly keys: ReadonlySet<unknown>;
  readonly refPlace: Place;
  readonly aliases: readonly unknown[];
}

function nodesNow(files: ContentFiles): Map<string, NodeNow> {
  const now = new Map<string, NodeNow>();
  for (const { file, flow, yaml } of files.trees) {
    for (const { value, place, path } of yaml.select('nodes.*')) {
      if (typeof value !== 'object' || value === null) continue;
      const { id, ref, options, aliases } = value as Readonly<Record<string, unknown>>;
      const keys = (Array.isArray(options) ? (options as unknown[]) : []).map(
        (option) => (option as { readonly key?: unknown } | null)?.key,
      );
      now.set(`${flow}/${String(id)}`, {
        file,
        place,
        ref,
        keys: new Set(keys),
        refPlace: yaml.placeOf([...path, 'ref']),
        aliases: Array.isArray(aliases) ? aliases : [],
      });
    }
  }
  return now;
}

function* nodes({ nodes: before, retired }: History, files: ContentFiles): Generator<Issue> {
  const now = nodesNow(files);
  const moved = new Set([...now.values()].flatMap(({ aliases }) => aliases));
  const owners = new Map(before.map(({ ref, address }) => [ref, address]));
  for (const { address, ref, keys } of before) {
    const [flow = ''] = address.split('/');
    const node = now.get(address);
    if (!node) {
      if (moved.has(address)) continue;
      const say = `узел «${address}» был на сайте, на него есть ссылки, а теперь его нет. Верните его или назовите преемника: npm run retire -- ${address} дерево/узел.`;
      yield { ...issueAt(`trees/${flow}.yaml`, { line: 1, column: 1 }, 'error', say), lacks: [`flow:${flow}`, `node:${address}`] };
      continue;
    }
    if (node.ref !== ref && node.ref !== undefined) {
      yield issueAt(node.file, node.refPlace, 'error', `обозначение узла было «${ref}», на нём держатся коды и ссылки. Верните его.`);
    }
    for (const key of keys) {
      if (node.keys.has(key) || retired.includes(`${address} ${key}`)) continue;
      const say = `у узла «${address}» пропал ответ с кодом «${key}», на нём держатся ссылки. Верните код; если ответ убран нарочно: npm run retire -- ${address}:${key}.`;
      yield { ...issueAt(node.file, node.place, 'error', say), lacks: [`key:${address}:${key}`] };
    }
  }
  for (const [address, { file, ref, refPlace, aliases, keys, place }] of now) {
    const owner = owners.get(String(ref));
    if (owner !== undefined && owner !== address && !aliases.includes(owner) && before.every((one) => one.address !== address)) {
      const say = `обозначение «${String(ref)}» принадлежало узлу «${owner}». Придумайте новое, а если это тот же узел под другим именем: npm run rename -- ${owner} ${address}.`;
      yield { ...issueAt(file, refPlace, 'error', say), lacks: [`node:${owner}`] };
    }
    for (const line of retired) {
      const [retiredAt = '', key = ''] = line.split(' ');
      if (retiredAt === address && keys.has(key))
        yield issueAt(file, place, 'error', `код ответа «${key}» у узла «${address}» уже был и убран. Возьмите другой.`);
    }
  }
}

/** What was published keeps its address, or says where it went. */
export const history: Check = function* (files) {
  const past = readHistory(files.dir);
  const top = { line: 1, column: 1 };
  if (!past) {
    yield issueAt(
      HISTORY_FILE,
      top,
      'error',
      'память об адресах не читается. Её пишет npm run release, руками не правят: верните прежнюю запись из истории.',
    );
    return;
  }
  const known = collectKnown(files);
  for (const slug of past.articles) {
    if (known.aliases.has(slug) || known.published.has(slug)) continue;
    const article = files.articles.find((one) => one.slug === slug);
    if (article) {
      yield issueAt(
        article.file,
        article.yaml.placeOf(['status']),
        'error',
        `статья «${slug}» была на сайте, на неё есть ссылки. Черновиком она пропадёт: поставьте status: устарело или назовите преемника: npm run retire -- ${slug} адрес.`,
      );
    } else {
      const say = `статья «${slug}» была на сайте, на неё есть ссылки, а теперь её нет.${didYouMean(slug, known.published)} Верните файл, переименуйте командой npm run rename или назовите преемника: npm run retire -- ${slug} адрес.`;
      yield { ...issueAt(HISTORY_FILE, top, 'error', say), lacks: [`article:${slug}`] };
    }
  }
  yield* nodes(past, files);
  const aliases = new Set((files.data.get('messages.yaml')?.yaml.select('messages.*.aliases.*') ?? []).map(({ value }) => value));
  for (const id of past.messages) {
    if (known.messages.has(id) || aliases.has(id)) continue;
    const say = `сообщение «${id}» было на сайте, на него есть ссылки, а теперь его нет. Верните его или впишите «${id}» в aliases того, что пришло на смену.`;
    yield { ...issueAt('messages.yaml', top, 'error', say), lacks: ['messages.yaml', `message:${id}`] };
  }
};
