package school.mentoring.monitoring.report;

/**
 * What became of a cell of a form.
 *
 * @param cell its address
 * @param figure key of what goes there
 * @param title of that in words
 * @param value as it was written
 * @param problem why nothing was written; empty where all is well
 */
public record FilledCell(String cell, String figure, String title, String value, String problem) {

  /** Where it goes, not what: for somebody who was not sent the report. */
  public FilledCell withoutValue() {
    return new FilledCell(cell, figure, title, "", problem);
  }
}
