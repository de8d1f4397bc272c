package school.mentoring.recognition.contest;

/** How a juror ends the task. */
public enum Through {
  /** What was not judged is abstained from. */
  AS_IT_STANDS,
  /** Everything was judged; refused if not. */
  COMPLETE,
  /** Nothing is judged. */
  ABSTAINS
}
