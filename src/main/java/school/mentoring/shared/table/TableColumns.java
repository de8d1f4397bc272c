package school.mentoring.shared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of a table that is asked for. A header is recognised whatever its case and blanks,
 * and with «е» for «ё».
 *
 * @param required must be there
 * @param optional may be there
 * @param others whether unknown columns are kept unread; if not, they are refused
 */
public record TableColumns(List<String> required, List<String> optional, boolean others) {

  /** The known column that a header means. */
  Optional<String> known(String header) {
    String wanted = key(header);
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    all.add(Table.REASON);
    return all.stream().filter(it -> key(it).equals(wanted)).findFirst();
  }

  private static String key(String header) {
    return header
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[\\s*:]+", " ")
        .replaceAll("\\s*([(),.])\\s*", "$1")
        .strip();
  }
}
