/** A row of the sheet `survey` in one language. */
export interface SurveyRow {
  readonly type: string;
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly required?: 'yes';
  readonly relevant?: string;
  readonly appearance?: string;
  readonly constraint?: string;
  readonly constraintMessage?: string;
  readonly calculation?: string;
}
