package school.mentoring.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the lines of a PDF may break: as in any Russian text, but not inside a number with a stroke
 * or a hyphen, «2026/2027» and «№ 10-ОД», nor before a per cent sign, «−10,4 %», nor between two
 * initials, «А. П.».
 */
class LineBreaks implements FSTextBreaker {

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\d+/\\d+|[№§][ \u00a0](?:[^\\s,;:()«»]*[-/][^\\s,;:()«»]*[^\\s,;:.()«»]|[^\\s_])"
              + "|(?<![А-ЯЁа-яё])[А-ЯЁ]\\. ?[А-ЯЁ]\\."
              + "|[−+]?\\d+(?:,\\d+)?(?: ?%)?");

  private final BreakIterator usual = BreakIterator.getLineInstance(new Locale("ru"));
  private final BitSet held = new BitSet();

  @Override
  public void setText(String text) {
    usual.setText(text);
    held.clear();
    Matcher whole = WHOLE.matcher(text);
    while (whole.find()) {
      held.set(whole.start() + 1, whole.end());
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
