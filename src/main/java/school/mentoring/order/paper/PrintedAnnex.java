package school.mentoring.order.paper;

import java.util.List;
import school.mentoring.order.Annex;
import school.mentoring.order.paper.AnnexTable.Cell;

/**
 * An annex as it is printed.
 *
 * @param mark what stands over it on the right: its number, the order, the approval
 */
public record PrintedAnnex(
    String mark, String title, List<String> columns, List<List<Cell>> rows, boolean landscape) {

  static PrintedAnnex of(Annex annex, String mark) {
    return new PrintedAnnex(
        NoBreaks.in(mark),
        NoBreaks.in(annex.title()),
        annex.columns(),
        new AnnexTable(annex).rows(),
        annex.landscape());
  }
}
