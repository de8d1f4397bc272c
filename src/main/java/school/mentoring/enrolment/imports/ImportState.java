package school.mentoring.enrolment.imports;

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
}
