package school.mentoring.mentorship;

import java.util.Arrays;
import java.util.Locale;
import school.mentoring.shared.Refusal;

/** Where a meeting takes place. */
public enum MeetingFormat {
  IN_PERSON("очно"),
  ONLINE("дистанционно"),
  PHONE("по телефону"),
  OUTSIDE("на выезде");

  private final String title;

  MeetingFormat(String title) {
    this.title = title;
  }

  /**
   * The format behind its key in a form.
   *
   * @throws Refusal if there is none
   */
  public static MeetingFormat of(String key) {
    return Arrays.stream(values())
        .filter(it -> it.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal("Формат встречи «%s» неизвестен: выберите из списка.".formatted(key)));
  }

  /** As forms name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
