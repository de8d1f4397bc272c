package school.mentoring.recognition.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import school.mentoring.recognition.contest.ContestEntry;
import school.mentoring.recognition.contest.Criterion;
import school.mentoring.recognition.contest.Nominated;
import school.mentoring.recognition.contest.TieRule;

/** The conditions of a contest as a page sends them. */
record ContestSheet(
    String title,
    Nominated nominated,
    String regulation,
    String nominations,
    List<Row> rows,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate applicationsUntil,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate juryUntil,
    Integer prizes,
    TieRule ties,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate eventOn,
    String eventPlace) {

  /** A criterion's line; a blank one is left out. */
  record Row(String title, Integer weight, Integer highest) {

    boolean told() {
      return title != null && !title.isBlank();
    }

    Criterion criterion() {
      return Criterion.of(title, weight == null ? 1 : weight, highest == null ? 10 : highest);
    }
  }

  ContestEntry entry() {
    return new ContestEntry(
        title,
        nominated == null ? Nominated.PAIR : nominated,
        regulation,
        nominations == null ? List.of() : nominations.lines().toList(),
        rows == null ? List.of() : rows.stream().filter(Row::told).map(Row::criterion).toList(),
        applicationsUntil,
        juryUntil,
        prizes == null ? 0 : prizes,
        ties == null ? TieRule.SHARED : ties,
        eventOn,
        eventPlace);
  }
}
