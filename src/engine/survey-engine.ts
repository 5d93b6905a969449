import type { Question, SurveyModel } from 'survey-core';
import {
  type BackgroundAnswer,
  type BackgroundElement,
  type BackgroundQuestion,
  type Respondent,
  questionsOf,
  readingOf,
  valuesOf,
} from '../core/instrument/background.js';
import { type Instrument, itemsOf } from '../core/instrument/instrument.js';
import type { Answer, Answers } from '../core/response/response.js';
import { type Text, textOf } from '../core/instrument/text.js';
import { type Validator, faultIn } from './check-answer.js';
import { type PatternOf, createSurvey, loadLibrary, loadPatterns } from './create-survey.js';
import { limitOf } from './limit.js';
import type { ChoiceView, ElementView, Fault, Problem, QuestionView } from './question-view.js';
import { readAnswer } from './read-answer.js';
import { surveyJsonOf } from './survey-json.js';

/** What is being asked, and of which form and language. */
export interface SurveySubject {
  readonly instrument: Instrument;
  readonly form: string;
  readonly language: string;
}

/** Everything that was answered so far; an engine starts from it and reports it. */
export interface Draft {
  readonly answers: Answers;
  readonly respondent: Respondent;
  /** Where to go on: an item's id, `@background` or `@summary`. */
  readonly place?: string;
}

/**
 * Asks through a SurveyModel, which holds the answers and decides what is visible, required and open to change. What is
 * typed is read and checked here: a text that cannot be read as the number or month that is asked stays as it is typed.
 */
export class SurveyEngine {
  readonly #subject: SurveySubject;
  readonly #survey: SurveyModel;
  readonly #patternOf: PatternOf | undefined;
  /** Typed texts that stand for no answer, and why. */
  readonly #unread = new Map<string, { readonly text: BackgroundAnswer; readonly fault: Fault }>();
  /** Questions that were found wanting when the person wanted to go on. */
  #shown = new Set<string>();

  /** Builds the model and takes over the draft, and what the person was told of by one `before` in other words. */
  static async create(subject: SurveySubject, draft: () => Draft, before?: SurveyEngine): Promise<SurveyEngine> {
    const [patternOf] = await Promise.all([loadPatterns(subject.instrument.background), loadLibrary()]);
    // The draft is read last: answers given while the patterns were on their way count too.
    const engine = new SurveyEngine(subject, draft(), patternOf);
    if (before) engine.#shown = before.#shown;
    return engine;
  }

  /** A tiny model, so that the library's first-use work falls in another pause than the real one. */
  static async warmUp(): Promise<void> {
    await loadLibrary();
    createSurvey({ elements: [{ type: 'radiogroup', name: 'warm', choices: [1] }] }).dispose();
  }

  private constructor(subject: SurveySubject, draft: Draft, patternOf: PatternOf | undefined) {
    this.#subject = subject;
    this.#patternOf = patternOf;
    this.#survey = createSurvey(surveyJsonOf(subject.instrument, subject.form, subject.language));
    this.#survey.data = { ...draft.answers, ...draft.respondent };
    for (const question of questionsOf(subject.instrument.background))
      if (readingOf(question)) this.respond(question.name, draft.respondent[question.name]);
  }

  /**
   * What the fields hold now, also what does not pass (a number too large, a text that is no number): answers to items
   * apart from those to background questions.
   */
  get draft(): Draft {
    const { instrument, form } = this.#subject;
    const questions = questionsOf(instrument.background);
    const typed = questions.map(({ name }) => [name, this.#unread.get(name)?.text] as const);
    return {
      answers: this.#taken(itemsOf(instrument, form).map((item) => item.id)) as Answers,
      respondent: {
        ...(this.#taken(questions.map(({ name }) => name)) as Respondent),
        ...(Object.fromEntries(typed.filter(([, text]) => text !== undefined)) as Respondent),
      },
    };
  }

  answer(item: string, answer: Answer): void {
    this.#question(item).value = answer;
  }

  /** An answer, or the text of a field as it is typed; undefined clears it. */
  respond(name: string, answer: BackgroundAnswer | undefined): void {
    const { instrument, language } = this.#subject;
    const question = questionsOf(instrument.background).find((one) => one.name === name);
    const reading = question && readingOf(question);
    const given = question && asksEmail(question) && typeof answer === 'string' ? answer.trim() : answer;
    const read = reading && answer !== undefined ? readAnswer(reading, answer, language) : { value: given };
    this.#unread.delete(name);
    const isBlank = typeof answer === 'string' && answer.trim() === '';
    if ('fault' in read && answer !== undefined && !isBlank)
      this.#unread.set(name, { text: answer, fault: read.fault });
    this.#question(name).value = 'value' in read ? read.value : undefined;
    // A message goes when the answer is right, and comes back only when the person wants to go on again.
    if (question && this.#shown.has(name) && !this.#view(question).fault) this.#shown.delete(name);
  }

  /** The background questions that are visible now. */
  get background(): readonly ElementView[] {
    return this.#views(this.#subject.instrument.background);
  }

  /** The questions among them: those of a hidden panel are not there. */
  get questions(): readonly QuestionView[] {
    return questionsIn(this.background);
  }

  /** None of the questions that are visible now has to be answered. */
  get isOptional(): boolean {
    return !this.questions.some(({ required }) => required);
  }

  /** What the person was told of, as far as it still stands. */
  get told(): readonly Problem[] {
    return this.questions.flatMap((question) => (question.fault ? [{ question, fault: question.fault }] : []));
  }

  /** What keeps the background page from being complete, from now on beside the questions too. */
  problems(): readonly Problem[] {
    this.#shown = new Set(questionsOf(this.#subject.instrument.background).map(({ name }) => name));
    const problems = this.told;
    this.#shown = new Set(problems.map(({ question }) => question.name));
    return problems;
  }

  /**
   * The draft as far as it counts: without what cannot be read, and without answers to questions that are hidden now,
   * which are kept while answering.
   */
  get visibleDraft(): Draft {
    return {
      answers: this.draft.answers,
      respondent: this.#taken(this.questions.map((view) => view.name)) as Respondent,
    };
  }

  dispose(): void {
    this.#survey.dispose();
  }

  #taken(names: readonly string[]): Readonly<Record<string, unknown>> {
    const questions = names.map((name) => this.#question(name)).filter((question) => !question.isEmpty());
    return Object.fromEntries(questions.map(({ name, value }) => [name, value as unknown]));
  }

  #question(name: string): Question {
    return this.#survey.getQuestionByName(name);
  }

  #views(elements: readonly BackgroundElement[]): ElementView[] {
    return elements.flatMap((element): ElementView[] => {
      if (element.type !== 'panel') return this.#question(element.name).isVisible ? [this.#view(element)] : [];
      const inner = this.#views(element.elements);
      return this.#survey.getPanelByName(element.name).isVisible && inner.length > 0
        ? [
            {
              kind: 'panel',
              name: element.name,
              title: this.#say(element.title),
              description: this.#say(element.description),
              elements: inner,
            },
          ]
        : [];
    });
  }

  #view(question: BackgroundQuestion): QuestionView {
    const asked = this.#question(question.name);
    const settings = question.settings;
    const written = (key: string): string => {
      const setting = settings[key];
      return typeof setting === 'object'
        ? this.#say(setting as Text)
        : typeof setting === 'string' || typeof setting === 'number'
          ? String(setting)
          : '';
    };
    const choices = (list: BackgroundQuestion['choices']): ChoiceView[] =>
      list.map((choice) => ({
        value: choice.value,
        text: choice.text === undefined ? String(choice.value) : this.#say(choice.text),
      }));
    const reading = readingOf(question);
    const limit = (key: 'min' | 'max'): number | string | undefined => reading && limitOf(settings[key], reading);
    const allRows = settings['isAllRowRequired'] === true;
    const rating = (): ChoiceView[] => valuesOf(question).map((one) => ({ value: one, text: String(one) }));
    const view: QuestionView = {
      kind: question.type,
      name: question.name,
      title: question.title === undefined ? question.name : this.#say(question.title),
      description: this.#say(question.description),
      // A matrix can ask for every row without being required by name.
      required: asked.isRequired || allRows,
      allRows,
      readOnly: asked.isReadOnly,
      value: this.#unread.get(question.name)?.text ?? (asked.isEmpty() ? undefined : (asked.value as BackgroundAnswer)),
      isRead: reading !== undefined && !this.#unread.has(question.name),
      fault: undefined,
      choices: question.type === 'rating' ? rating() : choices(question.choices),
      rows: choices(question.rows),
      columns: choices(question.columns),
      placeholder: written('placeholder'),
      inputType: written('inputType') || 'text',
      reading,
      maxLength: Number(settings['maxLength'] ?? 2000),
      lines: Number(settings['rows'] ?? 3),
      min: limit('min'),
      max: limit('max'),
      step: settings['step'] as number | undefined,
      lowest: written(question.type === 'boolean' ? 'labelFalse' : 'minRateDescription'),
      highest: written(question.type === 'boolean' ? 'labelTrue' : 'maxRateDescription'),
    };
    return this.#shown.has(question.name) ? { ...view, fault: this.#faultOf(question, view) } : view;
  }

  /** An empty question is held to nothing but being answered. */
  #faultOf({ settings }: BackgroundQuestion, view: QuestionView): Fault | undefined {
    const { name, rows, value, required, allRows, readOnly } = view;
    if (readOnly) return undefined;
    const unread = this.#unread.get(name)?.fault;
    if (unread) return unread;
    const open = allRows ? rows.filter((row) => !isIn(value, row)) : [];
    if (open.length > 0) return { kind: 'rows', rows: open };
    if (value === undefined) return required ? { kind: 'required' } : undefined;
    const written = (settings['validators'] ?? []) as readonly Validator[];
    const validators = view.inputType === 'email' ? [...written, { type: 'email' } as const] : written;
    return faultIn(view, value, validators, {
      holds: (expression) => this.#survey.runCondition(expression),
      patternOf: this.#patternOf,
      say: (text) => this.#say(text),
    });
  }

  #say(text: Text | undefined): string {
    return textOf(text, this.#subject.language);
  }
}

/** The keyboards of phones put a space behind an address. */
function asksEmail({ settings }: BackgroundQuestion): boolean {
  const validators = (settings['validators'] ?? []) as readonly Validator[];
  return settings['inputType'] === 'email' || validators.some(({ type }) => type === 'email');
}

function questionsIn(elements: readonly ElementView[]): readonly QuestionView[] {
  return elements.flatMap((element) => (element.kind === 'panel' ? questionsIn(element.elements) : [element]));
}

/** Whether a matrix has an answer in that row. */
function isIn(value: BackgroundAnswer | undefined, row: ChoiceView): boolean {
  return typeof value === 'object' && Object.hasOwn(value, String(row.value));
}
