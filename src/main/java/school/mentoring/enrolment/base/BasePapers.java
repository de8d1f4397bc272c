package school.mentoring.enrolment.base;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.enrolment.Side;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** The bases on paper. */
@Service
public class BasePapers {

  /** A paper of more people takes minutes, and nobody reads it. */
  private static final int MOST = 3000;

  /** More columns than this are printed in smaller letters. */
  private static final int ROOMY = 9;

  private static final int CROWDED = 13;

  private final Documents documents;
  private final Organisations organisations;
  private final Clock clock;

  BasePapers(Documents documents, Organisations organisations, Clock clock) {
    this.documents = documents;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * A base with these rows and columns.
   *
   * @param rows at most 3,000
   * @param shown by what it was narrowed, in words; empty if it is whole
   */
  public Document paper(
      OrganisationId organisation,
      Side side,
      List<BaseColumn> columns,
      List<BaseRow> rows,
      String shown) {
    if (rows.size() > MOST) {
      throw new Refusal(
          "В отборе %d человек, на бумагу помещается %d: сузьте отбор или выгрузите таблицу."
              .formatted(rows.size(), MOST));
    }
    int whole = columns.stream().mapToInt(BaseColumn::weight).sum();
    return documents.compose(
        "enrolment/base",
        Map.of(
            "title", title(side),
            "organisation", organisations.get(organisation).fullName(),
            "day", Dates.text(LocalDate.now(clock)),
            "shown", shown,
            "heads", columns.stream().map(it -> Head.of(it, side, whole)).toList(),
            "lines", rows.stream().flatMap(it -> lines(it, columns)).toList(),
            "people", rows.size(),
            "cell", cell(columns)));
  }

  private static String cell(List<BaseColumn> columns) {
    if (columns.size() > CROWDED) {
      return "padding: 2px; font-size: 6.5pt";
    }
    return "padding: 4px; font-size: " + (columns.size() > ROOMY ? "8pt" : "11pt");
  }

  /** «База наставляемых». */
  public static String title(Side side) {
    return side == Side.MENTOR ? "База наставников" : "База наставляемых";
  }

  private static Stream<List<String>> lines(BaseRow row, List<BaseColumn> columns) {
    return IntStream.range(0, row.lines()).mapToObj(it -> BaseCells.line(row, columns, it));
  }

  /**
   * The head of a printed column.
   *
   * @param style how wide it is
   */
  public record Head(String title, String style) {

    static Head of(BaseColumn column, Side side, int whole) {
      return new Head(
          column.title(side), "width: %d%%".formatted(Math.round(100f * column.weight() / whole)));
    }
  }
}
