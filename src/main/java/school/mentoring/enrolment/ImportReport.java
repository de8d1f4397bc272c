package school.mentoring.enrolment;

import java.util.List;

/**
 * What became of a file.
 *
 * @param taken how many rows were taken
 * @param problems of the rows that were not
 */
public record ImportReport(int taken, List<RowProblem> problems) {

  /**
   * Why a row was not taken.
   *
   * @param row as the spreadsheet numbers it
   */
  public record RowProblem(int row, String field, String reason) {}
}
