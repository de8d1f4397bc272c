package school.mentoring.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.shared.Refusal;

/**
 * The papers of one participant. The last days on which they suffice stand beside them, so that
 * lists can be searched by these and need not read the papers.
 */
@Embeddable
class Consents {

  @ElementCollection
  @CollectionTable(name = "participant_consent", joinColumns = @JoinColumn(name = "participant_id"))
  private List<Consent> papers = new ArrayList<>();

  private LocalDate admittedUntil;
  private LocalDate participationUntil;
  private LocalDate labourUntil;
  private LocalDate distributionUntil;

  protected Consents() {}

  void add(Consent paper) {
    papers.add(paper);
  }

  void withdraw(UUID id, LocalDate day, String by) {
    Consent given = standing(id);
    if (day.isBefore(given.signedOn())) {
      throw new Refusal("Отзыв согласия раньше его подписи: проверьте дату отзыва.");
    }
    replace(given, given.withdrawn(day).traced(given.trail().withdrawn(by)));
  }

  void mistake(UUID id, LocalDate day, String by) {
    Consent given = standing(id);
    replace(given, given.traced(given.trail().mistaken(by, day)));
  }

  private Consent standing(UUID id) {
    Consent given = get(id);
    if (!given.stands()) {
      throw Refusal.conflict("Согласие уже не действует: обновите страницу участника.");
    }
    return given;
  }

  Consent get(UUID id) {
    return papers.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("Согласие не найдено: обновите страницу участника."));
  }

  private void replace(Consent old, Consent newer) {
    papers.remove(old);
    papers.add(newer);
  }

  /** All of them, the newest first. */
  List<Consent> all() {
    return papers.stream()
        .sorted(Comparator.comparing(Consent::signedOn).reversed().thenComparing(Consent::purpose))
        .toList();
  }

  /** Those of a purpose that suffice on a day, the newest first. */
  Stream<Consent> sufficing(Purpose purpose, LocalDate day, Optional<LocalDate> birthDate) {
    return all().stream()
        .filter(it -> it.purpose() == purpose && !it.signedOn().isAfter(day))
        .filter(
            it ->
                ConsentPolicy.lastDay(it, birthDate).filter(end -> !end.isBefore(day)).isPresent());
  }

  /** Finds the last days anew: papers or the birth date have changed. */
  void count(Optional<LocalDate> birthDate) {
    admittedUntil = lastDay(Purpose.PROCESSING, birthDate);
    participationUntil = lastDay(Purpose.PARTICIPATION, birthDate);
    labourUntil = lastDay(Purpose.LABOUR, birthDate);
    distributionUntil = lastDay(Purpose.DISTRIBUTION, birthDate);
  }

  private LocalDate lastDay(Purpose purpose, Optional<LocalDate> birthDate) {
    return ConsentPolicy.lastDay(papers, purpose, birthDate).orElse(null);
  }

  /** The papers stay as a record and suffice for nothing more. */
  void countNoMore() {
    admittedUntil = null;
    participationUntil = null;
    labourUntil = null;
    distributionUntil = null;
  }

  /** Last day on which the papers of a purpose suffice; empty if they do not suffice at all. */
  Optional<LocalDate> until(Purpose purpose) {
    return Optional.ofNullable(
        switch (purpose) {
          case PROCESSING -> admittedUntil;
          case PARTICIPATION -> participationUntil;
          case LABOUR -> labourUntil;
          case DISTRIBUTION -> distributionUntil;
        });
  }
}
