package school.mentoring.mentorship.plan;

import school.mentoring.shared.PlainText;

/** Typed words as plans keep them. */
final class PlanWords {

  private PlanWords() {}

  /** Without blanks around; nothing for null. */
  static String of(String typed) {
    return typed == null ? "" : PlainText.of(typed).strip();
  }
}
