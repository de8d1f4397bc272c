package school.mentoring.shared.russian;

import java.util.Locale;

/** The letter that a sentence, or a post at the foot of a paper, begins with. */
public final class Capital {

  private Capital() {}

  /** «Директор школы» of «директор школы»; nothing of nothing. */
  public static String of(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
