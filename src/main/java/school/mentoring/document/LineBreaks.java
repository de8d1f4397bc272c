package school.mentoring.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the lines of a PDF may break: as in any Russian text, but not inside a number with a stroke
 * or a hyphen, «2026/2027» and «№ 10-ОД».
 */
class LineBreaks implements FSTextBreaker {

  private static final Pattern NUMBER =
      Pattern.compile("\\d+/\\d+|(?<=[№§][ \u00a0])[^\\s,;:()«»]*[-/][^\\s,;:()«»]*[^\\s,;:.()«»]");

  private final BreakIterator usual = BreakIterator.getLineInstance(new Locale("ru"));
  private final BitSet held = new BitSet();

  @Override
  public void setText(String text) {
    usual.setText(text);
    held.clear();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      held.set(number.start() + 1, number.end());
    }
  }

  @Override
  public int next() {
    int place = usual.next();
    while (place != BreakIterator.DONE && held.get(place)) {
      place = usual.next();
    }
    return place;
  }
}
