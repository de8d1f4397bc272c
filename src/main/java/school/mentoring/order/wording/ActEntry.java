package school.mentoring.order.wording;

import java.util.List;

/**
 * An act as somebody typed it.
 *
 * @param level name of an {@link ActLevel}
 * @param name in the instrumental, as printed after «руководствуясь»
 * @param date as a date field sends it
 * @param title may be empty
 * @param roadmaps whose orders rest on it; all if none is named
 * @param kinds of orders that rest on it; all if none is named
 */
public record ActEntry(
    String level,
    String name,
    String date,
    String number,
    String title,
    List<String> roadmaps,
    List<String> kinds) {

  public ActEntry {
    name = line(name);
    date = line(date);
    number = line(number).replaceFirst("^№\\s*", "");
    title = line(title).replaceFirst("^[«\"](.*)[»\"]$", "$1");
    roadmaps = roadmaps == null ? List.of() : List.copyOf(roadmaps);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
  }

  private static String line(String typed) {
    return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
  }
}
