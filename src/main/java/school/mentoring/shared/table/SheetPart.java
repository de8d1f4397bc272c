package school.mentoring.shared.table;

import java.util.ArrayList;
import java.util.List;

/** What a part of a workbook's package holds beside the values of its cells. */
final class SheetPart {

  private final List<MergedArea> merged = new ArrayList<>();
  private int filled;
  private int hidden;
  private long elements;

  /** One more element began. */
  void element() {
    elements++;
  }

  long elements() {
    return elements;
  }

  /** A row with at least one value ended. */
  void filled(boolean wasHidden) {
    filled++;
    hidden += wasHidden ? 1 : 0;
  }

  /** Says how many there are by now. */
  int merged(String area) {
    MergedArea.of(area).ifPresent(merged::add);
    return merged.size();
  }

  int filled() {
    return filled;
  }

  int hidden() {
    return hidden;
  }

  List<MergedArea> merged() {
    return List.copyOf(merged);
  }
}
