/** One request of a web server's log, as much of it as is counted. */
export interface LogLine {
  /** The first field: an address, or «-» where the server hides it. Only ever hashed. */
  readonly client: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** YYYY-MM-DD in the time zone of the log. */
  readonly day: string;
  readonly method: string;
  /** Path with query, as requested. */
  readonly target: string;
  readonly status: number;
  readonly agent: string;
}

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The combined format of Apache and nginx: `client - user [time] "request" status bytes "referer" "agent"`.
 * Quoted fields hold escaped quotes.
 */
export const COMBINED =
  /^(\S+) \S+ \S+ \[(\d{2})\/(\w{3})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})\] "(\S+) (\S+)[^"]*" (\d{3}) \S+(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?/u;

/** Reads a line of a log in the combined (or common) format; nothing for any other line. */
export function parseLogLine(line: string): LogLine | undefined {
  const found = COMBINED.exec(line);
  if (!found) return undefined;
  const [
    ,
    client = '',
    day = '',
    month = '',
    year = '',
    hour,
    minute,
    second,
    sign,
    zoneHours,
    zoneMinutes,
    method = '',
    target = '',
    status,
    agent = '',
  ] = found;
  const monthIndex = MONTHS.indexOf(month);
  if (monthIndex < 0) return undefined;
  const zone = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const time = Date.UTC(Number(year), monthIndex, Number(day), Number(hour), Number(minute) - zone, Number(second));
  return {
    client,
    time,
    day: `${year}-${String(monthIndex + 1).padStart(2, '0')}-${day}`,
    method,
    target,
    status: Number(status),
    agent,
  };
}

/** Programs that read sites by themselves; they say so. */
export const ROBOT = /bot|crawl|spider|slurp|preview|monitor|curl|wget|python|httpclient|headless|lighthouse/iu;

export function isRobot(agent: string): boolean {
  return ROBOT.test(agent);
}
