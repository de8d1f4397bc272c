package school.mentoring.enrolment.entry;

import java.util.Arrays;
import java.util.List;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableColumns;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.table.TableLimits;
import school.mentoring.shared.table.TableReader;

/** The table in which people keep participants. */
public final class EntryTable {

  /** What a file may have at most. */
  public static final TableLimits LIMITS = new TableLimits(10 << 20, 5000);

  private EntryTable() {}

  /** The rows of a file. */
  public static Table read(byte[] file, Side side) {
    List<String> needed = EntryField.needed(side);
    List<String> others =
        Arrays.stream(EntryField.values())
            .map(EntryField::title)
            .filter(it -> !needed.contains(it))
            .toList();
    Table table = TableReader.read(file, new TableColumns(needed, others, true), LIMITS);
    mustNotBeOfMentors(table, side);
    return table;
  }

  /** Whoever takes the wrong list is told so, before all mentors are entered as mentees. */
  private static void mustNotBeOfMentors(Table table, Side side) {
    String places = EntryField.CAPACITY.title();
    if (side == Side.MENTEE && table.header().contains(places)) {
      throw new Refusal(
          "В файле есть столбец «%s», какой бывает только у наставников. Загрузите его на странице «Наставники», а если это наставляемые, уберите столбец."
              .formatted(places));
    }
  }

  /** The header and one row that show how a file is to be filled. */
  public static TableExport sample(Side side) {
    List<EntryField> fields = EntryField.of(side);
    return TableExport.ofTexts(
        "образец - " + side.title(),
        fields.stream().map(EntryField::title).toList(),
        List.of(fields.stream().map(it -> EntrySample.of(it, side)).toList()));
  }
}
