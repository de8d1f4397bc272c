package school.mentoring.enrolment.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/**
 * Rows of imported files that wait to be checked, entered or mended. They go as a whole: with
 * another name in it a row would be entered as somebody else.
 */
@Component
class ImportPersonalData implements PersonalData {

  private static final TextTable ROWS =
      TextTable.of("participant_import_row", "import_id", "cells", "reason", "identity", "likeness")
          .keyed("import_id", "row_number")
          .where(
              "import_id in (select import_id from participant_import where organisation = :organisation)");
  private static final TextTable KNOWN = ROWS.and("known_id in (:people)");
  private static final TextTable OTHERS = ROWS.and("known_id is null or known_id not in (:people)");

  private final TextSweep sweep;

  ImportPersonalData(TextSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(sweep.rows(subject, KNOWN) + sweep.count(subject, OTHERS));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(sweep.delete(subject, KNOWN) + sweep.deleteNaming(subject, OTHERS));
  }

  private static List<Holding> told(int rows) {
    return rows == 0
        ? List.of()
        : List.of(
            Holding.erased("Загрузка участников из файла", "строки, которые ждали правки", rows));
  }
}
