package school.mentoring.district;

import java.util.Locale;

/** What a centre asks of a school. */
public enum RequestKind {
  START("Начать дорожную карту"),
  ACKNOWLEDGE("Ознакомиться с приказом");

  private final String title;

  RequestKind(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** As the models write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
