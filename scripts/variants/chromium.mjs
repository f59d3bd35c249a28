// Pages printed to PDF by the system's Chromium, without network: one browser, driven over a pipe.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where the pages seem to come from; the browser prints it at their foot. Nothing is asked there. */
const ADDRESS = 'https://news.example.gov/releases/';
const LONGEST_ANSWER_MS = 30_000;

/** The browser's program file: `SLUGLINE_CHROMIUM`, or the first known name on the path; undefined without one. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const wanted = process.env.SLUGLINE_CHROMIUM;
  const candidates = wanted ? [wanted] : NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A running browser that prints pages, one at a time. Call `close` at the end. */
export class Printer {
  #profile = mkdtempSync(path.join(tmpdir(), 'slugline-print-'));
  #browser;
  #waiting = new Map();
  #last = 0;
  #session;
  #page = '';
  #loaded = () => {};

  static async start(program = findChromium()) {
    if (program === undefined) throw new Error('No Chromium on the path. Install it, or name it in SLUGLINE_CHROMIUM.');
    const printer = new Printer();
    await printer.#open(program);
    return printer;
  }

  /** The bytes of the PDF; with `headers`, date and title stand over each page, address and number under it. */
  async print(html, { headers = false } = {}) {
    this.#page = html;
    const loaded = new Promise((resolve) => (this.#loaded = resolve));
    await this.#ask('Page.navigate', { url: `${ADDRESS}${this.#last}` });
    await loaded;
    const { data } = await this.#ask('Page.printToPDF', { displayHeaderFooter: headers });
    return Buffer.from(data, 'base64');
  }

  async close() {
    const gone = new Promise((resolve) => this.#browser.once('exit', resolve));
    this.#session = undefined;
    this.#ask('Browser.close').catch(() => {}); // it answers, or is gone
    const late = setTimeout(() => this.#browser.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(late);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #open(program) {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
    this.#browser = spawn(program, [...flags, '--remote-debugging-pipe', `--user-data-dir=${this.#profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8', HOME: this.#profile },
    });
    this.#browser.on('exit', () => this.#giveUp('Chromium ended.'));
    this.#browser.on('error', ({ message }) => this.#giveUp(message));
    let rest = '';
    this.#browser.stdio[4].setEncoding('utf8').on('data', (text) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop();
      for (const message of messages) this.#hear(JSON.parse(message));
    });
    const { targetId } = await this.#ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#ask('Target.attachToTarget', { targetId, flatten: true });
    this.#session = sessionId;
    await this.#ask('Page.enable');
    await this.#ask('Fetch.enable'); // every request is answered here: none leaves the machine
  }

  #ask(method, params = {}) {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Chromium does not answer ${method}.`)), LONGEST_ANSWER_MS);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#browser.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId: this.#session })}\0`);
    });
  }

  #hear({ id, method, params, result, error }) {
    if (method === 'Fetch.requestPaused') void this.#answer(params);
    if (method === 'Page.loadEventFired') this.#loaded();
    const asked = this.#waiting.get(id);
    if (asked === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(asked.timer);
    if (error === undefined) asked.resolve(result);
    else asked.reject(new Error(error.message));
  }

  #answer({ requestId, resourceType }) {
    const isPage = resourceType === 'Document';
    return this.#ask('Fetch.fulfillRequest', {
      requestId,
      responseCode: isPage ? 200 : 404,
      responseHeaders: [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }],
      body: Buffer.from(isPage ? this.#page : '').toString('base64'),
    });
  }

  #giveUp(message) {
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new Error(message));
    }
    this.#waiting.clear();
  }
}
