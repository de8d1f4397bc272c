package school.mentoring.enrolment.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/**
 * The papers with consents, ready to be signed, each a document of its own. Passport data is never
 * asked for: its lines are left to be filled in by hand.
 */
@Service
public class ConsentPapers {

  private static final int MOST = 500;

  private final Documents documents;
  private final Enrolment enrolment;
  private final Organisations organisations;
  private final Clock clock;

  ConsentPapers(
      Documents documents, Enrolment enrolment, Organisations organisations, Clock clock) {
    this.documents = documents;
    this.enrolment = enrolment;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** One paper of one person. */
  public record Wanted(UUID person, Purpose purpose) {}

  /**
   * The papers of many people: one asked for by name whether in force or not, otherwise those that
   * each of them lacks.
   *
   * @param purpose null for those lacking
   */
  @Transactional(readOnly = true)
  public List<Wanted> wanted(
      OrganisationId organisation, Collection<UUID> people, Purpose purpose) {
    if (purpose != null) {
      return people.stream().map(it -> new Wanted(it, purpose)).toList();
    }
    LocalDate today = LocalDate.now(clock);
    Map<UUID, Participant> known = enrolment.all(organisation, people);
    return people.stream()
        .flatMap(
            it -> ConsentLists.lacking(known.get(it), today).stream().map(p -> new Wanted(it, p)))
        .toList();
  }

  /** Last day that is proposed: the end of the school year that runs, in summer of the next one. */
  public LocalDate proposedUntil() {
    LocalDate today = LocalDate.now(clock);
    LocalDate end = LocalDate.of(SchoolYear.containing(today).start() + 1, 8, 31);
    return end.minusMonths(3).isBefore(today) ? end.plusYears(1) : end;
  }

  /**
   * The papers one after another, each on pages of its own.
   *
   * @throws Refusal if there are none, or too many for one file
   */
  @Transactional(readOnly = true)
  public Document print(OrganisationId organisation, Collection<Wanted> wanted, PaperTerms terms) {
    if (wanted.isEmpty()) {
      throw new Refusal("Печатать нечего: у выбранных людей есть все выбранные согласия.");
    }
    if (wanted.size() > MOST) {
      throw new Refusal(
          "Бланков %d: печатайте до %d за раз, выберите класс или форму."
              .formatted(wanted.size(), MOST));
    }
    ConsentWords words = new ConsentWords(organisations.get(organisation), LocalDate.now(clock));
    Map<UUID, Participant> people =
        enrolment.all(organisation, wanted.stream().map(Wanted::person).toList());
    List<PrintedConsent> papers =
        wanted.stream()
            .map(it -> printed(words, people.get(it.person()), it.purpose(), terms))
            .toList();
    return documents.compose("enrolment/consents", Map.of("title", "Согласия", "papers", papers));
  }

  private static PrintedConsent printed(
      ConsentWords words, Participant person, Purpose purpose, PaperTerms terms) {
    return new PrintedConsent(
        ConsentText.of(purpose).template(),
        words.of(person, purpose, terms),
        terms.resources().lines().map(String::strip).filter(it -> !it.isEmpty()).toList());
  }

  /** Name of one paper's file, without the extension. */
  public String name(OrganisationId organisation, Wanted wanted) {
    return "Согласие (%s), %s"
        .formatted(
            wanted.purpose().brief(), enrolment.get(organisation, wanted.person()).name().full());
  }
}
