package school.mentoring.recognition.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The register of letters, certificates and diplomas, and how they are handed over. */
@Service
public class Letters {

  private final LetterRepository letters;
  private final Programmes programmes;
  private final Clock clock;

  Letters(LetterRepository letters, Programmes programmes, Clock clock) {
    this.letters = letters;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** A letter counts no more; whom it was for may get another one with a new number. */
  @Transactional
  public void cancel(CurrentMember by, UUID id, String reason) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    get(by.organisation(), id).cancel(PlainText.of(reason), LocalDate.now(clock));
  }

  /** Letters were handed over on a day. */
  @Transactional
  public void present(
      CurrentMember by, ProgrammeId programme, Collection<UUID> ids, LocalDate day) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    programmes.get(programme, by.organisation());
    List<Letter> chosen = chosen(by.organisation(), programme, ids);
    if (chosen.isEmpty()) {
      throw new Refusal("Ничего не выбрано: отметьте документы, которые вручены.");
    }
    chosen.forEach(it -> it.present(day, LocalDate.now(clock)));
  }

  /** The mark of handing over was a mistake. */
  @Transactional
  public void notPresented(CurrentMember by, UUID id) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    get(by.organisation(), id).notPresented();
  }

  /** A letter of an organisation. */
  @Transactional(readOnly = true)
  public Letter get(OrganisationId organisation, UUID id) {
    return letters
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(() -> Refusal.notFound("Документ не найден: откройте его из реестра."));
  }

  /** The register of a programme, the newest first. */
  @Transactional(readOnly = true)
  public Page<Letter> register(OrganisationId organisation, ProgrammeId programme, Pageable page) {
    return letters.findByOrganisationAndProgrammeOrderByLetterNumberDesc(
        organisation, programme, page);
  }

  /** Some letters of a programme, by number. */
  @Transactional(readOnly = true)
  public List<Letter> chosen(
      OrganisationId organisation, ProgrammeId programme, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : letters.findByOrganisationAndProgrammeAndIdInOrderByLetterNumber(
            organisation, programme, ids);
  }

  /** The valid letters of some people in all years. */
  @Transactional(readOnly = true)
  public List<Letter> of(OrganisationId organisation, Collection<UUID> people) {
    return people.isEmpty() ? List.of() : letters.valid(organisation, people);
  }

  /** «Благодарность партнёру: 3, вручено 2», a line for each kind; empty before the first one. */
  @Transactional(readOnly = true)
  public List<String> summary(OrganisationId organisation, ProgrammeId programme) {
    return letters.counted(organisation, programme).stream()
        .sorted(Comparator.comparing(LetterRepository.Counted::getKind))
        .map(
            it ->
                "%s: %d, вручено %d"
                    .formatted(it.getKind().title(), it.getIssued(), it.getPresented()))
        .toList();
  }
}
