/**
 * Words that carry no topic, folded (е for ё). Left out of the index and, unless a query has nothing else, of queries.
 * «Нет», «нельзя», «где», «когда», «другой» stay: with us they do carry one.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'а без бы был была были было быть в вам вас ведь во вот все всего вы да до его ее ей ему если есть еще ж же за и из или им их к ' +
    'как какая какие какой ко ли либо меня мне мной мы на над нам нас не него нее ней нем ни ним них но ну о об он она они оно от ' +
    'очень по под при про с со та так такая такие такое такой там те тем то того той том ту ты у уж уже чего чем что чтобы ' +
    'эта эти это этого этой этом этот эту я мой моя мое мои моего моей свой своя свое свои своего своей тоже тут вдруг'
  ).split(' '),
);

/**
 * Words of questions: they say that something is asked, rarely what. They count for less where the rest of the query says more.
 */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'будет делать должен должна должно зачем значит который которая которое которые могу может можем можете можно надо необходимо ' +
    'нужен нужна нужно нужны почему происходит просто сделать означает возможно теперь сейчас хочу хотим ' +
    'сих пор день дня дней неделю сегодня вчера опять снова никак вообще постоянно совсем второй третий четвертый пятый ' +
    'помогите подскажите пожалуйста здравствуйте проблема проблемы проблему проблемой проблем'
  ).split(' '),
);

/** Common words of English messages and pages: a query that has them is English, not Russian in another layout or script. */
export const englishWords: ReadonlySet<string> = new Set(
  (
    'the a an is are was be to of for from in on at by with and or not no yes your you this that it can cannot could not unable failed fail ' +
    'need enable disabled run please try again later too large long many page site server service request response bad found access denied ' +
    'forbidden unauthorized invalid expired timeout timed out connection secure private certificate trusted root install file document load ' +
    'loading unknown unexpected entity unavailable temporarily refused reset closed blocked allowed required missing'
  ).split(' '),
);
