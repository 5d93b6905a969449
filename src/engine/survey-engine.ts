import type { Question, SurveyModel } from 'survey-core';
import {
  type BackgroundAnswer,
  type BackgroundElement,
  type BackgroundQuestion,
  type Respondent,
  questionsOf,
  valuesOf,
} from '../core/instrument/background.js';
import { type Instrument, itemsOf } from '../core/instrument/instrument.js';
import type { Answer, Answers } from '../core/response/response.js';
import { type Text, textOf } from '../core/instrument/text.js';
import { checkExpressions } from './check-expressions.js';
import { createSurvey, loadPatterns, loadWords } from './create-survey.js';
import type { ChoiceView, ElementView, Problem, QuestionView } from './question-view.js';
import { BACKGROUND_PAGE, surveyJsonOf } from './survey-json.js';

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

/** Asks through a SurveyModel: holds the answers, decides what is visible and required, and validates. */
export class SurveyEngine {
  readonly #subject: SurveySubject;
  readonly #survey: SurveyModel;

  /**
   * Fetches the words of the language, then builds the model and takes over the draft. @throws {LeerscanError}
   * `instrument-invalid` for a condition that cannot be read.
   */
  static async create(subject: SurveySubject, draft: () => Draft): Promise<SurveyEngine> {
    checkExpressions(subject.instrument.background);
    const [patternOf] = await Promise.all([loadPatterns(subject.instrument.background), loadWords(subject.language)]);
    // The draft is read last: answers given while the words were on their way count too.
    return new SurveyEngine(subject, draft(), patternOf);
  }

  /** A tiny model, so that the library's first-use work falls in another pause than the real one. */
  static warmUp(): void {
    createSurvey({ elements: [{ type: 'radiogroup', name: 'warm', choices: [1] }] }, 'en').dispose();
  }

  private constructor(subject: SurveySubject, draft: Draft, patternOf: Awaited<ReturnType<typeof loadPatterns>>) {
    this.#subject = subject;
    this.#survey = createSurvey(
      surveyJsonOf(subject.instrument, subject.form, subject.language),
      subject.language,
      patternOf,
    );
    this.#survey.data = { ...draft.answers, ...draft.respondent };
  }

  /**
   * What the fields hold now, also what does not pass (a number too large): answers to items apart from those to
   * background questions.
   */
  get draft(): Draft {
    const { instrument, form } = this.#subject;
    const taken = (names: readonly string[]): [string, unknown][] =>
      names
        .map((name) => this.#question(name))
        .filter((question) => !question.isEmpty())
        .map(({ name, value }) => [name, value]);
    return {
      answers: Object.fromEntries(taken(itemsOf(instrument, form).map((item) => item.id))) as Answers,
      respondent: Object.fromEntries(
        taken(questionsOf(instrument.background).map((question) => question.name)),
      ) as Respondent,
    };
  }

  answer(item: string, answer: Answer): void {
    this.#question(item).value = answer;
  }

  /** Undefined clears the answer. */
  respond(name: string, answer: BackgroundAnswer | undefined): void {
    this.#question(name).value = answer;
  }

  /** The background questions that are visible now. */
  get background(): readonly ElementView[] {
    return this.#views(this.#subject.instrument.background);
  }

  /** None of the questions that are visible now has to be answered. */
  get isOptional(): boolean {
    return !questionsIn(this.background).some(({ required }) => required);
  }

  /** What keeps the background page from being complete; also puts the messages beside the questions. */
  problems(): readonly Problem[] {
    if (this.#subject.instrument.background.length > 0) this.#survey.getPageByName(BACKGROUND_PAGE).validate(true);
    return questionsIn(this.background).flatMap(({ name, title, errors: [message] }) =>
      message === undefined ? [] : [{ name, title, message }],
    );
  }

  /** The draft without answers to questions that are hidden now: they are kept while answering, but do not count. */
  get visibleDraft(): Draft {
    const { answers, respondent } = this.draft;
    const visible = new Set(questionsIn(this.background).map((view) => view.name));
    return {
      answers,
      respondent: Object.fromEntries(Object.entries(respondent).filter(([name]) => visible.has(name))),
    };
  }

  dispose(): void {
    this.#survey.dispose();
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
    const rating = (): ChoiceView[] => valuesOf(question).map((one) => ({ value: one, text: String(one) }));
    return {
      kind: question.type,
      name: question.name,
      title: question.title === undefined ? question.name : this.#say(question.title),
      description: this.#say(question.description),
      // A matrix can ask for every row without being required by name.
      required: asked.isRequired || settings['isAllRowRequired'] === true,
      readOnly: asked.isReadOnly,
      value: asked.isEmpty() ? undefined : (asked.value as BackgroundAnswer),
      errors: asked.errors.map((error) => error.getText()),
      choices: question.type === 'rating' ? rating() : choices(question.choices),
      rows: choices(question.rows),
      columns: choices(question.columns),
      placeholder: written('placeholder'),
      // A slider has an answer on the screen before there is one.
      inputType: (written('inputType') || 'text').replace('range', 'number'),
      maxLength: Number(settings['maxLength'] ?? 2000),
      lines: Number(settings['rows'] ?? 3),
      min: written('min'),
      max: written('max'),
      step: written('step'),
      lowest: written(question.type === 'boolean' ? 'labelFalse' : 'minRateDescription'),
      highest: written(question.type === 'boolean' ? 'labelTrue' : 'maxRateDescription'),
    };
  }

  #say(text: Text | undefined): string {
    return textOf(text, this.#subject.language);
  }
}

/** The questions that are shown: those of a hidden panel are not among them. */
function questionsIn(elements: readonly ElementView[]): readonly QuestionView[] {
  return elements.flatMap((element) => (element.kind === 'panel' ? questionsIn(element.elements) : [element]));
}
