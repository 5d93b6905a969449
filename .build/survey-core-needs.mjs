/**
 * What of survey-core 3.1.1 a questionnaire of ours needs, beyond what names tell (survey-core-slim.mjs); by reading,
 * and by two thousand questionnaires that must go the same way with and without (test/package/slim-engine.test.mjs).
 */

/** Of the file that was read. */
export const FINGERPRINT = '16baba19dff4e4c111c4b19b01348fbc2861accae30c580831c03de4e3f965b2';

/** Types of the JSON that we hand over, and those of lists in them. */
export const TYPES = [
  ...['survey', 'page', 'panel'],
  ...['text', 'comment', 'radiogroup', 'checkbox', 'dropdown', 'boolean', 'rating', 'matrix'],
  ...['itemvalue', 'choiceitem', 'checkboxitem', 'ratingitem', 'matrixcolumn'],
];

/** What only a condition may ask for: nothing, since `{$q1.fullTitle}` is refused when a questionnaire is opened. */
export const ASKED = [];

/** Classes that do nothing for us, with what stands there instead. */
export const STAND_INS = {
  // Animations are off: a change is there at once.
  AnimationProperty:
    'class AnimationProperty { constructor(options, update) { this.update = update; } sync(value) { this.update(value); } cancel() {} }',
  AnimationGroup: 'class AnimationGroup extends AnimationProperty {}',
  AnimationBoolean: 'class AnimationBoolean extends AnimationProperty {}',
};

/** Methods that are called and whose work nobody sees: of one class, or of every class that has one by that name. */
export const CUTS = [
  // Looks: the library draws nothing here, so it needs no theme, no classes and no layout.
  {
    methods: ['applyTheme', 'updateCss', 'updateElementCssCore', 'updateColors', 'SurveyModel.css', 'getItemClass'],
  },
  { methods: ['getItemStyle', 'setCalculatedWidthModeUpdater', 'updateRenderedChoices'] },
  { methods: ['SurveyModel.themeVariables', 'calcCssClasses'], instead: 'return {};' },
  {
    methods: ['getExpandCollapseAnimationOptions', 'getRowsAnimationOptions', 'getRenderedChoicesAnimationOptions'],
    instead: 'return {};',
  },
  { methods: ['createLayoutElements'], instead: 'return [];' },
  { methods: ['updateRowsOnElementAdded', 'PanelModelBase.onRowsChanged', 'SurveyElement.onFirstRendering'] },
  // Tools of its pages: lists that drop down, buttons, progress, notices, a field that grows, keys and focus.
  { methods: ['QuestionDropdownModel.dropdownListModel', 'onBeforeSetCompactRenderer'] },
  { methods: ['updateSingleInputActions', 'addNavigationItem', 'updateProgressText', 'notify'] },
  { methods: ['QuestionCommentModel.notifyStateChanged', 'updateMaskAdapter', 'Question.focus', 'scrollElementToTop'] },
  // What no definition of ours can have: choices from an address, triggers, masks, widgets, one input per page.
  {
    methods: ['runChoicesByUrl', 'QuestionSelectBase.choicesByUrlValue', 'checkTriggers', 'setNewMaskSettingsProperty'],
  },
  { methods: ['customWidget', 'createSingleInputBehavior', 'resetSingleInput', 'singleInputQuestion'] },
  // From page to page, to the end and back to the start goes our own element.
  { methods: ['tryGoNextPageAutomatic', 'updatePagesContainer', 'SurveyModel.tryComplete', 'SurveyModel.doComplete'] },
  { methods: ['SurveyModel.start', 'SurveyModel.clear'] },
];
