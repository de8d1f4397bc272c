package school.mentoring.enrolment;

import java.util.List;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableColumns;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.table.TableLimits;
import school.mentoring.shared.table.TableReader;

/** The table in which people keep participants. */
final class EntryTable {

  static final TableLimits LIMITS = new TableLimits(10 << 20, 5000);

  private EntryTable() {}

  static Table read(byte[] file, Side side) {
    List<String> needed = EntryField.needed(side);
    List<String> others =
        EntryField.of(side).stream()
            .map(EntryField::title)
            .filter(it -> !needed.contains(it))
            .toList();
    return TableReader.read(file, new TableColumns(needed, others, true), LIMITS);
  }

  /** The header and one row that show how a file is to be filled. */
  static TableExport sample(Side side) {
    List<EntryField> fields = EntryField.of(side);
    return TableExport.ofTexts(
        "образец - " + side.title(),
        fields.stream().map(EntryField::title).toList(),
        List.of(fields.stream().map(it -> EntrySample.of(it, side)).toList()));
  }
}
