package school.mentoring.enrolment.imports;

import java.util.List;

/**
 * A row of an imported file that was not entered as it stands.
 *
 * @param number as the spreadsheet numbers it
 * @param cells in the order of the file's columns
 * @param reason what is wrong, or whom the person resembles
 */
public record ImportRow(int number, List<String> cells, String reason) {}
