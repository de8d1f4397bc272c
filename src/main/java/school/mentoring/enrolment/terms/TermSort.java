package school.mentoring.enrolment.terms;

import java.util.Arrays;
import java.util.Optional;

/** What a word of the dictionary of mentoring names. */
public enum TermSort {
  VARIANT("вариант", "Вариант"),
  MANNER("вид", "Вид");

  private final String word;
  private final String title;

  TermSort(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** As a message begins with it. */
  public String title() {
    return title;
  }

  static Optional<TermSort> find(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
