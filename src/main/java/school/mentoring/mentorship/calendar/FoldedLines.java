package school.mentoring.mentorship.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Calendars as text, in lines of 75 octets at most: RFC 5545 counts octets, of which a Russian
 * letter has two, and no sign is cut in two.
 */
final class FoldedLines {

  private static final int LONGEST = 75;
  private static final String BREAK = "\r\n";
  private static final String FOLD = BREAK + " ";

  private FoldedLines() {}

  static String of(List<ICalendar> calendars) {
    StringBuilder folded = new StringBuilder();
    for (String line : Biweekly.write(calendars).go().replace(FOLD, "").split(BREAK)) {
      fold(line, folded);
      folded.append(BREAK);
    }
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String sign = Character.toString(line.codePointAt(at));
      int size = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.append(sign);
      octets += size;
    }
  }
}
