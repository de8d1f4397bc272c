package school.mentoring.roadmap.correspondence;

import java.util.Locale;

/** What a line of a source is, and so what can carry it. */
public enum Carrier {
  ACTIVITY("мероприятие"),
  STAGE("этап"),
  ORDER_POINT("пункт приказа"),
  DUTY("обязанность"),
  PLAN_SECTION("раздел плана"),
  REFERENCE("справочная строка"),
  INDICATOR("показатель");

  private final String title;

  Carrier(String title) {
    this.title = title;
  }

  /** The carrier behind the word of the file. */
  static Carrier of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** Nothing but an element of a model can carry it. */
  boolean needsElement() {
    return this == ACTIVITY || this == STAGE;
  }
}
