package school.mentoring.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form of a printed roadmap, by the property {@code columns} of its process: the headings from
 * left to right, each with what stands under it: {@code № п/п=number; Мероприятие=row; …}.
 */
public record PrintedForm(List<Column> columns) {

  /** What stands under a heading; the constant's name in lower case is its key. */
  public enum Key {
    /** Of the stage where stages have a column, otherwise of the line. */
    NUMBER(7),
    STAGE(16),
    /** What is done, as the source calls it. */
    ROW(21),
    /** What it consists of. */
    WHAT(32),
    WHEN(13),
    WHO(18),
    /** The paper that proves it. */
    EVIDENCE(24),
    /** Whether it is done; printed only when asked for. */
    DONE(18);

    private final int width;

    Key(int width) {
      this.width = width;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A column under its heading. */
  public record Column(String heading, Key key) {

    /** How wide it is beside the others. */
    public int width() {
      return key.width;
    }
  }

  /** The form of a roadmap that says nothing of it. */
  public static final PrintedForm USUAL =
      parse(
          "№ п/п=number; Наименование этапа=stage; Мероприятие=row; Содержание деятельности=what;"
              + " Сроки=when; Ответственные=who");

  private static final String ALLOWED =
      "Графы перечисляют через точку с запятой, каждая — заголовок, знак «=» и одно из: "
          + keys()
          + ". Например: № п/п=number; Мероприятие=row; Сроки=when; Ответственные=who";

  public PrintedForm {
    columns = List.copyOf(columns);
  }

  /**
   * Reads a form as it stands in the model.
   *
   * @throws IllegalArgumentException naming the text, what is wrong and what is allowed, in Russian
   */
  public static PrintedForm parse(String text) {
    try {
      List<Column> columns = Arrays.stream(text.split(";")).map(PrintedForm::column).toList();
      Set<Key> keys = EnumSet.noneOf(Key.class);
      columns.stream()
          .filter(it -> !keys.add(it.key()))
          .findFirst()
          .ifPresent(
              it -> {
                throw new IllegalArgumentException(
                    "графа %s указана дважды".formatted(it.key().key()));
              });
      if (!keys.contains(Key.ROW) && !keys.contains(Key.WHAT)) {
        throw new IllegalArgumentException("нет ни мероприятия (row), ни содержания (what)");
      }
      return new PrintedForm(columns);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Графы «%s»: %s. %s".formatted(text, e.getMessage(), ALLOWED), e);
    }
  }

  private static Column column(String text) {
    int sign = text.lastIndexOf('=');
    if (sign < 0) {
      throw new IllegalArgumentException("у графы «%s» нет знака «=»".formatted(text.strip()));
    }
    String heading = text.substring(0, sign).strip();
    if (heading.isEmpty()) {
      throw new IllegalArgumentException("у графы нет заголовка");
    }
    String key = text.substring(sign + 1).strip();
    return Arrays.stream(Key.values())
        .filter(it -> it != Key.DONE && it.key().equals(key))
        .findFirst()
        .map(it -> new Column(heading, it))
        .orElseThrow(
            () -> new IllegalArgumentException("графы «%s» программа не знает".formatted(key)));
  }

  private static String keys() {
    return Arrays.stream(Key.values())
        .filter(it -> it != Key.DONE)
        .map(Key::key)
        .collect(Collectors.joining(", "));
  }

  public boolean has(Key key) {
    return columns.stream().anyMatch(it -> it.key() == key);
  }

  /** The same form with a last column for what is done. */
  public PrintedForm withDone() {
    List<Column> all = new ArrayList<>(columns);
    all.add(new Column("Отметка о выполнении", Key.DONE));
    return new PrintedForm(all);
  }
}
