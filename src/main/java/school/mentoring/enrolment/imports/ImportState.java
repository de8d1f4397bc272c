package school.mentoring.enrolment.imports;

import java.util.List;
import school.mentoring.shared.Refusal;

/** How far a file of participants has come. */
public enum ImportState {
  CHECKING("проверяется"),
  CHECKED("проверен, ждёт решения"),
  SAVING("вносится"),
  DONE("внесён"),
  CANCELLED("отменён"),
  FAILED("остановлен из-за сбоя");

  private final String title;

  ImportState(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /**
   * Whether something may still be done with the file.
   *
   * @throws Refusal if it is in none of these states
   */
  void mustBe(ImportState... states) {
    if (!List.of(states).contains(this)) {
      throw Refusal.conflict("Файл уже %s: обновите страницу.".formatted(title));
    }
  }
}
