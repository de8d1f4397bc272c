package school.mentoring.recognition.contest;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * By which terms a contest is held: everything that is settled but its nominations and criteria.
 *
 * @param eventOn day of the final event; null if not known
 */
@Embeddable
record ContestTerms(
    String title,
    @Enumerated(EnumType.STRING) Nominated nominated,
    String regulation,
    LocalDate applicationsUntil,
    LocalDate juryUntil,
    int prizes,
    @Enumerated(EnumType.STRING) TieRule ties,
    LocalDate eventOn,
    String eventPlace) {

  static ContestTerms of(ContestEntry entry) {
    return new ContestTerms(
        entry.title(),
        entry.nominated(),
        entry.regulation(),
        entry.applicationsUntil(),
        entry.juryUntil(),
        entry.prizes(),
        entry.ties(),
        entry.eventOn(),
        entry.eventPlace());
  }

  /** Everything settled, as it is edited. */
  ContestEntry entry(List<String> nominations, List<Criterion> criteria) {
    return new ContestEntry(
        title,
        nominated,
        regulation,
        nominations,
        criteria,
        applicationsUntil,
        juryUntil,
        prizes,
        ties,
        eventOn,
        eventPlace);
  }

  /** Where and when the final event is. */
  ContestTerms with(LocalDate day, String place) {
    return new ContestTerms(
        title,
        nominated,
        regulation,
        applicationsUntil,
        juryUntil,
        prizes,
        ties,
        day,
        ContestEntry.line("Место", place, 500));
  }

  void mustTakeApplications(LocalDate today) {
    if (today.isAfter(applicationsUntil)) {
      throw new Refusal(
          "Заявки принимали до %s: продлите срок в условиях конкурса."
              .formatted(Dates.text(applicationsUntil)));
    }
  }
}
