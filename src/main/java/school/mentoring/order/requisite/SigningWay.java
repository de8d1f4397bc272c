package school.mentoring.order.requisite;

import java.util.Arrays;

/** How the head signed. */
public enum SigningWay {
  PAPER("paper", "на бумаге"),
  ELECTRONIC("electronic", "электронной подписью");

  private final String key;
  private final String title;

  SigningWay(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** The way behind a form's option; on paper where nothing was chosen. */
  public static SigningWay of(String key) {
    return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst().orElse(PAPER);
  }

  /** As forms name it. */
  public String key() {
    return key;
  }

  public String title() {
    return title;
  }
}
