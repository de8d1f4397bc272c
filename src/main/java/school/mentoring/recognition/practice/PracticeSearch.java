package school.mentoring.recognition.practice;

import java.util.Locale;

/**
 * Which practices are wanted.
 *
 * @param words looked for in all texts
 * @param form of mentoring; empty for any
 * @param year in which the school year starts; 0 for any
 * @param state null for any
 */
public record PracticeSearch(String words, String form, int year, PracticeState state) {

  String pattern() {
    String plain = words.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
